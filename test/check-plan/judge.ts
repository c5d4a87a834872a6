import { FAMILIES } from "../../lib/families";
import { plannableOf } from "../../lib/families/planned";
import { rulesOf } from "../../lib/families/rules";
import * as library from "../../lib";
import { readPlan } from "../../lib/impact";
import { CheckResult } from "../../lib/report/check/check-result";
import { judgePlan } from "../../lib/report/plan/judge-plan";
import type { Accepted } from "../../lib/report/plan/plan-program";

const KNOWN = { families: plannableOf(FAMILIES), rules: rulesOf(FAMILIES), library };

/** Judges a plan with all families and the library, as the command line does. */
export function judged(plan: unknown, accepted: readonly Accepted[] = []): CheckResult {
  return judgePlan(readPlan(plan), "plan.json", KNOWN, accepted);
}

/** Each finding as one line. */
export function linesOf({ findings }: CheckResult): string[] {
  return findings.map(({ severity, path, text, ruleId }) => `${severity} ${path}: ${text} [${ruleId}]`);
}
