import { CloudError } from "../cloud/call";
import { sleep } from "../cloud/within";
import { HealthSource, Member as Endpoint } from "../cloud/member";
import { summary, waitUntilHealthy, WaitSettings } from "../cloud/wait";
import { renderText } from "../impact";
import { AppSettings, AppStacks } from "./app-stacks";
import { Move } from "./attachments";
import { describe, heading } from "./describe";
import { Member } from "./staged-types";
import { runVisibly } from "./program";
import { Progress } from "./progress";
import { RolloutError } from "./rollout-error";
import { HarmLimits, tooHarmful } from "./too-harmful";
import { planRollout, ResourceStages, RolloutStage, StackSides } from "./rollout-plan";
import { ScratchFolder } from "./scratch-folder";
import { RolloutKnowledge } from "./stack-folder";
import { healthOf, sourceFor } from "./stage-health";
import { STAGE_VARIABLE } from "../recipes/stage-file";
import { notIn } from "../recipes/stages";
import { membersOfState, ResourceMembers } from "./state";
import { StopSignal } from "./stop-signal";
import { synthesizeApp } from "./synthesis";
import { unmadeGroups } from "./unmade-groups";

/** What a rollout shall do. */
export interface RolloutSettings extends AppSettings, HarmLimits {
  /** Deploys all stacks: `cdktf deploy --auto-approve web`. */
  readonly deploy: readonly string[];
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
  private readonly scratch = ScratchFolder.open();
  private readonly stop = new StopSignal();
  private readonly stacks: AppStacks;
  private progress = new Progress([]);

  public constructor(
    private readonly settings: RolloutSettings,
    private readonly known: RolloutKnowledge,
    private readonly say: (text: string) => void,
  ) {
    this.stacks = new AppStacks(settings, known);
  }

  public async run(): Promise<RolloutEnd> {
    try {
      const sides = await this.stacks.sides();
      const stages = planRollout(sides, { drain: this.settings.drainSeconds > 0, types: this.known.types });
      if (this.settings.dryRun) {
        await this.replaceUnmade(sides);
        this.say(describe(stages));
        return "done";
      }
      this.progress = new Progress(stages);
      return await this.deployed(sides, stages);
    } finally {
      this.stop.close();
      this.scratch.remove();
    }
  }

  /** What happens once something is out is no wrong usage any more, whatever it is. */
  private async deployed(sides: readonly StackSides[], stages: readonly RolloutStage[]): Promise<RolloutEnd> {
    try {
      const asked = await this.canAsk(stages[0]);
      if (asked !== "done") return asked;
      await this.replaceUnmade(sides);
      await this.makeRoom(stages[0]);
      try {
        return await this.deployAll(stages);
      } finally {
        // Else the next plain apply would take the kept members for members that left.
        if (!this.progress.begun) await this.giveBack(stages[0]);
      }
    } catch (error) {
      if (!(error instanceof RolloutError || error instanceof CloudError)) throw error;
      if (this.progress.begun) return this.stopped("failed", error.message);
      throw new RolloutError(this.progress.stop(error.message).trimEnd());
    }
  }

  private async deployAll(stages: readonly RolloutStage[]): Promise<RolloutEnd> {
    for (const [at, stage] of stages.entries()) {
      this.say(`${heading(stage, at, stages.length)}\n`);
      // In this stage members leave, so those that stay must be able to serve.
      const asks = stage.name !== "expand" && stages[at - 1]?.name !== "drain";
      const ready = asks ? await this.health(stage) : "done";
      const end = ready === "done" ? await this.deploy(stage, at === stages.length - 1) : ready;
      if (end !== "done") return end;
    }
    return "done";
  }

  /** Marks what an earlier deployment could not replace, since no plan would by itself. */
  private async replaceUnmade(sides: readonly StackSides[]): Promise<void> {
    const { dryRun, engine } = this.settings;
    const folders = this.stacks.folders();
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
    for (const folder of this.stacks.folders()) {
      const mine = resources.filter(({ stack }) => stack === folder.name);
      await folder.move(this.settings.engine, movesOf(mine.flatMap(({ moves }) => moves)));
    }
  }

