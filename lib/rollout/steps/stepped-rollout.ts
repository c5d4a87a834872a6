import { percentages } from "../../values/shares";
import { CloudError } from "../../cloud/call";
import { StageFile } from "../../recipes/stage-file";
import { RolloutError } from "../rollout-error";
import { StackSides } from "../rollout-plan";
import { SAYS } from "../describe";
import { recordOf } from "./step-record";
import { StepWorld } from "./step-world";
import { planSteps, StepsOptions, StepsPlan, StepStage } from "./steps-plan";
import { SteppedResource } from "./stepped-resource";

/** Another run is at work. */
class TakenOver extends RolloutError {}

/** How a rollout in steps ended. */
export type StepsEnd = "done" | "stopped" | "back" | "impact";

/** How often going back is tried. */
const BACK_TRIES = 3;

/** Brings a change step by step, and takes it back when it does not do well. */
export class SteppedRollout {
  /** Whether a deployment of this run is out, or may be. */
  private deployed = false;
  /** Whether members that came may have traffic. */
  private exposed = false;
  /** Of this run, and of the one that it goes on for. */
  private readonly runs = new Set<string>();
  /** Stacks whose states remember this run. */
  private recorded: readonly string[] = [];

  public constructor(
    private readonly world: StepWorld,
    private readonly options: StepsOptions,
  ) {}

  /** Says what would be deployed when. Throws a `RolloutError` for what no step can bring. */
  public async plan(): Promise<StepsPlan> {
    const plan = this.planned(await this.world.sides());
    this.exposed = plan.resumed !== undefined;
    plan.stages.forEach((stage, at) =>
      this.world.tell({ event: "plan", percent: stage.percent, text: heading(stage, at, plan) }),
    );
    if (plan.resumed !== undefined)
      this.note(`an earlier run was ended in step ${plan.resumed} %; this one goes on there`);
    return plan;
  }

  /** Throws a `RolloutError` for what is refused before anything is deployed. */
  public async run(): Promise<StepsEnd> {
    const plan = await this.plan();
    const unasked = await this.world.unasked(plan.resources);
    if (unasked !== undefined) throw new RolloutError(`${unasked}; ${this.standing}`);
    for (const [at, stage] of plan.stages.entries()) {
      const end = await this.tried(stage, at, plan);
      if (end !== undefined) return end;
    }
    this.world.tell({ event: "end", text: "done: deployed is what is declared, and nothing else" });
    return "done";
  }

  /** Takes back what an earlier run brought, by what the state remembers. */
  public async abort(): Promise<StepsEnd> {
    const sides = await this.world.sides();
    if (!sides.some(({ name, state }) => recordOf(name, state) !== undefined)) {
      throw new RolloutError("no state remembers a rollout in steps, so there is nothing to take back");
    }
    const plan = this.planned(sides);
    this.deployed = this.exposed = true;
    return this.back(plan, "aborted");
  }

  private planned(sides: readonly StackSides[]): StepsPlan {
    this.runs.add(this.options.run);
    for (const { name, state } of sides) {
      const record = recordOf(name, state);
      if (record !== undefined) this.runs.add(record.run);
    }
    return planSteps(sides, this.options);
  }

  /** Whatever goes wrong once something is out is no wrong usage any more. */
  private async tried(stage: StepStage, at: number, plan: StepsPlan): Promise<StepsEnd | undefined> {
    try {
      return await this.brought(stage, at, plan);
    } catch (error) {
      if (error instanceof TakenOver) return this.ended("stopped", error.message);
      if (!(error instanceof RolloutError || error instanceof CloudError)) throw error;
      if (!this.deployed) throw new RolloutError(`${error.message}; ${this.standing}`);
      return this.failed(plan, error.message);
    }
  }

  /** One stage, with all that must be good before the next; undefined where it is. */
  private async brought(stage: StepStage, at: number, plan: StepsPlan): Promise<StepsEnd | undefined> {
    this.world.tell({ event: "stage", percent: stage.percent, text: heading(stage, at, plan) });
    // What has proved itself with all traffic is not taken back any more.
    if (stage.name === "contract") this.exposed = false;
    if (this.deployed) await this.refuseOther();
    const refused = await this.world.refused(stage, plan.resources);
    if (refused !== undefined) {
      if (this.exposed) return this.back(plan, refused.why);
      return this.ended(refused.impact ? "impact" : "stopped", refused.why);
    }
    const early = await this.stopped(plan);
    if (early !== undefined) return early;
    this.deployed = true;
    if (stage.name === "step") this.exposed = true;
    const code = await this.world.deploy(stage.file);
    if (code !== 0) {
      const late = await this.stopped(plan);
      if (late !== undefined) return late;
      return this.failed(plan, `the deployment ended with status ${code}`);
    }
    this.recorded = Object.keys(stage.file?.record ?? {});
    this.world.tell({ event: "deployed", percent: stage.percent, text: "deployed" });
    if (stage.name !== "step") return undefined;
    return this.proved(stage, plan);
  }

