import { askValue } from "./question";
import { SETTING_REMEDY } from "./wording";
import { Rule } from "../app/rule";
import { forEachSetting, isText } from "./settings";

export const settingValue: Rule = {
  id: "setting-value",
  severity: "error",
  atPlan: true,
  summary: "A setting with a few possible values has one of them.",
  why: "Which there are differs between products, also between a load balancer and its groups, and some pages of the providers name values that their own checks refuse.",
  wrong: `const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
new alicloud.NetworkServerGroup(stack, "Group", { loadBalancer: nlb, ipVersion: alicloud.IpVersion.IPV6 });`,
  right: `const nlb = alicloud.NetworkLoadBalancer.fromAttributes(stack, "Nlb", { loadBalancerId: "nlb-1", vpcId: "vpc-1" });
new alicloud.NetworkServerGroup(stack, "Group", { loadBalancer: nlb, ipVersion: alicloud.IpVersion.IPV4 });`,
  source:
    "resource_alicloud_alb_server_group.go:154; resource_alicloud_nlb_server_group.go:34; gwlb/v20240906/models.go:222",
  check: (view) =>
    forEachSetting(view, (name, value, { list }) =>
      list !== undefined && isText(value) ? askValue(value, list, { name, remedy: SETTING_REMEDY }) : undefined,
    ),
};
