import { Deltas, goodSum, worstSum } from "./closure";
import { FrontEvent } from "./fronts";
import { Holding, Route, Weight } from "./operations/operation";
import { World } from "./world";

/** How unknown weights count: as 0, or as active. */
export type Mode = "least" | "most";

/** What is asked about: where it sends now and when that changes. */
export interface Stream {
  readonly initial: readonly Route[];
  readonly events: readonly FrontEvent[];
  /** Whether it exists before the apply. */
  readonly exists: boolean;
}

/** More events than this are not tried in all combinations, only one by one. */
const MAX_EVENTS = 8;

/** Whether a member with this weight takes traffic. */
export function isActive(weight: Weight, mode: Mode): boolean {
  return weight === "unknown" ? mode === "most" : weight === "none" || weight > 0;
}

/** The routes after some of the events; undefined when there is nothing that could serve. */
export function routesAfter(stream: Stream, events: readonly FrontEvent[]): readonly Route[] | undefined {
  let alive = stream.exists ? 1 : 0;
  const routes = [...stream.initial];
  for (const event of events) {
    if (event.object === "made") alive++;
    if (event.object === "destroyed") alive--;
    for (const route of event.minus) {
      const at = routes.findIndex((one) => one.group === route.group && one.weight === route.weight);
      if (at >= 0) routes.splice(at, 1);
    }
    routes.push(...event.plus);
  }
  return alive > 0 ? routes : undefined;
}

/** Groups that take traffic through the routes, each once. */
export function activeGroups(routes: readonly Route[] | undefined, mode: Mode): string[] {
  const active = (routes ?? []).filter((route) => isActive(route.weight, mode));
  return [...new Set(active.map((route) => route.group))];
}

/** How many of the members are active. */
export function countActive(members: Iterable<Holding>, mode: Mode): number {
  let count = 0;
  for (const member of members) if (isActive(member.weight, mode)) count += member.count ?? 1;
  return count;
}

/** Active members that a stream has before the apply. */
export function activeBefore(world: World, stream: Stream, mode: Mode): number {
  return sumOver(activeGroups(routesAfter(stream, []), mode), (group) =>
    countActive(world.initial.get(group)?.values() ?? [], mode),
  );
}

/** Active members that a stream has after the apply. */
export function activeAfter(world: World, stream: Stream, mode: Mode): number {
  return sumOver(activeGroups(routesAfter(stream, stream.events), mode), (group) =>
    countActive(world.final(group).values(), mode),
  );
}

/** The fewest active members at any moment, in the worst order that the engine may choose. */
export function fewestActive(world: World, stream: Stream, mode: Mode): number {
  let fewest = Infinity;
  for (const happened of combinations(stream.events)) {
    const open = stream.events.filter((event) => !happened.includes(event)).map((event) => event.step);
    const groups = activeGroups(routesAfter(stream, happened), mode);
    const now = sumOver(groups, (group) => countActive(world.initial.get(group)?.values() ?? [], mode));
    const moment = { done: happened.map((event) => event.step), open };
    const change = worstSum(world.order, deltasOf(world, groups, mode), moment);
    if (change !== undefined) fewest = Math.min(fewest, now + change);
  }
  return fewest === Infinity ? 0 : fewest;
}

/** Whether another order of the engine loses less; only told for streams that keep their groups. */
export function isRace(world: World, stream: Stream): boolean {
  if (stream.events.length > 0) return false;
  const deltas = deltasOf(world, activeGroups(stream.initial, "least"), "least");
  return goodSum(world.order, deltas) > (worstSum(world.order, deltas) ?? 0);
}

/** Whether anything happens to the stream at all. */
export function isTouched(world: World, stream: Stream): boolean {
  if (stream.events.length > 0) return true;
  return stream.initial.some(({ group }) => (world.effects.get(group)?.length ?? 0) > 0);
}

function deltasOf(world: World, groups: readonly string[], mode: Mode): Deltas {
  const deltas = new Map<number, number>();
  const active = (holding: Holding | undefined) =>
    holding !== undefined && isActive(holding.weight, mode) ? (holding.count ?? 1) : 0;
  for (const group of groups) {
    for (const { step, effect } of world.effects.get(group) ?? []) {
      const delta = active(effect.to) - active(effect.from);
      if (delta !== 0) deltas.set(step, (deltas.get(step) ?? 0) + delta);
    }
  }
  return deltas;
}

/** Steps of one update may happen together: events of one step are one. */
function combinations(events: readonly FrontEvent[]): FrontEvent[][] {
  if (events.length > MAX_EVENTS) return [[], ...events.map((event) => [event]), [...events]];
  return Array.from({ length: 1 << events.length }, (_, set) => events.filter((_event, i) => (set & (1 << i)) !== 0));
}

function sumOver<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}
