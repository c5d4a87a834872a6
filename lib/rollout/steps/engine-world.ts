import { CloudError } from "../../cloud/call";
import { percentages } from "../../values/shares";
import { summary, waitUntilHealthy, WaitSettings } from "../../cloud/wait";
import { PlanError, renderText } from "../../impact";
import { STAGE_VARIABLE, StageFile } from "../../recipes/stage-file";
import { Metric } from "../analysis/analysis-file";
import { AnalysisResult, analyze } from "../analysis/analyze";
import { CLOCK } from "../analysis/clock";
import { measurementText } from "../analysis/measurement-text";
import { AppSettings, AppStacks } from "../app-stacks";
import { runVisibly } from "../program";
import { StackSides } from "../rollout-plan";
import { ScratchFolder } from "../scratch-folder";
import { ServingKnowledge, verify } from "../serving/verify";
import { RolloutKnowledge, StackFolder } from "../stack-folder";
import { healthOf, sourceFor } from "../stage-health";
import { membersOfState, membersOfSynth, ShownState } from "../state";
import { StopSignal } from "../stop-signal";
import { synthesizeApp } from "../synthesis";
import { HarmLimits, tooHarmful } from "../too-harmful";
import { Confirmation } from "./confirmation";
import { Refused, StepEvent, StepWorld } from "./step-world";
import { StepStage } from "./steps-plan";
import { SteppedResource } from "./stepped-resource";
import { unsteppable } from "./unsteppable";

/** What a rollout in steps needs to reach engine, clouds and people. */
export interface EngineSettings extends AppSettings, HarmLimits {
  readonly deploy: readonly string[];
  /** Undefined: nobody is asked who is healthy. */
  readonly health: WaitSettings | undefined;
  readonly region?: string;
  readonly metrics: readonly Metric[];
  readonly bakeMs: number;
  readonly confirmation: Confirmation;
  /** Standard output is for events alone. */
  readonly quietDeploy: boolean;
}

/** For a second word of somebody who asked to stop. */
const SECOND_WORD_MS = 5000;
/** How often a question of the verification is repeated that fails for a passing reason. */
const RETRIES = 3;

/** The world as it is: the engine, the command that deploys, the clouds, and who watches. */
export class EngineWorld implements StepWorld {
  private readonly scratch = ScratchFolder.open();
  private readonly stop = new StopSignal();
  private readonly stacks: AppStacks;
  private unverified?: string;

  public constructor(
    private readonly settings: EngineSettings,
    private readonly known: RolloutKnowledge & { readonly serving: ServingKnowledge },
    public readonly tell: (event: StepEvent) => void,
  ) {
    this.stacks = new AppStacks(settings, known);
  }

  /** Gives back what it took of this machine. */
  public close(): void {
    this.stop.close();
    this.scratch.remove();
  }

  public sides(): Promise<StackSides[]> {
    return this.stacks.sides();
  }

  public async states(): Promise<ReadonlyMap<string, ShownState>> {
    const states = new Map<string, ShownState>();
    for (const folder of this.stacks.folders()) states.set(folder.name, await folder.state(this.settings.engine));
    return states;
  }

  public async unasked(resources: readonly SteppedResource[]): Promise<string | undefined> {
    const { health } = this.settings;
    if (health === undefined) return undefined;
    const all = resources.map((resource) => ({ resource, wanted: () => true }));
    return this.eachPlace(all, { ...health, atLeast: 0 }, "nobody says who is healthy");
  }

  public async refused(stage: StepStage, resources: readonly SteppedResource[]): Promise<Refused | undefined> {
    const { engine } = this.settings;
    await synthesizeApp(this.settings.synth, this.written(stage.file));
    for (const folder of this.stacks.folders()) {
      const state = await folder.state(engine);
      const own = resources.filter(({ stack }) => stack === folder.name);
      const other = this.otherwise(folder, state, own, stage);
      if (other !== undefined) return { why: `stack ${folder.name}: ${other}`, impact: false };
      const { plan, report } = await folder.judged(engine, this.scratch.file("plan"));
      const unstepped = unsteppable(plan, own, this.known.operations);
      if (unstepped.length > 0) {
        const why = `stack ${folder.name}: no step can bring ${unstepped.join(", ")}, which would be there for all traffic at once`;
        return { why: `${why}; deploy that without --steps first, with the members as they serve now`, impact: true };
      }
      const harm = state.values === undefined ? undefined : tooHarmful(report, this.settings);
      if (harm === undefined) continue;
      this.tell({ event: "note", text: renderText(report, false).trimEnd() });
      return { why: `stack ${folder.name}: ${harm}`, impact: true };
    }
    return undefined;
  }

