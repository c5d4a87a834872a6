import { show } from "../values/unknown";
import { GroupView } from "../app/app-view";
import { schedulersOf } from "./entries";
import { ownersAt } from "../app/settings-owner";
import { knownNumbers, quoted } from "./limits";
import { verdicts } from "./answer";
import { Rule } from "../app/rule";

export const weightIgnored: Rule = {
  id: "weight-ignored",
  severity: "warning",
  summary: "Unequal weights stand where there are weights, behind a scheduler that heeds them.",
  why: "Round robin gives every server the same, and a hash gives a client's server, whatever the weights say; for functions and servers of a GWLB nothing is sent.",
  wrong: `const listener = clb.addListener("Rr", { protocol: alicloud.ListenerProtocol.TCP, port: 9000, scheduler: alicloud.Scheduler.RR });
listener.addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a", { weight: 10 }), b: Backend.instance("i-b", { weight: 90 }) },
});`,
  right: `const listener = clb.addListener("Rr", { protocol: alicloud.ListenerProtocol.TCP, port: 9000, scheduler: alicloud.Scheduler.WRR });
listener.addBackends("Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a", { weight: 10 }), b: Backend.instance("i-b", { weight: 90 }) },
});`,
  source: "https://alibabacloud.com/help/doc-detail/85962.html; https://www.tencentcloud.com/document/product/214/6153",
  check: (view) =>
    view.groups.flatMap((group) => {
      const { members, capability } = group;
      if (capability.weight.none !== undefined) return verdicts(group, withoutWeights(group, capability.weight.none));
      const weights = knownNumbers(members.map(({ weight }) => weight)).filter((weight) => weight > 0);
      if (weights.length < 2) return [];
      return ownersAt(group).flatMap((entry) => {
        const {
          servers: { scheduler },
          loadBalancer,
        } = entry;
        if (scheduler === undefined || loadBalancer.product === undefined) return [];
        const schedulers = schedulersOf(entry, loadBalancer.product);
        if (schedulers?.weights[scheduler] !== "ignores weights") return [];
        const better = schedulers.values.filter((name) => schedulers.weights[name] === "weighted");
        return verdicts(
          entry,
          `scheduler ${show(scheduler)} ignores the weights ${weights.join(", ")}; choose ${quoted(better)}, or give all backends one weight`,
        );
      });
    }),
};

/** A weight of 0 is meant to take a server out, which it does not. */
function withoutWeights({ members, capability }: GroupView, remedy: string): string | undefined {
  const weights = knownNumbers(members.map(({ weight }) => weight));
  if (weights.length < 2 && !weights.includes(0)) return undefined;
  const idle = weights.includes(0) ? ", and remove what is to take no traffic" : "";
  return `${capability.title} has no weights: all its backends count the same, got ${weights.join(", ")}; ${remedy}${idle}`;
}
