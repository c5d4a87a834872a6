import { isActive } from "./counting";
import { precedes } from "./closure";
import { Effect } from "./edits";
import { Fact, Holding, Outage, Server } from "./operations/operation";
import { object } from "./json";
import { ResourceChange } from "./plan";
import { isDestroyed, PlanSides } from "./plan-sides";

/** What a change does to the server itself, whoever sends to it. */
export interface ServerOutage {
  readonly names: readonly string[];
  readonly kind: Outage;
  readonly fact: Fact;
}

/** The outage of a change; undefined for what is no server, or stays up. */
export function outageOf(
  change: ResourceChange,
  server: Server | undefined,
  sides: PlanSides,
): ServerOutage | undefined {
  const [before, after] = [sides.before(change), sides.after(change)];
  if (server === undefined || before === undefined || change.deposed) return undefined;
  const names = server.names(before);
  if (isDestroyed(change)) return { names, kind: "stops", fact: server.destroyed };
  if (change.verb !== "update" || after === undefined) return undefined;
  const outages = server.edits
    .filter(({ attributes }) => attributes.some((name) => differs(change, name)))
    .map(({ outage, fact }) => ({ names, kind: outage(after), fact }));
  return outages.find(({ kind }) => kind === "stops") ?? outages.find(({ kind }) => kind === "restarts");
}

/** Whether a change gives an attribute another value, or one that nobody knows yet. */
export function differs(change: ResourceChange, name: string): boolean {
  const text = (value: unknown) => (isEmpty(value) ? "" : JSON.stringify(value));
  return text(change.before?.[name]) !== text(change.after?.[name]) || isUnknown(change, name);
}

/** Whether an attribute as a whole is known only after the apply. */
export function isUnknown({ afterUnknown }: ResourceChange, name: string): boolean {
  return object(afterUnknown)?.[name] === true;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** An effect of an outage, and when it comes. */
export interface PlacedOutage {
  readonly step: number;
  readonly effect: Effect;
}

/** The steps of the apply; an outage may add one of its own. */
interface Steps {
  readonly order: number[][];
  /** Where the outage begins, and where it ends. */
  readonly span: readonly [number, number];
}

/** What else the apply does to the member. */
interface Others {
  readonly placed: readonly PlacedOutage[];
  readonly final: Holding | undefined;
}

/**
 * What an outage does to one member that stays registered. Where something else takes the member out too, it is away
 * from whichever comes first, and only once: after an end that is sure to come before, the outage hits nobody.
 */
export function outageAt(member: Holding, outage: ServerOutage, steps: Steps, others: Others): PlacedOutage[] {
  const { order, span } = steps;
  const effect = (from: Holding | undefined, to: Holding | undefined): Effect => {
    return { place: member.place, identity: member.identity, from, to, outage };
  };
  const ends = others.placed.filter(
    ({ effect: { from, to } }) => from !== undefined && isActive(from.weight, "most") && !serves(to),
  );
  if (ends.some(({ step }) => precedes(order, step, span[0]))) return [];
  if (ends.length > 0) {
    const first = ends.every(({ step }) => precedes(order, span[0], step));
    for (const end of ends) end.effect.from = undefined;
    return [{ step: first ? span[0] : order.push([]) - 1, effect: effect(member, undefined) }];
  }
  const away = { step: span[0], effect: effect(member, undefined) };
  if (outage.kind === "stops") return [away];
  return [away, { step: span[1], effect: effect(undefined, others.final ?? member) }];
}

function serves(member: Holding | undefined): boolean {
  return member !== undefined && isActive(member.weight, "most");
}
