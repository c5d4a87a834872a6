import { TerraformStack } from "cdktf";
import { GroupView } from "./app-view";
import { EntryView } from "./entry-view";

/**
 * Several constructs of a stack that name one group of the cloud as one group: with all its members, behind all its
 * listeners. Across stacks they stay apart, since what is asked at plan cannot look into another stack.
 */
export function oneForEach(groups: readonly GroupView[]): GroupView[] {
  const byIdentity = new Map<unknown, GroupView[]>();
  for (const group of groups) {
    const { identity, construct } = group;
    const key = identity === undefined ? group : `${TerraformStack.of(construct).node.path} ${identity}`;
    const known = byIdentity.get(key);
    if (known === undefined) byIdentity.set(key, [group]);
    else known.push(group);
  }
  return [...byIdentity.values()].map((alike) => (alike.length === 1 ? alike[0] : merged(alike)));
}

function merged(groups: readonly GroupView[]): GroupView {
  // Its own resource knows most of a group.
  const first = groups.find(({ created }) => created) ?? groups[0];
  const filled = groups.find(({ filledFrom }) => filledFrom !== undefined);
  const served = groups.filter(({ bound, filledFrom }) => bound !== false || filledFrom !== undefined);
  const ownerOf = new Map(groups.flatMap((group) => group.members.map(({ member }) => [member, group] as const)));
  return {
    ...first,
    members: groups.flatMap(({ members }) => members),
    entries: distinct(groups.flatMap(({ entries }) => entries)),
    parked: served.length > 0 && served.every(({ parked }) => parked),
    bound: groups.some(({ bound }) => bound !== false),
    filledFrom: filled?.filledFrom,
    scaled: filled?.scaled,
    scaledCarrier: filled?.scaledCarrier,
    carrier: (member) => ((member && ownerOf.get(member)) ?? first).carrier?.(member),
  };
}

function distinct(entries: readonly EntryView[]): EntryView[] {
  return [...new Map(entries.map((entry) => [entry.construct, entry])).values()];
}
