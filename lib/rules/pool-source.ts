import { verdicts } from "./answer";
import { forEachGroup } from "./members";
import { Rule } from "../app/rule";

export const poolSource: Rule = {
  id: "pool-source",
  severity: "error",
  summary: "A pool that a scaling group fills is bound where that scaling group can put servers.",
  why: "No resource connects the two, so the listener would have no servers.",
  wrong: `const scaling = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
const scaled = new BackendPool(stack, "Scaled", { source: scaling });
new ListenerBinding(stack, "ScaledBinding", { listener: clb.defaultServerGroup, pool: scaled });`,
  right: `const scaling = alicloud.ScalingGroup.fromAttributes(stack, "Scaling", { scalingGroupId: "asg-1" });
const scaled = new BackendPool(stack, "Scaled", { source: scaling, defaultPort: 8080 });
const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
new ListenerBinding(stack, "ScaledBinding", { listener: web, pool: scaled });`,
  source:
    "resource_alicloud_ess_scaling_group.go:120 to 151, resource_alicloud_ess_server_group_attachment.go:29; resource_tc_as_scaling_group.go:89 to 140",
  check: (view) => [
    ...forEachGroup(view, ({ scaled, loadBalancer: { cloud } }) => {
      if (scaled !== "impossible") return undefined;
      const remedy =
        cloud === "alicloud"
          ? "bind the pool to a listener of CLB, ALB, NLB or GWLB; the default server group takes scaling groups that this app creates"
          : "bind the pool to a listener or rule of CLB that takes targets itself";
      return `cannot be filled by the scaling group of its pool; ${remedy}`;
    }),
    // Where pools became one group, the weights of its servers are computed, those of a scaling group included.
    ...view.bindings.flatMap((binding) => {
      const scaled = (binding.shares && binding.split)?.filter(({ pool }) => pool.source !== undefined) ?? [];
      return scaled.flatMap(({ pool }) =>
        verdicts(
          binding,
          `pool "${pool.node.id}" of the split is filled by a scaling group, whose servers cannot be weighed against those of other pools; bind it alone, or split on a rule of an Alibaba ALB`,
        ),
      );
    }),
  ],
};
