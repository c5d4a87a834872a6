import { Construct } from "constructs";
import { BackendPool } from "../app/backend-pool";
import { WEIGHT } from "../facts/common";
import type { SplitPool } from "./forward";
import { LoadBalancingError } from "../values/load-balancing-error";
import { isSingle } from "../app/each-block";
import { Registry } from "../app/registry";
import { misses } from "../rules/limits";
import { scaledAtPlan } from "./scaled-at-plan";
import { percentages, scaledWeights } from "../values/shares";
import { isUnknown } from "../values/unknown";
import { ShareView } from "../app/app-view";
import { formerPathOf, nameIn, PoolMember } from "../app/pool-member";

/** By member; or why they cannot be told: one is none, or the engine must compute them. */
type ScaledWeights = ReadonlyMap<PoolMember, number> | "wrong" | "open";

/**
 * The pools of a split as one, for places that know no split: the weights of the members are scaled so that each pool
 * gets its part.
 *
 * @internal
 */
export class MergedPool extends BackendPool {
  private readonly tokens = new Map<PoolMember, number>();
  private known?: { readonly edits: number; readonly weights: ScaledWeights };

  public constructor(
    scope: Construct,
    id: string,
    private readonly parts: readonly SplitPool[],
  ) {
    super(scope, id, {
      parked: parts.every(({ pool }) => pool.parked),
      weightsManagedElsewhere: parts.some(({ pool }) => pool._weightsElsewhere),
    });
    for (const { pool } of parts) {
      pool._follow((member) => this.scale(member));
    }
  }

  private scale(member: PoolMember): void {
    const id = this.idOf(member);
    if (this._has(id)) {
      const { id: own, pool, declaration } = member;
      const text = `pool "${pool.node.id}": backend "${own}" is "${id}" in a split, as a backend of another pool is; rename one of them`;
      throw new LoadBalancingError("backend-id", text, declaration);
    }
    this._adopt(new ScaledMember(this, id, member));
  }

  /** What each pool was to get and what it gets. */
  public _shares(): ShareView[] {
    const scaled = this.scaled();
    const requested = this.parts.some(({ weight }) => isUnknown(weight))
      ? undefined
      : percentages(this.parts.map(({ weight }) => weight));
    const filled = this.parts.some(({ pool }) => pool.source !== undefined);
    const achieved =
      scaled instanceof Map && !filled ? percentages(this.parts.map(({ pool }) => sumOf(pool, scaled))) : undefined;
    return this.parts.map(({ pool }, at) => ({ pool, requested: requested?.[at], achieved: achieved?.[at] }));
  }

  /** The scaled weight of a member; its own where a weight of the split is none, so that the rules for weights see it. */
  public weightOf(member: PoolMember): number {
    const scaled = this.scaled();
    if (scaled === "open") return this.atPlan(member);
    return scaled === "wrong" ? member.weight : scaled.get(member)!;
  }

  /** Kept until the next edit: each weight depends on all, and each member is asked for its own. */
  private scaled(): ScaledWeights {
    const { edits } = Registry.of(this);
    if (this.known?.edits !== edits) this.known = { edits, weights: this.compute() };
    return this.known.weights;
  }

  private compute(): ScaledWeights {
    const members = this.parts.flatMap(({ pool }) => pool._members);
    const weights = [...this.parts, ...members].map(({ weight }) => weight);
    if (weights.some((weight) => misses(weight, WEIGHT))) return "wrong";
    if (weights.some(isUnknown) || !members.every(isSingle)) return "open";
    const pools = this.parts.map(({ pool, weight }) => ({ weight, members: pool._members.map((m) => m.weight) }));
    const scaled = scaledWeights(pools, WEIGHT.max).flat();
    return new Map(members.map((member, at) => [member, scaled[at]]));
  }

  /** One token for each member, so that it equals itself. */
  private atPlan(member: PoolMember): number {
    const known = this.tokens.get(member) ?? scaledAtPlan(this, this.parts, member);
    this.tokens.set(member, known);
    return known;
  }

  /** The id of a member here. */
  public idOf({ pool, id }: PoolMember): string {
    return this.idBelow(pool, id, pathOf);
  }

  /** The id that a member had here before it, or its pool, was renamed. */
  public formerIdOf(member: PoolMember): string | undefined {
    const former = this.idBelow(member.pool, member.formerId ?? member.id, formerPathOf);
    return former === this.idOf(member) ? undefined : former;
  }

  /** Pools of one name are told apart by their paths. */
  private idBelow(pool: BackendPool, id: string, pathOf: (pool: BackendPool) => string): string {
    const nameOf = (one: BackendPool) => nameIn(pathOf(one));
    const alike = this.parts.filter((part) => nameOf(part.pool) === nameOf(pool)).length > 1;
    return `${alike ? pathOf(pool).replace(/\//g, "-") : nameOf(pool)}-${id}`;
  }
}

function sumOf(pool: BackendPool, weights: ReadonlyMap<PoolMember, number>): number {
  return pool._members.reduce((sum, member) => sum + weights.get(member)!, 0);
}

function pathOf(pool: BackendPool): string {
  return pool.node.path;
}

/** A member of a pool with the weight that its part of the split gives it. */
class ScaledMember extends PoolMember {
  public constructor(
    private readonly merged: MergedPool,
    id: string,
    private readonly original: PoolMember,
  ) {
    super(merged, id, original.backend, original.iterator);
  }

  public get formerId(): string | undefined {
    return this.merged.formerIdOf(this.original);
  }

  public get acrossSplit(): PoolMember["acrossSplit"] {
    return { from: this.original.formerId ?? this.original.id, to: this.formerId ?? this.id };
  }

  public get origin(): PoolMember {
    return this.original;
  }

  public get weight(): number {
    return this.merged.weightOf(this.original);
  }

  public get weightNamed(): boolean {
    return true;
  }

  public get port(): number | undefined {
    return this.original.port;
  }

  public get declaration(): PoolMember["declaration"] {
    return this.original.declaration;
  }
}
