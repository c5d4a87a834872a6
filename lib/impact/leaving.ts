import { countActive, isActive, Stream } from "./counting";
import { Leaving } from "./report";
import { World } from "./world";

/** Servers that leave groups of a stream while they serve, and how long what is open on them is kept. */
export function leavingOf(world: World, stream: Stream, groups: readonly string[]): Leaving | null {
  const found = groups.flatMap((group) => {
    const going = new Set<string>();
    let servers = 0;
    const left = stream.events.some(({ minus }) => minus.some((route) => route.group === group));
    for (const { effect } of world.effects.get(group) ?? []) {
      const { from, to, outage, identity } = effect;
      if (from === undefined || to !== undefined || outage !== undefined || going.has(identity)) continue;
      if (!isActive(from.weight, "most")) continue;
      going.add(identity);
      servers += from.count ?? 1;
    }
    // A listener that goes over to another group takes all of it away.
    if (left && servers === 0) servers = countActive(world.initial.get(group)?.values() ?? [], "most");
    return servers === 0 ? [] : [{ servers, drained: world.drainOf(group) }];
  });
  if (found.length === 0) return null;
  const known = found.flatMap(({ drained }) => (drained === undefined ? [] : [drained]));
  const drained = known.length < found.length ? null : Math.min(...known);
  return { servers: found.reduce((sum, one) => sum + one.servers, 0), drained };
}
