import { TARGET_GROUP_ASSOCIATION, TARGET_GROUP_MEMBER } from "./facts/attachments";
import { TENCENTCLOUD_TARGET_GROUP_V1, TENCENTCLOUD_TARGET_GROUP_V2 } from "./facts/members";
import { CLB_TARGET_GROUP } from "./facts/target-group";
import { tcTargetGroupCheck } from "./rules/tc-target-group-check";
import { tcTargetGroupProtocol } from "./rules/tc-target-group-protocol";
import { tcTargetGroupSettings } from "./rules/tc-target-group-settings";
import { TARGET_GROUP_OPERATIONS } from "./operations";
import { TARGET_GROUP_HEALTH } from "../clb/health";
import { TARGET_GROUP_SERVING } from "./serving";
import { Family } from "../../family";

/** Target groups of Tencent Cloud. */
export const tencentcloudTargetGroup: Family = {
  facts: () => ({
    capabilities: [TENCENTCLOUD_TARGET_GROUP_V1, TENCENTCLOUD_TARGET_GROUP_V2],
    arguments: [CLB_TARGET_GROUP, TARGET_GROUP_MEMBER, TARGET_GROUP_ASSOCIATION],
  }),
  rules: () => [tcTargetGroupCheck, tcTargetGroupProtocol, tcTargetGroupSettings],
  operations: () => TARGET_GROUP_OPERATIONS,
  health: () => [TARGET_GROUP_HEALTH],
  serving: () => TARGET_GROUP_SERVING,
};
