import { ApplyOrder } from "./apply-order";
import { precedes } from "./closure";
import { Configuration } from "./configuration";
import { OperationsBook } from "./operations/book";
import { Fact, Find, Unique } from "./operations/operation";
import { ResourceChange } from "./plan";
import { isMade, PlanSides } from "./plan-sides";
import { Side } from "./side";

/** An apply that stops at a value which another object still has. */
export interface Clash {
  readonly change: ResourceChange;
  readonly text: string;
}

/** What is needed of the world. */
interface Places {
  readonly sides: PlanSides;
  readonly order: readonly (readonly number[])[];
  readonly owners: ReadonlyMap<string, ResourceChange>;
  readonly book: OperationsBook;
}

interface Claim {
  readonly change: ResourceChange;
  readonly name: string;
  readonly fact: Fact;
  /** Whether it has the value after the apply as well. */
  readonly keeps: boolean;
}

const REMEDIES = {
  twice: "give one of them another value",
  kept: "choose another value",
  itself: "take create_before_destroy off it, or give the new one another value",
  moved: "give one of them a free value in between, in two applies",
};

/**
 * Values that the cloud gives to one object at a time: whoever takes one while another object has it is refused. An
 * exchange has no order in which it works, and a value that moves on works in one order only, which no plan promises.
 */
export function clashesOf(
  changes: readonly ResourceChange[],
  { sides, order, owners, book }: Places,
  configuration: Configuration,
  apply: ApplyOrder,
): Clash[] {
  const find: Find = (id) => {
    const owner = owners.get(id);
    return owner && (sides.after(owner) ?? sides.before(owner));
  };
  const has = new Map<string, Claim[]>();
  const takes = new Map<string, Claim[]>();
  for (const change of changes) {
    const unique = book.of(change)?.unique;
    if (unique === undefined) continue;
    const { fact } = unique;
    const scoped = (side: Side | undefined) =>
      new Map(
        (side === undefined ? [] : unique.read(side, find)).map((one) => [scopeOf(one, change, configuration), one]),
      );
    const [old, next] = [scoped(sides.before(change)), scoped(sides.after(change))];
    for (const [key, { name }] of old) append(has, key, { change, name, fact, keeps: next.has(key) });
    for (const [key, { name }] of next) {
      if (!old.has(key) || isMade(change)) append(takes, key, { change, name, fact, keeps: true });
    }
  }
  return [...takes].flatMap(([key, takers]) => clashesAt(takers, has.get(key) ?? [], { order, apply }));
}

/** Equal names of two accounts or regions are no clash. */
function scopeOf({ key, account }: Unique, { type, block }: ResourceChange, configuration: Configuration): string {
  return JSON.stringify([type, key, account ? configuration.provider(block) : ""]);
}

interface Order {
  readonly order: readonly (readonly number[])[];
  readonly apply: ApplyOrder;
}

function clashesAt(takers: readonly Claim[], holders: readonly Claim[], order: Order): Clash[] {
  const [first, ...others] = takers;
  const clashes = others.map((taker) => clash(taker, `${first.change.address} takes too`, "twice"));
  for (const taker of takers) for (const holder of holders) clashes.push(...held(taker, holder, order));
  return clashes;
}

function clash({ change, name, fact }: Claim, whom: string, remedy: keyof typeof REMEDIES): Clash {
  const { text, source } = fact;
  return { change, text: `takes ${name}, which ${whom}: ${text} (${source}); ${REMEDIES[remedy]}` };
}

/** Nothing when the value is free by then in every order. */
function held(taker: Claim, holder: Claim, { order, apply }: Order): Clash[] {
  const taken = apply.span(taker.change).make?.[0];
  if (taken === undefined) return [];
  if (taker.change === holder.change) {
    if (taker.change.verb !== "create-delete") return [];
    return [clash(taker, "its former self has until it is destroyed, after the new one is made", "itself")];
  }
  const { address, verb } = holder.change;
  const { make, destroy } = apply.span(holder.change);
  // What is destroyed gives it back then, also when a new object comes in its place.
  const given = verb === "update" && !holder.keeps ? make?.[1] : destroy?.[1];
  if (given === undefined) return [clash(taker, `${address} has and keeps`, "kept")];
  if (precedes(order, given, taken)) return [];
  const when = precedes(order, taken, given)
    ? "a later step of this apply"
    : "this apply changes it, in no fixed order";
  return [clash(taker, `${address} has until ${when}`, "moved")];
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
