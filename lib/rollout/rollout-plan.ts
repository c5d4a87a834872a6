import { Member } from "./member-resource";
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

function stagesOf({ name, declared, state }: StackSides, options: StageOptions): ResourceStages[] {
  const inService = membersOfState(state);
  return [...membersOfSynth(declared, state).values()].flatMap((resource) => {
    const before = inService.get(resource.address)?.members;
    if (before === undefined || before.length === 0) return [];
    const stages = planStages(before, resource.members, options);
    return [{ stack: name, resource, leaving: notIn(before, resource.members), stages }];
  });
}

/** What is kept at a stage. A resource keeps what leaves until its own last stage, whatever others need before. */
function fileOf(staged: readonly ResourceStages[], name: StageName): StageFile {
  const keep: { [stack: string]: { [address: string]: Member["block"][] } } = {};
  for (const { stack, resource, leaving, stages } of staged) {
    const upTo = stages.filter((stage) => stage.name !== "deploy" && ORDER.indexOf(stage.name) <= ORDER.indexOf(name));
    const kept = name === "contract" ? [] : upTo.length === 0 ? leaving : upTo[upTo.length - 1].kept;
    if (kept.length === 0) continue;
    keep[stack] = {
      ...keep[stack],
      [resource.address]: kept.map(({ block, weight }) => ({ ...block, ...(weight === undefined ? {} : { weight }) })),
    };
  }
  return { version: 1, keep };
}
