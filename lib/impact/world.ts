import { ApplyOrder } from "./apply-order";
import { clashesOf } from "./clashes";
import { precedes } from "./closure";
import { Configuration } from "./configuration";
import { Edits, editsOf, Effect, keyOf, managesMembers, numbered } from "./edits";
import { FirstRule } from "./first-rule";
import { FrontLine, readFronts } from "./fronts";
import { KeptObjects, STATE_REMEDY, StateFlags } from "./kept-first";
import { OperationsBook } from "./operations/book";
import { Holder, Holding, Operations } from "./operations/operation";
import { outageAt, outageOf, ServerOutage } from "./outages";
import { Plan, ResourceChange } from "./plan";
import { PlanSides } from "./plan-sides";
import { ServerNames } from "./server-names";
import { Sizes } from "./sizes";
import { Sources } from "./sources";

/** An effect and the step that has it. */
export interface PlacedEffect {
  readonly step: number;
  readonly effect: Effect;
  readonly change: ResourceChange;
}

/** What is said of one object besides numbers. */
export interface Remark {
  readonly kind: "existing-member" | "removal-lost" | "removal-maybe-lost" | "apply-fails" | "apply-stalls";
  readonly change: ResourceChange;
  readonly text: string;
  /** Follows from what a plan does not tell, and may be otherwise. */
  readonly assumed?: boolean;
}

/** The plan as places with members, steps that change them, and listeners that send to them. */
export class World {
  public readonly sides: PlanSides;
  public readonly order: readonly (readonly number[])[];
  public readonly kept: KeptObjects;
  public readonly fronts: readonly FrontLine[];
  /** Members now, by place. */
  public readonly initial = new Map<string, Map<string, Holding>>();
  /** Members as the configuration means them, by place. */
  public readonly planned = new Map<string, Map<string, Holding>>();
  /** What happens at each place. */
  public readonly effects = new Map<string, PlacedEffect[]>();
  /** The group or front resource that is the place, and resources that hold members of it. */
  public readonly owners = new Map<string, ResourceChange>();
  public readonly holders = new Map<string, Set<ResourceChange>>();
  /** Places whose members the plan does not know, or not all of them. */
  public readonly unknownPlaces = new Set<string>();
  public readonly remarks: Remark[] = [];
  public readonly edits = new Map<ResourceChange, Edits>();
  /** The group that took the place of another, when a group is replaced. */
  public readonly successors = new Map<string, string>();
  /** Servers that stop or restart, by their resources. */
  public readonly outages = new Map<ResourceChange, ServerOutage>();
  private readonly aliases = new Map<string, string>();
  private readonly serverNames: ServerNames;
  private readonly sources: Sources;
  private readonly sizes: Sizes;

  public constructor(
    public readonly plan: Plan,
    public readonly book: OperationsBook,
    flags?: StateFlags,
  ) {
    const configuration = new Configuration(plan.rootModule);
    this.sides = new PlanSides(plan, configuration, book);
    this.kept = new KeptObjects(plan, flags);
    const changes = plan.changes.filter((change) => book.of(change) !== undefined);
    for (const change of changes) this.nameRule(change);
    const firstRule = new FirstRule(changes, this);
    for (const change of changes) this.readMembers(change, firstRule);
    this.sizes = new Sizes(changes, this.sides, book);
    this.sources = new Sources(this.initial, this.planned, (place) => this.isOwned(place));
    for (const change of changes) this.readEdits(change, firstRule);
    this.serverNames = new ServerNames(changes, this.sides, book);
    for (const change of changes) {
      const outage = outageOf(change, this.operations(change).server, this.sides);
      if (outage !== undefined) this.outages.set(change, outage);
    }
    const apply = new ApplyOrder(
      plan,
      configuration,
      (change) => ({
        make: Math.max(this.outages.has(change) ? 2 : 1, this.edits.get(change)?.make.length ?? 1),
        destroy: Math.max(1, this.edits.get(change)?.destroy.length ?? 1),
      }),
      (change) => this.kept.kept(change),
    );
    this.order = apply.order;
    this.fronts = readFronts(changes, this, apply);
    for (const [change, edits] of this.edits) {
      const span = apply.span(change);
      this.place(change, edits.destroy, span.destroy?.[0]);
      this.place(change, edits.make, span.make?.[0]);
    }
    this.resize(apply);
    this.refuseDeletesInUse(changes, apply);
    for (const placed of this.effects.values()) this.settleRivals(placed);
    this.placeOutages(apply);
    for (const { change, text } of clashesOf(changes, this, configuration, apply)) {
      this.remarks.push({ kind: "apply-fails", change, text });
    }
  }

