import { forEachGroup } from "./members";
import { Rule } from "./rule";

export const albExistingGroup: Rule = {
  id: "alb-existing-group",
  severity: "error",
  summary: "An ALB server group that exists already takes no backends of a pool.",
  why: "The provider has no attachment for ALB: only the resource of the group itself can change its members.",
  wrong: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const group = alicloud.ApplicationServerGroup.fromAttributes(stack, "Group", {
  loadBalancer: alb,
  serverGroupId: "sgp-1",
});
group.addBackends("Servers", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });`,
  right: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const group = new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer: alb });
group.addBackends("Servers", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });`,
  source: "facts/alicloud-provider.md 0.6; aliyun/terraform-provider-alicloud#9620",
  check: (view) =>
    forEachGroup(view, ({ capability: { resource }, created, members }) =>
      resource !== "alicloud_alb_server_group" || created || members.length === 0
        ? undefined
        : "exists already, and no resource adds backends to it; make the group here, or let a scaling group fill it",
    ),
};
