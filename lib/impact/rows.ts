import { precedes } from "./closure";
import { isActive, routesAfter, Stream } from "./counting";
import { Effect } from "./edits";
import { Holding, Route, Weight } from "./operations/operation";
import { MemberEvent, MemberRow, ReportedWeight } from "./report";
import { PlacedEffect, World } from "./world";

interface Placed {
  readonly member: Holding;
  readonly route: Route;
  readonly share: number | null;
}

/** The table of a stream: members now and after, paired where one takes the place of the other. */
export function rowsOf(world: World, stream: Stream): MemberRow[] {
  const old = placed(routesAfter(stream, []), (group) => world.initial.get(group)?.values() ?? []);
  const next = placed(routesAfter(stream, stream.events), (group) => world.final(group).values());
  const left = new Set(old);
  const pairs: Array<[Placed | undefined, Placed | undefined]> = [];
  const rest = pairOff(left, next, (one) => `${one.member.place}\n${one.member.identity}`, pairs);
  const others = pairOff(left, rest, (one) => `${one.member.backend}\n${String(one.member.port)}`, pairs);
  const added = pairOff(left, others, (one) => one.member.backend, pairs);
  pairs.push(...[...left].map((one): [Placed, undefined] => [one, undefined]));
  pairs.push(...added.map((one): [undefined, Placed] => [undefined, one]));
  return pairs.map(([before, after]) => rowOf(world, stream, before, after)).sort(byName);
}

/** Takes pairs with a key that is unique on both sides, and gives back what found no partner. */
function pairOff(
  left: Set<Placed>,
  next: readonly Placed[],
  key: (one: Placed) => string,
  pairs: Array<[Placed | undefined, Placed | undefined]>,
): Placed[] {
  const olds = group([...left], key);
  const news = group(next, key);
  return next.filter((one) => {
    const [old, ...more] = olds.get(key(one)) ?? [];
    if (old === undefined || more.length > 0 || news.get(key(one))!.length > 1) return true;
    left.delete(old);
    pairs.push([old, one]);
    return false;
  });
}

function rowOf(world: World, stream: Stream, before: Placed | undefined, after: Placed | undefined): MemberRow {
  const port = (one: Placed | undefined) => one?.member.port ?? null;
  const weight = (one: Placed | undefined): ReportedWeight => one?.member.weight ?? null;
  return {
    backend: (after ?? before)!.member.backend,
    port: { before: port(before), after: port(after) },
    weight: { before: weight(before), after: weight(after) },
    share: { before: before?.share ?? null, after: after?.share ?? null },
    event: eventOf(world, stream, before, after),
  };
}

function eventOf(world: World, stream: Stream, before: Placed | undefined, after: Placed | undefined): MemberEvent {
  if (before === undefined) return "add";
  const effects = effectsOf(world, before.member);
  const outage = effects.find(({ effect }) => effect.outage !== undefined)?.effect.outage;
  if (outage !== undefined) return outage.kind === "stops" ? "stopped" : "restarted";
  if (after === undefined) return effects.some(({ effect }) => isRefusedAdd(effect)) ? "lost" : "remove";
  if (after.member.weight === "unknown") return "unknown";
  const sameMember = before.member.place === after.member.place && before.member.identity === after.member.identity;
  if (sameMember) {
    if (effects.some(({ effect }) => effect.from !== undefined && effect.to === undefined)) return "remove then add";
    if (stream.events.some((event) => event.object !== undefined)) return replacedFront(stream);
    const same =
      before.member.weight === after.member.weight &&
      before.member.count === after.member.count &&
      before.route.weight === after.route.weight;
    return same ? "unchanged" : "in place";
  }
  return overlaps(world, stream, before.member, after.member) ? "replaced with overlap" : "remove then add";
}

/** A listener of its own kind took over, with the same members: they were away unless the new one came first. */
function replacedFront(stream: Stream): MemberEvent {
  const made = stream.events.findIndex((event) => event.object === "made");
  const destroyed = stream.events.findIndex((event) => event.object === "destroyed");
  return made >= 0 && destroyed >= 0 ? "remove then add" : "unchanged";
}

/** Whether the new registration serves before the old one stops, in every order. */
function overlaps(world: World, stream: Stream, old: Holding, next: Holding): boolean {
  const comes = effectsOf(world, next).find(({ effect }) => effect.from === undefined && effect.to !== undefined);
  const goes = effectsOf(world, old).find(({ effect }) => effect.from !== undefined && effect.to === undefined);
  const arrives = stream.events.find((event) => event.plus.some(({ group }) => group === next.place));
  const leaves = stream.events.find((event) => event.minus.some(({ group }) => group === old.place));
  const before = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined || a === b || precedes(world.order, a, b);
  const start = old.place === next.place ? comes?.step : (arrives?.step ?? comes?.step);
  const end = old.place === next.place ? goes?.step : (leaves?.step ?? goes?.step);
  const filled = before(comes?.step, start);
  const kept = leaves === undefined || before(leaves.step, goes?.step);
  return filled && kept && before(start, end);
}

const byIdentity = new WeakMap<readonly PlacedEffect[], Map<string, PlacedEffect[]>>();

function effectsOf(world: World, member: Holding): PlacedEffect[] {
  const effects = world.effects.get(member.place);
  if (effects === undefined) return [];
  let index = byIdentity.get(effects);
  if (index === undefined) {
    index = group(effects, ({ effect }) => effect.identity);
    byIdentity.set(effects, index);
  }
  return index.get(member.identity) ?? [];
}

/** An addition of what was there already. */
function isRefusedAdd(effect: Effect): boolean {
  return effect.from !== undefined && effect.from === effect.to;
}

function placed(routes: readonly Route[] | undefined, members: (group: string) => Iterable<Holding>): Placed[] {
  const streams = (routes ?? []).map((route) => ({ route, members: [...members(route.group)] }));
  const serving = streams.filter((one) => one.members.some(({ weight }) => isActive(weight, "most")));
  const routeTotal = total(serving.map(({ route }) => route.weight));
  return streams.flatMap(({ route, members: list }) => {
    const memberTotal = total(list.map(weightOf));
    return list.map((member) => ({
      member,
      route,
      share: shareOf(weightOf(member), memberTotal, route.weight, routeTotal),
    }));
  });
}

/** A scaling group weighs as much as all of its instances. */
function weightOf({ weight, count = 1 }: Holding): Weight {
  return weight === "unknown" || count === 1 ? weight : number(weight) * count;
}

function shareOf(
  weight: Weight,
  memberTotal: number | undefined,
  route: Weight,
  routeTotal: number | undefined,
): number | null {
  if (weight === 0 || route === 0) return 0;
  if (memberTotal === undefined || routeTotal === undefined || memberTotal === 0 || routeTotal === 0) return null;
  return (100 * number(weight) * number(route)) / (memberTotal * routeTotal);
}

function total(weights: readonly Weight[]): number | undefined {
  if (weights.includes("unknown")) return undefined;
  return weights.reduce<number>((sum, weight) => sum + number(weight), 0);
}

function number(weight: Weight): number {
  return typeof weight === "number" ? weight : 1;
}

function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known === undefined) groups.set(key(item), [item]);
    else known.push(item);
  }
  return groups;
}

const collator = new Intl.Collator("en", { numeric: true });

function byName(a: MemberRow, b: MemberRow): number {
  return (
    collator.compare(a.backend, b.backend) ||
    collator.compare(String(a.port.before ?? a.port.after), String(b.port.before ?? b.port.after))
  );
}
