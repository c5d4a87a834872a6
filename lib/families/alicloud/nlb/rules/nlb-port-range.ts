import { PORT } from "../../../../facts";
import { ALICLOUD_NLB_ANY_PORT } from "../facts/members";
import { below } from "../../../../values/conditions";
import { show } from "../../../../values/unknown";
import { GroupView } from "../../../../app/app-view";
import { EntryView } from "../../../../app/entry-view";
import { Answer, OneAnswer, verdicts } from "../../../../rules/answer";
import { integers } from "../../../../rules/constraint";
import { ask } from "../../../../rules/question";
import { integerIn } from "../../../../rules/limits";
import { Rule } from "../../../../app/rule";

export const nlbPortRange: Rule = {
  id: "nlb-port-range",
  severity: "error",
  atPlan: true,
  summary: "A listener of an NLB has one port, or a range of ports and an any-port group.",
  why: "The API refuses the listener at apply, or servers are asked on port 0.",
  wrong: `const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
const games = nlb.addListener("Games", { protocol: alicloud.ListenerProtocol.UDP, startPort: 7100, endPort: 7000 });
games.addBackends("Servers", { backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") } });`,
  right: `const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
const games = nlb.addListener("Games", {
  protocol: alicloud.ListenerProtocol.UDP,
  startPort: 7000,
  endPort: 7100,
  serverGroupOptions: { healthCheck: { port: 7000 } },
});
games.addBackends("Servers", { backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") } });`,
  source:
    "resource_alicloud_nlb_listener.go:60 to 144; resource_alicloud_nlb_server_group.go:36; website/docs/r/nlb_listener.html.markdown:151",
  check: (view) => [
    ...view.entries.flatMap((entry) => verdicts(entry, ports(entry))),
    ...view.groups.flatMap((group) => group.entries.flatMap((entry) => verdicts(entry, fit(entry, group)))),
    ...view.groups.flatMap((group) => verdicts(group, checked(group))),
  ],
};

function ports({ portRange }: EntryView): Answer {
  if (portRange === undefined) return undefined;
  const { start, end, port } = portRange;
  if (start === undefined && end === undefined) return "names no port; set port, or startPort and endPort";
  if (port !== undefined) return `names port ${show(port)} beside a range of ports; leave one of them out`;
  if (start === undefined || end === undefined) return "names one end of a range of ports; name startPort and endPort";
  const answers = [start, end].map((value) =>
    ask({
      value,
      required: true,
      constraint: integers(PORT),
      text: (got) => `startPort and endPort must be ${integerIn(PORT)}, got ${got}; mend it`,
    }),
  );
  const wrong = answers.find((answer) => typeof answer === "string");
  return wrong ?? [...answers, order(start, end)];
}

function order(start: number, end: number): OneAnswer {
  return ask({
    value: start,
    required: true,
    constraint: { others: [end], holds: () => start < end, condition: () => below(start, end) },
    text: (got) => `startPort must be below endPort, got ${got}; swap them, or name one port`,
    found: () => `startPort ${start} must be below endPort ${end}; swap them, or name one port`,
  });
}

function fit({ portRange, loadBalancer }: EntryView, { capability }: GroupView): string | undefined {
  if (loadBalancer.product?.product !== "alicloud-nlb") return undefined;
  if (portRange !== undefined && portRange.start === undefined && portRange.end === undefined) return undefined;
  const anyPort = !capability.port.perBackend;
  if (portRange !== undefined && !anyPort)
    return "has a range of ports, and its group is not for any port; set anyPort";
  if (portRange === undefined && anyPort)
    return "has one port, and its group is for any port; name startPort and endPort";
  return undefined;
}

/** A server takes any port, so that the check cannot know which one to ask. */
function checked({ capability, created, settings, own }: GroupView): Answer {
  const off = own?.healthCheck?.enabled === false;
  if (capability !== ALICLOUD_NLB_ANY_PORT || !created || off || settings?.checksOwnPort === true) return undefined;
  const text = "takes any port, and its health check names none; set healthCheck.port to one on which servers listen";
  return { text, severity: "warning" };
}
