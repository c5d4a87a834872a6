import { alicloud } from "../../lib";
import { Fixture } from "./fixture";

/** An existing ALB. */
export function existingAlb(f: Fixture, id = "Alb", vpcId = "vpc-1"): alicloud.IApplicationLoadBalancer {
  return alicloud.ApplicationLoadBalancer.fromAttributes(f.stack, id, { loadBalancerId: `alb-${id}`, vpcId });
}

/** An existing NLB. */
export function existingNlb(f: Fixture, id = "Nlb", vpcId = "vpc-1"): alicloud.INetworkLoadBalancer {
  return alicloud.NetworkLoadBalancer.fromAttributes(f.stack, id, { loadBalancerId: `nlb-${id}`, vpcId });
}

/** An existing GWLB. */
export function existingGwlb(f: Fixture): alicloud.IGatewayLoadBalancer {
  return alicloud.GatewayLoadBalancer.fromAttributes(f.stack, "Gwlb", { loadBalancerId: "gwlb-1", vpcId: "vpc-1" });
}

/** Two zones. */
export const ZONES = [
  { zoneId: "z1", vswitchId: "vsw-1" },
  { zoneId: "z2", vswitchId: "vsw-2" },
];
