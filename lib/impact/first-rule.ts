import { Front, Holding } from "./operations/operation";
import { ResourceChange } from "./plan";
import { World } from "./world";

/** Whether a removal of a target reaches the cloud. */
export type Reach = "sent" | "lost" | "unknown";

type Rule = NonNullable<Front["rule"]>;

/**
 * Of providers that look at the first rule of a listener only when they decide which targets are there to deregister: a
 * target of another rule stays, unless the first rule has the same server. Which rule the cloud lists first is not in a
 * plan; where one rule waited for another when it was made, the other is older.
 */
export class FirstRule {
  private readonly rulesOf = new Map<string, ResourceChange[]>();
  private readonly listenerOf = new Map<string, string>();
  private readonly namesOf = new Map<ResourceChange, readonly string[]>();
  private readonly serversOf = new Map<string, Set<string>>();

  public constructor(
    changes: readonly ResourceChange[],
    private readonly world: Pick<World, "sides" | "book">,
  ) {
    for (const change of changes) {
      const front = world.book.of(change)?.front;
      if (front?.rule !== undefined) this.add(change, front, front.rule);
    }
  }

  private add(change: ResourceChange, { key }: Front, { listener: listenerOf, byName }: Rule): void {
    const side = this.world.sides.before(change);
    const [listener, id] = [side && listenerOf(side), side && key(side)];
    if (side === undefined || listener === undefined || id === undefined) return;
    this.rulesOf.set(listener, [...(this.rulesOf.get(listener) ?? []), change]);
    this.namesOf.set(change, [id, byName(side)]);
    for (const name of this.namesOf.get(change)!) this.listenerOf.set(name, listener);
  }

  /** Learns what a rule holds now. */
  public learn(members: readonly Holding[]): void {
    for (const { place, backend } of members) {
      const known = this.serversOf.get(place);
      if (known === undefined) this.serversOf.set(place, new Set([backend]));
      else known.add(backend);
    }
  }

  /** Whether the removal is sent. */
  public reaches(change: ResourceChange, removed: Holding): Reach {
    if (this.world.book.of(change)?.holds?.seesFirstRuleOnly === undefined) return "sent";
    const listener = this.listenerOf.get(removed.place);
    const rules = listener === undefined ? [] : (this.rulesOf.get(listener) ?? []);
    if (rules.length < 2) return "sent";
    const own = rules.find((rule) => this.namesOf.get(rule)!.includes(removed.place));
    const first = rules.find((rule) =>
      rules.every((other) => other === rule || other.stateDependsOn.includes(rule.block)),
    );
    if (first === undefined) return "unknown";
    const there = this.namesOf.get(first)!.some((name) => this.serversOf.get(name)?.has(removed.backend));
    return first === own || there ? "sent" : "lost";
  }
}
