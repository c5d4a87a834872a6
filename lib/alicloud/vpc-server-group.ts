import { TerraformProvider, TerraformResource } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { BackendPool, BackendPoolProps } from "../backend-pool";
import { bindNewPool } from "../bind-new-pool";
import { BindingStrategy } from "../binding-strategy";
import { Capability } from "../capabilities";
import { Declaration } from "../declaration";
import { GatePlace, GateRequest } from "../health-gate";
import { BindRequest, BindResult, IListenerTarget } from "../listener-binding";
import { PoolFiller, ScaledPlace } from "../pool-source";
import { waitFor } from "../recipes/wait-for";
import { Registry } from "../registry";
import { EntryView, GroupView, LoadBalancerView, Settings } from "../view/app-view";
import { byId } from "../view/by-id";
import { memberViews } from "../view/member-views";
import { PoolMember } from "../view/pool-member";
import { scaledView } from "./scaled-view";
import { groupTypeOf, serverForm } from "./server-form";

/**
 * What server groups need to know of the load balancer that they serve.
 *
 * @internal
 */
export interface IVpcLoadBalancer extends IConstruct {
  /** Id of the load balancer. */
  readonly loadBalancerId: string;
  /** Id of the VPC in which load balancer and servers stand. */
  readonly vpcId: string;
  /** @internal */
  readonly _provider: TerraformProvider | undefined;
  /** @internal */
  _view(): LoadBalancerView;
}

/**
 * A server group of ALB, NLB or GWLB as its listeners see it.
 *
 * @internal
 */
export interface IVpcServerGroup extends IListenerTarget {
  /** Id of the group (`sgp-...`). */
  readonly serverGroupId: string;
  /** @internal */
  readonly _bound: boolean;
  /** @internal */
  _use(entry: () => EntryView): void;
  /** @internal */
  _fillBefore(resource: TerraformResource): void;
}

/**
 * What the server groups of ALB, NLB and GWLB have in common: one pool, the listeners that use it, their order.
 *
 * @internal
 */
export abstract class VpcServerGroup extends Construct implements IVpcServerGroup {
  public abstract readonly serverGroupId: string;
  /** @internal */
  protected _pool?: BackendPool;
  private readonly entries: Array<() => EntryView> = [];
  private readonly declaration: Declaration;
  private readonly fillers: TerraformResource[] = [];
  private readonly users: TerraformResource[] = [];

  protected constructor(
    scope: Construct,
    id: string,
    /** @internal */
    protected readonly _loadBalancer: IVpcLoadBalancer,
    /** @internal */
    protected readonly _created: boolean,
  ) {
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    Registry.of(this).addGroup(this, () => this.view());
  }

  /** Makes a pool and binds it to this group in one call. */
  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public get _bound(): boolean {
    return this._pool !== undefined;
  }

  /** @internal */
  public _use(entry: () => EntryView): void {
    this.entries.push(entry);
  }

  /**
   * Lets a listener or rule switch to this group only when its members are in.
   *
   * @internal
   */
  public _fillBefore(resource: TerraformResource): void {
    this.users.push(resource);
    this.fillers.forEach((filler) => waitFor(resource, filler));
  }

  /** @internal */
  public _bind({ pool, healthGate }: BindRequest): BindResult {
    if (this._pool === undefined) {
      this._pool = pool;
      if (pool.source === undefined) this._fill(pool, healthGate);
      else this._scalerOf(pool.source._filler)?.(this.scaledPlace(pool));
    }
    const owner = this._sharesMembers ? undefined : `server group ${this.node.path}`;
    return { place: this._label, owner, strategies: this._strategies };
  }

  /**
   * What the cloud calls a group of such members.
   *
   * @internal
   */
  protected get _groupType(): string {
    return groupTypeOf(this._members.map(({ backend }) => backend.kind));
  }

  /**
   * What the pool's members are bound by.
   *
   * @internal
   */
  protected abstract get _capability(): Capability;

  /**
   * Whether several bindings, also of other stacks, may put members into the group.
   *
   * @internal
   */
  protected abstract get _sharesMembers(): boolean;

  /**
   * Emits the members of a pool that has its own.
   *
   * @internal
   */
  protected abstract _fill(pool: BackendPool, gate: GateRequest | undefined): void;

  /**
   * Where a health gate asks the cloud about this group.
   *
   * @internal
   */
  protected _gatePlace(family: string): GatePlace {
    return {
      family,
      loadBalancerId: this._loadBalancer.loadBalancerId,
      serverGroupId: this.serverGroupId,
      nameOf: ({ backend }) => {
        const { serverId, serverIp } = serverForm(backend);
        return serverIp ?? serverId;
      },
    };
  }

  /**
   * The source's way of filling this family, if it has one.
   *
   * @internal
   */
  protected abstract _scalerOf(filler: PoolFiller): PoolFiller[keyof PoolFiller];

  /**
   * The port of a member, where the family has an answer of its own.
   *
   * @internal
   */
  protected _portOf(member: PoolMember): number | undefined {
    return member.port;
  }

  /**
   * Says that `filler` must be done before listeners switch to this group.
   *
   * @internal
   */
  protected _filledBy(filler: TerraformResource): void {
    this.fillers.push(filler);
    this.users.forEach((user) => waitFor(user, filler));
  }

  /**
   * The members of the bound pool, by id, so that the order of declaration changes nothing.
   *
   * @internal
   */
  protected get _members(): PoolMember[] {
    return [...(this._pool?._members ?? [])].sort(byId);
  }

  /**
   * The strategies that a binding to this group may name.
   *
   * @internal
   */
  protected get _strategies(): readonly BindingStrategy[] {
    return [];
  }

  /**
   * What users said of a group, as far as it is known.
   *
   * @internal
   */
  protected get _details(): Settings {
    return {};
  }

  /** @internal */
  protected get _label(): string {
    return `server group "${this.node.id}"`;
  }

  private scaledPlace(pool: BackendPool): ScaledPlace {
    return {
      scope: this,
      provider: this._loadBalancer._provider,
      pool,
      loadBalancerId: this._loadBalancer.loadBalancerId,
      serverGroupId: this.serverGroupId,
    };
  }

  private view(): GroupView {
    const source = this._pool?.source;
    return {
      construct: this,
      label: this._label,
      declaration: this.declaration,
      capability: this._capability,
      loadBalancer: this._loadBalancer._view(),
      created: this._created,
      members: memberViews(this._pool, (member) => this._portOf(member)),
      parked: this._pool?.parked ?? false,
      bound: this._pool !== undefined && source === undefined,
      filledFrom: source && this._pool,
      id: this._created ? undefined : { name: "serverGroupId", value: this.serverGroupId, prefix: "sgp-" },
      settings: this._details,
      scaled: scaledView(source, (filler) => this._scalerOf(filler)),
      entries: this.entries.map((entry) => entry()),
    };
  }
}
