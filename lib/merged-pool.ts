import { Construct } from "constructs";
import { BackendPool } from "./backend-pool";
import { WEIGHT } from "./capabilities/common";
import type { WeightedPool } from "./forward";
import { LoadBalancingError } from "./load-balancing-error";
import { isSingle } from "./recipes/each-block";
import { misses } from "./rules/limits";
import { scaledAtPlan } from "./scaled-at-plan";
import { percentages, scaledWeights } from "./shares";
import { isUnknown } from "./unknown";
import { ShareView } from "./view/app-view";
import { nameIn, PoolMember } from "./view/pool-member";

/**
 * The pools of a split as one, for places that know no split: the weights of the members are scaled so that each pool
 * gets its part.
 *
 * @internal
 */
export class MergedPool extends BackendPool {
  private readonly tokens = new Map<PoolMember, number>();

  public constructor(
    scope: Construct,
    id: string,
    private readonly parts: readonly WeightedPool[],
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
    const state = this.state();
    const scaled = state === "settled" ? this.scaled() : undefined;
    const requested = this.parts.some(({ weight }) => isUnknown(weight))
      ? undefined
      : percentages(this.parts.map(({ weight }) => weight));
    const achieved = scaled && percentages(scaled.map((weights) => weights.reduce((a, b) => a + b, 0)));
    return this.parts.map(({ pool }, at) => ({ pool, requested: requested?.[at], achieved: achieved?.[at] }));
  }

  /** The scaled weight of a member; its own where a weight of the split is none, so that the rules for weights see it. */
  public weightOf(member: PoolMember): number {
    const state = this.state();
    if (state === "wrong") return member.weight;
    if (state === "open") return this.atPlan(member);
    const at = this.parts.findIndex(({ pool }) => pool === member.pool);
    return this.scaled()[at][member.pool._members.indexOf(member)];
  }

  /** Whether the engine must compute, since weights, or how many servers there are, are known only at plan. */
  private state(): "wrong" | "open" | "settled" {
    const members = this.parts.flatMap(({ pool }) => pool._members);
    const weights = [...this.parts, ...members].map(({ weight }) => weight);
    if (weights.some((weight) => misses(weight, WEIGHT))) return "wrong";
    return weights.some(isUnknown) || !members.every(isSingle) ? "open" : "settled";
  }

  private scaled(): number[][] {
    const pools = this.parts.map(({ pool, weight }) => ({ weight, members: pool._members.map((m) => m.weight) }));
    return scaledWeights(pools, WEIGHT.max);
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

function pathOf(pool: BackendPool): string {
  return pool.node.path;
}

function formerPathOf(pool: BackendPool): string {
  return pool._formerNodePath ?? pool.node.path;
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
