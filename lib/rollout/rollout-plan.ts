import { keptAttachments, Move } from "./attachments";
import { Member, MemberList, StagedTypes } from "./staged-types";
import { notIn, planStages, Stage, StageName, StageOptions } from "../recipes/stages";
import { RolloutError } from "./rollout-error";
import { StageFile, Withheld } from "../recipes/stage-file";
import { membersOfState, membersOfSynth, ResourceMembers, resourcesOf, ShownState, Synthesized } from "./state";

/** A stack as it is declared and as it is. */
export interface StackSides {
  readonly name: string;
  readonly declared: Synthesized;
  readonly state: ShownState;
}

/** What the stages do to one resource. */
export interface ResourceStages {
  readonly stack: string;
  readonly resource: ResourceMembers;
  /** Members in service that are not declared. */
  readonly leaving: readonly Member[];
  /** Declared members for which there is no room before the first stage. */
  readonly waiting: readonly Member[];
  readonly stages: readonly Stage<Member>[];
  /** What must have another address before the first stage. */
  readonly moves: readonly Move[];
}

/** One deployment of all stacks. */
export interface RolloutStage {
  readonly name: StageName;
  /** The resources that lose members by the end of the rollout. */
  readonly resources: readonly ResourceStages[];
  readonly file: StageFile;
}

/** Within a wave. What is declared, and nothing else, comes last for all, whatever others need before. */
const ORDER: readonly StageName[] = ["expand", "drain", "release"];

type Step = Pick<Stage<Member>, "name" | "wave">;

function placeOf({ name, wave }: Step): number {
  return name === "contract" ? Infinity : wave * ORDER.length + ORDER.indexOf(name);
}

/** How to plan. */
export interface RolloutOptions extends Pick<StageOptions, "drain"> {
  readonly types: StagedTypes;
}

/** The deployments that a whole app needs, the last of which is what is declared. */
export function planRollout(stacks: readonly StackSides[], options: RolloutOptions): RolloutStage[] {
  const losing = stacks.flatMap((stack) => stagesOf(stack, options)).filter(({ leaving }) => leaving.length > 0);
  const staged = losing.flatMap(({ stages }) => (stages.length > 1 ? stages : []));
  if (staged.length === 0) return [{ name: "deploy", resources: losing, file: fileOf([], Infinity) }];
  const steps = new Map(staged.map((stage) => [placeOf(stage), stage.name]));
  return [...steps]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([place, name]) => ({ name, resources: losing, file: fileOf(losing, place) }));
}

function stagesOf({ name, declared, state }: StackSides, { drain, types }: RolloutOptions): ResourceStages[] {
  const inService = membersOfState(state, types);
  const addresses = new Set(resourcesOf(state).map(({ address }) => address));
  return [...membersOfSynth(declared, state, types).values()].flatMap((resource) => {
    const before = inService.get(resource.address)?.members;
    if (before === undefined || before.length === 0) return [];
    const leaving = notIn(before, resource.members);
    const list = "argument" in resource.holder ? resource.holder : undefined;
    const { kept, moves } =
      list === undefined ? keptAttachments(leaving, resource, addresses) : { kept: leaving, moves: [] };
    const staying = before.filter((member) => !leaving.includes(member));
    const drains = drain && list !== undefined && list.reweighsByReplacing !== true;
    const stages = planStages([...staying, ...kept], resource.members, { drain: drains, max: list?.room?.max });
    if (stages === undefined) throw new RolloutError(noRoom(name, resource, before, list!.room!));
    const waiting = stages[0].withheld.length === 0 ? [] : notIn(resource.members, before);
    return [{ stack: name, resource, leaving: kept, waiting, stages, moves: stages.length > 1 ? moves : [] }];
  });
}

function noRoom(
  stack: string,
  { address, members }: ResourceMembers,
  before: readonly Member[],
  { max, more }: NonNullable<MemberList["room"]>,
): string {
  const what = `${address} has ${before.length} members and ${members.length} are declared, of which no more than ${max} fit at once`;
  const remedy = `take one out in a deployment of its own first, or ${more}`;
  return `stack ${stack}: ${what}: no new one finds room beside those that serve; ${remedy}`;
}

/** What is kept and what has to wait at a place in the order of all stages. */
function fileOf(staged: readonly ResourceStages[], place: number): StageFile {
  const keep: { [stack: string]: { [address: string]: Member["block"][] } } = {};
  const withhold: { [stack: string]: { [address: string]: Withheld } } = {};
  if (place === Infinity) return { version: 1, keep };
  for (const { stack, resource, leaving, waiting, stages } of staged) {
    const { kept, withheld } = at(stages, place) ?? { kept: leaving, withheld: waiting };
    for (const { block, weight, address = resource.address } of kept) {
      const written = { ...block, ...(weight === undefined ? {} : { weight }) };
      keep[stack] = { ...keep[stack], [address]: [...(keep[stack]?.[address] ?? []), written] };
    }
    if (withheld.length > 0) {
      const places = withheld.map((member) => resource.members.indexOf(member));
      withhold[stack] = { ...withhold[stack], [resource.address]: { of: resource.members.length, places } };
    }
  }
  return Object.keys(withhold).length === 0 ? { version: 1, keep } : { version: 1, keep, withhold };
}

/** The last stage of a resource that is not after a place; undefined before its first. */
function at(stages: readonly Stage<Member>[], place: number): Stage<Member> | undefined {
  return stages.filter((stage) => stage.name !== "deploy" && placeOf(stage) <= place).pop();
}
