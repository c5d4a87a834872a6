import { Command, Option } from "commander";
import { CloudError } from "../../cloud/call";
import { PlanError } from "../../impact";
import { verificationJson } from "../../rollout/serving/verification-json";
import { verificationText } from "../../rollout/serving/verification-text";
import { Verification, verify } from "../../rollout/serving/verify";
import { allPrintable } from "../../values/printable";
import { deployedApp, servingKnowledge } from "../deployed-stacks";
import { engineOption, regionOption, retriesOption, stateOption, States } from "../engine-options";
import { ExitCode, UserError } from "../exit";
import { wantsColour } from "../input";
import { OUTPUT_OPTION, writeOutput } from "../output";
import { REPORT_ARGUMENT } from "../synth-output";

interface VerifyOptions {
  readonly engine: string;
  readonly state: States;
  readonly region?: string;
  readonly retries: number;
  readonly format: "text" | "json";
  readonly output?: string;
}

const HELP = `
Compares members, weights, ports, listeners and rules in the cloud with the last synth: what is declared, with the ids
that only the states know. Only lists and describes. Each difference comes with who may have made it: a guess.

Credentials and endpoints are those of wait-healthy. The region is --region, or that of the provider's configuration, or
that of the environment.

Exit status: 0 all is as declared; 2 wrong usage, or something cannot be verified, which is named; 3 something differs.`;

/** `cdktf-lb verify`: whether the cloud has what was declared. */
export function addVerify(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("verify")
    .summary("compare what serves with what is declared")
    .description("Compare members, weights, ports, listeners and rules in the cloud with what the last synth declares.")
    .argument("[cdktf.out]", REPORT_ARGUMENT, "cdktf.out")
    .addOption(engineOption())
    .addOption(stateOption())
    .addOption(regionOption())
    .addOption(retriesOption())
    .addOption(new Option("--format <format>", "how to print").choices(["text", "json"]).default("text"))
    .option("--output <file>", OUTPUT_OPTION)
    .addHelpText("after", HELP)
    .action(async (path: string, options: VerifyOptions) => {
      const result = allPrintable(await verified(path, options));
      const { format, output } = options;
      const colour = output === undefined && wantsColour(process.stdout, process.env);
      writeOutput(format === "json" ? verificationJson(result) : verificationText(result, colour), output);
      done(codeOf(result));
    });
}

async function verified(path: string, { engine, state, region, retries }: VerifyOptions): Promise<Verification> {
  const app = await deployedApp(path, engine, state);
  try {
    return await verify({ ...app, region, env: process.env, retries }, servingKnowledge());
  } catch (error) {
    throw error instanceof CloudError || error instanceof PlanError ? new UserError(error.message) : error;
  }
}

/** A difference is known, whatever else is not. */
function codeOf({ differing, unreadable }: Verification): ExitCode {
  if (differing.length > 0) return ExitCode.IMPACT;
  return unreadable.length > 0 ? ExitCode.USAGE : ExitCode.FINE;
}
