import { randomUUID } from "node:crypto";
import { InvalidArgumentError, Option } from "commander";
import { FAMILIES } from "../families";
import { checksOf } from "../families/checks";
import { operationsOf } from "../families/operations";
import { stagedTypesOf } from "../families/rollout";
import { analysisIn } from "../rollout/analysis/analysis-file";
import { Confirmation } from "../rollout/steps/confirmation";
import { EngineSettings, EngineWorld } from "../rollout/steps/engine-world";
import { stepReport, TimedEvent } from "../rollout/steps/step-report";
import { StepEvent } from "../rollout/steps/step-world";
import { SteppedRollout, StepsEnd } from "../rollout/steps/stepped-rollout";
import { allPrintable } from "../values/printable";
import { servingKnowledge } from "./deployed-stacks";
import { ExitCode, UserError } from "./exit";
import { readInput } from "./input";
import { writeOutput } from "./output";

/** The options of `rollout` that are about steps. */
export interface StepsOptions {
  readonly steps?: readonly number[];
  readonly bake?: number;
  readonly analyze?: string;
  readonly confirm?: true;
  readonly pauseAt?: readonly number[];
  readonly confirmFile?: string;
  readonly assumeWeighted?: true;
  readonly format?: "text" | "json";
  readonly report?: string;
  readonly drain: number;
  readonly settle: number;
  readonly dryRun?: boolean;
}

/** A rollout in steps, or the way back from one. */
export interface AskedSteps {
  readonly abort: boolean;
  readonly steps: readonly number[];
}

const WHOLE = 100;

/** `--steps 5,25,50,100`. */
export function stepsOption(): Option {
  const text = "bring a change by weights, in steps of so many percent: 5,25,50,100";
  return new Option("--steps <percents>", text).argParser((given: string) => {
    const percents = percentsArgument(given);
    if (percents.some((percent, at) => at > 0 && percent <= percents[at - 1])) {
      throw new InvalidArgumentError("Give rising percents, such as 5,25,50,100.");
    }
    return percents[percents.length - 1] === WHOLE ? percents : [...percents, WHOLE];
  });
}

/** Whole percents with commas between. */
export function percentsArgument(text: string): number[] {
  return text.split(",").map((part) => {
    const percent = Number(part);
    if (part.trim() === "" || !Number.isInteger(percent) || percent < 1 || percent > WHOLE) {
      throw new InvalidArgumentError(`"${part}" is no whole percent from 1 to ${WHOLE}.`);
    }
    return percent;
  });
}

/** Whether the command line asks for steps; undefined where it does not. What only steps have is refused without them. */
export function stepsAsked(command: readonly string[], options: StepsOptions): AskedSteps | undefined {
  const abort = command[0] === "abort";
  if (abort && command.length === 1) {
    throw new UserError('abort needs the command that deploys: write "cdktf-lb rollout abort -- cdktf deploy"');
  }
  if (options.steps === undefined && !abort) {
    const { bake, analyze, confirm, pauseAt, confirmFile, assumeWeighted, format, report } = options;
    const given = { bake, analyze, confirm, "pause-at": pauseAt, "confirm-file": confirmFile, format, report };
    const all = { ...given, "assume-weighted": assumeWeighted };
    const without = Object.entries(all).find(([, value]) => value !== undefined);
    if (without !== undefined) throw new UserError(`--${without[0]} is about steps: pass --steps 5,25,50,100, too`);
    return undefined;
  }
  if (options.drain > 0 || options.settle > 0) {
    const which = options.drain > 0 ? "--drain" : "--settle";
    throw new UserError(
      `${which} has no effect with steps: members that leave stay at weight 0 for the --bake of step 100`,
    );
  }
  return { abort, steps: options.steps ?? [WHOLE] };
}

type Deploying = Omit<EngineSettings, "metrics" | "bakeMs" | "confirmation" | "quietDeploy">;

const ENDS: { readonly [end in StepsEnd]: ExitCode } = {
  done: ExitCode.FINE,
  stopped: ExitCode.FINDINGS,
  impact: ExitCode.IMPACT,
  back: ExitCode.BACK,
};

/** Runs a rollout in steps, says what happens, and writes the report. */
export async function rolledOutInSteps(asked: AskedSteps, options: Deploying & StepsOptions): Promise<ExitCode> {
  const events: TimedEvent[] = [];
  const json = options.format === "json";
  const tell = (event: StepEvent) => {
    const timed = { at: new Date().toISOString(), ...allPrintable(event) };
    events.push(timed);
    process.stdout.write(json ? `${JSON.stringify(timed)}\n` : `${timed.text}\n`);
  };
  const bakeMs = options.bake ?? 0;
  const settings = {
    ...options,
    metrics: metricsOf(options.analyze, bakeMs),
    bakeMs,
    confirmation: confirmationOf(asked.steps, options),
    quietDeploy: json,
  };
  const [types, operations] = [stagedTypesOf(FAMILIES), operationsOf(FAMILIES)];
  const world = new EngineWorld(settings, { types, operations, serving: servingKnowledge() }, tell);
  const assumeWeighted = options.assumeWeighted === true;
  const rollout = new SteppedRollout(world, { steps: asked.steps, types, run: randomUUID(), assumeWeighted });
  let end: StepsEnd | "refused" | "planned" = "refused";
  try {
    if (options.dryRun === true) {
      await rollout.plan();
      end = "planned";
      return ExitCode.FINE;
    }
    const ended = await (asked.abort ? rollout.abort() : rollout.run());
    end = ended;
    return ENDS[ended];
  } finally {
    world.close();
    if (options.report !== undefined) writeOutput(stepReport(events, end), options.report);
  }
}

function metricsOf(file: string | undefined, bakeMs: number) {
  if (file === undefined) return [];
  return analysisIn(file, readInput(file), { kinds: checksOf(FAMILIES), env: process.env, bakeMs });
}

function confirmationOf(steps: readonly number[], options: StepsOptions): Confirmation {
  const { confirm, pauseAt = [], confirmFile } = options;
  const unknown = pauseAt.find((percent) => !steps.includes(percent));
  if (unknown !== undefined) throw new UserError(`--pause-at ${unknown} is none of the steps ${steps.join(", ")}`);
  const asked = new Set(confirm === true ? steps : pauseAt);
  if (asked.size === 0 && confirmFile !== undefined) {
    throw new UserError("--confirm-file has nothing to confirm: pass --confirm or --pause-at, too");
  }
  if (asked.size > 0 && confirmFile === undefined && !process.stdin.isTTY) {
    throw new UserError("nobody is at a terminal to confirm a step: pass --confirm-file with a file that says so");
  }
  return new Confirmation(asked, confirmFile);
}