  private async proved(stage: StepStage, plan: StepsPlan): Promise<StepsEnd | undefined> {
    const { percent } = stage;
    const unhealthy = await this.world.unhealthy(stage);
    const ill = await this.stopped(plan);
    if (ill !== undefined) return ill;
    if (unhealthy !== undefined) return this.back(plan, unhealthy);
    const differing = await this.world.differing();
    if (differing !== undefined) return this.back(plan, differing);
    const { verdict, why } = await this.world.analysed(percent);
    this.world.tell({ event: "analysed", percent, text: `analysis ${verdict}: ${why}` });
    const stop = await this.stopped(plan);
    if (stop !== undefined) return stop;
    if (verdict !== "passed") return this.back(plan, `analysis ${verdict}: ${why}`);
    const confirmed = await this.world.confirmed(percent);
    const word = await this.stopped(plan);
    if (word !== undefined) return word;
    return confirmed ? undefined : this.back(plan, `nobody confirmed step ${percent} %`);
  }

  /** Once: it stays where it is. Twice: back. */
  private async stopped(plan: StepsPlan): Promise<StepsEnd | undefined> {
    const stops = await this.world.stops();
    if (stops === 0) return undefined;
    if (stops > 1 && this.exposed) return this.back(plan, "stopped twice");
    return this.ended("stopped", "stopped");
  }

  private failed(plan: StepsPlan, why: string): Promise<StepsEnd> | StepsEnd {
    return this.exposed ? this.back(plan, why) : this.ended("stopped", why);
  }

  private async back(plan: StepsPlan, why: string): Promise<StepsEnd> {
    try {
      return await this.broughtBack(plan, why);
    } catch (error) {
      if (error instanceof TakenOver) return this.ended("stopped", error.message);
      throw error;
    }
  }

  /** In one deployment, which nothing but a failing engine holds up: it puts back what served before. */
  private async broughtBack({ back }: StepsPlan, why: string): Promise<StepsEnd> {
    this.world.tell({ event: "back", text: `${why}; going back to what served before` });
    for (let attempt = 1; ; attempt++) {
      const code = await this.deployedBack(back);
      if (code === 0) break;
      if (attempt < BACK_TRIES) continue;
      const text = `going back failed ${BACK_TRIES} times, the last deployment with status ${code}; run "cdktf-lb rollout abort" with the same options again`;
      return this.ended("stopped", text);
    }
    this.exposed = false;
    const differing = await this.world.differing();
    if (differing !== undefined) this.note(differing);
    this.world.tell({
      event: "end",
      text: "back: whoever served before has all traffic; members that came stand by at weight 0: declare what was declared before, and run the same command, to take them out",
    });
    return "back";
  }

  /** A state that cannot be read is no reason to leave traffic where it is. */
  private async deployedBack(back: StageFile): Promise<number> {
    try {
      await this.refuseOther();
    } catch (error) {
      if (error instanceof TakenOver || !(error instanceof RolloutError)) throw error;
    }
    return this.world.deploy(back);
  }

  /** Somebody else who began meanwhile goes on alone: two that take turns would undo each other's steps. */
  private async refuseOther(): Promise<void> {
    for (const [stack, state] of await this.world.states()) {
      const record = recordOf(stack, state);
      if (record === undefined && this.recorded.includes(stack)) {
        throw new TakenOver(`stack ${stack}: something else was deployed meanwhile, so the state remembers no steps`);
      }
      if (record === undefined || this.runs.has(record.run)) continue;
      throw new TakenOver(`stack ${stack}: another rollout has taken over; this one leaves everything to it`);
    }
  }

  private ended(end: StepsEnd, why: string): StepsEnd {
    this.world.tell({ event: "end", text: `${why}; ${this.standing}` });
    return end;
  }

  private get standing(): string {
    if (!this.deployed && !this.exposed) return "nothing was deployed";
    return 'what is deployed stays as it is; run the same command again to go on, or "cdktf-lb rollout abort" to go back';
  }

  private note(text: string): void {
    this.world.tell({ event: "note", text });
  }
}

/** `stage 2 of 5, step 25 %: web a.pool has 25 % of the change: i-2:80 25 % (weight 33), i-1:80 75 % (weight 99)`. */
export function heading(stage: StepStage, at: number, { stages, resources }: StepsPlan): string {
  const { name, percent } = stage;
  const place = `stage ${at + 1} of ${stages.length}, ${name}`;
  if (name === "expand") return `${place}: members that come stand beside those that serve, without traffic`;
  if (name === "contract") return `${place}: ${SAYS.contract}`;
  return `${place} ${percent} %: ${resources.map((one) => sharesText(one, stage)).join("; ")}`;
}

/** Members of a pool are many, and those that weigh the same need one name. */
function sharesText(resource: SteppedResource, { weights, shares }: StepStage): string {
  const own = weights.get(resource)!;
  const parts = percentages(own);
  const groups = new Map<string, string[]>();
  resource.members.forEach(({ member: { key } }, at) => {
    const text = `${Math.round(parts[at] * 100) / 100} % each (weight ${own[at]})`;
    groups.set(text, [...(groups.get(text) ?? []), key]);
  });
  const shown = [...groups].map(
    ([text, keys]) => `${named(keys)} ${keys.length > 1 ? text : text.replace(" each", "")}`,
  );
  const real = shares.find(({ stack, address }) => stack === resource.stack && address === resource.address)!.percent;
  return `${resource.stack} ${resource.address} has ${Math.round(real * 100) / 100} % of the change: ${shown.join(", ")}`;
}

const NAMED = 5;

function named(keys: readonly string[]): string {
  const more = keys.length - NAMED;
  return more > 0 ? `${keys.slice(0, NAMED).join(", ")} and ${more} more` : keys.join(", ");
}
