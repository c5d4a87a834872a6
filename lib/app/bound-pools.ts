import type { BackendPool } from "./backend-pool";
import type { Claim } from "./app-view";
import { PoolMember } from "./pool-member";

/**
 * The pools of one group.
 *
 * @internal
 */
export class BoundPools {
  private readonly pools: BackendPool[] = [];

  /** @param attaches whether each member is a resource of its own, so that several pools can share the group */
  public constructor(private readonly attaches: boolean) {}

  /**
   * Takes a pool in, if the group has room for it beside those that it has; of two that cannot stand side by side the rule
   * `single-owner` refuses the second.
   *
   * @param known those of all constructs that name the group: what one writes the others need not
   * @returns whether its members are to be written
   */
  public take(pool: BackendPool, known = new Set<BackendPool>()): boolean {
    if (this.has(pool) || known.has(pool)) return false;
    const full = this.attaches ? pool.source !== undefined && this.filledFrom !== undefined : this.pools.length > 0;
    if (full) return false;
    this.pools.push(pool);
    known.add(pool);
    return true;
  }

  public has(pool: BackendPool): boolean {
    return this.pools.includes(pool);
  }

  public claimOf(pool: BackendPool): Claim {
    if (!this.attaches) return "all members";
    return pool.source === undefined ? "its own members" : "scaled members";
  }

  public get all(): readonly BackendPool[] {
    return this.pools;
  }

  /** The members, in the order in which pools and backends came. */
  public get members(): PoolMember[] {
    return this.pools.flatMap((pool) => pool._members);
  }

  /** The pool that a scaling group fills. */
  public get filledFrom(): BackendPool | undefined {
    return this.pools.find(({ source }) => source !== undefined);
  }

  /** Whether some pool names its members itself. */
  public get named(): boolean {
    return this.pools.some(({ source }) => source === undefined);
  }

  /** Whether all of them are meant to take no traffic. */
  public get parked(): boolean {
    return this.pools.length > 0 && this.pools.every(({ parked }) => parked);
  }
}
