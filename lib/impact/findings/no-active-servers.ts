import { nameOf } from "../subjects";
import { World } from "../world";
import { FindingKind, Found, Seen } from "./finding-kind";

/** See its page, docs/impact-findings.md. */
export const NO_ACTIVE_SERVERS: FindingKind = {
  id: "no-active-servers",
  severity: "error",
  milder: { severity: "warning", when: "it has none now, or is a group that goes with its servers" },
  summary: "A listener, rule, gateway or group ends without active server, also one that the plan knows by id only.",
  why: "Requests to it are refused from then on.",
  find: withoutServers,
};

function* withoutServers({ world, subjects }: Seen): Iterable<Found> {
  const places = new Map([...world.holders.keys()].map((place) => [nameOf(world, place), place]));
  const answering = new Set(world.fronts.filter(({ answers }) => answers).map(({ address }) => address));
  for (const { listeners, groups, active, changed, unknown } of subjects) {
    if (!changed || active.most.after > 0 || unknown.length > 0) continue;
    const was = active.before > 0 ? `, it has ${active.before} now` : "";
    const milder = active.before === 0;
    for (const { address, label } of listeners) {
      if (answering.has(address)) continue;
      yield { address, message: `${label} will have no active server after the apply${was}`, milder };
    }
    if (listeners.length > 0) continue;
    const place = groups.map((name) => places.get(name)).find((one) => one !== undefined);
    if (place !== undefined) yield* emptied(world, place, { was, milder });
  }
}

/** A place whose listeners are not in the plan: they are taken to send to it. */
function* emptied(
  world: World,
  place: string,
  { was, milder }: { readonly was: string; readonly milder: boolean },
): Iterable<Found> {
  const owner = world.owners.get(place);
  const effects = world.effects.get(place) ?? [];
  // What is deposed was replaced before, and nothing has been sent to it since.
  if (effects.length > 0 && effects.every(({ change }) => change.deposed)) return;
  const address = (owner ?? effects[0]?.change ?? [...world.holders.get(place)!][0]).address;
  const name = nameOf(world, place);
  // A group that takes its own members along goes only when nobody uses it.
  const kept = owner?.verb === "delete" && world.operations(owner).group?.keptInUse === true;
  if (kept && effects.every(({ change }) => change === owner)) {
    const message = `${name} goes with its servers${was}; the apply fails when a listener outside this plan still uses it`;
    yield { address, message, milder: true };
    return;
  }
  const message = `${name} will have no active server after the apply${was}; what sends to it is not in this plan`;
  yield { address, message, milder };
}
