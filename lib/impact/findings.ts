import { precedes } from "./closure";
import { isForeign } from "./foreign";
import { STATE_REMEDY } from "./kept-first";
import { ResourceChange } from "./plan";
import { isMade } from "./plan-sides";
import { FindingRule, ImpactFinding, Subject, Unjudged } from "./report";
import { nameOf } from "./subjects";
import { PlacedEffect, World } from "./world";

const SEVERITY: Readonly<Record<FindingRule, ImpactFinding["severity"]>> = {
  "plan-refused": "error",
  "not-known": "error",
  "foreign-member-removed": "error",
  "two-owners": "error",
  "no-active-servers": "error",
  "existing-member": "error",
  "removal-lost": "warning",
  "removal-maybe-lost": "warning",
  "apply-fails": "error",
  "apply-stalls": "error",
  "busy-race": "warning",
  "order-concluded": "info",
  "not-judged": "warning",
  "order-assumed": "info",
};

/** What is worth knowing besides the numbers. */
export function findingsOf(world: World, subjects: readonly Subject[], unjudged: readonly Unjudged[]): ImpactFinding[] {
  return [
    ...world.plan.refusals.map(({ address, message }) =>
      finding("plan-refused", address, `the engine refuses this plan and applies none of it: ${message}`),
    ),
    ...world.plan.unread.map(({ address, what }) => finding("not-known", address, what)),
    ...world.remarks.map(({ kind, change, text, assumed }) => ({
      ...finding(kind, change.address, text),
      ...(assumed ? { severity: "warning" as const } : {}),
    })),
    ...foreignMembers(world),
    ...twoOwners(world),
    ...withoutServers(world, subjects),
    ...busyRaces(world),
    ...concludedOrders(world),
    ...unjudged.map(notJudged),
    ...assumedOrders(world, subjects),
  ];
}

function finding(rule: FindingRule, address: string, message: string): ImpactFinding {
  return { rule, severity: SEVERITY[rule], address, message };
}

const DONE: Readonly<Record<Unjudged["change"], string>> = {
  create: "is created",
  update: "is changed",
  delete: "is destroyed",
  "delete-create": "is replaced",
  "create-delete": "is replaced",
};

function notJudged({ address, change, attributes, way }: Unjudged): ImpactFinding {
  const what = attributes.length > 0 ? `changes ${attributes.join(", ")}` : DONE[change];
  const whose = way ? "a resource on the way to servers that answer now" : "no known way to a server goes through it";
  const text = `${what}: what that does to traffic is not judged (${whose}); look at it, then pass --unjudged allow`;
  return { ...finding("not-judged", address, text), severity: way ? "warning" : "info" };
}

function* foreignMembers(world: World): Iterable<ImpactFinding> {
  for (const [place, effects] of world.effects) {
    for (const { effect, change } of effects) {
      if (effect.from === undefined || effect.to !== undefined || !isForeign(world, change, effect.from)) continue;
      const { backend } = effect.from;
      const text = `removes ${backend} from ${nameOf(world, place)}, which something else put there: the resource owns all members, so add it to the configuration or keep others away`;
      yield finding("foreign-member-removed", change.address, text);
    }
  }
}

function* twoOwners(world: World): Iterable<ImpactFinding> {
  for (const [place, holders] of world.holders) {
    const staying = [...holders].filter((change) => change.after !== undefined && !change.deposed);
    const owner = staying.find((change) => world.book.of(change)?.holds?.owns === "everything");
    if (owner === undefined || staying.length < 2) continue;
    const others = staying.filter((change) => change !== owner).map(({ address }) => address);
    const shown =
      others.length > 3 ? `${others.slice(0, 3).join(", ")} and ${others.length - 3} more` : others.join(", ");
    const text = `owns all members of ${nameOf(world, place)}, which ${shown} fills too: each apply removes what the other put there, unless it ignores changes of its members`;
    // A plan does not show ignore_changes, with which an owner leaves the others alone.
    const fights = staying.some((change) => world.edits.get(change)?.make.length);
    yield { ...finding("two-owners", owner.address, text), severity: fights ? "error" : "warning" };
  }
}

function* withoutServers(world: World, subjects: readonly Subject[]): Iterable<ImpactFinding> {
  const places = new Map([...world.holders.keys()].map((place) => [nameOf(world, place), place]));
  for (const { listeners, groups, active, changed, unknown } of subjects) {
    if (!changed || active.most.after > 0 || unknown.length > 0) continue;
    const was = active.before > 0 ? `, it has ${active.before} now` : "";
    const severity = active.before > 0 ? "error" : "warning";
    for (const { address, label } of listeners) {
      const text = `${label} will have no active server after the apply${was}`;
      yield { ...finding("no-active-servers", address, text), severity };
    }
    if (listeners.length > 0) continue;
    const place = groups.map((name) => places.get(name)).find((one) => one !== undefined);
    if (place !== undefined) yield* emptied(world, place, { was, severity });
  }
}

