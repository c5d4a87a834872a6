import { Quota } from "../facts";
import { CAPABILITIES, PRODUCTS } from "./facts";
import { ESS_VSERVER_GROUPS } from "./alicloud/ess/facts/limits";
import { SNAT_ADDRESSES } from "./tencentcloud/clb/facts/members";

const ALL: ReadonlyArray<{ readonly name?: string; readonly limit: number } | undefined> = [
  ...CAPABILITIES.flatMap(({ members: { quota, groupQuota, reuseQuota } }) => [quota, groupQuota, reuseQuota]),
  ...PRODUCTS.flatMap(({ counts }) => [counts?.listeners, counts?.rules]),
  ...PRODUCTS.flatMap(({ counts }) => Object.values(counts?.conditions ?? {})),
  ESS_VSERVER_GROUPS,
  SNAT_ADDRESSES,
];

/** Every quota that rules look at, once. */
export const QUOTAS: readonly Quota[] = ALL.filter(
  (row, at): row is Quota => row?.name !== undefined && ALL.findIndex((other) => other?.name === row.name) === at,
);
