import { Command, Option } from "commander";
import {
  exceeds,
  ImpactReport,
  impactOf,
  parsePlan,
  parseStateFlags,
  PlanError,
  renderMarkdown,
  renderText,
  UnjudgedPolicy,
} from "../../impact";
import { mapOfImpact } from "../../map/from-impact";
import { renderMap } from "../../map/render";
import { allPrintable } from "../../printable";
import { ExitCode, UserError } from "../exit";
import { readInput, wantsColour } from "../input";
import { numberArgument } from "../number-argument";
import { writeOutput } from "../output";
import { tell } from "../tell";
import { unjudgedOption } from "../unjudged-option";

const FORMATS = ["text", "json", "markdown", "html", "svg"];

interface ImpactOptions {
  readonly format: "text" | "json" | "markdown" | "html" | "svg";
  readonly output?: string;
  readonly maxLoss: number;
  readonly unjudged?: UnjudgedPolicy;
  readonly state?: string;
}

/** `cdktf-lb impact`: what a plan will do to traffic, and a gate on it. */
export function addImpact(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("impact")
    .summary("say what a plan will do to traffic")
    .description("Say what a plan will do to the traffic of load balancers, before it is applied.")
    .argument(
      "<plan.json>",
      'output of "terraform show -json <plan>" or "tofu show -json <plan>"; - for standard input',
    )
    .addOption(new Option("--format <format>", "how to print").choices(FORMATS).default("text"))
    .option("--output <file>", "write to a file instead of standard output")
    .option(
      "--max-loss <percent>",
      "active servers that may be lost during the apply, 0 to 100",
      numberArgument(0, 100),
      0,
    )
    .addOption(unjudgedOption())
    .option("--state <state.json>", 'output of "terraform state pull", which proves what a plan does not show')
    .addHelpText(
      "after",
      "\nExit status: 0 within --max-loss, 3 above it or not known, 2 for input that cannot be read.",
    )
    .action((path: string, options: ImpactOptions) => {
      const report = readReport(path, options.state);
      writeOutput(render(report, options), options.output);
      const refused = exceeds(report, options.maxLoss, options.unjudged);
      if (refused) tell(`more is lost than --max-loss ${options.maxLoss} allows, or it is not known`);
      done(refused ? ExitCode.IMPACT : ExitCode.FINE);
    });
}

function readReport(path: string, state: string | undefined): ImpactReport {
  const flags = state === undefined ? undefined : readable(state, () => parseStateFlags(readInput(state)));
  return readable(path, () => impactOf(parsePlan(readInput(path)), flags));
}

function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof PlanError) {
      throw new UserError(`cannot read ${path === "-" ? "standard input" : path}: ${error.message}`);
    }
    throw error;
  }
}

function render(report: ImpactReport, { format, output }: ImpactOptions): string {
  if (format === "html" || format === "svg") return renderMap(mapOfImpact(report), format);
  if (format === "json") return `${JSON.stringify(allPrintable(report), undefined, 2)}\n`;
  if (format === "markdown") return renderMarkdown(report);
  return renderText(report, output === undefined && wantsColour(process.stdout, process.env));
}
