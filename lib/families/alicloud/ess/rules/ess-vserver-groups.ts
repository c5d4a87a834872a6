import { ESS_VSERVER_GROUPS } from "../facts/limits";
import { GroupView } from "../../../../app/app-view";
import { verdicts } from "../../../../rules/answer";
import { allows, limitOf } from "../../../../rules/quotas";
import { Rule } from "../../../../app/rule";

export const essVserverGroups: Rule = {
  id: "ess-vserver-groups",
  severity: "warning",
  summary: "An Alibaba scaling group fills at most 5 VServer groups.",
  why: "That is the default quota of a scaling group; past it the apply stops in the middle.",
  wrong: `const scaling = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
for (const port of [1, 2, 3, 4, 5, 6]) {
  const scaled = new BackendPool(stack, \`Scaled\${port}\`, { source: scaling, defaultPort: port });
  const listener = clb.addListener(\`Tcp\${port}\`, { protocol: alicloud.ListenerProtocol.TCP, port });
  new ListenerBinding(stack, \`Binding\${port}\`, { listener, pool: scaled });
}`,
  right: `const scaling = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
const scaled = new BackendPool(stack, "Scaled", { source: scaling, defaultPort: 80 });
for (const port of [1, 2, 3, 4, 5, 6]) {
  const listener = clb.addListener(\`Tcp\${port}\`, { protocol: alicloud.ListenerProtocol.TCP, port });
  new ListenerBinding(stack, \`Binding\${port}\`, { listener, pool: scaled });
}`,
  source: "website/docs/r/ess_scalinggroup_vserver_groups.html.markdown:18",
  check: (view) =>
    [...bySource(view.groups).values()].flatMap((groups) => {
      const limit = limitOf(view, ESS_VSERVER_GROUPS, groups[0]);
      if (groups.length <= limit) return [];
      const text = `its scaling group fills ${groups.length} VServer groups, and ${allows(ESS_VSERVER_GROUPS, limit)}; bind one pool to several listeners, or ask for a higher quota`;
      return verdicts(groups[0], text);
    }),
};

function bySource(groups: readonly GroupView[]): Map<unknown, GroupView[]> {
  const sources = new Map<unknown, GroupView[]>();
  for (const group of groups) {
    const { filledFrom, loadBalancer, capability } = group;
    if (filledFrom === undefined || loadBalancer.product?.product !== "alicloud-clb" || !capability.port.perBackend) {
      continue;
    }
    sources.set(filledFrom.source, [...(sources.get(filledFrom.source) ?? []), group]);
  }
  return sources;
}
