import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sleep } from "../cloud/within";
import { sourceOf } from "../health/source";
import { summary, waitUntilHealthy, WaitSettings } from "../health/wait";
import { exceeds, renderText, UnjudgedPolicy } from "../impact";
import { Move } from "./attachments";
import { describe, heading } from "./describe";
import { runQuietly, runVisibly } from "./program";
import { planRollout, RolloutStage, StackSides } from "./rollout-plan";
import { RolloutError, StackFolder } from "./stack-folder";
import { healthOf } from "./stage-health";
import { STAGE_VARIABLE } from "./stage-file";
import { notIn } from "./stages";
import { membersOfState, ShownState } from "./state";
import { unmadeGroups } from "./unmade-groups";

/** What a rollout shall do. */
export interface RolloutSettings {
  /** Deploys all stacks: `cdktf deploy --auto-approve web`. */
  readonly deploy: readonly string[];
  /** Synthesizes all stacks. */
  readonly synth: readonly string[];
  /** The output folder of the app. */
  readonly output: string;
  readonly engine: string;
  /** `show -json` of stacks whose state the engine need not be asked for, by name. */
  readonly states: { readonly [stack: string]: string };
  /** Percent; 100 checks nothing. */
  readonly maxLoss: number;
  /** Undefined: changes that are not judged are refused where they are on the way to servers. */
  readonly unjudged?: UnjudgedPolicy;
  /** Undefined: nobody is asked who is healthy. */
  readonly health: WaitSettings | undefined;
  readonly region?: string;
  readonly settleSeconds: number;
  readonly drainSeconds: number;
  readonly dryRun: boolean;
}

/** How a rollout ended. */
export type RolloutEnd = "done" | "failed" | "unhealthy" | "impact";

/** Deploys stage after stage. What is to be done is read anew from the state, so that it can be run again at any time. */
export class Rollout {
  private readonly temporary = mkdtempSync(join(tmpdir(), "cdktf-lb-rollout-"));
  /** Whether a deployment was started, so that the state is no longer what it was. */
  private begun = false;

  public constructor(
    private readonly settings: RolloutSettings,
    private readonly say: (text: string) => void,
  ) {}

  public async run(): Promise<RolloutEnd> {
    try {
      const sides = await this.sides();
      const stages = planRollout(sides, { drain: this.settings.drainSeconds > 0 });
      await this.replaceUnmade(sides);
      if (this.settings.dryRun) {
        this.say(describe(stages));
        return "done";
      }
      await this.makeRoom(stages[0]);
      try {
        return await this.deployAll(stages);
      } finally {
        // Else the next plain apply would take the kept members for members that left.
        if (!this.begun) await this.giveBack(stages[0]);
      }
    } finally {
      rmSync(this.temporary, { recursive: true, force: true });
    }
  }

  private async deployAll(stages: readonly RolloutStage[]): Promise<RolloutEnd> {
    for (const [at, stage] of stages.entries()) {
      this.say(`${heading(stage, at, stages.length)}\n`);
      // From this stage on members leave, so those that stay must be able to serve.
      const ready = at === stages.findIndex(({ name }) => name !== "expand") ? await this.health(stage) : "done";
      const end = ready === "done" ? await this.deploy(stage, at === stages.length - 1) : ready;
      if (end !== "done") return end;
    }
    return "done";
  }

  private async sides(): Promise<StackSides[]> {
    await this.synthesize({});
    const sides: StackSides[] = [];
    for (const folder of StackFolder.of(this.settings.output)) {
      sides.push({ name: folder.name, declared: folder.synthesized(), state: await this.stateOf(folder) });
    }
    return sides;
  }

  /** Marks what an earlier deployment could not replace, since no plan would by itself. */
  private async replaceUnmade(sides: readonly StackSides[]): Promise<void> {
    const { dryRun, engine, output } = this.settings;
    const folders = StackFolder.of(output);
    for (const { name, declared, state } of sides) {
      for (const address of unmadeGroups(declared, state)) {
        this.say(
          `stack ${name}: ${address} could not be made anew by an earlier deployment and is replaced by this one\n`,
        );
        if (!dryRun) await folders.find((folder) => folder.name === name)?.taint(engine, address);
      }
    }
  }

  /** A member that is kept while another one is declared at its address needs another address. */
  private makeRoom(stage: RolloutStage): Promise<void> {
    return this.move(stage, (moves) => moves);
  }

