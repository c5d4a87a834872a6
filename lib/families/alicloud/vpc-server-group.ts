import { TerraformProvider, TerraformResource } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { BackendPool, BackendPoolProps } from "../../app/backend-pool";
import { bindNewPool } from "../../binding/bind-new-pool";
import { BindingStrategy } from "../../facts/binding-strategy";
import { BoundPools } from "../../app/bound-pools";
import { Capability } from "../../facts";
import { Declaration } from "../../values/declaration";
import { GatePlace, GateRequest } from "../../binding/health-gate";
import { BindRequest, BindResult, IListenerTarget } from "../../binding/listener-binding";
import { PoolFiller, ScaledPlace } from "../../app/pool-source";
import { waitFor } from "../../recipes/wait-for";
import { Registry } from "../../app/registry";
import { sharedById } from "../../app/shared-by-id";
import { identityOf } from "../../values/unknown";
import { GroupView, IdView, LoadBalancerView, OwnSettings, Settings } from "../../app/app-view";
import { EntryView } from "../../app/entry-view";
import { byId } from "../../app/by-id";
import { memberViews } from "../../app/member-views";
import { PoolMember } from "../../app/pool-member";
import { labelOf } from "./pool-groups";
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

/** What all constructs that name one group change there, and in which order. */
class GroupChanges {
  public readonly pools = new Set<BackendPool>();
  /** What must be done before listeners and rules switch to the group. */
  public readonly fillers: TerraformResource[] = [];
  /** Those listeners and rules. */
  public readonly users: TerraformResource[] = [];
  /** What the members became, where each is a resource of its own. */
  public readonly attachments = new Set<TerraformResource>();
  public readonly serving = new Map<TerraformResource, PoolMember>();
}

/**
 * What the server groups of ALB, NLB and GWLB have in common: one pool, the listeners that use it, their order.
 *
 * @internal
 */
export abstract class VpcServerGroup extends Construct implements IVpcServerGroup {
  public abstract readonly serverGroupId: string;
  /**
   * Seconds for which requests to a server that leaves go on, of a group that is made here.
   *
   * @internal
   */
  protected _drainSeconds?: number;
  private readonly pools: BoundPools;
  private readonly entries: Array<() => EntryView> = [];
  private readonly declaration: Declaration;
  private changes?: GroupChanges;

  protected constructor(
    scope: Construct,
    id: string,
    /** @internal */
    protected readonly _loadBalancer: IVpcLoadBalancer,
    /** @internal */
    protected readonly _created: boolean,
    attaches = false,
  ) {
    super(scope, id);
    this.pools = new BoundPools(attaches);
    this.declaration = Declaration.here(new.target);
    Registry.of(this).addGroup(this, () => this.view());
  }

  /** Makes a pool and binds it to this group in one call. */
  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public get _bound(): boolean {
    return this.pools.all.length > 0;
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
    const { users, fillers } = this._changes;
    users.push(resource);
    fillers.forEach((filler) => waitFor(resource, filler));
  }

  /** @internal */
  public _bind({ pool, healthGate }: BindRequest): BindResult {
    const owner = this._changes.pools.has(pool) ? undefined : this.identity;
    if (this.pools.take(pool, this._changes.pools)) {
      if (pool.source === undefined) this._fill(pool, healthGate);
      else this._scalerOf(pool.source._filler)?.(this.scaledPlace(pool));
    }
    return { place: this._label, owner, claim: this.pools.claimOf(pool), strategies: this._strategies };
  }

  /**
   * What all constructs of the stack have in common that name this group.
   *
   * @internal
   */
  protected get _changes(): GroupChanges {
    return (this.changes ??= sharedById(this, "server group", this.serverGroupId, () => new GroupChanges()));
  }

  private get identity(): string {
    return `server group ${identityOf(this.serverGroupId)}`;
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
    const { users, fillers } = this._changes;
    fillers.push(filler);
    users.forEach((user) => waitFor(user, filler));
  }

  /**
   * The members of the bound pools, by id, so that the order of declaration changes nothing.
   *
   * @internal
   */
  protected get _members(): PoolMember[] {
    return [...this.pools.members].sort(byId);
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
  protected get _ids(): IdView[] {
    return [];
  }

  /** @internal */
  protected get _details(): Settings {
    return {};
  }

  /**
   * Checks, scheduler and session of a group that is made here.
   *
   * @internal
   */
  protected get _own(): OwnSettings | undefined {
    return undefined;
  }

  /** @internal */
  protected get _label(): string {
    return labelOf(this);
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
    const { filledFrom, named, parked, members } = this.pools;
    return {
      construct: this,
      label: this._label,
      declaration: this.declaration,
      capability: this._capability,
      loadBalancer: this._loadBalancer._view(),
      created: this._created,
      members: memberViews(members, (member) => this._portOf(member)),
      parked,
      bound: named,
      filledFrom,
      identity: this.identity,
      id: this._created ? undefined : { name: "serverGroupId", value: this.serverGroupId, prefix: "sgp-" },
      ids: this._ids,
      settings: this._details,
      own: this._own,
      drainSeconds: this._drainSeconds,
      scaled: scaledView(filledFrom?.source, (filler) => this._scalerOf(filler)),
      entries: this.entries.map((entry) => entry()),
    };
  }
}