  /** Members of a place as the apply leaves them. */
  public final(place: string): Map<string, Holding> {
    const members = new Map(this.initial.get(place));
    const balance = new Map<string, number>();
    for (const { effect } of this.effects.get(place) ?? []) {
      const was = balance.get(effect.identity) ?? (members.has(effect.identity) ? 1 : 0);
      const change = (effect.to === undefined ? 0 : 1) - (effect.from === undefined ? 0 : 1);
      balance.set(effect.identity, was + change);
      if (effect.to !== undefined) members.set(effect.identity, effect.to);
    }
    for (const [identity, count] of balance) if (count <= 0) members.delete(identity);
    return members;
  }

  /** What is known of a resource that some operation stands for. */
  public operations(change: ResourceChange): Operations {
    return this.book.of(change)!;
  }

  /** All that members may call a server that has one of the names. */
  public namesOf(names: readonly string[]): readonly string[] {
    return this.serverNames.of(names);
  }

  /** Seconds for which a group keeps what is open on servers that leave it; undefined where the plan does not say. */
  public drainOf(place: string): number | undefined {
    const owner = this.owners.get(place);
    const before = owner && this.sides.before(owner);
    return before === undefined ? undefined : this.operations(owner!).group?.drains?.(before);
  }

  private nameRule(change: ResourceChange): void {
    const { rule, key } = this.operations(change).front ?? {};
    if (rule === undefined) return;
    for (const side of [this.sides.before(change), this.sides.after(change)]) {
      const id = side && key!(side);
      if (id !== undefined) this.aliases.set(rule.byName(side!), id);
    }
  }

  private holder(change: ResourceChange): Holder | undefined {
    const holder = this.operations(change).holds;
    if (holder === undefined) return undefined;
    const place = (name: string) => this.aliases.get(name) ?? name;
    return {
      ...holder,
      read: (side) => {
        const { members, unknown } = numbered(holder.read(side));
        return {
          members: members.map((member) => ({ ...member, place: place(member.place) })),
          unknown: unknown.map(place),
        };
      },
    };
  }

  private readMembers(change: ResourceChange, firstRule: FirstRule): void {
    const entry = this.operations(change);
    const [before, after] = [this.sides.before(change), this.sides.after(change)];
    const keys = [before, after].map((side) => side && (entry.group?.key(side) ?? entry.front?.key(side)));
    for (const key of keys) if (key !== undefined && !change.deposed) this.owners.set(key, change);
    const [oldKey, newKey] = keys;
    if (oldKey !== undefined && newKey !== undefined && oldKey !== newKey) this.successors.set(oldKey, newKey);
    const holder = this.holder(change);
    if (holder === undefined) return;
    const manages = managesMembers(holder, before, after);
    if (before !== undefined) {
      const { members } = holder.read(before);
      firstRule.learn(members);
      for (const member of members) {
        const known = nested(this.initial, member.place);
        if (manages || !known.has(member.identity)) known.set(member.identity, member);
        if (manages) this.holds(member.place, change);
      }
    }
    if (after === undefined || !manages) return;
    const { members, unknown } = holder.read(after);
    for (const member of members) {
      nested(this.planned, member.place).set(member.identity, member);
      this.holds(member.place, change);
    }
    for (const place of unknown) {
      this.unknownPlaces.add(place);
      this.holds(place, change);
    }
  }

  private isOwned(place: string): boolean {
    return [...(this.holders.get(place) ?? [])].some((one) => this.operations(one).holds?.owns === "everything");
  }

  private holds(place: string, change: ResourceChange): void {
    const known = this.holders.get(place);
    if (known === undefined) this.holders.set(place, new Set([change]));
    else known.add(change);
  }

  private readEdits(change: ResourceChange, firstRule: FirstRule): void {
    const holder = this.holder(change);
    if (holder === undefined || change.verb === "none") return;
    let doubtful = 0;
    const edits = editsOf(change, holder, this.sides, (of, removed) => {
      const reach = firstRule.reaches(of, removed);
      if (reach === "unknown") doubtful++;
      return reach !== "lost";
    });
    this.edits.set(change, edits);
    const rules = holder.seesFirstRuleOnly;
    if (edits.notSent.length > 0) {
      const gone = edits.notSent.map((one) => one.backend).join(", ");
      this.remarks.push({ kind: "removal-lost", change, text: `${gone} will not be deregistered: ${rules}` });
    } else if (doubtful > 0) {
      const text = `removals may be lost: ${rules}; which rule the cloud lists first is not in the plan`;
      this.remarks.push({ kind: "removal-maybe-lost", change, text });
    }
    if (edits.failure !== undefined) this.remarks.push({ kind: "apply-fails", change, text: edits.failure });
  }

  private place(change: ResourceChange, steps: readonly Effect[][], first: number | undefined): void {
    if (first === undefined) return;
    steps.forEach((effects, i) => {
      for (const one of effects.flatMap((effect) => this.sources.expand(effect))) {
        const effect = this.sizes.countedEffect(one);
        append(this.effects, effect.place, { step: first + i, effect, change });
      }
    });
  }

