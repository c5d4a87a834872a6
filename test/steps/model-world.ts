import { CloudError } from "../../lib/cloud/call";
import { RECORD_ID, StageFile } from "../../lib/recipes/stage-file";
import { AnalysisResult } from "../../lib/rollout/analysis/analyze";
import { StackSides } from "../../lib/rollout/rollout-plan";
import { memberOf, MemberList, StagedTypes } from "../../lib/rollout/staged-types";
import { ShownState, Synthesized } from "../../lib/rollout/state";
import { compared, gained, part } from "../../lib/rollout/steps/exposure";
import { Refused, StepEvent, StepWorld } from "../../lib/rollout/steps/step-world";
import { StepStage } from "../../lib/rollout/steps/steps-plan";

/** Weights of servers, by name. */
export type Weights = Readonly<Record<string, number>>;

/** One list of servers, before and after a change. */
export interface Change {
  readonly before: Weights;
  readonly after: Weights;
}

const LIST: MemberList = {
  type: "list",
  argument: "servers",
  identity: [["id"]],
  read: ({ id, weight }) => [memberOf([id], id, { id, weight })],
  respondent: () => ({ source: () => Promise.reject(new Error("asks nobody")) as never }),
};
export const TYPES = new StagedTypes([LIST], []);

/** The process ends here: nothing after this point is done by it. */
export class Killed extends Error {}

/** What goes wrong at a call. */
export type Fault =
  "none" | "kill before" | "kill half" | "kill after" | "fail before" | "fail half" | "bad" | "throttle";

const STACK = "web";

/** A world without engine and cloud: it does with a file of a stage what library, engine and providers do. */
export class ModelWorld implements StepWorld {
  public readonly events: StepEvent[] = [];
  /** What was broken of what a rollout promises. */
  public readonly broken: string[] = [];
  /** How often something was deployed, by whether it was the way back. */
  public readonly deployments: string[] = [];
  public calls = 0;
  /** The last step that was begun, in percent. */
  public step = 0;
  private readonly members: Map<string, Map<string, number>>;
  private record?: string;

  public constructor(
    private readonly changes: readonly Change[],
    public fault: (call: string) => Fault,
  ) {
    this.members = new Map(changes.map(({ before }, at) => [`r${at}`, new Map(Object.entries(before))]));
  }

  public get serving(): Weights[] {
    return [...this.members.values()].map((weights) => Object.fromEntries(weights));
  }

  public get remembers(): boolean {
    return this.record !== undefined;
  }

  public sides(): Promise<StackSides[]> {
    this.strike("sides");
    return Promise.resolve([{ name: STACK, declared: this.declared, state: this.state }]);
  }

  public states(): Promise<ReadonlyMap<string, ShownState>> {
    this.strike("states");
    return Promise.resolve(new Map([[STACK, this.state]]));
  }

  public unasked(): Promise<string | undefined> {
    return Promise.resolve(this.strike("unasked") === "bad" ? "no credentials" : undefined);
  }

  public refused({ name, percent }: StepStage): Promise<Refused | undefined> {
    const bad = this.strike("refused") === "bad";
    if (!bad) this.step = name === "contract" ? 100 : Math.max(this.step, percent);
    return Promise.resolve(bad ? { why: "3 -> 2 -> 3", impact: true } : undefined);
  }

  public deploy(file: StageFile | undefined): Promise<number> {
    const fault = this.strike("deploy");
    this.deployments.push(file === undefined ? "contract" : JSON.stringify(file.reweigh?.[STACK]));
    if (fault === "fail before" || fault === "bad") return Promise.resolve(1);
    // What the state is to remember comes before what changes members.
    this.record = file?.record?.[STACK];
    const names = [...this.members.keys()];
    const half = fault === "kill half" || fault === "fail half";
    for (const name of half ? names.slice(0, Math.floor(names.length / 2)) : names) this.apply(name, file);
    if (fault === "kill half" || fault === "kill after") throw new Killed();
    return Promise.resolve(half ? 1 : 0);
  }

  public unhealthy(): Promise<string | undefined> {
    return Promise.resolve(this.strike("unhealthy") === "bad" ? "not healthy in time" : undefined);
  }

  public differing(): Promise<string | undefined> {
    return Promise.resolve(this.strike("differing") === "bad" ? "somebody edited it" : undefined);
  }

  public analysed(): Promise<AnalysisResult> {
    const bad = this.strike("analysed") === "bad";
    return Promise.resolve({ verdict: bad ? "inconclusive" : "passed", why: bad ? "no answer" : "fine", metrics: [] });
  }

  public confirmed(): Promise<boolean> {
    return Promise.resolve(this.strike("confirmed") !== "bad");
  }

  public stops(): Promise<number> {
    return Promise.resolve(0);
  }

  public tell(event: StepEvent): void {
    this.events.push(event);
  }

  private get declared(): Synthesized {
    const lists = this.changes.map(({ after }, at) => [`r${at}`, { servers: blocks(Object.entries(after)) }]);
    return { resource: { list: Object.fromEntries(lists) } };
  }

  private get state(): ShownState {
    const lists = [...this.members].map(([name, weights]) => ({
      address: `list.${name}`,
      mode: "managed",
      type: "list",
      values: { servers: blocks([...weights]) },
    }));
    const input = { record: this.record };
    const kept = { address: `data.${RECORD_ID}`, mode: "managed", type: "data", values: { input } };
    return { values: { root_module: { resources: this.record === undefined ? lists : [...lists, kept] } } };
  }

  /** As the library writes a list at this stage, and a provider changes it. */
  private apply(name: string, file: StageFile | undefined): void {
    const { before, after } = this.changes[Number(name.slice(1))];
    const weights = file?.reweigh?.[STACK]?.[`list.${name}`]?.weights;
    const declared = Object.entries(after).map(([id, weight], at) => [id, weights?.[at] ?? weight] as const);
    const kept = (file?.keep[STACK]?.[`list.${name}`] ?? []).map(
      ({ id, weight }) => [String(id), Number(weight)] as const,
    );
    const now = new Map([...declared, ...kept]);
    this.members.set(name, now);
    this.judge(name, before, after, now);
  }

  private judge(name: string, before: Weights, after: Weights, now: ReadonlyMap<string, number>): void {
    const ids = [...new Set([...Object.keys(before), ...Object.keys(after), ...now.keys()])];
    const [from, to, is] = [before, after, Object.fromEntries(now)].map((one) => ids.map((id) => one[id] ?? 0));
    if (compared(gained(from, is), part(gained(from, to), this.step)) > 0) {
      this.broken.push(`${name}: ${JSON.stringify([...now])} is more than ${this.step} %`);
    }
    const active = (weights: readonly number[]) => weights.filter((weight) => weight > 0).length;
    if (active(is) < Math.min(active(from), active(to))) this.broken.push(`${name}: only ${active(is)} serve`);
  }

  private strike(call: string): Fault {
    this.calls++;
    const fault = this.fault(call);
    if (fault === "kill before") throw new Killed();
    if (fault === "throttle" && call !== "deploy") throw new CloudError("Throttling", "Throttling", true);
    return fault;
  }
}

function blocks(weights: ReadonlyArray<readonly [string, number]>): object[] {
  return weights.map(([id, weight]) => ({ id, weight }));
}
