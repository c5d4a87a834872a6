import { countActive } from "./counting";
import { differs, isUnknown } from "./outages";
import { Operations } from "./operations/operation";
import { Relevance } from "./operations/relevance";
import { object } from "./json";
import { ResourceChange } from "./plan";
import { isDestroyed } from "./plan-sides";
import { Unjudged } from "./report";
import { Side } from "./side";
import { World } from "./world";

/** Changes that have to do with load balancing and that nothing here understands: they are named, never passed over. */
export function unjudgedOf(world: World): Unjudged[] {
  const ways = new Ways(world);
  return world.plan.changes.flatMap((change): Unjudged[] => {
    if (change.verb === "none" || change.deposed || !world.book.relevance.isRelevant(change.type)) return [];
    const attributes = attributesOf(world, change);
    if (attributes === undefined) return [];
    return [{ address: change.address, change: change.verb, attributes, way: ways.has(change) }];
  });
}

/** What of a change is not understood; undefined when all is. */
function attributesOf(world: World, change: ResourceChange): string[] | undefined {
  const { book } = world;
  const { isTie, isHarmless, onlyOpens } = book.relevance;
  const entry = book.of(change);
  const whole = entry?.front ?? entry?.holds ?? entry?.group ?? entry?.associates ?? entry?.server;
  if (change.verb !== "update") {
    const alone = change.verb === "create" && !isTie(change.type);
    return whole !== undefined || alone || onlyOpens(change) ? undefined : [];
  }
  const read = entry === undefined ? new Set<string>() : understood(world, change, entry);
  const config = world.sides.after(change)!;
  const names = [...new Set([...Object.keys(change.before ?? {}), ...Object.keys(change.after ?? {})])];
  const left = names
    .filter((name) => differs(change, name) && !read.has(name))
    // What nobody configures and nobody knows yet is an answer of the cloud, not an order to it.
    .filter((name) => !isUnknown(change, name) || config.configures(name) !== false)
    .filter((name) => !leaves(name, change.before?.[name], change.after?.[name], isHarmless).every(isHarmless));
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

/** Everything that requests pass through on their way to a server that answers them now. */
class Ways {
  private readonly changes = new Set<ResourceChange>();
  private readonly ids = new Set<string>();

  public constructor(private readonly world: World) {
    const servers = new Set<string>();
    for (const [place, members] of world.initial) {
      if (countActive(members.values(), "most") === 0) continue;
      this.ids.add(place.replace(/^default:/, ""));
      for (const change of [world.owners.get(place), ...(world.holders.get(place) ?? [])]) {
        if (change !== undefined) this.changes.add(change);
      }
      for (const { server, backend } of members.values()) servers.add(server ?? backend);
      for (const { change, initial } of world.fronts) {
        if (initial.some(({ group }) => group === place)) this.changes.add(change);
      }
    }
    for (const change of world.plan.changes) {
      const server = world.book.of(change)?.server;
      const before = server && world.sides.before(change);
      if (before !== undefined && server!.names(before).some((name) => servers.has(name))) this.changes.add(change);
    }
    for (const server of servers) this.ids.add(server);
    for (const change of this.changes) if (!isDestroyed(change)) this.mentions(change.before, this.ids);
  }

  public has(change: ResourceChange): boolean {
    if (this.changes.has(change)) return true;
    if (this.changes.size === 0) return false;
    const { book } = this.world;
    const entry = book.of(change);
    if (entry?.front !== undefined || entry?.holds !== undefined || entry?.server !== undefined) return false;
    if (book.relevance.guardsNetworks(change.type)) return true;
    const named = book.relevance.isTie(change.type)
      ? this.mentions(change.after, this.mentions(change.before))
      : [change.before?.id].filter((id) => typeof id === "string");
    return [...named].some((id) => this.ids.has(id));
  }
  /** Texts of attributes that may be ids of something of its own. */
  private mentions(value: unknown, into: Set<string> = new Set()): Set<string> {
    if (typeof value === "string" && value !== "") into.add(value);
    else if (Array.isArray(value)) for (const one of value) this.mentions(one, into);
    else {
      for (const [name, one] of Object.entries(object(value) ?? {})) {
        const names = typeof one === "object" || /(?:^|_)(?:ids?|groups?|balancer|instance|interface)$/.test(name);
        if (names && !this.world.book.relevance.isShared(name)) this.mentions(one, into);
      }
    }
    return into;
  }
}
