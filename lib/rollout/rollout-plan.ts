import { ATTACHMENT, keptAttachments, Move } from "./attachments";
import { Member, memberResource } from "./member-resource";
import { notIn, planStages, Stage, StageName, StageOptions } from "./stages";
import { StageFile } from "./stage-file";
import { membersOfState, membersOfSynth, ResourceMembers, ShownState, Synthesized } from "./state";

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

const ORDER: readonly StageName[] = ["expand", "drain", "contract"];

/** The deployments that a whole app needs, the last of which is what is declared. */
export function planRollout(stacks: readonly StackSides[], options: StageOptions): RolloutStage[] {
  const losing = stacks.flatMap((stack) => stagesOf(stack, options)).filter(({ leaving }) => leaving.length > 0);
  const staged = losing.filter(({ stages }) => stages.length > 1);
  if (staged.length === 0) return [{ name: "deploy", resources: losing, file: fileOf([], "deploy") }];
  const names = ORDER.filter((name) => staged.some(({ stages }) => stages.some((stage) => stage.name === name)));
  return names.map((name) => ({ name, resources: losing, file: fileOf(losing, name) }));
}

function stagesOf({ name, declared, state }: StackSides, { drain }: StageOptions): ResourceStages[] {
  const inService = membersOfState(state);
  const addresses = new Set((state.values?.root_module?.resources ?? []).map(({ address }) => address));
  return [...membersOfSynth(declared, state).values()].flatMap((resource) => {
    const before = inService.get(resource.address)?.members;
    if (before === undefined || before.length === 0) return [];
    const leaving = notIn(before, resource.members);
    const own = resource.type === ATTACHMENT;
    const { kept, moves } = own ? keptAttachments(leaving, resource, addresses) : { kept: leaving, moves: [] };
    const staying = before.filter((member) => !leaving.includes(member));
    const drains = drain && !own && memberResource(resource.type)?.reweighsByReplacing !== true;
    const stages = planStages([...staying, ...kept], resource.members, { drain: drains });
    return [{ stack: name, resource, leaving: kept, stages, moves: stages.length > 1 ? moves : [] }];
  });
}

/** What is kept at a stage. A resource keeps what leaves until its own last stage, whatever others need before. */
function fileOf(staged: readonly ResourceStages[], name: StageName): StageFile {
  const keep: { [stack: string]: { [address: string]: Member["block"][] } } = {};
  for (const { stack, resource, leaving, stages } of staged) {
    const upTo = stages.filter((stage) => stage.name !== "deploy" && ORDER.indexOf(stage.name) <= ORDER.indexOf(name));
    const kept = name === "contract" ? [] : upTo.length === 0 ? leaving : upTo[upTo.length - 1].kept;
    for (const { block, weight, address = resource.address } of kept) {
      const written = { ...block, ...(weight === undefined ? {} : { weight }) };
      keep[stack] = { ...keep[stack], [address]: [...(keep[stack]?.[address] ?? []), written] };
    }
  }
  return { version: 1, keep };
}
