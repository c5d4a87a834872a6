import { Side } from "../../../impact/side";
import { ServingReader } from "../../../rollout/serving/serving-reader";
import { NLB_HEALTH } from "../vpc-health";
import { groupMembers, listenerToGroup, loadBalancerOf, portAndWeight } from "../vpc-serving";

const CLOUD = "alicloud";

const group = (type: string): ServingReader => ({
  type,
  cloud: CLOUD,
  members: (_: Side, place) => groupMembers("nlb", place, portAndWeight),
  health: (_, serverGroupId, loadBalancerId) => {
    if (loadBalancerId === undefined) return undefined;
    return ({ region, env }) => NLB_HEALTH.source({ serverGroupId, loadBalancerId, region }, env);
  },
});

/** How Alibaba Cloud is asked who serves behind network load balancers. */
export const NLB_SERVING: readonly ServingReader[] = [
  group("alicloud_nlb_server_group"),
  group("alicloud_nlb_server_group_server_attachment"),
  { type: "alicloud_nlb_listener", cloud: CLOUD, front: listenerToGroup("nlb"), loadBalancer: loadBalancerOf },
];
