import { forEachGroup } from "./members";
import { Rule } from "../app/rule";

export const existingGroup: Rule = {
  id: "existing-group",
  severity: "error",
  offPlan: "It is about backends that no resource adds to a group, so that none is in the plan.",
  summary: "A server group of ALB or GWLB, or a master/slave group, that exists already takes no backends of a pool.",
  why: "The provider has no attachment for them: only the resource of the group itself can change its members.",
  wrong: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const group = alicloud.ApplicationServerGroup.fromAttributes(stack, "Group", {
  loadBalancer: alb,
  serverGroupId: "sgp-1",
});
group.addBackends("Servers", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });`,
  right: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const group = new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer: alb });
group.addBackends("Servers", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });`,
  source:
    "resource_alicloud_alb_server_group.go:177 (not computed), service_alicloud_gwlb_v2.go:280; https://github.com/aliyun/terraform-provider-alicloud/issues/9620",
  check: (view) =>
    forEachGroup(view, ({ capability, created, members }) =>
      capability.closedOnceMade === undefined || created || members.length === 0
        ? undefined
        : `exists already, and no resource adds backends to it; ${capability.closedOnceMade}`,
    ),
};