  /** Members that are scaling groups stand for as many servers as those have, and another size is an edit of them. */
  private resize(apply: ApplyOrder): void {
    for (const [place, members] of this.initial) {
      for (const [identity, member] of members) {
        members.set(identity, this.sizes.counted(member, "before"));
        const resized = this.sizes.resized(member);
        const step = resized && apply.span(resized.change).make?.[0];
        if (resized === undefined || step === undefined) continue;
        if (this.effects.get(place)?.some(({ effect }) => effect.identity === identity)) continue;
        append(this.effects, place, { step, ...resized });
      }
    }
    for (const members of this.planned.values()) {
      for (const [identity, member] of members) members.set(identity, this.sizes.counted(member, "after"));
    }
  }

  private placeOutages(apply: ApplyOrder): void {
    if (this.outages.size === 0) return;
    const members = new Map<string, Holding[]>();
    for (const place of this.initial.values()) {
      for (const member of place.values()) append(members, member.server ?? member.backend, member);
    }
    for (const [change, outage] of this.outages) {
      const { make, destroy } = apply.span(change);
      const span = outage.kind === "stops" ? (destroy ?? make) : make;
      if (span === undefined) continue;
      for (const member of new Set(this.namesOf(outage.names).flatMap((name) => members.get(name) ?? []))) {
        const placed = (this.effects.get(member.place) ?? []).filter(
          ({ effect }) => effect.identity === member.identity,
        );
        const others = { placed, final: this.final(member.place).get(member.identity) };
        for (const one of outageAt(member, outage, { order: apply.order, span }, others)) {
          append(this.effects, member.place, { ...one, change });
        }
      }
    }
  }

  /** The cloud keeps a group that a listener uses, whatever the engine asks for. */
  private refuseDeletesInUse(changes: readonly ResourceChange[], apply: ApplyOrder): void {
    const users = new Map<string, FrontLine[]>();
    for (const front of this.fronts) {
      for (const { group } of front.initial) users.set(group, [...(users.get(group) ?? []), front]);
    }
    for (const change of changes) {
      const group = this.operations(change).group;
      const before = this.sides.before(change);
      const step = apply.span(change).destroy?.[0];
      const key = group === undefined || before === undefined ? undefined : group.key(before);
      if (group === undefined || key === undefined || step === undefined) continue;
      for (const front of users.get(key) ?? []) {
        const leaves = front.events.find((event) => event.minus.some((route) => route.group === key));
        const inTime = leaves !== undefined && !precedes(this.order, step, leaves.step);
        if (!inTime) {
          this.remarks.push(this.stall(change, front, group.deleteInUse.text));
        }
        for (const placed of this.effects.get(key) ?? []) if (placed.change === change) placed.effect.from = undefined;
      }
    }
  }

  private stall(change: ResourceChange, front: FrontLine, why: string): Remark {
    const assumed = this.kept.isAssumed(change);
    const otherwise = assumed
      ? ` (taken to be without create_before_destroy, which a plan does not tell; give the state: ${STATE_REMEDY})`
      : "";
    const text = `${change.address} is destroyed while ${front.address} still uses it${otherwise}: ${why}`;
    return { kind: "apply-stalls", change, text, assumed };
  }

  /**
   * Several objects that touch one member: the cloud knows it once. Adding it while it is there changes nothing (or is
   * refused), and what removes it then removes it for all.
   */
  private settleRivals(placed: readonly PlacedEffect[]): void {
    const byMember = new Map<string, PlacedEffect[]>();
    for (const one of placed) {
      const key = keyOf(one.effect);
      byMember.set(key, [...(byMember.get(key) ?? []), one]);
    }
    for (const rivals of byMember.values()) if (rivals.length > 1) this.settle(rivals);
  }

  private settle(rivals: readonly PlacedEffect[]): void {
    const removals = rivals.filter(({ effect }) => effect.from !== undefined && effect.to === undefined);
    const own = removals.find(({ change }) => this.operations(change).holds?.owns === "its own");
    const counted = own ?? removals[0];
    for (const removal of removals) if (removal !== counted) removal.effect.from = undefined;
    const adds = rivals.filter(({ effect }) => effect.from === undefined && effect.to !== undefined);
    for (const add of adds) {
      if (counted !== undefined && precedes(this.order, counted.step, add.step)) continue;
      const there = this.initial.get(add.effect.place)?.has(add.effect.identity) ?? false;
      const other = counted ?? (there ? rivals.find((one) => one !== add) : adds[0]);
      if (other === undefined || other === add) continue;
      add.effect.from = add.effect.to;
      const why = this.operations(add.change).holds?.facts.existing?.text ?? "the cloud knows a member once";
      const { address } = add.change;
      const what = `${address} adds ${add.effect.to!.backend}`;
      const text =
        other.change === add.change ? `${what} again: ${why}` : `${what}, which ${other.change.address} holds: ${why}`;
      this.remarks.push({ kind: "existing-member", change: add.change, text });
    }
  }
}

function nested<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let inner = map.get(key);
  if (inner === undefined) {
    inner = new Map();
    map.set(key, inner);
  }
  return inner;
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
