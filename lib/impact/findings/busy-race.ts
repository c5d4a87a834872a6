import { precedes } from "../closure";
import { isMade } from "../plan-sides";
import { nameOf } from "../subjects";
import { PlacedEffect, World } from "../world";
import { FindingKind, Found, Seen } from "./finding-kind";

/** See its page, docs/impact-findings.md. */
export const BUSY_RACE: FindingKind = {
  id: "busy-race",
  severity: "warning",
  summary: "Calls run beside each other that the provider does not retry when the cloud is busy.",
  why: "One of them may be refused, and the apply stops. An order between the resources, by depends_on, avoids it.",
  find: busyRaces,
};

/** Providers that do not wait while the cloud is busy with another change of the same thing. */
function* busyRaces({ world }: Seen): Iterable<Found> {
  for (const [place, effects] of world.effects) {
    const registrations = effects.filter(
      ({ effect, change }) =>
        world.book.of(change)?.holds?.unretried !== undefined &&
        (effect.from === undefined) !== (effect.to === undefined),
    );
    const pair = unordered(world, registrations);
    if (pair === undefined) continue;
    const refusal = world.operations(pair[0].change).holds!.unretried!;
    const message = `${pair[1].change.address} runs beside it: ${nameOf(world, place)} takes one change at a time and the provider does not retry ${refusal}; chain the attachments with depends_on`;
    yield { address: pair[0].change.address, message };
  }
  for (const front of world.fronts) {
    const refusal = world.book.of(front.change)?.front?.unretried;
    if (refusal === undefined || !isMade(front.change)) continue;
    const [made] = front.events.filter((event) => event.object === "made");
    const beside = made?.plus
      .flatMap(({ group }) => world.effects.get(group) ?? [])
      .find(({ step, effect }) => effect.to !== undefined && !precedes(world.order, step, made.step));
    if (beside === undefined) continue;
    const message = `is created while ${beside.change.address} changes the load balancer: the provider does not retry ${refusal}; let the listener depend on it`;
    yield { address: front.address, message };
  }
}

/** Neighbours are enough to look at: a chain has none that are unordered. */
function unordered(world: World, placed: readonly PlacedEffect[]): [PlacedEffect, PlacedEffect] | undefined {
  const sorted = [...placed].sort((a, b) => a.step - b.step);
  const last = sorted.at(-1);
  for (const one of sorted) {
    if (last === undefined || one.step === last.step) continue;
    if (!precedes(world.order, one.step, last.step) && !precedes(world.order, last.step, one.step)) return [one, last];
  }
  return undefined;
}
