import { Block } from "../recipes/stage-file";
import { Member, MemberOfGroup } from "./staged-types";
import { ResourceMembers, resourcesOf, ShownState, Synthesized } from "./state";

/** Members with resources of their own, told apart by the group that they are in. */
const keyOf = ({ type, group }: MemberOfGroup, values: Block) => `${type} of ${String(values[group])}`;

/** The attached members of each group in service. */
export function attachedInState(state: ShownState, holder: MemberOfGroup): Map<string, ResourceMembers> {
  return grouped(
    resourcesOf(state).filter(({ type, mode }) => type === holder.type && mode !== "data"),
    holder,
  );
}

/** The declared ones; groups of which some members come of a list that only the engine knows are left out. */
export function attachedInSynth(
  stack: Synthesized,
  holder: MemberOfGroup,
  resolve: (value: unknown) => unknown,
): Map<string, ResourceMembers> {
  const blocks = Object.entries(stack.resource?.[holder.type] ?? {}).map(([name, block]) => ({
    address: `${holder.type}.${name}`,
    values: resolve(block) as Block,
  }));
  const all = grouped(blocks, holder);
  for (const { values } of blocks)
    if (values.for_each !== undefined && values.for_each !== null) all.delete(keyOf(holder, values));
  return all;
}

function grouped(
  attachments: ReadonlyArray<{ readonly address: string; readonly values: Block }>,
  holder: MemberOfGroup,
): Map<string, ResourceMembers> {
  const groups = new Map<string, ResourceMembers>();
  for (const { address, values } of attachments) {
    const key = keyOf(holder, values);
    const shared = { [holder.group]: values[holder.group], provider: values.provider };
    const known = groups.get(key) ?? { address: key, holder, members: [], values: shared };
    const own = holder.read(values).map((member) => ({ ...member, address }));
    groups.set(key, { ...known, members: [...known.members, ...own] });
  }
  return groups;
}

/** A resource that gets another address, so that its own is free for the member that is declared there now. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Members that leave, at the addresses at which they are kept, with the provider that the declared ones have, which no
 * state tells.
 */
export function keptAttachments(
  leaving: readonly Member[],
  declared: ResourceMembers,
  inState: ReadonlySet<string>,
): { readonly kept: Member[]; readonly moves: Move[] } {
  const taken = new Set([...inState, ...declared.members.map(({ address }) => address)]);
  const wanted = new Set(declared.members.map(({ address }) => address));
  const { provider } = declared.values;
  const moves: Move[] = [];
  const kept = leaving.map((member) => {
    const block = provider === undefined ? member.block : { ...member.block, provider };
    const from = member.address!;
    if (!wanted.has(from)) return { ...member, block };
    let to = `${from}_kept`;
    while (taken.has(to)) to += "_";
    taken.add(to);
    moves.push({ from, to });
    return { ...member, block, address: to };
  });
  return { kept, moves };
}
