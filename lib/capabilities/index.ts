import {
  ALICLOUD_CLB_DEFAULT_GROUP,
  ALICLOUD_CLB_VSERVER_ATTACHMENTS,
  ALICLOUD_CLB_VSERVER_INLINE,
} from "./alicloud-clb";
import { Capability } from "./capability";
import { TENCENTCLOUD_CLB_ATTACHMENT } from "./tencentcloud-clb";

export * from "./capability";
export * from "./common";

/** The capability table: one row per family. */
export const CAPABILITIES: readonly Capability[] = [
  ALICLOUD_CLB_DEFAULT_GROUP,
  ALICLOUD_CLB_VSERVER_INLINE,
  ALICLOUD_CLB_VSERVER_ATTACHMENTS,
  TENCENTCLOUD_CLB_ATTACHMENT,
];
