import { Command, Option } from "commander";
import { CloudError } from "../cloud/call";
import { PlanError } from "../impact";
import { ServingKnowledge, VerifyInput } from "../rollout/serving/verify";
import { deployedApp, servingKnowledge } from "./deployed-stacks";
import { engineOption, regionOption, retriesOption, stateOption, States } from "./engine-options";
import { UserError } from "./exit";
import { OUTPUT_OPTION } from "./output";
import { REPORT_ARGUMENT } from "./synth-output";

/** What the commands that ask the clouds who serves have in common. */
export interface ServingOptions {
  readonly engine: string;
  readonly state: States;
  readonly region?: string;
  readonly retries: number;
  readonly format: "text" | "json";
  readonly output?: string;
}

/** Adds the options of `ServingOptions`, and the output of the last synth as the argument. */
export function addServingOptions(command: Command): Command {
  return command
    .argument("[cdktf.out]", REPORT_ARGUMENT, "cdktf.out")
    .addOption(engineOption())
    .addOption(stateOption())
    .addOption(regionOption())
    .addOption(retriesOption())
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text"))
    .option("--output <file>", OUTPUT_OPTION);
}

/** Asks about what the last synth declared. What the clouds and plans refuse is for the user to mend. */
export async function askServing<T>(
  path: string,
  { engine, state, region, retries }: ServingOptions,
  ask: (settings: VerifyInput, known: ServingKnowledge) => Promise<T>,
): Promise<T> {
  const app = await deployedApp(path, engine, state);
  try {
    return await ask({ ...app, region, env: process.env, retries }, servingKnowledge());
  } catch (error) {
    throw error instanceof CloudError || error instanceof PlanError ? new UserError(error.message) : error;
  }
}
