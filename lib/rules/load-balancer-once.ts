import { AppView } from "../app/app-view";
import { PartView } from "../app/part-view";
import { Rule } from "../app/rule";
import { askEach, OneAnswer } from "./answer";

export const loadBalancerOnce: Rule = {
  id: "load-balancer-once",
  severity: "error",
  summary: "A load balancer is given its bandwidth plan and its access log once, and in one place.",
  why: "A load balancer has one of each: two resources that set it take it from each other at every apply.",
  wrong: `const nlb = new alicloud.NetworkLoadBalancer(stack, "Nlb", {
  vpcId: "vpc-1",
  zoneMappings: [
    { zoneId: "cn-hangzhou-h", vswitchId: "vsw-h" },
    { zoneId: "cn-hangzhou-i", vswitchId: "vsw-i" },
  ],
  bandwidthPackageId: "cbwp-1",
});
nlb.addBandwidthPackage("Shared", { bandwidthPackageId: "cbwp-2" });`,
  right: `const nlb = new alicloud.NetworkLoadBalancer(stack, "Nlb", {
  vpcId: "vpc-1",
  zoneMappings: [
    { zoneId: "cn-hangzhou-h", vswitchId: "vsw-h" },
    { zoneId: "cn-hangzhou-i", vswitchId: "vsw-i" },
  ],
});
nlb.addBandwidthPackage("Shared", { bandwidthPackageId: "cbwp-2" });`,
  source:
    "resource_alicloud_alb_load_balancer.go: access_log_config, bandwidth_package_id; resource_alicloud_nlb_loadbalancer_common_bandwidth_package_attachment.go:50",
  check: (view) => askEach(view.parts, (part) => part.gives && trouble(view, part, part.gives)),
};

type Gives = NonNullable<PartView["gives"]>;

function trouble(view: AppView, part: PartView, { loadBalancer, setting }: Gives): OneAnswer {
  if (loadBalancer.carries?.includes(setting)) return `${loadBalancer.label} has ${setting}; leave one of the two out`;
  const before = view.parts.slice(0, view.parts.indexOf(part));
  const same = before.find(
    ({ gives }) => gives?.setting === setting && gives.loadBalancer.identity === loadBalancer.identity,
  );
  return same && `${loadBalancer.label} has it by ${same.label} already; leave one of the two out`;
}
