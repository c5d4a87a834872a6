import { Stream } from "./counting";
import { Calls, Effect } from "./edits";
import { Fact } from "./operations/operation";
import { ResourceChange } from "./plan";
import { PlacedEffect, World } from "./world";

const ENGINE = "Terraform and OpenTofu, order of an apply";

const ORDERS = {
  "delete-create": {
    text: "replaced objects are destroyed before they are created anew, unless create_before_destroy is set",
    source: ENGINE,
  },
  "create-delete": {
    text: "create_before_destroy: replaced objects are created anew before the old ones are destroyed",
    source: ENGINE,
  },
  free: {
    text: "nothing holds back the destruction of objects that left the configuration, so it may come before the creation of new ones",
    source: ENGINE,
  },
  barrier: {
    text: "a barrier holds back the destruction of objects that left the configuration until the new ones are there",
    source: ENGINE,
  },
} satisfies Record<string, Fact>;

/** Why a stream is as it is: facts of the provider, of the engine, and of switches. */
export function reasonsOf(world: World, stream: Stream, groups: readonly string[]): Fact[] {
  const facts: Fact[] = [];
  for (const group of groups) {
    const effects = world.effects.get(group) ?? [];
    const added = identities(effects, ({ from, to }) => from === undefined && to !== undefined);
    const removed = identities(effects, ({ from, to }) => from !== undefined && to === undefined);
    const again = new Set([...added].filter((identity) => removed.has(identity)));
    const moves = new Moves(effects);
    for (const placed of effects) facts.push(...reasonsOfEffect(world, placed, again, moves));
  }
  for (const { fact } of stream.events) if (fact !== undefined) facts.push(fact);
  const known = new Set<string>();
  return facts.filter(({ text }) => !known.has(text) && known.add(text));
}

/** What comes and goes in a group: only where both happen it matters which is first. */
class Moves {
  private readonly coming = new Set<ResourceChange>();
  private readonly going = new Set<ResourceChange>();

  public constructor(effects: readonly PlacedEffect[]) {
    for (const { effect, change } of effects) {
      if (effect.from === undefined && effect.to !== undefined) this.coming.add(change);
      if (effect.from !== undefined && effect.to === undefined) this.going.add(change);
    }
  }

  public get come(): boolean {
    return this.coming.size > 0;
  }

  public swaps(change: ResourceChange): boolean {
    return this.coming.has(change) && this.going.has(change);
  }
}

function identities(effects: readonly PlacedEffect[], wanted: (effect: Effect) => boolean): Set<string> {
  return new Set(effects.filter(({ effect }) => wanted(effect)).map(({ effect }) => effect.identity));
}

function reasonsOfEffect(
  world: World,
  { effect, change }: PlacedEffect,
  comesAgain: ReadonlySet<string>,
  moves: Moves,
): Fact[] {
  const own = effect.fact ?? effect.outage?.fact;
  if (own !== undefined) return [own];
  const facts = world.operations(change).holds?.facts;
  if (facts === undefined) return [];
  const again = comesAgain.has(effect.identity);
  const weighted = effect.from !== undefined && effect.to !== undefined;
  switch (change.verb) {
    case "update":
      if (weighted || again) return [facts.weight];
      return moves.swaps(change) ? [facts.members] : [];
    case "delete-create":
    case "create-delete":
      return [facts.members === facts.replace ? facts.members : replacing(change, facts), ORDERS[change.verb]];
    case "delete": {
      if (!moves.come) return [];
      return [facts.members, world.kept.evidence(change) === "none" ? ORDERS.free : ORDERS.barrier];
    }
    default:
      return effect.from === undefined ? [] : [facts.existing ?? facts.members];
  }
}

function replacing(
  change: ResourceChange,
  facts: { readonly weight: Fact; readonly members: Fact; readonly replace?: Fact },
): Fact {
  const weightsOnly = change.before?.weight !== change.after?.weight && change.before?.port === change.after?.port;
  return weightsOnly ? facts.weight : (facts.replace ?? facts.members);
}

/** The calls that change members of the groups, or where the stream sends. */
export function callsOf(world: World, stream: Stream, groups: readonly string[]): Calls[] {
  const changes = new Set(groups.flatMap((group) => (world.effects.get(group) ?? []).map(({ change }) => change)));
  // Destructions that wait for something come last, all others first.
  const last = (change: ResourceChange) => Number(change.verb === "delete" && world.kept.kept(change));
  const inOrder = [...changes].sort((a, b) => last(a) - last(b));
  const times = new Map<string, number>();
  const add = (name: string, more: number) => times.set(name, (times.get(name) ?? 0) + more);
  for (const change of inOrder) for (const call of world.edits.get(change)?.calls ?? []) add(call.name, call.times);
  for (const { call } of stream.events) if (call !== undefined) add(call, 1);
  return [...times].map(([name, count]) => ({ name, times: count }));
}
