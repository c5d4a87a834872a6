import { Command, Option } from "commander";
import { checkResult } from "../../report/check/check-result";
import { SEVERITIES, SeverityName, reaches } from "../../values/severity";
import { CHECK_FORMATS, CheckFormat, renderCheck } from "../../report/check/render";
import { ExitCode } from "../exit";
import { wantsColour } from "../input";
import { writeOutput, OUTPUT_OPTION } from "../output";
import { readSynthReport, REPORT_ARGUMENT } from "../synth-output";

interface CheckOptions {
  readonly format: CheckFormat;
  readonly failOn: SeverityName;
  readonly output?: string;
  readonly sourceRoot?: string;
}

/** `cdktf-lb check`: the findings of the last synth, for people, servers and other tools. */
export function addCheck(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("check")
    .summary("show what the last synth found")
    .description("Show the findings of the last synth in all stacks, also of one that failed.")
    .argument("[cdktf.out]", REPORT_ARGUMENT, "cdktf.out")
    .addOption(new Option("--format <format>", "how to print").choices(CHECK_FORMATS).default("text"))
    .addOption(new Option("--fail-on <level>", "the least level that fails").choices(SEVERITIES).default("error"))
    .option("--output <file>", OUTPUT_OPTION)
    .option("--source-root <folder>", "folder of the app inside the repository, put before the names of source files")
    .addHelpText(
      "after",
      "\nExit status: 0 nothing at or above --fail-on, 1 findings at or above it, 2 wrong usage or input that cannot be read.",
    )
    .action((path: string, options: CheckOptions) => {
      const result = checkResult(readSynthReport(path), { sourceRoot: options.sourceRoot, cwd: process.cwd() });
      const { format, failOn, output } = options;
      const colour = output === undefined && wantsColour(process.stdout, process.env);
      writeOutput(renderCheck(result, format, { failOn, colour }), output);
      const fails = result.findings.some(({ severity }) => reaches(severity, failOn));
      done(fails ? ExitCode.FINDINGS : ExitCode.FINE);
    });
}
