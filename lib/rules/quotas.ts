import { Quota } from "../facts";
import { isUnknown } from "../values/unknown";
import { AppView, Subject } from "../app/app-view";
import { isUnder } from "../app/rule-setting";
import { misses } from "./limits";

/** How high a quota is at a construct: what the user says nearest to it, else the vendor's default. */
export function limitOf(view: AppView, { name, limit }: Quota, { construct }: Subject): number {
  let nearest = { scope: "", limit };
  for (const setting of view.ruleSettings) {
    if (setting.kind !== "quota" || setting.name !== name || misses(setting.limit, { min: 1, max: Infinity })) continue;
    if (isUnder(setting.scope, construct.node.path) && setting.scope.length >= nearest.scope.length) nearest = setting;
  }
  // What nobody knows yet cannot be exceeded.
  return isUnknown(nearest.limit) ? Infinity : nearest.limit;
}

/** `quota x allows 200`, and where the number comes from. */
export function allows(quota: Quota, limit: number): string {
  return `quota ${quota.name} allows ${limit}${limit === quota.limit ? " by default" : ""}`;
}
