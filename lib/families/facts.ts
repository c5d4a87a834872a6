import {
  ALICLOUD_ALB_FUNCTION,
  ALICLOUD_ALB_FUNCTION_IN_PLACE,
  ALICLOUD_ALB_INSTANCE,
  ALICLOUD_ALB_INSTANCE_IN_PLACE,
  ALICLOUD_ALB_IP,
  ALICLOUD_ALB_IP_IN_PLACE,
} from "./alicloud/alb/facts/members";
import { ALICLOUD_ALB } from "./alicloud/alb/facts/product";
import {
  ALICLOUD_CLB_DEFAULT_GROUP,
  ALICLOUD_CLB_MASTER_SLAVE,
  ALICLOUD_CLB_VSERVER_ATTACHMENTS,
  ALICLOUD_CLB_VSERVER_IMMUTABLE,
  ALICLOUD_CLB_VSERVER_INLINE,
} from "./alicloud/clb/facts/members";
import { Capability } from "../facts/capability";
import { ALICLOUD_CLB } from "./alicloud/clb/facts/product";
import { ALICLOUD_GWLB_INSTANCE, ALICLOUD_GWLB_IP } from "./alicloud/gwlb/facts/members";
import { ALICLOUD_GWLB } from "./alicloud/gwlb/facts/product";
import { ALICLOUD_NLB_ANY_PORT, ALICLOUD_NLB_INSTANCE, ALICLOUD_NLB_IP } from "./alicloud/nlb/facts/members";
import { ALICLOUD_NLB } from "./alicloud/nlb/facts/product";
import { Product } from "../facts/product";
import { TENCENTCLOUD_CLB_ATTACHMENT } from "./tencentcloud/clb/facts/members";
import { TENCENTCLOUD_AS_CLASSIC, TENCENTCLOUD_AS_FORWARD } from "./tencentcloud/as/facts";
import { TENCENTCLOUD_FUNCTION } from "./tencentcloud/function/facts";
import { TENCENTCLOUD_CLASSIC } from "./tencentcloud/classic/facts";
import { TENCENTCLOUD_GWLB } from "./tencentcloud/gwlb/facts/members";
import { TENCENTCLOUD_GWLB_PRODUCT } from "./tencentcloud/gwlb/facts/product";
import { TENCENTCLOUD_TARGET_GROUP_V1, TENCENTCLOUD_TARGET_GROUP_V2 } from "./tencentcloud/target-group/facts/members";
import { TENCENTCLOUD_CLB } from "./tencentcloud/clb/facts/product";

/** The capability table: one row per family. */
export const CAPABILITIES: readonly Capability[] = [
  ALICLOUD_CLB_DEFAULT_GROUP,
  ALICLOUD_CLB_VSERVER_INLINE,
  ALICLOUD_CLB_VSERVER_IMMUTABLE,
  ALICLOUD_CLB_VSERVER_ATTACHMENTS,
  ALICLOUD_CLB_MASTER_SLAVE,
  ALICLOUD_ALB_INSTANCE,
  ALICLOUD_ALB_INSTANCE_IN_PLACE,
  ALICLOUD_ALB_IP,
  ALICLOUD_ALB_IP_IN_PLACE,
  ALICLOUD_ALB_FUNCTION,
  ALICLOUD_ALB_FUNCTION_IN_PLACE,
  ALICLOUD_NLB_INSTANCE,
  ALICLOUD_NLB_IP,
  ALICLOUD_NLB_ANY_PORT,
  ALICLOUD_GWLB_INSTANCE,
  ALICLOUD_GWLB_IP,
  TENCENTCLOUD_CLB_ATTACHMENT,
  TENCENTCLOUD_TARGET_GROUP_V1,
  TENCENTCLOUD_TARGET_GROUP_V2,
  TENCENTCLOUD_FUNCTION,
  TENCENTCLOUD_AS_FORWARD,
  TENCENTCLOUD_AS_CLASSIC,
  TENCENTCLOUD_GWLB,
  TENCENTCLOUD_CLASSIC,
];

/** What the listeners, rules and health checks of each product allow. */
export const PRODUCTS: readonly Product[] = [
  ALICLOUD_CLB,
  ALICLOUD_ALB,
  ALICLOUD_NLB,
  ALICLOUD_GWLB,
  TENCENTCLOUD_CLB,
  TENCENTCLOUD_GWLB_PRODUCT,
];
