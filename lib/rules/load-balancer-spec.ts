import { forEachCreated } from "./load-balancers";
import { Rule } from "../app/rule";

export const loadBalancerSpec: Rule = {
  id: "load-balancer-spec",
  severity: "warning",
  summary: "A created Alibaba CLB has a specification, or is billed by use (PayByCLCU).",
  why: "Without either it is of the old shared kind: no guaranteed performance, no network interfaces, no container groups.",
  wrong: `new alicloud.ClassicLoadBalancer(stack, "Old", { spec: alicloud.LoadBalancerSpec.SHARED, vswitchId: "vsw-1" });`,
  right: `new alicloud.ClassicLoadBalancer(stack, "Old", { vswitchId: "vsw-1" });`,
  source:
    "https://github.com/aliyun/infraguard: slb-instance-spec-check, slb-instance-loadbalancerspec-check; website/docs/r/slb_load_balancer.html.markdown:83",
  check: (view) =>
    forEachCreated(view, (loadBalancer) =>
      loadBalancer.performance === "shared"
        ? "is of the shared-performance kind, as it has neither spec nor PayByCLCU; give it a spec such as slb.s2.small, or leave spec out"
        : undefined,
    ),
};
