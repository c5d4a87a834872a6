import { dirname } from "node:path";
import { FAMILIES } from "../families";
import { operationsOf } from "../families/operations";
import { stagedTypesOf } from "../families/rollout";
import { readersOf } from "../families/serving";
import type { SynthReport } from "../report/synth-report";
import { RolloutError } from "../rollout/rollout-error";
import { RolloutKnowledge, StackFolder } from "../rollout/stack-folder";
import { stateIn } from "../rollout/state-file";
import { StackSides } from "../rollout/serving/declared";
import { ReportedEntry } from "../rollout/serving/entries";
import { ServingKnowledge } from "../rollout/serving/verify";
import { States } from "./engine-options";
import { UserError } from "./exit";
import { readInput } from "./input";
import { readSynthReport, reportFile } from "./synth-output";

/** What all families know of who serves. */
export function servingKnowledge(): ServingKnowledge {
  return { operations: operationsOf(FAMILIES), readers: readersOf(FAMILIES) };
}

/** What the last synth declared, and where it is deployed. */
export interface DeployedApp {
  readonly stacks: readonly StackSides[];
  readonly entries: readonly ReportedEntry[];
}

/** Reads the output of the last synth, and the states of its stacks. */
export async function deployedApp(path: string, engine: string, states: States): Promise<DeployedApp> {
  const report = readSynthReport(path);
  const errors = report.findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) {
    const why = `the last synth failed with ${errors} error${errors === 1 ? "" : "s"}`;
    throw new UserError(`cannot compare ${path} with the cloud: ${why}; see "cdktf-lb check", and synthesize again`);
  }
  try {
    return { stacks: await stacksIn(dirname(reportFile(path)), engine, states), entries: entriesOf(report) };
  } catch (error) {
    throw error instanceof RolloutError ? new UserError(error.message) : error;
  }
}

async function stacksIn(output: string, engine: string, states: States): Promise<StackSides[]> {
  const known: RolloutKnowledge = { types: stagedTypesOf(FAMILIES), operations: operationsOf(FAMILIES) };
  const folders = StackFolder.of(output, known);
  const unknown = Object.keys(states).find((name) => !folders.some((folder) => folder.name === name));
  if (unknown !== undefined) {
    throw new UserError(
      `--state names stack ${unknown}, and the app has ${folders.map(({ name }) => name).join(", ")}`,
    );
  }
  const stacks: StackSides[] = [];
  for (const folder of folders) {
    const { name } = folder;
    const declared = folder.synthesized();
    // A stack of something else needs no engine.
    if (!Object.keys(declared.resource ?? {}).some((type) => known.operations.of({ type }) !== undefined)) continue;
    const file = states[name];
    const state = file === undefined ? await folder.state(engine) : stateIn(file, readInput, known.types);
    stacks.push({ name, declared, state });
  }
  return stacks;
}

function entriesOf({ traffic }: SynthReport): ReportedEntry[] {
  return traffic.map(({ path, resources = [], backends, pools }) => ({
    path,
    resources,
    bound: backends.length > 0 || pools.length > 0,
  }));
}