/** A place whose listeners are not in the plan: they are taken to send to it. */
function* emptied(
  world: World,
  place: string,
  { was, severity }: { readonly was: string; readonly severity: ImpactFinding["severity"] },
): Iterable<ImpactFinding> {
  const owner = world.owners.get(place);
  const effects = world.effects.get(place) ?? [];
  // What is deposed was replaced before, and nothing has been sent to it since.
  if (effects.length > 0 && effects.every(({ change }) => change.deposed)) return;
  const address = (owner ?? effects[0]?.change ?? [...world.holders.get(place)!][0]).address;
  const name = nameOf(world, place);
  // A group that takes its own members along goes only when nobody uses it.
  const kept = owner?.verb === "delete" && world.operations(owner).group?.keptInUse === true;
  if (kept && effects.every(({ change }) => change === owner)) {
    const text = `${name} goes with its servers${was}; the apply fails when a listener outside this plan still uses it`;
    yield { ...finding("no-active-servers", address, text), severity: "warning" };
    return;
  }
  const text = `${name} will have no active server after the apply${was}; what sends to it is not in this plan`;
  yield { ...finding("no-active-servers", address, text), severity };
}

/** Providers that do not wait while the cloud is busy with another change of the same thing. */
function* busyRaces(world: World): Iterable<ImpactFinding> {
  for (const [place, effects] of world.effects) {
    const registrations = effects.filter(
      ({ effect, change }) =>
        world.book.of(change)?.holds?.unretried !== undefined &&
        (effect.from === undefined) !== (effect.to === undefined),
    );
    const pair = unordered(world, registrations);
    if (pair === undefined) continue;
    const refusal = world.operations(pair[0].change).holds!.unretried!;
    const text = `${pair[1].change.address} runs beside it: ${nameOf(world, place)} takes one change at a time and the provider does not retry ${refusal}; chain the attachments with depends_on`;
    yield finding("busy-race", pair[0].change.address, text);
  }
  for (const front of world.fronts) {
    const refusal = world.book.of(front.change)?.front?.unretried;
    if (refusal === undefined || !isMade(front.change)) continue;
    const [made] = front.events.filter((event) => event.object === "made");
    const beside = made?.plus
      .flatMap(({ group }) => world.effects.get(group) ?? [])
      .find(({ step, effect }) => effect.to !== undefined && !precedes(world.order, step, made.step));
    if (beside === undefined) continue;
    const text = `is created while ${beside.change.address} changes the load balancer: the provider does not retry ${refusal}; let the listener depend on it`;
    yield finding("busy-race", front.address, text);
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

function* concludedOrders(world: World): Iterable<ImpactFinding> {
  const concluded = new Map<string, Set<ResourceChange>>();
  for (const effects of world.effects.values()) {
    for (const { change } of effects) {
      if (change.verb !== "delete") continue;
      const evidence = world.kept.evidence(change);
      if (evidence !== "barrier" && evidence !== "siblings") continue;
      concluded.set(evidence, (concluded.get(evidence) ?? new Set()).add(change));
    }
  }
  for (const [evidence, changes] of concluded) {
    const from = evidence === "barrier" ? "the barrier that depends on it" : "replaced resources of the same kind";
    const more = changes.size > 1 ? ` and ${changes.size - 1} more` : "";
    const text = `create_before_destroy of what is removed (this${more}) is concluded from ${from}, since a plan does not show it; to prove it: ${STATE_REMEDY}`;
    yield finding("order-concluded", [...changes][0].address, text);
  }
}

/** Said where it matters: something is lost, and no stall has said it already. */
function* assumedOrders(world: World, subjects: readonly Subject[]): Iterable<ImpactFinding> {
  if (subjects.every(({ loss }) => loss.percent === 0) || world.remarks.some(({ assumed }) => assumed)) return;
  const assumed = world.plan.changes.filter(
    (change) => world.book.of(change) !== undefined && world.kept.isAssumed(change),
  );
  if (assumed.length === 0) return;
  const more = assumed.length > 1 ? ` (this and ${assumed.length - 1} more)` : "";
  const text = `what is removed${more} is taken to go before what depended on it is updated, unless its state carries create_before_destroy, which a plan does not show; to prove it: ${STATE_REMEDY}`;
  yield finding("order-assumed", assumed[0].address, text);
}
