import { Command, Option } from "commander";
import { allowOption } from "../allow-option";
import { CloudError } from "../../cloud/call";
import type { AllowedLoss, UnjudgedPolicy } from "../../impact";
import { FAMILIES } from "../../families";
import { operationsOf } from "../../families/operations";
import { stagedTypesOf } from "../../families/rollout";
import { Rollout, RolloutEnd } from "../../rollout/rollout";
import { RolloutError } from "../../rollout/rollout-error";
import { ExitCode, UserError } from "../exit";
import { GATE } from "../../facts/common";
import { engineOption, stateOption, States } from "../engine-options";
import { readInput } from "../input";
import { intervalOption } from "../interval-option";
import { durationArgument } from "../duration-argument";
import { percentsArgument, rolledOutInSteps, stepsAsked, StepsOptions, stepsOption } from "../rollout-steps";
import { numberArgument } from "../number-argument";
import { unjudgedOption } from "../unjudged-option";

interface RolloutOptions {
  readonly output: string;
  readonly synth?: string;
  readonly engine: string;
  readonly state: States;
  readonly maxLoss: number;
  readonly unjudged?: UnjudgedPolicy;
  readonly allow: readonly AllowedLoss[];
  readonly health: "cloud" | "off";
  readonly region?: string;
  readonly timeout: number;
  readonly interval: number;
  readonly atLeast: number;
  readonly settle: number;
  readonly drain: number;
  readonly dryRun?: true;
}

const HELP = `
Example: cdktf-lb rollout -- cdktf deploy --auto-approve web

Some resources change all their members at once: a default server group, targets of a Tencent listener or rule, members
inside a server group. Where an edit brings and takes members, the command is run for each stage: first the new members
beside the old ones, then, when they are healthy, what is declared. It must deploy all stacks that are to change.

Interrupted anywhere, the same command goes on where it stopped. To go back, declare what was declared before (git revert)
and run the same command.

With --steps 5,25,50,100 a change of servers or of a split comes by weights, each step watched for --bake by the file of --analyze. What
does not do well is taken back: whoever served before has all traffic again. "cdktf-lb rollout abort -- cdktf deploy" takes
back what a killed run left. docs/progressive-delivery.md says what steps can bring.

Exit status: 0 done; 1 a deployment failed, members are not healthy in time, or anything else once a stage is out; 2 wrong
usage, a synth that failed, or nobody to ask, with nothing deployed; 3 a stage would lose more than --max-loss and
--allow let it, or does what is not judged, or no step can bring; 4 steps were taken back.`;

const ENDS: { readonly [end in RolloutEnd]: ExitCode } = {
  done: ExitCode.FINE,
  failed: ExitCode.FINDINGS,
  unhealthy: ExitCode.FINDINGS,
  impact: ExitCode.IMPACT,
};

/** `cdktf-lb rollout`: an edit that no single apply can do without loss, as one command. */
export function addRollout(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("rollout")
    .summary("deploy in stages that lose no traffic")
    .description("Deploy in as many stages as the edit needs to lose no traffic.")
    .argument("<command...>", "what deploys, after --; abort before it takes steps back")
    .option("--output <folder>", "output folder of the app", "cdktf.out")
    .option("--synth <command>", "what synthesizes (default: the command with synth in place of deploy)")
    .addOption(engineOption())
    .addOption(stateOption())
    .option(
      "--max-loss <percent>",
      "active servers that a stage may lose; 100 checks nothing",
      numberArgument(0, 100),
      0,
    )
    .addOption(unjudgedOption())
    .addOption(allowOption())
    .addOption(
      new Option("--health <who>", "who says that new members are healthy").choices(["cloud", "off"]).default("cloud"),
    )
    .option("--region <region>", "of the load balancers, where the environment does not name it")
    .option("--timeout <seconds>", "how long to wait for healthy members", numberArgument(GATE.timeoutSeconds.min), 300)
    .addOption(intervalOption())
    .option(
      "--at-least <percent>",
      "how many of the members must be healthy",
      numberArgument(GATE.atLeastPercent.min, GATE.atLeastPercent.max),
      100,
    )
    .option("--settle <seconds>", "time between new members coming and the first question", numberArgument(0), 0)
    .option("--drain <seconds>", "time for which members that leave stay at weight 0", numberArgument(0), 0)
    .option("--dry-run", "say what would be deployed when")
    .addOption(stepsOption())
    .option("--bake <time>", "how long each step is watched: 30s, 10m, 1h", durationArgument)
    .option("--analyze <file>", "what is watched meanwhile, as for cdktf-lb analyze")
    .option("--confirm", "let a person say after each step whether it goes on")
    .option("--pause-at <percents>", "the same after these steps", percentsArgument)
    .option("--confirm-file <file>", "a file that says so in the place of the terminal")
    .option("--assume-weighted", "take schedulers that are not known for such that heed weights")
    .addOption(new Option("--format <format>", "of steps; json is one object a line").choices(["text", "json"]))
    .option("--report <file>", "write what happened in steps as Markdown")
    .addHelpText("after", HELP)
    .action(async (command: string[], options: RolloutOptions & StepsOptions) => {
      const asked = stepsAsked(command, options);
      if (asked !== undefined) {
        const deploy = asked.abort ? command.slice(1) : command;
        return done(await ended(() => rolledOutInSteps(asked, { ...options, ...settingsOf(deploy, options) })));
      }
      const known = { types: stagedTypesOf(FAMILIES), operations: operationsOf(FAMILIES) };
      const rollout = new Rollout(settingsOf(command, options), known, (text) => void process.stdout.write(text));
      done(ENDS[await ended(() => rollout.run())]);
    });
}

function settingsOf(deploy: readonly string[], options: RolloutOptions) {
  const { output, engine, maxLoss, region, atLeast } = options;
  return {
    deploy,
    synth: options.synth === undefined ? synthOf(deploy) : shell(options.synth),
    output,
    engine,
    states: new Map(Object.entries(options.state)),
    read: readInput,
    maxLoss,
    unjudged: options.unjudged,
    allow: options.allow,
    health:
      options.health === "off"
        ? undefined
        : { timeoutMs: options.timeout * 1000, intervalMs: options.interval * 1000, atLeast },
    region,
    settleSeconds: options.settle,
    drainSeconds: options.drain,
    dryRun: options.dryRun === true,
  };
}

/** `npx cdktf synth` for `npx cdktf deploy --auto-approve web`. */
function synthOf(deploy: readonly string[]): string[] {
  const at = deploy.indexOf("deploy");
  if (at < 1) {
    throw new UserError(
      `cannot tell how to synthesize from ${JSON.stringify(deploy.join(" "))}: pass --synth "cdktf synth"`,
    );
  }
  return [...deploy.slice(0, at), "synth"];
}

function shell(command: string): string[] {
  return process.platform === "win32" ? ["cmd", "/d", "/s", "/c", command] : ["/bin/sh", "-c", command];
}

async function ended<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof RolloutError || error instanceof CloudError ? new UserError(error.message) : error;
  }
}
