import { ServingReader } from "../../../rollout/serving/serving-reader";
import { groupMembers, listenerToGroup, loadBalancerOf } from "../vpc-serving";

const CLOUD = "alicloud";

/** How Alibaba Cloud is asked who serves behind gateway load balancers, which know neither ports nor weights. */
export const GWLB_SERVING: readonly ServingReader[] = [
  {
    type: "alicloud_gwlb_server_group",
    cloud: CLOUD,
    members: (_, place) => groupMembers("gwlb", place, () => ({ port: undefined, weight: undefined })),
  },
  { type: "alicloud_gwlb_listener", cloud: CLOUD, front: listenerToGroup("gwlb"), loadBalancer: loadBalancerOf },
];
