import { differencesOf } from "./differences";
import { unjudgedInvocations } from "./invocations";
import { Operations } from "./operations/operation";
import { ResourceChange } from "./plan";
import { Unjudged } from "./report";
import { Side } from "./side";
import { Judged } from "./ways/judged";
import { WaysJudged } from "./ways/way-losses";
import { World } from "./world";

/** Changes that have to do with load balancing and that nothing here understands: they are named, never passed over. */
export function unjudgedOf(world: World, judged: WaysJudged): Unjudged[] {
  const { changes, invocations } = world.plan;
  const called = unjudgedInvocations(invocations, changes, judged.ways);
  const changed = changes.flatMap((change): Unjudged[] => {
    if (change.verb === "none" || change.deposed) return [];
    const leadsIn = world.book.relevance.leadsIn(change.type);
    if (!leadsIn && !world.book.relevance.isRelevant(change.type) && world.book.linksOf(change).length === 0) return [];
    const attributes = attributesOf(world, change, judged.of(change));
    if (attributes === undefined) return [];
    const way = judged.ways.has(change);
    // Front doors and networks of something else are many.
    return (leadsIn || world.book.relevance.carriesNetworks(change.type)) && !way
      ? []
      : [{ address: change.address, change: change.verb, attributes, way }];
  });
  return [...changed, ...called];
}

/** What of a change is not understood; undefined when all is. */
function attributesOf(world: World, change: ResourceChange, judged: Judged | undefined): string[] | undefined {
  const { book } = world;
  const { isTie, carriesNetworks, onlyOpens } = book.relevance;
  const entry = book.of(change);
  const covered = judged?.covered ?? new Set<string>();
  if (covered === "all") return undefined;
  if (change.verb !== "update") {
    const whole = entry?.front ?? entry?.holds ?? entry?.group ?? entry?.associates ?? entry?.server;
    const alone = change.verb === "create" && (!isTie(change.type) || carriesNetworks(change.type));
    return whole !== undefined || alone || onlyOpens(change) ? undefined : [];
  }
  const read = entry === undefined ? new Set<string>() : understood(world, change, entry);
  const left = [...differencesOf(world, change)]
    .filter(([name, leaves]) => !read.has(name) && !leaves.every((leaf) => covered.has(leaf)))
    .map(([name]) => name);
  return left.length === 0 ? undefined : left.sort();
}

/** What the operation of a type reads, it understands. */
function understood(world: World, change: ResourceChange, entry: Operations): ReadonlySet<string> {
  const read = new Set<string>(["id"]);
  for (const values of [change.before, change.after]) {
    const side = new Side(
      values ?? {},
      {},
      undefined,
      () => undefined,
      change.address,
      (name) => read.add(name),
    );
    entry.group?.key(side);
    entry.holds?.manages?.(side);
    entry.holds?.read(side);
    entry.associates?.read(side);
    entry.front?.key(side);
    entry.front?.routes(side);
    const { carrier } = entry;
    const seen = world.fronts.some(({ events }) => events.some(({ fact }) => fact === carrier?.fact));
    if (carrier !== undefined && seen) carrier.stopped(side);
    if (counts(world, change)) entry.scales?.count(side);
  }
  for (const { attributes } of entry.server?.edits ?? []) attributes.forEach((name) => read.add(name));
  return read;
}

/** Whether the size of a scaling group is part of the numbers: it stands for its instances somewhere. */
function counts(world: World, change: ResourceChange): boolean {
  const before = world.sides.before(change);
  const key = before && world.book.of(change)?.scales?.key(before);
  return [...world.initial.values()].some((members) =>
    [...members.values()].some(({ source, count }) => source === key && count !== undefined),
  );
}
