import { isDeepStrictEqual } from "node:util";
import { Fact, Holder, Holding, Holdings, Outage } from "./operations/operation";
import { ResourceChange } from "./plan";
import { isDestroyed, isMade, PlanSides } from "./plan-sides";
import { Side } from "./side";

/** What one step does to one member: `from` what it was, `to` what it becomes; undefined is "not there". */
export interface Effect {
  readonly place: string;
  readonly identity: string;
  from: Holding | undefined;
  readonly to: Holding | undefined;
  /** Why, where that is no fact of the resource that holds the member. */
  readonly fact?: Fact;
  /** The server itself goes, while it stays registered. */
  readonly outage?: { readonly kind: Outage; readonly fact: Fact };
}

/** An API call and how often it is sent. */
export interface Calls {
  readonly name: string;
  readonly times: number;
}

/** The steps of one object, in order, with their effects. */
export interface Edits {
  readonly make: Effect[][];
  readonly destroy: Effect[][];
  /** Calls that the provider sends, with how many. */
  readonly calls: readonly Calls[];
  /** A call that fails although the plan is fine. */
  readonly failure: string | undefined;
  /** Members that the configuration drops but the provider never takes away. */
  readonly notSent: readonly Holding[];
}

/** Whether a removal reaches the cloud: some are lost in the provider. */
export type RemovalFilter = (change: ResourceChange, removed: Holding) => boolean;

const NOTHING: Edits = { make: [], destroy: [], calls: [], failure: undefined, notSent: [] };

/** What carrying out one change does to members, step by step. */
export function editsOf(change: ResourceChange, holder: Holder, sides: PlanSides, reaches: RemovalFilter): Edits {
  const [before, after] = [sides.before(change), sides.after(change)];
  if (!managesMembers(holder, before, after)) return NOTHING;
  const old = before === undefined ? NO_HOLDINGS : numbered(holder.read(before));
  const next = after === undefined ? NO_HOLDINGS : numbered(holder.read(after));
  if (change.verb === "update") return updateOf(change, holder, old, next, reaches);
  const make = isMade(change) ? [next.members.map(adding)] : [];
  const [sent, notSent] = isDestroyed(change) ? split(old.members, (one) => reaches(change, one)) : [[], []];
  const destroy = isDestroyed(change) ? [sent.map(removing)] : [];
  const added = callsFor(holder.calls.create ?? holder.calls.add, make[0]?.length ?? 0);
  const removed = callsFor(holder.calls.destroy ?? holder.calls.remove, sent.length);
  return {
    make,
    destroy,
    calls: change.verb === "create-delete" ? [...added, ...removed] : [...removed, ...added],
    failure: isMade(change)
      ? holder.fails?.({ verb: "create", removed: [], added: next.members, weighted: [] })
      : undefined,
    notSent,
  };
}

/** What a plan changes is managed, whatever the configuration seems to leave out. */
export function managesMembers(holder: Holder, before: Side | undefined, after: Side | undefined): boolean {
  if (after === undefined || (holder.manages?.(after) ?? true)) return true;
  const next = holder.read(after);
  if (before === undefined) return next.members.length > 0;
  return next.unknown.length > 0 || !isDeepStrictEqual(holder.read(before).members, next.members);
}

/** Members of one resource with equal identity (unknown ids) are told apart by number. */
export function numbered(holdings: Holdings): Holdings {
  const seen = new Map<string, number>();
  const members = holdings.members.map((member) => {
    const key = keyOf(member);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? member : { ...member, identity: `${member.identity}#${count}` };
  });
  return { members, unknown: holdings.unknown };
}

/** Place and identity of a member in one text. */
export function keyOf(member: { readonly place: string; readonly identity: string }): string {
  return `${member.place}\n${member.identity}`;
}

const NO_HOLDINGS: Holdings = { members: [], unknown: [] };

function updateOf(
  change: ResourceChange,
  holder: Holder,
  old: Holdings,
  next: Holdings,
  reaches: RemovalFilter,
): Edits {
  const difference = compare(holder, old, next);
  const { weighted, added } = difference;
  const [sent, notSent] = split(difference.removed, (one) => reaches(change, one));
  const removed = [...sent, ...alsoRemoved(sent, old.members)];
  if (holder.weight === "decided elsewhere") return elsewhere(holder, removed, added, weighted);
  const stages = {
    remove: removed.map(removing),
    weight: weighted.map(([from, to]) => ({ place: to.place, identity: to.identity, from, to })),
    add: added.map(adding),
  };
  const counts = { remove: sent.length, weight: weighted.length, add: added.length };
  const make = holder.update.map((stage) => stages[stage]).filter((stage) => stage.length > 0);
  make.push(...unknownLists(old, next));
  return {
    make,
    destroy: [],
    calls: holder.update.flatMap((stage) => callsFor(holder.calls[stage], counts[stage])),
    failure: make.length > 0 ? holder.fails?.({ verb: "update", removed: sent, added, weighted }) : undefined,
    notSent: holder.update.length > 0 ? notSent : [],
  };
}

