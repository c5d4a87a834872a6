import {
  activeAfter,
  activeBefore,
  countActive,
  activeGroups,
  fewestActive,
  isRace,
  isTouched,
  Mode,
  routesAfter,
  Stream,
} from "./counting";
import { FrontLine } from "./fronts";
import { isForeign } from "./foreign";
import { leavingOf } from "./leaving";
import { Holding } from "./operations/operation";
import { callsOf, reasonsOf } from "./reasons";
import { Loss, Subject } from "./report";
import { rowsOf } from "./rows";
import { isUnknownId } from "./side";
import { World } from "./world";

/** All streams of a plan: one per listener or rule, equal ones merged, then groups whose listeners are elsewhere. */
export function subjectsOf(world: World): Subject[] {
  const routed = new Set<string>();
  const merged = new Map<string, { lines: FrontLine[]; stream: Stream }>();
  for (const line of world.fronts) {
    const stream: Stream = { initial: line.initial, events: line.events, exists: line.exists };
    const groups = groupsOf(stream);
    for (const group of groups) routed.add(group);
    if (groups.every((group) => !isVisible(world, group) || isEmpty(world, group)) && !isTouched(world, stream))
      continue;
    // A listener that only has rules holds no targets itself.
    const holdsTargets = world.operations(line.change).front?.holdsTargets === true;
    if (holdsTargets && groups.every((group) => isEmpty(world, group))) continue;
    const key = line.events.some((event) => event.object !== undefined)
      ? line.address
      : JSON.stringify([stream.initial, stream.events.map(({ plus, minus }) => [plus, minus])]);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { lines: [line], stream });
    else known.lines.push(line);
  }
  const subjects = [...merged.values()].map(({ lines, stream }): Subject => {
    const all = lines.map((line) => subjectOf(world, [line], { ...stream, events: line.events }));
    const [worst] = all.sort((a, b) => a.active.minimum - b.active.minimum);
    return { ...worst, listeners: lines.map(({ address, label }) => ({ address, label })) };
  });
  const places = new Set([...world.initial.keys(), ...world.planned.keys(), ...world.unknownPlaces]);
  const inherited = new Set([...world.successors].filter(([old]) => !routed.has(old)).map(([, next]) => next));
  for (const place of places) {
    const next = world.successors.get(place);
    if (routed.has(place) || inherited.has(place)) continue;
    const routes = [place, ...(next === undefined || routed.has(next) ? [] : [next])];
    const initial = routes.map((group) => ({ group, weight: 1 }));
    subjects.push(subjectOf(world, [], { initial, events: [], exists: true }));
  }
  return subjects;
}

/** Whether the plan shows the members of a place. */
export function isVisible(world: World, place: string): boolean {
  return world.holders.has(place) || world.owners.has(place) || world.initial.has(place);
}

/** All groups that a stream ever sends to. */
export function groupsOf(stream: Stream): string[] {
  const routes = [...stream.initial, ...stream.events.flatMap((event) => [...event.plus, ...event.minus])];
  return [...new Set(routes.map(({ group }) => group))];
}

function isEmpty(world: World, place: string): boolean {
  return !world.initial.has(place) && !world.planned.has(place) && !world.unknownPlaces.has(place);
}

function subjectOf(world: World, lines: readonly FrontLine[], stream: Stream): Subject {
  const groups = groupsOf(stream);
  const filled = groups.filter((group) => !isEmpty(world, group));
  const changed = isTouched(world, stream);
  const [least, most] = (["least", "most"] as const).map((mode) => ({
    before: activeBefore(world, stream, mode),
    minimum: changed ? fewestActive(world, stream, mode) : activeBefore(world, stream, mode),
    after: activeAfter(world, stream, mode),
  }));
  const unknown = changed ? unknownsOf(world, stream, groups) : [];
  return {
    listeners: lines.map(({ address, label }) => ({ address, label })),
    groups: [...new Set((filled.length > 0 ? filled : groups).map((group) => nameOf(world, group)))],
    changed,
    members: rowsOf(world, stream),
    active: { ...least, race: changed && isRace(world, stream), most: { minimum: most.minimum, after: most.after } },
    loss: changed ? lossOf(world, stream, least, most, unknown.length > 0) : { percent: 0, unknown: false },
    leaving: changed ? leavingOf(world, stream, groups) : null,
    calls: changed ? callsOf(world, stream, groups) : [],
    reasons: changed ? reasonsOf(world, stream, groups) : [],
    unknown,
  };
}

