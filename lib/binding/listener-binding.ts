import { Construct, IConstruct } from "constructs";
import { BackendPool, IBackendPool, BackendPoolProps } from "../app/backend-pool";
import { BindingStrategy } from "../facts/binding-strategy";
import { Declaration } from "../values/declaration";
import { Forward, SplitPool } from "./forward";
import { GateRequest, HealthGate } from "./health-gate";
import { LoadBalancingError } from "../values/load-balancing-error";
import { MergedPool } from "./merged-pool";
import { Preflight } from "./preflight/preflight";
import { Registry } from "../app/registry";
import { received } from "../app/received";
import { isUnknown } from "../values/unknown";
import type { Claim } from "../app/app-view";

/**
 * A place where a pool can be bound: a listener, a rule of one, or a server group that listeners share.
 *
 * Implemented by this library's constructs; make one from an id with their `fromAttributes`.
 */
export interface IListenerTarget extends IConstruct {
  /** Makes a pool and binds it to this place in one call. */
  addBackends(id: string, options: BackendPoolProps): BackendPool;
  /**
   * @internal
   */
  _bind(request: BindRequest): BindResult;
  /**
   * Whether the place itself splits traffic between pools; elsewhere they become one.
   *
   * @internal
   */
  readonly _splits?: boolean;
}

/**
 * What a binding asks of the place.
 *
 * @internal
 */
export interface BindRequest {
  readonly binding: ListenerBinding;
  readonly pool: BackendPool;
  /** Set where the place splits: the pools and their weights, of which `pool` is the first. */
  readonly forward?: Forward;
  readonly strategy: BindingStrategy | undefined;
  /** Taken by the step that can wait for new members to be healthy. */
  readonly healthGate?: GateRequest;
}

/**
 * What the place answers.
 *
 * @internal
 */
export interface BindResult {
  /** How messages name the place. */
  readonly place: string;
  /** Equal for two bindings of one place; undefined where they never meet. */
  readonly owner: string | undefined;
  /** Which members the binding answers for; left out for all. */
  readonly claim?: Claim;
  /** The strategies that the place can have; a binding that asks for another one is told so. */
  readonly strategies: readonly BindingStrategy[];
}

/** Settings of a `ListenerBinding`. */
export interface ListenerBindingProps {
  /** The listener, rule or server group that gets the traffic's backends. One binding each. */
  readonly listener: IListenerTarget;

  /**
   * The servers that take the traffic.
   *
   * @default - required, unless `forward` is given
   */
  readonly pool?: IBackendPool;

  /**
   * Several pools, and which part of the traffic each takes.
   *
   * @default - all traffic to `pool`
   */
  readonly forward?: Forward;

  /**
   * Which provider resources carry the members.
   *
   * @default - `VSERVER_INLINE` on an Alibaba CLB, `ALB_IMMUTABLE_GROUP` on an Alibaba ALB, `LISTENER_TARGETS` on a Tencent
   * CLB; other places have one form only
   */
  readonly strategy?: BindingStrategy;

  /**
   * What must find new backends healthy before old ones leave, inside the apply. Where the group has a `settleSeconds`
   * of its own, that time is waited first. For forms that add before they remove: NLB, ALB and VServer groups that are
   * replaced, Tencent target groups.
   *
   * @default - nothing is asked; groups wait for their `settleSeconds`
   */
  readonly healthGate?: HealthGate;

  /**
   * Whether the plan looks into the account before anything is changed: whether the instances exist, run, have not
   * expired and stand in the load balancer's VPC, and whether an existing Alibaba CLB can take network interfaces.
   * Needs the right to list instances and load balancers. Instances that this app makes are left out.
   *
   * @default false
   */
  readonly preflight?: boolean;
}

/** A pool attached to one listener or rule. */
export class ListenerBinding extends Construct {
  /** The pool that serves the listener. */
  public readonly pool: BackendPool;

  public constructor(scope: Construct, id: string, props: ListenerBindingProps) {
    props = received(scope, id, "ListenerBindingProps", props, ["pool", "forward"]);
    super(scope, id);
    const here = Declaration.here(new.target);
    const pools = poolsOf(id, props, here);
    refuseStrangers(id, props, pools, here);
    const split = pools.length > 1 || !takesAll(pools[0]);
    const merges = split && props.listener._splits !== true;
    const merged = merges ? new MergedPool(this, "Pool", pools) : undefined;
    this.pool = merged ?? pools[0].pool;
    const forward = split && !merges ? props.forward : undefined;
    const gate = props.healthGate;
    const healthGate = gate && new GateRequest(gate, forward?._split.map(({ pool }) => pool) ?? [this.pool]);
    const { place, owner, claim, strategies } = props.listener._bind({
      binding: this,
      pool: this.pool,
      strategy: props.strategy,
      forward,
      healthGate,
    });
    const view = { construct: this, label: `binding "${id}"`, declaration: here, place, strategies };
    const shares = merged && (() => merged._shares());
    Registry.of(this).addBinding({
      ...view,
      pool: this.pool,
      owner,
      claim,
      strategy: props.strategy,
      split: props.forward && pools,
      shares,
      healthGate,
    });
    if (props.preflight === true) this.lookIntoAccount(forward?._split.map(({ pool }) => pool) ?? [this.pool]);
    const others = merges ? pools : pools.slice(1);
    others.forEach(({ pool }) => Registry.of(this).addBinding({ ...view, pool, owner: undefined }));
  }

  private lookIntoAccount(pools: readonly BackendPool[]): void {
    for (const pool of pools) {
      const suffix = pools.length === 1 ? "" : `-${pool.node.path.replace(/\//g, "-")}`;
      new Preflight(this, `Preflight${suffix}`, pool);
    }
  }
}

/** A single pool gets everything whatever its weight, but not when that is 0, or may turn out to be. */
function takesAll({ weight }: SplitPool): boolean {
  return !isUnknown(weight) && weight > 0;
}

function poolsOf(id: string, { pool, forward }: ListenerBindingProps, here: Declaration): readonly SplitPool[] {
  const pools = forward?._split ?? (pool === undefined ? [] : [{ pool: pool as BackendPool, weight: 100 }]);
  const twice = pools.find((one, at) => pools.findIndex((other) => other.pool === one.pool) < at);
  if (twice !== undefined) {
    const text = `names pool "${twice.pool.node.id}" twice; give it one weight, or name another pool`;
    throw new LoadBalancingError("binding-pool", `binding "${id}": ${text}`, here);
  }
  if (pools.length > 0 && (pool === undefined || forward === undefined)) return pools;
  const text = pools.length === 0 ? "names no pool" : "names both pool and forward";
  throw new LoadBalancingError("binding-pool", `binding "${id}": ${text}; pass one pool, or a forward of some`, here);
}

function refuseStrangers(
  id: string,
  { listener }: ListenerBindingProps,
  pools: readonly SplitPool[],
  here: Declaration,
): void {
  for (const { pool } of pools) {
    if (pool.node.root === listener.node.root) continue;
    const text = `pool "${pool.node.id}" stands in another app than its listener; declare it in this one`;
    throw new LoadBalancingError("binding-pool", `binding "${id}": ${text}`, here);
  }
}
