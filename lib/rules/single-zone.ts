import { isUnknown } from "../values/unknown";
import { forEachCreated } from "./load-balancers";
import { Rule } from "../app/rule";

export const singleZone: Rule = {
  id: "single-zone",
  severity: "warning",
  summary: "A load balancer stands in two zones or more.",
  why: "With the only zone the load balancer is gone. The pages of ALB and NLB ask for two zones, and regions with a single one are the exception.",
  wrong: `new alicloud.NetworkLoadBalancer(stack, "Nlb", {
  vpcId: "vpc-1",
  zoneMappings: [{ zoneId: "cn-hangzhou-i", vswitchId: "vsw-1" }],
});`,
  right: `new alicloud.NetworkLoadBalancer(stack, "Nlb", {
  vpcId: "vpc-1",
  zoneMappings: [
    { zoneId: "cn-hangzhou-i", vswitchId: "vsw-1" },
    { zoneId: "cn-hangzhou-k", vswitchId: "vsw-2" },
  ],
});`,
  source:
    "website/docs/r/alb_load_balancer.html.markdown:109, website/docs/r/nlb_load_balancer.html.markdown; https://github.com/aliyun/infraguard: alb-instance-multi-zone, nlb-loadbalancer-multi-zone",
  check: (view) =>
    forEachCreated(view, ({ zoneIds }) => {
      if (zoneIds === undefined || isUnknown(zoneIds)) return undefined;
      const zones = new Set(zoneIds).size;
      return zones < 2 ? `stands in ${zones} zone${zones === 1 ? "" : "s"}; add one more to zoneMappings` : undefined;
    }),
};