/**
 * Against the smaller of before and what the configuration means to have after (with members of others that the apply
 * takes away): an apply that leaves fewer than it should has lost them too.
 */
function lossOf(
  world: World,
  stream: Stream,
  least: { before: number; minimum: number },
  most: { before: number; minimum: number },
  doubtful: boolean,
): Loss {
  const percent = (mode: Mode, minimum: number) => {
    const meant = Math.min(least.before, plannedActive(world, stream, mode));
    return meant === 0 ? 0 : Math.max(0, (100 * (meant - minimum)) / meant);
  };
  const [worst, best] = [percent("most", least.minimum), percent("most", most.minimum)];
  const open = worst !== best || hasInvisible(world, stream) || endsUnknown(world, stream);
  return { percent: round(worst), unknown: doubtful && open };
}

/** Whether it ends at members that nobody knows yet. */
function endsUnknown(world: World, stream: Stream): boolean {
  return activeGroups(routesAfter(stream, stream.events), "most").some((group) => world.unknownPlaces.has(group));
}

function hasInvisible(world: World, stream: Stream): boolean {
  return stream.exists && groupsOf(stream).some((group) => !isVisible(world, group));
}

function plannedActive(world: World, stream: Stream, mode: Mode): number {
  let sum = 0;
  for (const group of activeGroups(routesAfter(stream, stream.events), mode)) {
    const touched = new Set<string>();
    const members = new Map<string, Holding>(world.planned.get(group));
    for (const { effect, change } of world.effects.get(group) ?? []) {
      touched.add(effect.identity);
      if (effect.from !== undefined && effect.to === undefined && isForeign(world, change, effect.from)) {
        members.set(effect.identity, effect.from);
      }
    }
    for (const [identity, member] of world.initial.get(group) ?? []) {
      if (!touched.has(identity) && !members.has(identity)) members.set(identity, member);
    }
    // Of an unknown list it may be that all stay.
    if (mode === "most" && world.unknownPlaces.has(group)) return Infinity;
    sum += countActive(members.values(), mode);
  }
  return sum;
}

function unknownsOf(world: World, stream: Stream, groups: readonly string[]): string[] {
  const unknown: string[] = [];
  for (const group of groups) {
    if (isUnknownId(group)) unknown.push(`which group ${group.slice("unknown:".length)} names`);
    else if (!isVisible(world, group) && stream.exists) unknown.push(`the members of ${nameOf(world, group)}`);
    if (world.unknownPlaces.has(group)) unknown.push(`which members ${nameOf(world, group)} will have`);
    for (const { weight, backend } of world.planned.get(group)?.values() ?? []) {
      if (weight === "unknown") unknown.push(`the weight of ${backend}`);
    }
  }
  for (const { group, weight } of routesAfter(stream, stream.events) ?? []) {
    if (weight === "unknown") unknown.push(`the weight of ${nameOf(world, group)}`);
  }
  return [...new Set(unknown)];
}

/** What a report calls a place. */
export function nameOf(world: World, place: string): string {
  const owner = world.owners.get(place);
  if (owner !== undefined) return owner.address;
  if (place.startsWith("default:")) return `default group of ${place.slice("default:".length).replace(/^new:/, "")}`;
  if (isUnknownId(place)) return `(known after apply: ${place.slice("unknown:".length)})`;
  return place.replace(/^new:/, "");
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
