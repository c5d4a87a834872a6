import { rmSync, writeFileSync } from "node:fs";
import { impactOf, ImpactReport, OperationsBook, parsePlan, parseStateFlags, PlanError } from "../impact";
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

/** What the next apply would do to traffic, by a plan that is made for it and leaves nothing. */
export async function plannedImpact(folder: PlanningFolder, operations: OperationsBook): Promise<ImpactReport> {
  const { name, file, planArguments = [] } = folder;
  // There before the engine writes it, which keeps the mode.
  writeFileSync(file, "", { mode: 0o600 });
  try {
    await folder.engine("plan", "-input=false", "-no-color", ...planArguments, `-out=${file}`);
    const { answer } = await folder.engine("show", "-json", file);
    const { answer: state } = await folder.engine("state", "pull");
    return impactOf(parsePlan(answer), operations, parseStateFlags(state));
  } catch (error) {
    throw error instanceof PlanError ? new RolloutError(`${name}: ${error.message}`) : error;
  } finally {
    rmSync(file, { force: true });
  }
}
