import { attachedInState, attachedInSynth } from "./attachments";
import { Block } from "../recipes/stage-file";
import { isExpression, Member, MemberList, MemberOfGroup, StagedTypes } from "./staged-types";

/** A resource with its members. */
export interface ResourceMembers {
  /** `type.name`, without module: constructs make no modules. Of members with resources of their own, what they share. */
  readonly address: string;
  readonly holder: MemberList | MemberOfGroup;
  readonly members: readonly Member[];
  /** The other arguments: ids of load balancer, listener, rule, group. */
  readonly values: Block;
}

/** What the engine says of a stack, as `show -json` prints it. */
export interface ShownState {
  readonly format_version?: string;
  readonly values?: {
    readonly root_module?: {
      readonly resources?: ReadonlyArray<{
        readonly address: string;
        readonly mode?: string;
        readonly type: string;
        readonly values?: Block | null;
      }>;
    };
  };
}

/** A resource of a state. */
export interface StateResource {
  readonly address: string;
  readonly mode?: string;
  readonly type: string;
  readonly values: Block;
}

/** The resources of the root module: constructs make no others. */
export function resourcesOf(state: ShownState): StateResource[] {
  return (state.values?.root_module?.resources ?? []).map((one) => ({ ...one, values: one.values ?? {} }));
}

/** What a stack's JSON of CDKTF declares. */
export interface Synthesized {
  readonly resource?: { readonly [type: string]: { readonly [name: string]: Block } };
  readonly provider?: { readonly [name: string]: ReadonlyArray<Block> };
}

/** The members in service, by address. */
export function membersOfState(state: ShownState, types: StagedTypes): Map<string, ResourceMembers> {
  return new Map([
    ...types.ofGroups.flatMap((holder) => [...attachedInState(state, holder)]),
    ...resourcesOf(state).flatMap(({ address, mode, type, values }) => {
      const holder = types.list(type);
      if (holder === undefined || mode === "data") return [];
      const members = blocksOf(values[holder.argument]).flatMap((block) => holder.read(block));
      return [[address, { address, holder, members, values }] as const];
    }),
  ]);
}

/**
 * The declared members of the resources that change all of them at once, by address. References to what is in the
 * state are resolved; what is not there yet keeps its expression, so that it is a member of its own.
 */
export function membersOfSynth(
  stack: Synthesized,
  state: ShownState,
  types: StagedTypes,
): Map<string, ResourceMembers> {
  const resolve = resolver(state);
  return new Map([
    ...types.ofGroups.flatMap((holder) => [...attachedInSynth(stack, holder, resolve)]),
    ...Object.entries(stack.resource ?? {}).flatMap(([type, byName]) => {
      const holder = types.list(type);
      if (holder === undefined) return [];
      return Object.entries(byName)
        .filter(([, values]) => !isReplaced(values) && !isWrittenByEngine(values, holder.argument))
        .map(([name, values]) => {
          const address = `${type}.${name}`;
          const blocks = blocksOf(values[holder.argument]).map((block) => resolve(block) as Block);
          const members = blocks.flatMap((block) => holder.read(block));
          return [address, { address, holder, members, values: resolve(values) as Block }] as const;
        });
    }),
  ]);
}

/** A group that a change of members replaces needs no stages. */
function isReplaced({ lifecycle }: Block): boolean {
  return (lifecycle as { replace_triggered_by?: unknown } | undefined)?.replace_triggered_by !== undefined;
}

/** Members that come of a list which only the engine knows cannot be compared. */
function isWrittenByEngine(values: Block, argument: string): boolean {
  const { dynamic, [argument]: value } = values;
  const written = (dynamic as Block | null | undefined)?.[argument] !== undefined;
  return written || isExpression(value) || blocksOf(value).some(({ server_ids: ids }) => isExpression(ids));
}

function blocksOf(value: unknown): Block[] {
  return Array.isArray(value) ? (value as Block[]) : [];
}

const REFERENCE = /^\$\{(\w+\.[\w-]+)\.(\w+)\}$/;

/** Puts the state's values in place of whole references such as `${alicloud_instance.web.id}`. */
export function resolver(state: ShownState): (value: unknown) => unknown {
  const resources = new Map(resourcesOf(state).map(({ address, values }) => [address, values]));
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolve(inner)]));
    }
    const [, address, attribute] = (typeof value === "string" && REFERENCE.exec(value)) || [];
    if (address === undefined) return value;
    const known = resources.get(address)?.[attribute];
    return known === undefined || known === null ? value : known;
  };
  return resolve;
}
