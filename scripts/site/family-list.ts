import { alicloudAlb } from "../../lib/families/alicloud/alb/family";
import { alicloudClb } from "../../lib/families/alicloud/clb/family";
import { alicloudEss } from "../../lib/families/alicloud/ess/family";
import { alicloudGwlb } from "../../lib/families/alicloud/gwlb/family";
import { alicloudNlb } from "../../lib/families/alicloud/nlb/family";
import { Family } from "../../lib/families/family";
import { tencentcloudAs } from "../../lib/families/tencentcloud/as/family";
import { tencentcloudClassic } from "../../lib/families/tencentcloud/classic/family";
import { tencentcloudClb } from "../../lib/families/tencentcloud/clb/family";
import { tencentcloudFunction } from "../../lib/families/tencentcloud/function/family";
import { tencentcloudGwlb } from "../../lib/families/tencentcloud/gwlb/family";
import { tencentcloudTargetGroup } from "../../lib/families/tencentcloud/target-group/family";

/** What the page of a family shows beside its text in docs/families. */
export interface FamilyPage {
  /** The name of its text, without `.md`. */
  readonly name: string;
  readonly family: Family;
  /** Its folder in lib/families. */
  readonly folder: string;
  /** Folders of examples/; the first is the one to begin with. */
  readonly examples: readonly string[];
}

/** Families that bind backends, each with a page. */
export const FAMILY_PAGES: readonly FamilyPage[] = [
  {
    name: "alicloud-clb",
    family: alicloudClb,
    folder: "alicloud/clb",
    examples: ["alicloud-clb", "alicloud-master-slave"],
  },
  {
    name: "alicloud-alb",
    family: alicloudAlb,
    folder: "alicloud/alb",
    examples: ["alicloud-alb", "alicloud-alb-rules"],
  },
  { name: "alicloud-nlb", family: alicloudNlb, folder: "alicloud/nlb", examples: ["alicloud-nlb"] },
  { name: "alicloud-gwlb", family: alicloudGwlb, folder: "alicloud/gwlb", examples: ["alicloud-gwlb"] },
  { name: "alicloud-ess", family: alicloudEss, folder: "alicloud/ess", examples: ["alicloud-scaling"] },
  { name: "tencentcloud-clb", family: tencentcloudClb, folder: "tencentcloud/clb", examples: ["tencentcloud-clb"] },
  {
    name: "tencentcloud-target-group",
    family: tencentcloudTargetGroup,
    folder: "tencentcloud/target-group",
    examples: ["tencentcloud-target-group"],
  },
  {
    name: "tencentcloud-function",
    family: tencentcloudFunction,
    folder: "tencentcloud/function",
    examples: ["tencentcloud-function"],
  },
  { name: "tencentcloud-as", family: tencentcloudAs, folder: "tencentcloud/as", examples: ["tencentcloud-scaling"] },
  { name: "tencentcloud-gwlb", family: tencentcloudGwlb, folder: "tencentcloud/gwlb", examples: ["tencentcloud-gwlb"] },
  {
    name: "tencentcloud-classic",
    family: tencentcloudClassic,
    folder: "tencentcloud/classic",
    examples: ["tencentcloud-classic"],
  },
];
