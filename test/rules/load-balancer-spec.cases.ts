import { alicloud, tencentcloud } from "../../lib";
import { table } from "./fixture";

table("load-balancer-spec", [
  [
    "an empty specification",
    (f) => new alicloud.ClassicLoadBalancer(f.stack, "Lb", { spec: alicloud.LoadBalancerSpec.SHARED }),
    'warning: load balancer "Lb": is of the shared-performance kind, as it has neither spec nor PayByCLCU; give it a spec such as slb.s2.small, or leave spec out',
  ],
  [
    "billing by specification without one",
    (f) => new alicloud.ClassicLoadBalancer(f.stack, "Lb", { chargeType: alicloud.ChargeType.PAY_BY_SPEC }),
    'warning: load balancer "Lb": is of the shared-performance kind, as it has neither spec nor PayByCLCU; give it a spec such as slb.s2.small, or leave spec out',
  ],
  [
    "a specification",
    (f) => new alicloud.ClassicLoadBalancer(f.stack, "Lb", { spec: alicloud.LoadBalancerSpec.SLB_S1_SMALL }),
  ],
  ["neither, which is billed by CLCU", (f) => new alicloud.ClassicLoadBalancer(f.stack, "Lb", {})],
  [
    "an empty specification of an existing load balancer",
    (f) =>
      alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Lb", {
        loadBalancerId: "lb-1",
        spec: alicloud.LoadBalancerSpec.SHARED,
      }),
  ],
  [
    "a Tencent load balancer",
    (f) => new tencentcloud.CloudLoadBalancer(f.stack, "Lb", { networkType: tencentcloud.NetworkType.OPEN }),
  ],
  [
    "a token as specification",
    (f) => new alicloud.ClassicLoadBalancer(f.stack, "Lb", { spec: alicloud.LoadBalancerSpec.of(f.string) }),
  ],
  [
    "a token as charge type",
    (f) =>
      new alicloud.ClassicLoadBalancer(f.stack, "Lb", {
        spec: alicloud.LoadBalancerSpec.SHARED,
        chargeType: alicloud.ChargeType.of(f.string),
      }),
  ],
]);
