import { TerraformProvider } from "cdktf";
import { Construct, IConstruct } from "constructs";
import type { BackendPool } from "./backend-pool";

/** Something that fills a pool with servers while the app is not running: a scaling group. */
export interface IPoolSource extends IConstruct {
  /** @internal */
  readonly _filler: PoolFiller;
}

/**
 * Where the servers of a scaling group shall go.
 *
 * @internal
 */
export interface ScaledPlace {
  /** The group that is filled; what the source makes for it becomes its child. */
  readonly scope: Construct;
  readonly provider: TerraformProvider | undefined;
  /** Carries port and weight of the servers. */
  readonly pool: BackendPool;
  readonly loadBalancerId: string;
  /** Undefined where the load balancer's own list is filled. */
  readonly serverGroupId?: string;
}

/**
 * The second half of the double dispatch: one method per kind of place that scaling can fill. A source has those that
 * its cloud offers; a pool bound to any other place is refused by the rule `pool-source`.
 *
 * @internal
 */
export interface PoolFiller {
  alicloudDefaultGroup?(place: ScaledPlace): void;
  alicloudVServerGroup?(place: ScaledPlace): void;
  alicloudAlb?(place: ScaledPlace): void;
  alicloudNlb?(place: ScaledPlace): void;
  alicloudGwlb?(place: ScaledPlace): void;
  tencentcloudClb?(place: ScaledTargets): void;
  tencentcloudClassic?(place: ScaledTargets): void;
}

/**
 * Where the servers of a Tencent scaling group shall go: a listener, a rule, or a classic load balancer.
 *
 * @internal
 */
export interface ScaledTargets {
  /** Carries port and weight of the servers. */
  readonly pool: BackendPool;
  readonly loadBalancerId: string;
  readonly listenerId?: string;
  readonly ruleId?: string;
}
