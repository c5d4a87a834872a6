import { BackendPool, IBackendPool } from "../app/backend-pool";
import { Declaration } from "../values/declaration";
import { refusal } from "../app/received";
import { carry, Fault, take } from "../app/shapes/take";

/** One pool of a split. */
export interface WeightedPool {
  /** The servers. */
  readonly pool: IBackendPool;
  /** The pool's part of the traffic, relative to the other pools. An integer from 0 to 100. */
  readonly weight: number;
}

/**
 * The same, with what the one class of pools is to the rest of the library.
 *
 * @internal
 */
export interface SplitPool extends WeightedPool {
  readonly pool: BackendPool;
}

/** Which pools take the traffic of a listener or rule, and which part of it each gets. */
export class Forward {
  /** All traffic to one pool. */
  public static to(pool: IBackendPool): Forward {
    return Forward.weighted([{ pool, weight: 100 }]);
  }

  /**
   * A split between pools: canary, blue and green.
   *
   * On rules of an Alibaba ALB the cloud splits, whatever the weights of the servers. Elsewhere the servers of all
   * pools become one group, their weights scaled to integers from 0 to 100 by the method of the largest remainder;
   * a warning says so when a pool's part is off by more than 1 percentage point. Where a pool is a list, or a weight is
   * known only at plan, the engine computes the same, without that warning.
   */
  public static weighted(pools: WeightedPool[]): Forward {
    const here = Declaration.here(Forward.weighted);
    const faults: Fault[] = [];
    const taken = take({ kind: "list", of: { kind: "settings", name: "WeightedPool" } }, pools, "pools", faults);
    const split = taken as WeightedPool[];
    if (faults.length > 0 && split.some(({ pool }) => pool === undefined)) throw refusal("Forward", faults, here);
    const forward = new Forward(split);
    carry(forward, faults, here);
    return forward;
  }

  /** The pools and their weights. */
  public readonly pools: WeightedPool[];

  /** @internal */
  public get _split(): readonly SplitPool[] {
    return this.pools as SplitPool[];
  }

  private constructor(pools: WeightedPool[]) {
    this.pools = pools;
  }
}