  public async deploy(file: StageFile | undefined): Promise<number> {
    const env = { [STAGE_VARIABLE]: this.written(file) };
    return runVisibly(
      { command: this.settings.deploy, env },
      this.settings.quietDeploy ? "on standard error" : undefined,
    );
  }

  public async unhealthy({ weights }: StepStage): Promise<string | undefined> {
    const { health } = this.settings;
    if (health === undefined) return undefined;
    // Those that lose traffic may be ill: that may be why they are to go.
    const gaining = [...weights].map(([resource, own]) => {
      const [from, to] = [percentages(resource.members.map(({ before }) => before)), percentages(own)];
      const keys = resource.members.filter((_, at) => to[at] > from[at]).map(({ member }) => member.key);
      return { resource, wanted: (key: string) => keys.includes(key) };
    });
    return this.eachPlace(gaining, health, "not healthy in time");
  }

  public async differing(): Promise<string | undefined> {
    const { region } = this.settings;
    const stacks = await this.stacks.sidesNow();
    try {
      const input = { stacks, entries: [], region, env: process.env, retries: RETRIES };
      const { differing, unreadable } = await verify(input, this.known.serving);
      if (unreadable.length > 0) this.notVerified(unreadable.map(({ name, why }) => `${name}: ${why}`).join(", "));
      if (differing.length === 0) return undefined;
      const told = differing.flatMap(({ subject, differences }) =>
        differences.map(({ declared, cloud }) => `${subject.address}: deployed ${declared}, in the cloud ${cloud}`),
      );
      return `the cloud has something else: ${told.join(", ")}`;
    } catch (error) {
      if (!(error instanceof CloudError || error instanceof PlanError)) throw error;
      this.notVerified(error.message);
      return undefined;
    }
  }

  public analysed(percent: number): Promise<AnalysisResult> {
    const { bakeMs, metrics } = this.settings;
    return analyze(metrics, {
      bakeMs,
      step: percent,
      clock: CLOCK,
      signal: this.stop.signal,
      told: (one) => this.tell({ event: "measured", percent, text: measurementText(one) }),
    });
  }

  public confirmed(percent: number): Promise<boolean> {
    const say = (text: string) => this.tell({ event: "note", percent, text });
    return this.settings.confirmation.of(percent, { clock: CLOCK, signal: this.stop.signal, say });
  }

  public async stops(): Promise<number> {
    if (this.stop.times === 1) {
      this.tell({ event: "note", text: `stopping; once more within ${SECOND_WORD_MS / 1000} s goes back` });
      await CLOCK.sleep(SECOND_WORD_MS, this.stop.again);
    }
    return this.stop.times;
  }

  /** What the synth makes of a stage, where it is not what was asked for: another app, or one that writes members itself. */
  private otherwise(
    folder: StackFolder,
    state: ShownState,
    resources: readonly SteppedResource[],
    { weights, file }: StepStage,
  ): string | undefined {
    if (file === undefined) return undefined;
    const synthesized = membersOfSynth(folder.synthesized(), state, this.known.types);
    for (const resource of resources) {
      const found = new Map(synthesized.get(resource.address)?.members.map(({ key, weight }) => [key, weight]));
      const own = weights.get(resource) ?? [];
      const wrong = resource.members.find(({ member }, at) => found.get(member.key) !== own[at]);
      if (wrong === undefined && found.size === resource.members.length) continue;
      const who = wrong === undefined ? "" : ` of ${wrong.member.key}`;
      return `the app does not write the weights${who} of this step into ${resource.address}; let it use this version of the library for that resource`;
    }
    return undefined;
  }

  private async eachPlace(
    places: ReadonlyArray<{ readonly resource: SteppedResource; readonly wanted: (key: string) => boolean }>,
    wait: WaitSettings,
    trouble: string,
  ): Promise<string | undefined> {
    const states = await this.states();
    for (const { resource, wanted } of places) {
      const state = states.get(resource.stack)!;
      const now = membersOfState(state, this.known.types).get(resource.address);
      const members = now?.members.filter(({ key }) => wanted(key)) ?? [];
      const asked = now && healthOf({ ...now, members }, state);
      if (asked === undefined) continue;
      const place = `${resource.stack} ${resource.address}`;
      const source = sourceFor(place, asked.respondent, this.settings.region);
      const result = await waitUntilHealthy(source, asked.members, wait, this.stop.signal);
      const text = `${place}: ${summary(asked.members, result)}`;
      if (!result.healthy) return `${trouble}: ${text}`;
      if (wait.atLeast > 0) this.tell({ event: "healthy", text });
    }
    return undefined;
  }

  private notVerified(why: string): void {
    if (this.unverified === why) return;
    this.unverified = why;
    this.tell({ event: "note", text: `not verified: ${why}` });
  }

  private written(file: StageFile | undefined): string {
    return file === undefined ? "" : this.scratch.write("step.json", JSON.stringify(file));
  }
}
