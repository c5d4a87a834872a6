import { SERVER_GROUP } from "./alicloud/alb/rollout";
import { DEFAULT_GROUP, VSERVER_ATTACHMENTS, VSERVER_GROUP } from "./alicloud/clb/rollout";
import { StagedTypes } from "../rollout/staged-types";
import { TARGETS } from "./tencentcloud/clb/rollout";

/** The types of resources whose members a rollout stages. */
export const STAGED_TYPES = new StagedTypes(
  [DEFAULT_GROUP, VSERVER_GROUP, SERVER_GROUP, TARGETS],
  [VSERVER_ATTACHMENTS],
);
