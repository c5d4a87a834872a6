import { Command, Option } from "commander";
import { CloudError } from "../../cloud/call";
import { PlanError } from "../../impact";
import { Status, statusOf } from "../../rollout/serving/status";
import { isBad, statusText } from "../../rollout/serving/status-text";
import { allPrintable } from "../../values/printable";
import { deployedApp, servingKnowledge } from "../deployed-stacks";
import { engineOption, regionOption, retriesOption, stateOption, States } from "../engine-options";
import { ExitCode, UserError } from "../exit";
import { OUTPUT_OPTION, writeOutput } from "../output";
import { REPORT_ARGUMENT } from "../synth-output";

interface StatusOptions {
  readonly engine: string;
  readonly state: States;
  readonly region?: string;
  readonly retries: number;
  readonly format: "text" | "json";
  readonly output?: string;
}

const HELP = `
Asks the clouds who stands behind each listener and rule of the last synth, and how they are. Only lists and describes.

Exit status: 0 nobody with a weight is known to be ill; 1 somebody is, or a listener is stopped; 2 wrong usage, or
something cannot be read, which is named.`;

/** `cdktf-lb status`: who serves now. */
export function addStatus(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("status")
    .summary("who serves now, with health and share")
    .description("Show who serves now behind each listener and rule, with weight, share and health.")
    .argument("[cdktf.out]", REPORT_ARGUMENT, "cdktf.out")
    .addOption(engineOption())
    .addOption(stateOption())
    .addOption(regionOption())
    .addOption(retriesOption())
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text"))
    .option("--output <file>", OUTPUT_OPTION)
    .addHelpText("after", HELP)
    .action(async (path: string, options: StatusOptions) => {
      const status = allPrintable(await asked(path, options));
      const json = () => `${JSON.stringify({ version: 1, ...status }, undefined, 2)}\n`;
      writeOutput(options.format === "json" ? json() : statusText(status), options.output);
      done(codeOf(status));
    });
}

async function asked(path: string, { engine, state, region, retries }: StatusOptions): Promise<Status> {
  const app = await deployedApp(path, engine, state);
  try {
    return await statusOf({ ...app, region, env: process.env, retries }, servingKnowledge());
  } catch (error) {
    throw error instanceof CloudError || error instanceof PlanError ? new UserError(error.message) : error;
  }
}

function codeOf({ here, unreadable }: Status): ExitCode {
  if (here.some(({ stopped, servers }) => stopped || servers.some(isBad))) return ExitCode.FINDINGS;
  return unreadable.length > 0 ? ExitCode.USAGE : ExitCode.FINE;
}
