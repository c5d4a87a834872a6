import { numbered } from "./edits";
import { Holding } from "./operations/operation";
import { ResourceChange } from "./plan";
import { Side } from "./side";
import { World } from "./world";

const known = new WeakMap<ResourceChange, Set<string>>();

/**
 * Whether a member that an authoritative resource is about to remove was never put there by it: the refresh found it,
 * the state before the refresh did not have it.
 */
export function isForeign(world: World, change: ResourceChange, member: Holding): boolean {
  const holder = world.operations(change).holds;
  if (holder?.owns !== "everything" || change.drift === undefined) return false;
  let own = known.get(change);
  if (own === undefined) {
    const side = new Side(change.drift, {}, undefined, () => undefined, change.address);
    own = new Set(numbered(holder.read(side)).members.map(({ identity }) => identity));
    known.set(change, own);
  }
  return !own.has(member.identity);
}
