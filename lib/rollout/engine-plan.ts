import { rmSync, writeFileSync } from "node:fs";
import { impactOf, ImpactReport, OperationsBook, parsePlan, Plan, parseStateFlags, PlanError } from "../impact";
import { Ended } from "./program";
import { RolloutError } from "./rollout-error";

/** A folder in which an engine plans. */
export interface PlanningFolder {
  /** How messages name it. */
  readonly name: string;
  /** Where to put the plan, which holds secret values. */
  readonly file: string;
  /** What `plan` takes besides. */
  readonly planArguments?: readonly string[];
  /** Runs the engine there. Throws where it fails. */
  engine(...args: string[]): Promise<Ended>;
}

/** A plan, and what it would do to traffic. */
export interface JudgedPlan {
  readonly plan: Plan;
  readonly report: ImpactReport;
}

/** What the next apply would do to traffic, by a plan that is made for it and leaves nothing. */
export async function plannedImpact(folder: PlanningFolder, operations: OperationsBook): Promise<ImpactReport> {
  return (await judgedPlan(folder, operations)).report;
}

/** The same, with the plan. */
export async function judgedPlan(folder: PlanningFolder, operations: OperationsBook): Promise<JudgedPlan> {
  const { name, file, planArguments = [] } = folder;
  // There before the engine writes it, which keeps the mode.
  writeFileSync(file, "", { mode: 0o600 });
  try {
    await folder.engine("plan", "-input=false", "-no-color", ...planArguments, `-out=${file}`);
    const { answer } = await folder.engine("show", "-json", file);
    const { answer: state } = await folder.engine("state", "pull");
    const plan = parsePlan(answer);
    return { plan, report: impactOf(plan, operations, parseStateFlags(state)) };
  } catch (error) {
    throw error instanceof PlanError ? new RolloutError(`${name}: ${error.message}`) : error;
  } finally {
    rmSync(file, { force: true });
  }
}
