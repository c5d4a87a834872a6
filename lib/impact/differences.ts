import { object } from "./json";
import { Relevance } from "./operations/relevance";
import { differs, isUnknown } from "./outages";
import { ResourceChange } from "./plan";
import { World } from "./world";

/** Attributes to which an update gives another value that may mean something, with the names of what differs below each. */
export function differencesOf(world: World, change: ResourceChange): ReadonlyMap<string, readonly string[]> {
  const { isHarmless } = world.book.relevance;
  const config = world.sides.after(change)!;
  const names = new Set([...Object.keys(change.before ?? {}), ...Object.keys(change.after ?? {})]);
  const found = new Map<string, readonly string[]>();
  for (const name of names) {
    if (!differs(change, name)) continue;
    // What nobody configures and nobody knows yet is an answer of the cloud, not an order to it.
    if (isUnknown(change, name) && config.configures(name) === false) continue;
    const below = leaves(name, change.before?.[name], change.after?.[name], isHarmless);
    const left = [...new Set(below)].filter((leaf) => !isHarmless(leaf));
    if (left.length > 0) found.set(name, left);
  }
  return found;
}

/** The names of what differs below an attribute; its own where it has no parts, or another number of them. */
function leaves(name: string, before: unknown, after: unknown, isHarmless: Relevance["isHarmless"]): string[] {
  if (isHarmless(name)) return [name];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((one, i) => leaves(name, one, after[i], isHarmless));
  }
  const [old, next] = [object(before), object(after)];
  if (old === undefined || next === undefined) return JSON.stringify(before) === JSON.stringify(after) ? [] : [name];
  return Object.keys({ ...old, ...next }).flatMap((key) =>
    JSON.stringify(old[key]) === JSON.stringify(next[key]) ? [] : leaves(key, old[key], next[key], isHarmless),
  );
}