interface Difference {
  readonly removed: Holding[];
  readonly added: Holding[];
  readonly weighted: Array<readonly [Holding, Holding]>;
}

function compare(holder: Holder, old: Holdings, next: Holdings): Difference {
  const before = new Map(old.members.map((member) => [keyOf(member), member]));
  const unknown = new Set(next.unknown);
  const difference: Difference = { removed: [], added: [], weighted: [] };
  for (const member of next.members) {
    const was = before.get(keyOf(member));
    before.delete(keyOf(member));
    if (was === undefined) {
      difference.added.push(member);
      continue;
    }
    const [reweighted, other] = [was.weight !== member.weight, (was.rest ?? "") !== (member.rest ?? "")];
    if ((reweighted && holder.weight === "remove then add") || (other && holder.rest === "remove then add")) {
      difference.removed.push(was);
      difference.added.push(member);
    } else if (reweighted) {
      difference.weighted.push([was, member]);
    }
  }
  for (const member of before.values()) if (!unknown.has(member.place)) difference.removed.push(member);
  return matchByRemoval(difference);
}

/** One that leaves and one that comes under the same name of removal are one: the provider tells them apart by it. */
function matchByRemoval(difference: Difference): Difference {
  const { removed, added, weighted } = difference;
  for (const from of [...removed]) {
    if (from.removedWith === undefined) continue;
    const same = (one: Holding) => one.place === from.place && one.removedWith === from.removedWith;
    const [come, go] = [added.filter(same), removed.filter(same)];
    if (come.length !== 1 || go.length !== 1) continue;
    removed.splice(removed.indexOf(from), 1);
    added.splice(added.indexOf(come[0]), 1);
    weighted.push([from, { ...come[0], identity: from.identity }]);
  }
  return difference;
}

/** What else goes with a removal that names less than one member. */
function alsoRemoved(removed: readonly Holding[], all: readonly Holding[]): Holding[] {
  const names = new Set(removed.filter((one) => one.removedWith !== undefined).map(removalName));
  const known = new Set(removed);
  return all.filter((one) => one.removedWith !== undefined && !known.has(one) && names.has(removalName(one)));
}

function removalName(one: Holding): string {
  return `${one.place}\n${one.removedWith ?? ""}`;
}

/** A service between provider and load balancer moves members when and how it likes: at worst all are away at once. */
function elsewhere(
  holder: Holder,
  removed: readonly Holding[],
  added: readonly Holding[],
  weighted: readonly (readonly [Holding, Holding])[],
): Edits {
  const away = [
    ...removed.map((from) => effect(from, { ...from, weight: "unknown" })),
    ...weighted.map(([from, to]) => effect(from, { ...to, weight: "unknown" })),
  ];
  const back = [
    ...removed.map(removing),
    ...added.map(adding),
    ...weighted.map(([, to]) => effect({ ...to, weight: "unknown" }, to)),
  ];
  const calls = back.length > 0 ? [{ name: holder.calls.add.name, times: 1 }] : [];
  return { make: [away, back].filter((step) => step.length > 0), destroy: [], calls, failure: undefined, notSent: [] };
}

/** Of a list that is unknown as a whole nobody knows which members stay. */
function unknownLists(old: Holdings, next: Holdings): Effect[][] {
  const unknown = new Set(next.unknown);
  const members = old.members.filter((member) => unknown.has(member.place));
  return members.length === 0 ? [] : [members.map((member) => effect(member, { ...member, weight: "unknown" }))];
}

function callsFor(call: { name: string; batch?: number } | undefined, members: number): Calls[] {
  if (call === undefined || members === 0) return [];
  return [{ name: call.name, times: call.batch === undefined ? 1 : Math.ceil(members / call.batch) }];
}

function effect(from: Holding | undefined, to: Holding | undefined): Effect {
  const { place, identity } = (to ?? from)!;
  return { place, identity, from, to };
}

function adding(member: Holding): Effect {
  return effect(undefined, member);
}

function removing(member: Holding): Effect {
  return effect(member, undefined);
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
