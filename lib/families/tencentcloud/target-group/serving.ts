import { Question, ServingReader } from "../../../rollout/serving/serving-reader";
import { TARGET_GROUP_HEALTH } from "../clb/health";
import { targetGroupMembers, targetGroupOf } from "../serving";

const CLOUD = "tencentcloud";

/** The listeners and rules that the cloud has a group associated with. */
const associated =
  (group: string): Question<readonly string[]> =>
  async (asking) => {
    const known = await targetGroupOf(asking, "clb", group);
    return known.listOrNull("AssociatedRule").map((one) => one.textIfAny("LocationId") ?? one.text("ListenerId"));
  };

const group = (type: string): ServingReader => ({
  type,
  cloud: CLOUD,
  members: (_, place) => targetGroupMembers("clb", place),
  health:
    (_, serverGroupId) =>
    ({ region, env }) =>
      TARGET_GROUP_HEALTH.source({ serverGroupId, region }, env),
});

/** How Tencent Cloud is asked who serves in target groups. */
export const TARGET_GROUP_SERVING: readonly ServingReader[] = [
  group("tencentcloud_clb_target_group"),
  group("tencentcloud_clb_target_group_instance_attachment"),
  { type: "tencentcloud_clb_target_group_attachment", cloud: CLOUD, associated },
  { type: "tencentcloud_clb_target_group_attachments", cloud: CLOUD, associated },
];
