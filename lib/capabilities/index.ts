import {
  ALICLOUD_CLB_DEFAULT_GROUP,
  ALICLOUD_CLB_VSERVER_ATTACHMENTS,
  ALICLOUD_CLB_VSERVER_INLINE,
} from "./alicloud-clb";
import { Capability } from "./capability";
import { ALICLOUD_CLB } from "./alicloud-clb-product";
import { Product } from "./product";
import { TENCENTCLOUD_CLB_ATTACHMENT } from "./tencentcloud-clb";
import { TENCENTCLOUD_TARGET_GROUP_V1, TENCENTCLOUD_TARGET_GROUP_V2 } from "./tencentcloud-target-group";
import { TENCENTCLOUD_CLB } from "./tencentcloud-clb-product";

export * from "./capability";
export * from "./common";
export * from "./product";

/** The capability table: one row per family. */
export const CAPABILITIES: readonly Capability[] = [
  ALICLOUD_CLB_DEFAULT_GROUP,
  ALICLOUD_CLB_VSERVER_INLINE,
  ALICLOUD_CLB_VSERVER_ATTACHMENTS,
  TENCENTCLOUD_CLB_ATTACHMENT,
  TENCENTCLOUD_TARGET_GROUP_V1,
  TENCENTCLOUD_TARGET_GROUP_V2,
];

/** What the listeners, rules and health checks of each product allow. */
export const PRODUCTS: readonly Product[] = [ALICLOUD_CLB, TENCENTCLOUD_CLB];