  private async deploy(stage: RolloutStage, last: boolean): Promise<RolloutEnd> {
    const path = this.scratch.write(`${stage.name}.json`, JSON.stringify(stage.file));
    const env = { [STAGE_VARIABLE]: last ? "" : path };
    if (this.settings.maxLoss < 100) {
      await synthesizeApp(this.settings.synth, env[STAGE_VARIABLE]);
      if (!(await this.isHarmless())) return "impact";
    }
    this.stop.throwIfStopped();
    this.progress.begin();
    const code = await runVisibly({ command: this.settings.deploy, env });
    if (code !== 0) return this.stopped("failed", `${stage.name}: the deployment ended with status ${code}`);
    this.progress.done();
    if (!last) await this.settle(stage);
    return "done";
  }

  /** Whether no stack's plan takes away more than is allowed. A stack without state serves nobody yet. */
  private async isHarmless(): Promise<boolean> {
    const { engine } = this.settings;
    for (const folder of this.stacks.folders()) {
      if ((await folder.state(engine)).values === undefined) continue;
      const report = await folder.impact(engine, this.scratch.file("plan"));
      const why = tooHarmful(report, this.settings);
      if (why === undefined) continue;
      this.say(renderText(report, false));
      this.say(this.progress.stop(`stack ${folder.name}: ${why}`));
      return false;
    }
    return true;
  }

  private async settle({ name }: RolloutStage): Promise<void> {
    const { drainSeconds, settleSeconds } = this.settings;
    await sleep((name === "drain" ? drainSeconds : settleSeconds) * 1000, this.stop.signal);
    this.stop.throwIfStopped();
  }

  /**
   * Whether those who will be asked between the stages answer: found out only then, it would leave old and new members
   * beside each other.
   */
  private async canAsk(stage: RolloutStage): Promise<RolloutEnd> {
    const { health: wait } = this.settings;
    if (wait === undefined) return "done";
    const nobodyNeeded = { ...wait, atLeast: 0 };
    return this.eachPlace(
      stage,
      ({ resource }) => resource.members,
      async (place, source, members) => {
        const result = await waitUntilHealthy(source, members, nobodyNeeded, this.stop.signal);
        this.stop.throwIfStopped();
        if (result.healthy) return "done";
        return this.stopped("unhealthy", `${place}: nobody says who is healthy: ${summary(members, result)}`);
      },
    );
  }

  /** Waits for the members that stay; those that leave may be ill. */
  private async health(stage: RolloutStage): Promise<RolloutEnd> {
    const { health: wait } = this.settings;
    if (wait === undefined) return "done";
    const staying = ({ leaving }: ResourceStages, now: ResourceMembers) => notIn(now.members, leaving);
    return this.eachPlace(stage, staying, async (place, source, members) => {
      const result = await waitUntilHealthy(source, members, wait, this.stop.signal);
      this.stop.throwIfStopped();
      const text = `${place}: ${summary(members, result)}`;
      if (!result.healthy) return this.stopped("unhealthy", `not healthy in time: ${text}`);
      this.say(`${text}\n`);
      return "done";
    });
  }

  /** Does something for each resource whose members somebody can be asked about, until it does not end well. */
  private async eachPlace(
    { resources }: RolloutStage,
    membersOf: (stages: ResourceStages, now: ResourceMembers) => readonly Member[],
    work: (place: string, source: HealthSource, members: readonly Endpoint[]) => Promise<RolloutEnd>,
  ): Promise<RolloutEnd> {
    const { region, engine } = this.settings;
    for (const folder of this.stacks.folders()) {
      const mine = resources.filter(({ stack }) => stack === folder.name);
      if (mine.length === 0) continue;
      const state = await folder.state(engine);
      const deployed = membersOfState(state, this.known.types);
      for (const stages of mine) {
        const { address } = stages.resource;
        const now = deployed.get(address);
        const asked = now && healthOf({ ...now, members: membersOf(stages, now) }, state);
        if (asked === undefined) continue;
        const place = `${folder.name} ${address}`;
        const end = await work(place, sourceFor(place, asked.respondent, region), asked.members);
        if (end !== "done") return end;
      }
    }
    return "done";
  }

  private stopped(end: RolloutEnd, why: string): RolloutEnd {
    this.say(this.progress.stop(why));
    return end;
  }
}
