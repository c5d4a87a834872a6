import { Command, Option } from "commander";
import { CloudError } from "../../cloud/call";
import { FAMILIES } from "../../families";
import { checksOf } from "../../families/checks";
import { analysisIn } from "../../rollout/analysis/analysis-file";
import { AnalysisResult, analyze, Measurement } from "../../rollout/analysis/analyze";
import { CLOCK } from "../../rollout/analysis/clock";
import { measurementText, resultText } from "../../rollout/analysis/measurement-text";
import { RolloutError } from "../../rollout/rollout-error";
import { printable } from "../../values/printable";
import { durationArgument } from "../duration-argument";
import { ExitCode, UserError } from "../exit";
import { readInput } from "../input";

interface AnalyzeOptions {
  readonly bake: number;
  readonly format: "text" | "json";
}

const HELP = `
Asks what the file names, again and again for the bake time: pages, programs, Prometheus, and the monitors of both clouds.
docs/progressive-delivery.md says what stands in the file. Without an answer there is no pass.

Exit status: 0 everything within its limits; 1 failed, or inconclusive, which the last line says; 2 wrong usage, or a file
that cannot be read.`;

/** `cdktf-lb analyze`: whether a service does well, by what an analysis file says. */
export function addAnalyze(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("analyze")
    .summary("watch a service by an analysis file")
    .description("Watch a service for some time, by the checks and limits of an analysis file.")
    .argument("<file>", "the analysis, as YAML or JSON; - reads standard input")
    .option("--bake <time>", "how long to watch: 30s, 10m, 1h; 0s asks once", durationArgument, 0)
    .addOption(
      new Option("--format <format>", "how to print; json is one object a line")
        .choices(["text", "json"])
        .default("text"),
    )
    .addHelpText("after", HELP)
    .action(async (path: string, { bake: bakeMs, format }: AnalyzeOptions) => {
      const say = (json: object, text: string) =>
        void process.stdout.write(`${format === "json" ? JSON.stringify(json) : printable(text)}\n`);
      const told = (one: Measurement) => say({ type: "measurement", ...one }, measurementText(one));
      const result = await analyzed(path, bakeMs, told);
      say({ type: "result", ...result }, resultText(result));
      done(result.verdict === "passed" ? ExitCode.FINE : ExitCode.FINDINGS);
    });
}

async function analyzed(path: string, bakeMs: number, told: (one: Measurement) => void): Promise<AnalysisResult> {
  const kinds = checksOf(FAMILIES);
  try {
    const metrics = analysisIn(path, readInput(path), { kinds, env: process.env, bakeMs });
    return await analyze(metrics, { bakeMs, clock: CLOCK, told });
  } catch (error) {
    throw error instanceof RolloutError || error instanceof CloudError ? new UserError(error.message) : error;
  }
}
