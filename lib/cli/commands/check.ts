import { Command, InvalidArgumentError, Option } from "commander";
import { CheckResult, checkResult } from "../../report/check/check-result";
import type { Accepted } from "../../report/plan/plan-program";
import { SEVERITIES, SeverityName, reaches } from "../../values/severity";
import { CHECK_FORMATS, CheckFormat, renderCheck } from "../../report/check/render";
import { ExitCode, UserError } from "../exit";
import { wantsColour } from "../input";
import { writeOutput, OUTPUT_OPTION } from "../output";
import { readSynthReport, REPORT_ARGUMENT } from "../synth-output";

interface CheckOptions {
  readonly format: CheckFormat;
  readonly failOn: SeverityName;
  readonly output?: string;
  readonly sourceRoot?: string;
  readonly plan?: string;
  readonly accept: readonly Accepted[];
}

/** `cdktf-lb check`: the findings of the last synth, or of a plan, for people, servers and other tools. */
export function addCheck(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("check")
    .summary("show what the last synth found, or what is wrong in a plan")
    .description("Show the findings of the last synth in all stacks, also of one that failed; or judge any plan.")
    .argument("[cdktf.out]", `${REPORT_ARGUMENT} (default: "cdktf.out")`)
    .option(
      "--plan <plan.json>",
      'judge the configuration in a plan, output of "terraform show -json <plan>" or "tofu show -json <plan>"; - for standard input',
    )
    .option("--accept <rule=reason>", "accept what a rule finds in the plan, with the reason; repeatable", accept, [])
    .addOption(new Option("--format <format>", "how to print").choices(CHECK_FORMATS).default("text"))
    .addOption(new Option("--fail-on <level>", "the least level that fails").choices(SEVERITIES).default("error"))
    .option("--output <file>", OUTPUT_OPTION)
    .option("--source-root <folder>", "folder of the app inside the repository, put before the names of source files")
    .addHelpText(
      "after",
      "\nExit status: 0 nothing at or above --fail-on, 1 findings at or above it, 2 wrong usage or input that cannot be read.",
    )
    .action(async (path: string | undefined, options: CheckOptions) => {
      const result = options.plan === undefined ? ofSynth(path, options) : await ofPlan(options.plan, path, options);
      const { format, failOn, output } = options;
      const colour = output === undefined && wantsColour(process.stdout, process.env);
      writeOutput(renderCheck(result, format, { failOn, colour }), output);
      const fails = result.findings.some(({ severity }) => reaches(severity, failOn));
      done(fails ? ExitCode.FINDINGS : ExitCode.FINE);
    });
}

function accept(text: string, others: readonly Accepted[]): Accepted[] {
  const [, ruleId, reason] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (ruleId === undefined) throw new InvalidArgumentError("Write a rule and the reason: single-backend='a lab'.");
  return [...others, { ruleId, reason }];
}

function ofSynth(path = "cdktf.out", { accept: accepted, sourceRoot }: CheckOptions): CheckResult {
  if (accepted.length > 0) throw new UserError("--accept is of a plan; an app says LoadBalancingRules.of(...)");
  return checkResult(readSynthReport(path), { sourceRoot, cwd: process.cwd() });
}

async function ofPlan(plan: string, path: string | undefined, options: CheckOptions): Promise<CheckResult> {
  const other = path ?? (options.sourceRoot === undefined ? undefined : "--source-root");
  if (other !== undefined) throw new UserError(`leave out ${other}: --plan names all that is judged`);
  // Loads CDKTF and the library, which the report of a synth does not need.
  const { checkOfPlan } = await import("../check-plan");
  return checkOfPlan(plan, options.accept);
}
