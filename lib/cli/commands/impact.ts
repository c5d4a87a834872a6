import { Command, Option } from "commander";
import {
  exceeds,
  FailOn,
  ImpactFinding,
  ImpactReport,
  impactOf,
  parsePlan,
  parseStateFlags,
  PlanError,
  refusingFindings,
  renderMarkdown,
  renderText,
  UnjudgedPolicy,
} from "../../impact";
import { FAMILIES } from "../../families";
import { operationsOf } from "../../families/operations";
import { checkOfImpact } from "../../report/check/of-impact";
import { renderCheck } from "../../report/check/render";
import { allPrintable } from "../../values/printable";
import { ExitCode, UserError } from "../exit";
import { readInput, wantsColour } from "../input";
import { numberArgument } from "../number-argument";
import { writeOutput } from "../output";
import { tell } from "../tell";
import { ownTool } from "../tool";
import { unjudgedOption } from "../unjudged-option";

const FORMATS = ["text", "json", "markdown", "html", "svg", "sarif", "junit"] as const;

interface ImpactOptions {
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
  readonly maxLoss: number;
  readonly unjudged?: UnjudgedPolicy;
  readonly state?: string;
  readonly failOn: FailOn;
}

const HELP = `
Exit status: 0 within --max-loss, 3 above it or not known, 1 for findings at or above --fail-on, 2 for input that cannot
be read.`;

/** `cdktf-lb impact`: what a plan will do to traffic, and a gate on it. */
export function addImpact(program: Command, done: (code: ExitCode) => void): void {
  const command = program
    .command("impact")
    .summary("say what a plan will do to traffic")
    .description("Say what a plan will do to the traffic of load balancers, before it is applied.");
  fillImpact(command, done);
}

/** The same as an executable of its own. */
export function fillImpact(command: Command, done: (code: ExitCode) => void): void {
  command
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
    .addOption(
      new Option("--fail-on <severity>", "the least severity of findings that refuses the plan")
        .choices(["error", "warning", "info", "none"])
        .default("error"),
    )
    .option("--state <state.json>", 'output of "terraform state pull", which proves what a plan does not show')
    .addHelpText("after", HELP)
    .action(async (path: string, options: ImpactOptions) => {
      const report = readReport(path, options.state);
      writeOutput(await render(report, options), options.output);
      done(verdictOf(report, options));
    });
}

function verdictOf(report: ImpactReport, { maxLoss, unjudged, failOn }: ImpactOptions): ExitCode {
  if (exceeds(report, maxLoss, unjudged)) {
    tell(refusal(report, maxLoss).join("; "));
    return ExitCode.IMPACT;
  }
  const findings = refusingFindings(report, failOn);
  if (findings.length === 0) return ExitCode.FINE;
  const rules = [...new Set(findings.map(({ rule }) => rule))].join(", ");
  const count = findings.length === 1 ? "1 finding" : `${findings.length} findings`;
  tell(`${count} at or above --fail-on ${failOn}: ${rules}`);
  return ExitCode.FINDINGS;
}

/** Why status 3, and the ways out of it. */
function refusal({ loss, findings, unjudged }: ImpactReport, maxLoss: number): string[] {
  const found = (rule: ImpactFinding["rule"]) => findings.some((one) => one.rule === rule);
  const stages = `${ownTool().stages}, or allow it with --max-loss`;
  const parts: string[] = [];
  if (loss.percent > maxLoss && !loss.unknown) parts.push(`more is lost than --max-loss ${maxLoss} allows: ${stages}`);
  if (loss.unknown) {
    parts.push(`what is lost is not known before the apply, see "unknown until the apply": ${stages}`);
  }
  if (parts.length === 0 && found("no-active-servers")) {
    parts.push(`a listener is left without active servers: keep some, or allow it with --max-loss 100`);
  }
  if (found("order-assumed")) parts.push("--state shows an order that a plan does not");
  if (unjudged.length > 0) parts.push("what is not judged is named in the findings: look at it, then --unjudged allow");
  return parts;
}

function readReport(path: string, state: string | undefined): ImpactReport {
  const flags = state === undefined ? undefined : readable(state, () => parseStateFlags(readInput(state)));
  return readable(path, () => impactOf(parsePlan(readInput(path)), operationsOf(FAMILIES), flags));
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

async function render(report: ImpactReport, options: ImpactOptions): Promise<string> {
  const { format, output, failOn } = options;
  if (format === "sarif" || format === "junit") {
    const { name: tool, impact: command } = ownTool();
    const origin = { tool, command, page: "docs/impact-findings.md" };
    const look = { failOn: failOn === "none" ? ("error" as const) : failOn, colour: false, origin };
    return renderCheck(checkOfImpact(report, options), format, look);
  }
  if (format === "html" || format === "svg") return drawn(report, format);
  if (format === "json") return `${JSON.stringify(allPrintable(report), undefined, 2)}\n`;
  if (format === "markdown") return renderMarkdown(report);
  return renderText(report, output === undefined && wantsColour(process.stdout, process.env));
}

/** What lays out and draws is half of all the code, so it is loaded only where something is drawn. */
async function drawn(report: ImpactReport, format: "html" | "svg"): Promise<string> {
  const { mapOfImpact } = await import("../../report/map/from-impact");
  const { renderMap } = await import("../../report/map/render");
  return renderMap(mapOfImpact(report), format);
}
