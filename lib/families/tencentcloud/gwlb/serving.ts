import { ServingReader } from "../../../rollout/serving/serving-reader";
import { targetGroupMembers, targetGroupOf } from "../serving";

const CLOUD = "tencentcloud";

const group = (type: string): ServingReader => ({
  type,
  cloud: CLOUD,
  members: (_, place) => targetGroupMembers("gwlb", place),
});

/** How Tencent Cloud is asked who serves behind gateway load balancers. */
export const GWLB_SERVING: readonly ServingReader[] = [
  // It sends where the association says.
  { type: "tencentcloud_gwlb_instance", cloud: CLOUD },
  group("tencentcloud_gwlb_target_group"),
  group("tencentcloud_gwlb_target_group_register_instances"),
  {
    type: "tencentcloud_gwlb_instance_associate_target_group",
    cloud: CLOUD,
    associated: (id) => async (asking) => {
      const known = await targetGroupOf(asking, "gwlb", id);
      return known.listOrNull("AssociatedRule").map((one) => one.text("LoadBalancerId"));
    },
  },
];
