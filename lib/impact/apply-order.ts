import { Configuration } from "./configuration";
import { Plan, ResourceChange } from "./plan";
import { isDestroyed, isMade } from "./plan-sides";

/** Where the steps of one object's creation (or update) and of its destruction stand; `[first, last]`. */
export interface Span {
  readonly make?: readonly [number, number];
  readonly destroy?: readonly [number, number];
}

/** How many steps each half of a change takes; at least one is made of each half that happens. */
export type StepCounts = (change: ResourceChange) => { readonly make: number; readonly destroy: number };

/** Whether a destroyed object is kept until what depended on it has been updated. */
export type KeptFirst = (change: ResourceChange) => boolean;

/**
 * The order that the engine keeps between the steps of an apply; everything else runs in any order, at once:
 *
 * - an object is made after all blocks that its block refers to;
 * - an object is destroyed after the objects that depended on it, as the state recorded it;
 * - what depended on a destroyed object is updated after the destruction, or before it when the object is created
 *   before it is destroyed (`create_before_destroy`, which the state keeps for objects that left the configuration).
 */
export class ApplyOrder {
  /** For each step the steps before it. */
  public readonly order: number[][] = [];
  private readonly spans = new Map<ResourceChange, Span>();
  private readonly done = new Map<string, number>();

  public constructor(plan: Plan, configuration: Configuration, counts: StepCounts, kept: KeptFirst) {
    const destroyed = new Map<string, ResourceChange[]>();
    for (const change of plan.changes) {
      if (isDestroyed(change)) append(destroyed, change.block, change);
    }
    const waits = (change: ResourceChange) => change.stateDependsOn.filter((block) => destroyed.has(block));
    for (const change of plan.changes) this.place(change, counts(change), waits(change).length > 0);
    this.makeAfterNeeds(plan, configuration);
    for (const change of plan.changes) {
      const { make, destroy } = this.span(change);
      if (make !== undefined && destroy !== undefined) {
        if (change.verb === "create-delete") this.order[destroy[0]].push(make[1]);
        else this.order[make[0]].push(destroy[1]);
      }
      for (const block of waits(change)) {
        for (const other of destroyed.get(block) ?? []) if (other !== change) this.aroundDestroy(change, other, kept);
      }
    }
  }

  /** The steps of a change. */
  public span(change: ResourceChange): Span {
    return this.spans.get(change) ?? {};
  }

  private place(change: ResourceChange, counts: { make: number; destroy: number }, waits: boolean): void {
    const makes = isMade(change) || change.verb === "update" || (change.verb === "none" && waits);
    this.spans.set(change, {
      make: makes ? this.chain(counts.make) : undefined,
      destroy: isDestroyed(change) ? this.chain(counts.destroy) : undefined,
    });
  }

  private chain(length: number): readonly [number, number] {
    const first = this.order.length;
    this.order.push([]);
    for (let i = 1; i < length; i++) this.order.push([this.order.length - 1]);
    return [first, this.order.length - 1];
  }

  /** One step per block stands for all of its objects, so the order stays as small as the configuration. */
  private makeAfterNeeds(plan: Plan, configuration: Configuration): void {
    for (const node of configuration.all) {
      this.done.set(node, this.order.length);
      this.order.push([]);
    }
    for (const [node, step] of this.done) {
      for (const other of configuration.needs(node)) if (other !== node) this.order[step].push(this.done.get(other)!);
    }
    for (const change of plan.changes) {
      const make = this.span(change).make;
      const step = this.done.get(change.block);
      if (make === undefined || step === undefined) continue;
      this.order[step].push(make[1]);
      for (const other of configuration.needs(change.block)) {
        if (other !== change.block) this.order[make[0]].push(this.done.get(other)!);
      }
    }
  }

  private aroundDestroy(dependent: ResourceChange, gone: ResourceChange, kept: KeptFirst): void {
    const own = this.span(dependent);
    const step = this.span(gone).destroy!;
    if (own.destroy !== undefined) this.order[step[0]].push(own.destroy[1]);
    if (own.make === undefined) return;
    if (kept(gone)) this.order[step[0]].push(own.make[1]);
    else this.order[own.make[0]].push(step[1]);
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
