import { Block, Reweighed, StageFile } from "../../recipes/stage-file";
import { StackSides } from "../rollout-plan";
import { StagedTypes } from "../staged-types";
import { membersOfState, membersOfSynth } from "../state";
import { compared, isNothing, percentOf } from "./exposure";
import { recordOf, StepRecord } from "./step-record";
import { exposedBy, isWithin, steppedResource, SteppedResource, weightsOf } from "./stepped-resource";

/** How far each resource has gone over at a step, for people and reports. */
export interface StepShare {
  readonly stack: string;
  readonly address: string;
  /** Percent of the change, never above that of the step; whole weights seldom meet it. */
  readonly percent: number;
}

/** One deployment of a rollout in steps. */
export interface StepStage {
  readonly name: "expand" | "step" | "contract";
  /** Of the change, in percent. */
  readonly percent: number;
  readonly shares: readonly StepShare[];
  /** Undefined for what is declared, and nothing else. */
  readonly file: StageFile | undefined;
  /** The weights of each resource, in the order of its members. */
  readonly weights: ReadonlyMap<SteppedResource, readonly number[]>;
}

/** A rollout in steps. */
export interface StepsPlan {
  readonly resources: readonly SteppedResource[];
  /** From where it stands now. */
  readonly stages: readonly StepStage[];
  /** The step that is out, where a run before was ended in it. */
  readonly resumed: number | undefined;
  /** Whoever served before has all traffic again; those that came stand by without. */
  readonly back: StageFile;
}

/** How to plan. */
export interface StepsOptions {
  /** Whole percents, rising, the last of them 100. */
  readonly steps: readonly number[];
  readonly types: StagedTypes;
  /** Of this run. */
  readonly run: string;
  /** Schedulers that nobody here knows are taken for such that heed weights. */
  readonly assumeWeighted: boolean;
}

/** The deployments that bring a change in steps. Throws for what no step can bring. */
export function planSteps(stacks: readonly StackSides[], options: StepsOptions): StepsPlan {
  const records = new Map(stacks.map(({ name, state }) => [name, recordOf(name, state)]));
  const resources = stacks.flatMap((stack) => resourcesOf(stack, records.get(stack.name), options));
  const moving = resources.filter(({ moves }) => !isNothing(moves));
  const kept = recordsFor(resources, options.run);
  const fileWith = (weights: Weights) => fileOf(resources, weights, kept);
  const contract: StepStage = { name: "contract", percent: 100, shares: [], file: undefined, weights: new Map() };
  const back = fileWith(new Map(resources.map((one) => [one, one.members.map(({ before }) => before)])));
  if (moving.length === 0) return { resources, stages: [contract], resumed: undefined, back };
  const steps = stepsOf(resources, options.steps, fileWith);
  const under = moving.some(
    (one) =>
      !isNothing(
        exposedBy(
          one,
          one.members.map(({ now }) => now),
        ),
      ),
  );
  const first = under ? steps.findIndex(({ weights }) => moving.every((one) => isWithin(one, weights.get(one)!))) : 0;
  const complete = resources.every(({ members }) => members.every(({ inService }) => inService));
  const now: Weights = new Map(resources.map((one) => [one, one.members.map((member) => member.now)]));
  const expand: StepStage = { name: "expand", percent: 0, shares: [], file: fileWith(now), weights: now };
  return {
    resources,
    stages: [...(complete ? [] : [expand]), ...steps.slice(Math.max(first, 0)), contract],
    resumed: under ? steps[Math.max(first, 0)].percent : undefined,
    back,
  };
}

type Weights = ReadonlyMap<SteppedResource, readonly number[]>;

function resourcesOf(
  stack: StackSides,
  record: StepRecord | undefined,
  { types, assumeWeighted }: StepsOptions,
): SteppedResource[] {
  const { name, declared, state } = stack;
  const inService = membersOfState(state, types);
  return [...membersOfSynth(declared, state, types).values()].flatMap((resource) => {
    const inState = inService.get(resource.address);
    if (inState === undefined || !("argument" in resource.holder)) return [];
    const sides = { stack: name, declared: resource, inState, remembered: record?.before[resource.address] };
    return steppedResource(sides, state, assumeWeighted) ?? [];
  });
}

/** One a percentage; where whole weights allow no more than at the step before, it stays as it was there. */
function stepsOf(
  resources: readonly SteppedResource[],
  percents: readonly number[],
  fileWith: (weights: Weights) => StageFile,
): StepStage[] {
  let last: Weights = new Map();
  return percents.map((percent) => {
    const weights = new Map(
      resources.map((one) => {
        const [wanted, known] = [weightsOf(one, percent), last.get(one)];
        const less = known !== undefined && compared(exposedBy(one, wanted), exposedBy(one, known)) < 0;
        return [one, less ? known : wanted] as const;
      }),
    );
    last = weights;
    const shares = resources.map((one) => ({
      stack: one.stack,
      address: one.address,
      percent: percentOf(exposedBy(one, weights.get(one)!), one.moves),
    }));
    return { name: "step", percent, shares, file: fileWith(weights), weights } as const;
  });
}

function recordsFor(resources: readonly SteppedResource[], run: string): { readonly [stack: string]: string } {
  const records: { [stack: string]: { -readonly [name in keyof StepRecord]: StepRecord[name] } } = {};
  for (const { stack, address, members } of resources) {
    const before = members
      .filter((one) => one.before > 0 || one.inService)
      .map((one) => blockOf(one.member.block, one.before));
    const known = records[stack]?.before ?? {};
    records[stack] = { version: 1, run, before: { ...known, [address]: before } };
  }
  return Object.fromEntries(Object.entries(records).map(([stack, record]) => [stack, JSON.stringify(record)]));
}

function fileOf(resources: readonly SteppedResource[], weights: Weights, kept: StageFile["record"]): StageFile {
  const keep: { [stack: string]: { [address: string]: Block[] } } = {};
  const reweigh: { [stack: string]: { [address: string]: Reweighed } } = {};
  for (const resource of resources) {
    const { stack, address, members } = resource;
    const own = members.map((member, at) => ({ ...member, weight: weights.get(resource)![at] }));
    const declared = own.filter(({ place }) => place !== undefined).sort((one, other) => one.place! - other.place!);
    const leaving = own.filter(({ place }) => place === undefined);
    keep[stack] = { ...keep[stack], [address]: leaving.map(({ member, weight }) => blockOf(member.block, weight)) };
    const reweighed = { of: declared.length, weights: declared.map(({ weight }) => weight) };
    reweigh[stack] = { ...reweigh[stack], [address]: reweighed };
  }
  return { version: 2, keep, reweigh, record: kept };
}

function blockOf(block: Block, weight: number): Block {
  return { ...block, weight };
}
