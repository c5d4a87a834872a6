import { Command, Option } from "commander";
import { mapOfReport } from "../../report/map/from-report";
import { renderMap } from "../../report/map/render";
import { ExitCode } from "../exit";
import { writeOutput, OUTPUT_OPTION } from "../output";
import { readSynthReport, REPORT_ARGUMENT } from "../synth-output";

interface MapOptions {
  readonly format: "mermaid" | "svg" | "html";
  readonly output?: string;
}

/** `cdktf-lb map`: who gets which traffic, as a picture. */
export function addMap(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("map")
    .summary("draw who gets which traffic")
    .description("Draw listeners, rules, pools and backends of the last synth, with ports, weights and shares.")
    .argument("[cdktf.out]", REPORT_ARGUMENT, "cdktf.out")
    .addOption(
      new Option("--format <format>", "mermaid for pull requests, svg, or html: one page with search")
        .choices(["mermaid", "svg", "html"])
        .default("mermaid"),
    )
    .option("--output <file>", OUTPUT_OPTION)
    .addHelpText("after", "\nExit status: 0 drawn, 2 wrong usage or input that cannot be read.")
    .action((path: string, { format, output }: MapOptions) => {
      writeOutput(renderMap(mapOfReport(readSynthReport(path), process.cwd()), format), output);
      done(ExitCode.FINE);
    });
}
