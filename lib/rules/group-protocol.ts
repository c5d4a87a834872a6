import { certainValues, Product, ValueList } from "../facts";
import { noneOfNames, noneOfPairs, optional } from "../values/conditions";
import { rowNamed } from "../values/record";
import { isUnknown } from "../values/unknown";
import { GroupView } from "../app/app-view";
import { EntryView } from "../app/entry-view";
import { Answer, verdicts } from "./answer";
import { caveat } from "./constraint";
import { quoted } from "./limits";
import { ask } from "./question";
import { Rule } from "../app/rule";

export const groupProtocol: Rule = {
  id: "group-protocol",
  severity: "error",
  atPlan: true,
  summary: "The protocol to the servers goes with the protocol of the listener (ALB, NLB).",
  why: "The API refuses the listener at apply. Where sources disagree, or only a part of the editions refuses it, this is a warning.",
  wrong: `const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
const group = new alicloud.NetworkServerGroup(stack, "Group", { loadBalancer: nlb, protocol: alicloud.ServerGroupProtocol.TCP });
nlb.addListener("Dns", { protocol: alicloud.ListenerProtocol.UDP, port: 53, serverGroup: group });`,
  right: `const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
const group = new alicloud.NetworkServerGroup(stack, "Group", { loadBalancer: nlb, protocol: alicloud.ServerGroupProtocol.UDP });
nlb.addListener("Dns", { protocol: alicloud.ListenerProtocol.UDP, port: 53, serverGroup: group });`,
  source:
    "website/docs/r/alb_server_group.html.markdown:143; https://www.alibabacloud.com/help/en/slb/application-load-balancer/user-guide/alb-server-group-overview; nlb-20220430 client/client.go, CreateServerGroup",
  check: (view) =>
    view.groups.flatMap((group) =>
      group.entries
        .filter(({ action }) => !action.redirects)
        .flatMap((entry) => QUESTIONS.flatMap((ask) => verdicts(entry, ask(entry, group)))),
    ),
};

type Question = (entry: EntryView, group: GroupView) => Answer;

const fit: Question = (entry, group) => {
  const { protocol, loadBalancer } = entry;
  const { label, settings } = group;
  const { product } = loadBalancer;
  if (product?.groupProtocols === undefined) return undefined;
  if (isUnknown(settings?.protocol)) return openGroup(entry, group, product.groupProtocols, product);
  const own = protocolOf(settings);
  const row = own === undefined ? undefined : rowNamed(product.groupProtocols, own);
  if (row === undefined) return undefined;
  const serves = `go with ${label} of protocol ${own}, which serves ${quoted(row.values)}`;
  const refused = refusedBy(row, product);
  return ask({
    value: protocol,
    required: true,
    constraint: {
      holds: (value) => row.values.includes(value),
      condition: (value) => noneOfNames(value, refused),
    },
    text: (got) => `protocol does not ${serves}, got ${got}; change one of them`,
    found: () => {
      const certain = certainValues(row)?.includes(protocol) === false;
      const known = certain ? "" : caveat(row.confidence);
      const text = `protocol ${protocol} does not ${serves}${known}; change one of them`;
      return { text, severity: certain ? "error" : "warning" };
    },
  });
};

/** The protocols of listeners that a group of one protocol is certain not to go with. */
function refusedBy(row: ValueList, { protocols }: Product): string[] {
  const allowed = certainValues(row);
  return protocols.map(({ name }) => name).filter((name) => allowed?.includes(name) === false);
}

/** A group whose protocol is known only at plan must be of none that a listener is certain not to go with. */
function openGroup(
  { protocol }: EntryView,
  group: GroupView,
  rows: NonNullable<Product["groupProtocols"]>,
  product: Product,
): Answer {
  const { label, settings } = group;
  const value = settings?.protocol;
  const all = Object.entries(rows).flatMap(([own, row]) =>
    refusedBy(row, product).map((listener) => [own, listener] as const),
  );
  const pairs = all.filter(([, listener]) => isUnknown(protocol) || listener === protocol);
  if (pairs.length === 0) return undefined;
  const named = isUnknown(protocol) ? "protocol" : `protocol ${protocol}`;
  const text = (got: string) => `${named} does not go with ${label}, whose protocol is ${got}; change one of them`;
  return { operand: value, condition: optional(value, noneOfPairs(value, protocol, pairs)), text };
}

const http2: Question = ({ settings }, group) =>
  settings?.http2 === false && protocolOf(group.settings) === "GRPC"
    ? `http2 is off, and ${group.label} of protocol GRPC needs it; turn it on`
    : undefined;

const clientIp: Question = ({ protocol }, { label, settings }) =>
  protocol === "TCPSSL" && settings?.protocol === "TCP" && settings.preserveClientIp === true
    ? `protocol TCPSSL cannot send to ${label}, which is a TCP group with preserveClientIp; turn preserveClientIp off`
    : undefined;

const basic: Question = ({ protocol, loadBalancer }, { label, settings }) => {
  const own = protocolOf(settings);
  if (loadBalancer.settings?.edition !== "Basic" || protocol !== "HTTPS" || own === undefined || own === "HTTP") {
    return undefined;
  }
  const text = `sends to ${label} of protocol ${own}, and an HTTPS listener of edition "Basic" serves HTTP groups only; use HTTP, or another edition`;
  return { text, severity: "warning" };
};

const QUESTIONS = [fit, http2, clientIp, basic];

/** The protocol that the user named. A group that names none fits every listener of its product but UDP ones. */
function protocolOf(settings: GroupView["settings"]): string | undefined {
  const { protocol } = settings ?? {};
  return typeof protocol === "string" && !isUnknown(protocol) ? protocol : undefined;
}