  /** The addresses as they were before `makeRoom`. */
  private giveBack(stage: RolloutStage): Promise<void> {
    return this.move(stage, (moves) => moves.map(({ from, to }) => ({ from: to, to: from })).reverse());
  }

  private async move({ resources }: RolloutStage, movesOf: (moves: readonly Move[]) => readonly Move[]): Promise<void> {
    for (const folder of StackFolder.of(this.settings.output)) {
      const mine = resources.filter(({ stack }) => stack === folder.name);
      await folder.move(this.settings.engine, movesOf(mine.flatMap(({ moves }) => moves)));
    }
  }

  private async stateOf(folder: StackFolder): Promise<ShownState> {
    const path = this.settings.states[folder.name];
    if (path === undefined) return folder.state(this.settings.engine);
    let state: ShownState | undefined;
    try {
      state = JSON.parse(readFileSync(path, "utf8")) as ShownState;
    } catch {
      // Said below, as of any other file that is something else.
    }
    // The file of a state itself has another form, in which no member would be found.
    if (typeof state?.format_version === "string") return state;
    throw new RolloutError(`cannot read ${path} as a state; make it with: terraform show -json > ${path}`);
  }

  private async synthesize(env: NodeJS.ProcessEnv): Promise<void> {
    const { code, output } = await runQuietly({ command: this.settings.synth, env: { [STAGE_VARIABLE]: "", ...env } });
    if (code !== 0) throw new RolloutError(`${this.settings.synth.join(" ")} failed: ${output.trim()}`);
  }

  private async deploy(stage: RolloutStage, last: boolean): Promise<RolloutEnd> {
    const path = join(this.temporary, `${stage.name}.json`);
    writeFileSync(path, JSON.stringify(stage.file));
    const env = { [STAGE_VARIABLE]: last ? "" : path };
    if (this.settings.maxLoss < 100) {
      await this.synthesize(env);
      if (!(await this.isHarmless())) return "impact";
    }
    this.begun = true;
    const code = await runVisibly({ command: this.settings.deploy, env });
    if (code !== 0) return this.stopped("failed", `${stage.name}: the deployment ended with status ${code}`);
    if (!last) await this.settle(stage);
    return "done";
  }

  /** Whether no stack's plan takes away more than is allowed. A stack without state serves nobody yet. */
  private async isHarmless(): Promise<boolean> {
    const { engine, maxLoss, output, unjudged } = this.settings;
    for (const folder of StackFolder.of(output)) {
      if ((await folder.state(engine)).values === undefined) continue;
      const report = await folder.impact(engine, join(this.temporary, "plan"));
      if (!exceeds(report, maxLoss, unjudged)) continue;
      this.say(renderText(report, false));
      this.say(
        `stack ${folder.name}: this stage would lose more than --max-loss ${maxLoss} allows, or does what is not judged; nothing was deployed\n`,
      );
      return false;
    }
    return true;
  }

  private settle({ name }: RolloutStage): Promise<void> {
    const { drainSeconds, settleSeconds } = this.settings;
    return sleep((name === "drain" ? drainSeconds : settleSeconds) * 1000);
  }

  /** Waits for the members that stay; those that leave may be ill. */
  private async health(stage: RolloutStage): Promise<RolloutEnd> {
    const { health: wait, region, engine, output } = this.settings;
    if (wait === undefined) return "done";
    for (const folder of StackFolder.of(output)) {
      const mine = stage.resources.filter(({ stack }) => stack === folder.name);
      if (mine.length === 0) continue;
      const state = await folder.state(engine);
      const deployed = membersOfState(state);
      for (const { resource, leaving } of mine) {
        const now = deployed.get(resource.address);
        const asked = now && healthOf({ ...now, members: notIn(now.members, leaving) }, state);
        if (asked === undefined) continue;
        const source = sourceOf(asked.family, { ...asked.place, region }, process.env);
        const result = await waitUntilHealthy(source, asked.members, wait);
        const text = `${folder.name} ${resource.address}: ${summary(asked.members, result)}`;
        if (!result.healthy) return this.stopped("unhealthy", `not healthy in time: ${text}`);
        this.say(`${text}\n`);
      }
    }
    return "done";
  }

  private stopped(end: RolloutEnd, why: string): RolloutEnd {
    this.say(`${why}; run the same command again to go on\n`);
    return end;
  }
}
