import { activeGroups, deltasOf, routesAfter, Stream, worthOf } from "./counting";
import { FrontEvent } from "./fronts";
import { World } from "./world";

/** What is left to do, and what becomes free when it is done. */
interface Agenda {
  readonly ready: Set<number>;
  readonly waits: Map<number, number>;
  readonly next: Map<number, number[]>;
}

/**
 * The fewest active members along one good order: what costs nothing is done first, then what costs least. When it is
 * more than the fewest of all orders, the result depends on the order that the engine happens to choose.
 */
export function fewestInGoodOrder(world: World, stream: Stream): number {
  const events = new Map<number, FrontEvent[]>();
  for (const event of stream.events) events.set(event.step, [...(events.get(event.step) ?? []), event]);
  const groups = [
    ...new Set([...stream.initial, ...stream.events.flatMap(({ plus }) => plus)].map((one) => one.group)),
  ];
  const deltas = new Map(groups.map((group) => [group, deltasOf(world, [group], "least")]));
  const worth = new Map(groups.map((group) => [group, worthOf(world, group, "least")]));
  const happened: FrontEvent[] = [];
  const sum = (more: readonly FrontEvent[], step?: number) =>
    activeGroups(routesAfter(stream, [...happened, ...more]), "least").reduce(
      (all, group) => all + worth.get(group)! + ((step === undefined ? 0 : deltas.get(group)!.get(step)) ?? 0),
      0,
    );
  const steps = [...events.keys(), ...[...deltas.values()].flatMap((one) => [...one.keys()])];
  const wanted = new Set(steps);
  const agenda = agendaOf(world.order, wanted);
  let now = sum([]);
  let fewest = now;
  // What a step changes is the same until requests go elsewhere.
  let gains = new Map<number, number>();
  while (agenda.ready.size > 0) {
    const best = bestOf(agenda.ready, gains, (step) =>
      wanted.has(step) ? sum(events.get(step) ?? [], step) - now : 0,
    );
    for (const [group, list] of deltas) worth.set(group, worth.get(group)! + (list.get(best) ?? 0));
    happened.push(...(events.get(best) ?? []));
    if (events.has(best)) gains = new Map();
    now = sum([]);
    fewest = Math.min(fewest, now);
    finish(agenda, best);
  }
  return fewest;
}

/** The first step that costs nothing, or else the one that costs least. */
function bestOf(ready: ReadonlySet<number>, gains: Map<number, number>, gainOf: (step: number) => number): number {
  let [best, most] = [-1, -Infinity];
  for (const step of ready) {
    const gain = gains.get(step) ?? gainOf(step);
    gains.set(step, gain);
    if (gain >= 0) return step;
    if (gain > most) [best, most] = [step, gain];
  }
  return best;
}

/** All steps that have to be done for some, with how many each waits for. */
function agendaOf(order: World["order"], wanted: ReadonlySet<number>): Agenda {
  const agenda: Agenda = { ready: new Set(), waits: new Map(), next: new Map() };
  const queue = [...wanted];
  const seen = new Set(queue);
  for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
    const before = new Set(order[step]);
    agenda.waits.set(step, before.size);
    if (before.size === 0) agenda.ready.add(step);
    for (const other of before) {
      const known = agenda.next.get(other);
      if (known === undefined) agenda.next.set(other, [step]);
      else known.push(step);
      if (!seen.has(other)) queue.push(other);
      seen.add(other);
    }
  }
  return agenda;
}

function finish({ ready, waits, next }: Agenda, done: number): void {
  ready.delete(done);
  for (const step of next.get(done) ?? []) {
    waits.set(step, waits.get(step)! - 1);
    if (waits.get(step) === 0) ready.add(step);
  }
}
