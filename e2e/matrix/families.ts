import { ALICLOUD_FAMILIES } from "./alicloud-families";
import { FamilyUnderTest } from "./family";
import { AS_FAMILIES, ESS_FAMILIES } from "./scaling-families";
import { TENCENTCLOUD_FAMILIES } from "./tencentcloud-families";

/** Every family, in the order of the page. */
export const FAMILIES: readonly FamilyUnderTest[] = [
  ...ALICLOUD_FAMILIES,
  ...ESS_FAMILIES,
  ...TENCENTCLOUD_FAMILIES,
  ...AS_FAMILIES,
];
