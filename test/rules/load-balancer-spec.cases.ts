import { alicloud, tencentcloud } from "../../lib";
import { table } from "./fixture";

table("load-balancer-spec", [
  [
    "an empty specification",
    (f) => new alicloud.ClassicLoadBalancer(f.stack, "Lb", { spec: "" }),
    'warning: load balancer "Lb": is of the shared-performance kind, as it has neither spec nor PayByCLCU; give it a spec such as slb.s2.small, or leave spec out',
  ],
  [
    "billing by specification without one",
    (f) => new alicloud.ClassicLoadBalancer(f.stack, "Lb", { chargeType: "PayBySpec" }),
    'warning: load balancer "Lb": is of the shared-performance kind, as it has neither spec nor PayByCLCU; give it a spec such as slb.s2.small, or leave spec out',
  ],
  ["a specification", (f) => new alicloud.ClassicLoadBalancer(f.stack, "Lb", { spec: "slb.s1.small" })],
  ["neither, which is billed by CLCU", (f) => new alicloud.ClassicLoadBalancer(f.stack, "Lb", {})],
  [
    "an empty specification of an existing load balancer",
    (f) => alicloud.ClassicLoadBalancer.fromAttributes(f.stack, "Lb", { loadBalancerId: "lb-1", spec: "" }),
  ],
  ["a Tencent load balancer", (f) => new tencentcloud.CloudLoadBalancer(f.stack, "Lb", { networkType: "OPEN" })],
  ["a token as specification", (f) => new alicloud.ClassicLoadBalancer(f.stack, "Lb", { spec: f.string })],
  [
    "a token as charge type",
    (f) => new alicloud.ClassicLoadBalancer(f.stack, "Lb", { spec: "", chargeType: f.string }),
  ],
]);
