import { ApplyOrder } from "./apply-order";
import { OperationsBook } from "./operations/book";
import { Fact, Route } from "./operations/operation";
import { ResourceChange } from "./plan";
import { isDestroyed, isMade, PlanSides } from "./plan-sides";
import { isNewId, isUnknownId } from "./side";

/** A moment at which a listener or rule sends elsewhere. */
export interface FrontEvent {
  readonly step: number;
  readonly plus: readonly Route[];
  readonly minus: readonly Route[];
  /** Appears or vanishes as a whole: without it nothing is served, whatever its groups hold. */
  readonly object?: "made" | "destroyed";
  /** Why; none where something only comes or only goes, which needs no reason. */
  readonly fact?: Fact;
  readonly call?: string;
}

/** A listener or rule through the apply: where it sends now, and when that changes. */
export interface FrontLine {
  readonly change: ResourceChange;
  readonly address: string;
  readonly label: string;
  /** Whether it is there before the apply. */
  readonly exists: boolean;
  readonly initial: readonly Route[];
  readonly events: readonly FrontEvent[];
  /** Whether it answers by itself after the apply, so that it needs no servers. */
  readonly answers: boolean;
}

const GAP: Fact = {
  text: "between delete and create nothing listens",
  source: "Terraform and OpenTofu, order of an apply",
};

interface Tie {
  readonly change: ResourceChange;
  readonly fact: Fact;
  readonly before: readonly Route[];
  readonly after: readonly Route[];
  readonly calls: { readonly add: string; readonly remove: string };
}

/** What is needed of the world. */
interface Objects {
  readonly sides: PlanSides;
  readonly book: OperationsBook;
}

/** All listeners and rules of the plan. */
export function readFronts(changes: readonly ResourceChange[], objects: Objects, apply: ApplyOrder): FrontLine[] {
  const { sides, book } = objects;
  const ties = readTies(changes, objects);
  const carriers = readCarriers(changes, objects, apply);
  const lines: FrontLine[] = [];
  for (const change of changes) {
    const front = book.of(change)?.front;
    if (front === undefined || change.deposed) continue;
    const [before, after] = [sides.before(change), sides.after(change)];
    const [oldKey, newKey] = [before && front.key(before), after && front.key(after)];
    const own = (key: string | undefined): Route[] =>
      front.holdsTargets && key !== undefined ? [{ group: key, weight: 1 }] : [];
    const from = before === undefined ? [] : [...front.routes(before), ...own(oldKey)];
    const to = after === undefined ? [] : [...front.routes(after), ...own(newKey)];
    const { make, destroy } = apply.span(change);
    const events: FrontEvent[] = [];
    if (isDestroyed(change) && destroy !== undefined) {
      const fact = change.verb === "delete-create" ? front.replace : undefined;
      events.push({ step: destroy[0], plus: [], minus: from, object: "destroyed", fact });
    }
    if (isMade(change) && make !== undefined) {
      const fact = { "delete-create": GAP, "create-delete": front.replace }[change.verb as string];
      events.push({ step: make[0], plus: to, minus: [], object: "made", fact });
    }
    if (change.verb === "update" && make !== undefined && !sameRoutes(from, to)) {
      events.push({ step: make[0], plus: to, minus: from, fact: front.switch?.fact, call: front.switch?.call.name });
    }
    const initial = [...from];
    const keys = new Set([oldKey, newKey]);
    for (const key of keys) {
      for (const tie of key === undefined ? [] : (ties.get(key) ?? [])) {
        initial.push(...tie.before);
        events.push(...tieEvents(tie, apply));
      }
    }
    for (const key of keys) if (key !== undefined) ties.delete(key);
    const above = after === undefined ? undefined : front.under?.(after);
    events.push(...(above === undefined ? [] : (carriers.get(above) ?? [])));
    const label = front.label((after ?? before)!);
    const answers = after !== undefined && front.answers?.(after) === true;
    lines.push({ change, address: change.address, label, exists: before !== undefined, initial, events, answers });
  }
  return [...lines, ...frontsById(ties, apply)];
}

/** When load balancers are switched off and on, by their ids. */
function readCarriers(
  changes: readonly ResourceChange[],
  { sides, book }: Objects,
  apply: ApplyOrder,
): ReadonlyMap<string, readonly FrontEvent[]> {
  const carriers = new Map<string, readonly FrontEvent[]>();
  for (const change of changes) {
    const carrier = book.of(change)?.carrier;
    const [before, after, make] = [sides.before(change), sides.after(change), apply.span(change).make];
    if (carrier === undefined || before === undefined || after === undefined || make === undefined) continue;
    const [id, was, is] = [carrier.key(before), carrier.stopped(before), carrier.stopped(after)];
    if (change.verb !== "update" || id === undefined || was === is) continue;
    const object = is ? "destroyed" : "made";
    carriers.set(id, [{ step: make[0], plus: [], minus: [], object, fact: carrier.fact }]);
  }
  return carriers;
}

/** Listeners, rules and gateways that the plan knows by what is tied to their id only. */
function frontsById(ties: ReadonlyMap<string, readonly Tie[]>, apply: ApplyOrder): FrontLine[] {
  return [...ties]
    .filter(([key]) => !isNewId(key) && !isUnknownId(key))
    .map(([key, [first, ...more]]) => ({
      change: first.change,
      address: first.change.address,
      label: key,
      exists: true,
      initial: [first, ...more].flatMap((tie) => tie.before),
      events: [first, ...more].flatMap((tie) => tieEvents(tie, apply)),
      answers: false,
    }));
}

/** Whether two lists of routes send the same. */
export function sameRoutes(a: readonly Route[], b: readonly Route[]): boolean {
  const text = (routes: readonly Route[]) =>
    routes
      .map(({ group, weight }) => `${group}=${weight}`)
      .sort()
      .join();
  return text(a) === text(b);
}

/** Associations between groups and fronts, by the front's key. */
function readTies(changes: readonly ResourceChange[], { sides, book }: Objects): Map<string, Tie[]> {
  const ties = new Map<string, Tie[]>();
  for (const change of changes) {
    const associates = book.of(change)?.associates;
    if (associates === undefined) continue;
    const [before, after] = [sides.before(change), sides.after(change)];
    const from = before === undefined ? [] : associates.read(before);
    const to = after === undefined ? [] : associates.read(after);
    for (const front of new Set([...from, ...to].map((one) => one.front))) {
      const of = (list: typeof from): Route[] =>
        list.filter((one) => one.front === front).map(({ group }) => ({ group, weight: 1 }));
      const calls = { add: associates.calls.add.name, remove: associates.calls.remove.name };
      ties.set(front, [
        ...(ties.get(front) ?? []),
        { change, fact: associates.fact, before: of(from), after: of(to), calls },
      ]);
    }
  }
  return ties;
}

function tieEvents({ change, fact: replaced, before, after, calls }: Tie, apply: ApplyOrder): FrontEvent[] {
  const fact = change.verb === "delete-create" ? replaced : undefined;
  const { make, destroy } = apply.span(change);
  const events: FrontEvent[] = [];
  if (isDestroyed(change) && destroy !== undefined && before.length > 0) {
    events.push({ step: destroy[0], plus: [], minus: before, fact, call: calls.remove });
  }
  if (isMade(change) && make !== undefined && after.length > 0) {
    events.push({ step: make[0], plus: after, minus: [], fact, call: calls.add });
  }
  return events;
}
