import { Identity, Member } from "./member-resource";
import { Block } from "../recipes/stage-file";
import { ResourceMembers, resourcesOf, ShownState, Synthesized } from "./state";

/** The type of the resources that are one member of a VServer group each. */
export const ATTACHMENT = "alicloud_slb_server_group_server_attachment";

/** What tells one attachment from another. */
export const ATTACHMENT_IDENTITY: Identity = [["server_group_id"], ["server_id"], ["port"]];

/** Members with resources of their own, told apart by the group that they are in. */
const keyOf = (groupId: unknown) => `${ATTACHMENT} of ${String(groupId)}`;

/** The attached members of each group in service. */
export function attachedInState(state: ShownState): Map<string, ResourceMembers> {
  const resources = resourcesOf(state);
  const balancers = new Map(resources.map(({ values }) => [values.id, values.load_balancer_id]));
  return grouped(
    resources.filter(({ type, mode }) => type === ATTACHMENT && mode !== "data"),
    (groupId) => balancers.get(groupId),
  );
}

/** The declared ones; groups of which some members come of a list that only the engine knows are left out. */
export function attachedInSynth(
  stack: Synthesized,
  resolve: (value: unknown) => unknown,
): Map<string, ResourceMembers> {
  const blocks = Object.entries(stack.resource?.[ATTACHMENT] ?? {}).map(([name, block]) => ({
    address: `${ATTACHMENT}.${name}`,
    values: resolve(block) as Block,
  }));
  const all = grouped(blocks, () => undefined);
  for (const { values } of blocks)
    if (values.for_each !== undefined && values.for_each !== null) all.delete(keyOf(values.server_group_id));
  return all;
}

function grouped(
  attachments: ReadonlyArray<{ readonly address: string; readonly values: Block }>,
  balancerOf: (groupId: unknown) => unknown,
): Map<string, ResourceMembers> {
  const groups = new Map<string, ResourceMembers>();
  for (const { address, values } of attachments) {
    const key = keyOf(values.server_group_id);
    const known = groups.get(key) ?? {
      address: key,
      type: ATTACHMENT,
      members: [],
      values: { load_balancer_id: balancerOf(values.server_group_id), provider: values.provider },
    };
    groups.set(key, { ...known, members: [...known.members, memberOf(address, values)] });
  }
  return groups;
}

const ARGUMENTS = ["provider", "server_group_id", "server_id", "port", "weight", "type", "description"];

function memberOf(address: string, values: Block): Member {
  const block = Object.fromEntries(
    ARGUMENTS.map((name) => [name, values[name]] as const).filter(
      ([, value]) => value !== undefined && value !== null && value !== "",
    ),
  );
  const weight = typeof values.weight === "number" ? values.weight : undefined;
  return { key: `${String(values.server_id)}:${String(values.port)}`, weight, block, address };
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
