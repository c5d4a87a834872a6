import { Command, Option } from "commander";
import { ImpactReport, labelled, NamedReport, OperationsBook, together } from "../../impact";
import { FAMILIES } from "../../families";
import { operationsOf } from "../../families/operations";
import type { ImpactGate } from "../../report/check/of-impact";
import { RolloutError } from "../../rollout/rollout-error";
import { COMMENT_HOSTS, postComment } from "../comment/post";
import { ExitCode, UserError } from "../exit";
import { numberArgument } from "../number-argument";
import { writeOutput, OUTPUT_OPTION } from "../output";
import { ownTool } from "../tool";
import { allowOption } from "../allow-option";
import { unjudgedOption } from "../unjudged-option";
import { FORMATS, rendered } from "./formats";
import { Planner } from "./planner";
import { verdictOf } from "./refusal";
import { readReports } from "./reports";

interface ImpactOptions extends ImpactGate {
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
  readonly state?: string;
  readonly comment?: (typeof COMMENT_HOSTS)[number];
  readonly commentKey: string;
}

const HELP = `
Several plans get one answer: name them, or a folder below which each stack has its plan.json, and state.json beside it.
Behind --, a command that plans is taken apart, and the plans are made and thrown away: impact -- terraform plan

Exit status: 0 within --max-loss, 3 above it or not known, 1 for findings at or above --fail-on, 2 for input that cannot
be read.`;

/** Gives a command all that `impact` takes. */
export function fillImpact(command: Command, done: (code: ExitCode) => void, planners: readonly Planner[]): void {
  command
    .argument(
      "[plan.json...]",
      'output of "terraform show -json <plan>" or "tofu show -json <plan>"; - for standard input',
    )
    .addOption(new Option("--format <format>", "how to print").choices(FORMATS).default("text"))
    .option("--output <file>", OUTPUT_OPTION)
    .option(
      "--max-loss <percent>",
      "active servers that may be lost during the apply, 0 to 100",
      numberArgument(0, 100),
      0,
    )
    .addOption(unjudgedOption())
    .addOption(allowOption())
    .addOption(
      new Option("--fail-on <severity>", "the least severity of findings that refuses the plan")
        .choices(["error", "warning", "info", "none"])
        .default("error"),
    )
    .option("--state <state.json>", 'output of "terraform state pull", which proves what a plan does not show')
    .addOption(
      new Option("--comment <host>", "write the report as one comment of the pull or merge request").choices(
        COMMENT_HOSTS,
      ),
    )
    .option("--comment-key <text>", "tells the comments of several jobs on one request apart", "impact")
    .addHelpText("after", HELP)
    .action(async (words: string[], options: ImpactOptions) => {
      const planning = behindDashes(command);
      const paths = planning === undefined ? words : words.slice(0, words.length - planning.length);
      const operations = operationsOf(FAMILIES);
      const reports =
        planning === undefined
          ? readReports(named(paths), options.state, operations)
          : await plannedBy(planners, planning, operations, paths, options.state);
      const report = answerOf(reports);
      writeOutput(await rendered(report, options), options.output);
      const { comment: host, commentKey: key } = options;
      if (host !== undefined) await postComment(labelled(report), { host, key }, process.env);
      done(verdictOf(report, options));
    });
}

function answerOf(reports: readonly NamedReport[]): ImpactReport {
  return reports.length === 1 ? reports[0].report : together(reports);
}

function named(paths: readonly string[]): readonly string[] {
  if (paths.length > 0) return paths;
  const here = `${ownTool().impact} -- terraform plan`;
  throw new UserError(`name a plan, written by terraform show -json plan.out > plan.json; or plan here: ${here}`);
}

/** What stands behind `--`: commander takes it for more operands. */
function behindDashes(command: Command): readonly string[] | undefined {
  const { rawArgs } = (command.parent ?? command) as Command & { readonly rawArgs: readonly string[] };
  const at = rawArgs.indexOf("--");
  return at < 0 ? undefined : rawArgs.slice(at + 1);
}

async function plannedBy(
  planners: readonly Planner[],
  command: readonly string[],
  operations: OperationsBook,
  paths: readonly string[],
  state: string | undefined,
): Promise<readonly NamedReport[]> {
  if (paths.length > 0 || state !== undefined) {
    throw new UserError(`leave out ${paths[0] ?? "--state"}: what is planned behind -- brings its own`);
  }
  const planner = planners.find((one) => command.length > 0 && one.knows(command));
  if (planner === undefined) {
    const known = planners.map(({ example }) => example).join(" or ");
    throw new UserError(`cannot plan with "${command.join(" ")}": write ${known}, or hand over the JSON of a plan`);
  }
  try {
    return await planner.plan(command, operations);
  } catch (error) {
    throw error instanceof RolloutError ? new UserError(error.message) : error;
  }
}
