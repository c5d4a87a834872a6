import { FAMILIES } from "../families";
import { plannableOf } from "../families/planned";
import { rulesOf } from "../families/rules";
import { parsePlan, Plan, PlanError } from "../impact";
import { CheckResult } from "../report/check/check-result";
import { judgePlan } from "../report/plan/judge-plan";
import type { Accepted } from "../report/plan/plan-program";
import { UserError } from "./exit";
import { readInput } from "./input";

/** What the rules find in the plan of a file. */
export async function checkOfPlan(file: string, accepted: readonly Accepted[]): Promise<CheckResult> {
  const plan = readPlanOf(file);
  const known = { families: plannableOf(FAMILIES), rules: rulesOf(FAMILIES), library: await import("../index") };
  return judgePlan(plan, file === "-" ? "standard input" : file, known, accepted);
}

function readPlanOf(file: string): Plan {
  const cannot = (why: string) => new UserError(`cannot read ${file === "-" ? "standard input" : file}: ${why}`);
  const text = readInput(file);
  // CDKTF would take the one for a token of its own, and the other for the prototype of all objects.
  const wrong = ["TfToken[", '"__proto__"'].find((one) => text.includes(one));
  if (wrong !== undefined) throw cannot(`it holds ${wrong}, which CDKTF cannot carry`);
  try {
    const plan = parsePlan(text);
    if (plan.changes.length > 0 && Object.keys(plan.rootModule).length === 0) {
      throw new PlanError("the plan has no configuration, which says what its resources name; write it whole");
    }
    return plan;
  } catch (error) {
    throw error instanceof PlanError ? cannot(error.message) : error;
  }
}
