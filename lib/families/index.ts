import { alicloudAccount } from "./alicloud/account/family";
import { alicloudAlb } from "./alicloud/alb/family";
import { alicloudCas } from "./alicloud/cas/family";
import { alicloudClb } from "./alicloud/clb/family";
import { alicloudEss } from "./alicloud/ess/family";
import { alicloudGwlb } from "./alicloud/gwlb/family";
import { alicloudNlb } from "./alicloud/nlb/family";
import { tencentcloudAccount } from "./tencentcloud/account/family";
import { tencentcloudAs } from "./tencentcloud/as/family";
import { tencentcloudClassic } from "./tencentcloud/classic/family";
import { tencentcloudClb } from "./tencentcloud/clb/family";
import { tencentcloudFunction } from "./tencentcloud/function/family";
import { tencentcloudGwlb } from "./tencentcloud/gwlb/family";
import { tencentcloudSsl } from "./tencentcloud/ssl/family";
import { tencentcloudTargetGroup } from "./tencentcloud/target-group/family";
import { Family } from "./family";

/** Every family, in the order of docs/families.md: the one list of which all readers are functions. */
export const FAMILIES: readonly Family[] = [
  alicloudCas,
  alicloudClb,
  alicloudAlb,
  alicloudNlb,
  alicloudGwlb,
  alicloudEss,
  alicloudAccount,
  tencentcloudSsl,
  tencentcloudClb,
  tencentcloudTargetGroup,
  tencentcloudFunction,
  tencentcloudAs,
  tencentcloudGwlb,
  tencentcloudClassic,
  tencentcloudAccount,
];
