import { SlbServerGroup } from "@cdktf/provider-alicloud/lib/slb-server-group";
import { SlbServerGroupServerAttachment } from "@cdktf/provider-alicloud/lib/slb-server-group-server-attachment";
import { Lazy, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool, BackendPoolProps } from "../../../app/backend-pool";
import { bindNewPool } from "../../../binding/bind-new-pool";
import { BindingStrategy } from "../../../facts/binding-strategy";
import { BoundPools } from "../../../app/bound-pools";
import { Capability } from "../../../facts";
import {
  ALICLOUD_CLB_VSERVER_ATTACHMENTS,
  ALICLOUD_CLB_VSERVER_IMMUTABLE,
  ALICLOUD_CLB_VSERVER_INLINE,
} from "./facts/members";
import { SLB_SERVER_GROUP } from "./facts/groups";
import { ALICLOUD_CLB } from "./facts/product";
import { Declaration } from "../../../values/declaration";
import { late } from "../../../values/late";
import { BindRequest, BindResult, IListenerTarget } from "../../../binding/listener-binding";
import { GatePlace, GateRequest } from "../../../binding/health-gate";
import { AttachedMembers } from "../../../recipes/attached-members";
import { ImmutableGroup, memberText } from "../../../recipes/immutable-group";
import { SplitMoves } from "../../../recipes/split-moves";
import { textOrTexts } from "../../../recipes/text-or-texts";
import { IPoolSource } from "../../../app/pool-source";
import { Registry } from "../../../app/registry";
import { sharedById } from "../../../app/shared-by-id";
import { identityOf } from "../../../values/unknown";
import { labelOf, outlivesPool } from "../pool-groups";
import { keepAttachments, keepRecord, stagedMembers } from "../../../recipes/kept-members";
import { received } from "../../../app/received";
import { GroupView, Settings } from "../../../app/app-view";
import { EntryView } from "../../../app/entry-view";
import { writeArguments } from "../../../app/write-arguments";
import { byId } from "../../../app/by-id";
import { memberViews } from "../../../app/member-views";
import { PoolMember } from "../../../app/pool-member";
import { ApplyOrder, ClbChange } from "./apply-order";
import { IClassicLoadBalancer } from "./classic-load-balancer";
import { groupName } from "./group-name";
import { blocksAreKnown, writeBlocksAtPlan } from "./blocks-at-plan";
import { scaledView } from "../scaled-view";
import { serverBlocks, serverType, singleBlocks } from "./members";

/** Settings of a `VServerGroup`. */
export interface VServerGroupProps {
  /** The load balancer that the group belongs to. */
  readonly loadBalancer: IClassicLoadBalancer;
  /**
   * Name in the console. 1 to 80 letters, digits, `-`, `/`, `.`, `_`.
   *
   * @default - the id of the construct
   */
  readonly serverGroupName?: string;
  /**
   * Which resources carry the members.
   *
   * @default BindingStrategy.VSERVER_INLINE
   */
  readonly strategy?: BindingStrategy;
  /**
   * Seconds between a new group being filled and listeners switching to it, with `VSERVER_IMMUTABLE`: the time that its
   * servers need to become healthy. Whole seconds, 0 for none. Runs `sleep` on the machine that applies.
   *
   * @default - 10; 0 when the binding has a health gate
   */
  readonly settleSeconds?: number;
  /**
   * Tags, in addition to those of the load balancer, the stack and the app (`Tags.of`).
   *
   * @default - none of its own
   */
  readonly tags?: { [key: string]: string };
  /**
   * Whether the group is kept, with an error, while the load balancer is protected from deletion.
   *
   * @default false
   */
  readonly deletionProtectionValidation?: boolean;
}

/** A VServer group that exists already. */
export interface VServerGroupAttributes {
  /** The load balancer that the group belongs to. */
  readonly loadBalancer: IClassicLoadBalancer;
  /** Id of the group (`rsp-...`). */
  readonly serverGroupId: string;
}

/** A server group that listeners and rules can use. Backends come with a `ListenerBinding`. */
export interface IVServerGroup extends IListenerTarget {
  /** Id of the group. */
  readonly serverGroupId: string;
  /** @internal */
  readonly _strategy: BindingStrategy;
  /** @internal */
  _use(entry: () => EntryView): void;
}

/** What a binding to a listener or rule may ask for: one group has one strategy, whoever else uses it. */
export function strategiesAt(group: IVServerGroup, asked: BindingStrategy | undefined): readonly BindingStrategy[] {
  const known = asked !== undefined && ALICLOUD_CLB.strategies.includes(asked);
  return known ? [group._strategy] : ALICLOUD_CLB.strategies;
}

abstract class VServerGroupBase extends Construct implements IVServerGroup {
  public abstract readonly serverGroupId: string;
  private readonly pools: BoundPools;
  private attachments?: AttachedMembers;
  private readonly entries: Array<() => EntryView> = [];
  private readonly declaration: Declaration;

  protected constructor(
    scope: Construct,
    id: string,
    /** @internal */
    protected readonly _loadBalancer: IClassicLoadBalancer,
    /** @internal */
    public readonly _strategy: BindingStrategy,
    private readonly created: boolean,
  ) {
    super(scope, id);
    this.pools = new BoundPools(_strategy === BindingStrategy.VSERVER_ATTACHMENTS);
    this.declaration = Declaration.here(new.target);
    Registry.of(this).addGroup(this, () => this.view());
  }

  /** Makes a pool and binds it to this group in one call. */
  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public _use(entry: () => EntryView): void {
    this.entries.push(entry);
  }

  /** @internal */
  public _bind({ pool, healthGate }: BindRequest): BindResult {
    const known = sharedById(this, "vserver group", this.serverGroupId, () => new Set<BackendPool>());
    const owner = known.has(pool) ? undefined : this.identity;
    if (this.pools.take(pool, known)) {
      if (pool.source !== undefined) this.scale(pool, pool.source);
      else this._fill(pool, healthGate);
    }
    const claim = this.pools.claimOf(pool);
    return { place: this.label, owner, claim, strategies: [this._strategy] };
  }

  /** @internal */
  protected _fill(pool: BackendPool, _gate: GateRequest | undefined): void {
    if (this._strategy === BindingStrategy.VSERVER_ATTACHMENTS) this.attachEach(pool);
  }

  private scale(pool: BackendPool, source: IPoolSource): void {
    source._filler.alicloudVServerGroup?.({
      scope: this,
      provider: this._loadBalancer._provider,
      pool,
      loadBalancerId: this._loadBalancer.loadBalancerId,
      serverGroupId: this.serverGroupId,
    });
  }

  private attachEach(pool: BackendPool): void {
    keepAttachments(this, ALICLOUD_CLB_VSERVER_ATTACHMENTS.resource);
    this.attachments ??= this.attachTo(ApplyOrder.of(this, this._loadBalancer.loadBalancerId));
    this.attachments.add(pool);
  }

  private attachTo(order: ApplyOrder): AttachedMembers {
    const attachments = new AttachedMembers(this, "Attachments", {
      make: (scope, id, member) => this.attach(scope, id, member),
      come: (member, resource) => {
        Registry.of(this).carriers.ofMember(this, member, resource);
        order.add(ClbChange.MEMBER, resource);
      },
      go: (_, resource) => order.remove(resource),
    });
    if (outlivesPool(this)) new SplitMoves(this, attachments);
    return attachments;
  }

  /** @internal */
  protected get _members(): PoolMember[] {
    return this.pools.members;
  }

  /** @internal */
  protected get _settings(): Settings {
    return {};
  }

  private attach(scope: Construct, id: string, member: PoolMember): SlbServerGroupServerAttachment {
    return new SlbServerGroupServerAttachment(scope, id, {
      provider: this._loadBalancer._provider,
      forEach: member.iterator,
      serverGroupId: this.serverGroupId,
      serverId: member.backend.serverId,
      type: serverType(member.backend),
      port: late(() => member.port),
      weight: late(() => member.weight),
      description: member.backend.description,
    });
  }

  private get identity(): string {
    return `vserver group ${identityOf(this.serverGroupId)}`;
  }

  private get label(): string {
    return labelOf(this);
  }

  private get capability(): Capability {
    if (this._strategy === BindingStrategy.VSERVER_ATTACHMENTS) return ALICLOUD_CLB_VSERVER_ATTACHMENTS;
    return this._strategy === BindingStrategy.VSERVER_IMMUTABLE
      ? ALICLOUD_CLB_VSERVER_IMMUTABLE
      : ALICLOUD_CLB_VSERVER_INLINE;
  }

  private view(): GroupView {
    const { filledFrom, named, parked, members } = this.pools;
    return {
      construct: this,
      label: this.label,
      declaration: this.declaration,
      capability: this.capability,
      loadBalancer: this._loadBalancer._view(),
      created: this.created,
      members: memberViews(members),
      parked,
      filledFrom,
      bound: named,
      identity: this.identity,
      scaled: scaledView(filledFrom?.source, (filler) => filler.alicloudVServerGroup),
      entries: this.entries.map((entry) => entry()),
      id: this.created ? undefined : { name: "serverGroupId", value: this.serverGroupId, prefix: "rsp-" },
      settings: this._settings,
    };
  }
}

/** A VServer group of an Alibaba CLB: backends with ports of their own, used by any of its listeners and rules. */
export class VServerGroup extends VServerGroupBase {
  /**
   * A group that exists already. Its backends are attached one by one, beside those that others manage.
   */
  public static fromAttributes(scope: Construct, id: string, attributes: VServerGroupAttributes): IVServerGroup {
    return new ExistingVServerGroup(scope, id, attributes);
  }

  /** Id of the group. */
  public readonly serverGroupId: string;
  /** The generated `alicloud_slb_server_group`, for what this class does not offer. */
  public readonly resource: TerraformResource;
  private readonly group: SlbServerGroup;

  public constructor(
    scope: Construct,
    id: string,
    private readonly props: VServerGroupProps,
  ) {
    props = received(scope, id, "alicloud.VServerGroupProps", props);
    const strategy = props.strategy ?? BindingStrategy.VSERVER_INLINE;
    super(scope, id, props.loadBalancer, strategy, true);
    this.group = new SlbServerGroup(this, "Resource", {
      ...writeArguments(this, SLB_SERVER_GROUP.plain, props, props.loadBalancer),
      provider: props.loadBalancer._provider,
      loadBalancerId: props.loadBalancer.loadBalancerId,
      name: this.groupName,
      servers:
        strategy === BindingStrategy.VSERVER_ATTACHMENTS ? undefined : Lazy.anyValue({ produce: () => this.blocks }),
      // A listener that goes over to another group must do so before this one is deleted.
      lifecycle: { createBeforeDestroy: true },
    });
    ApplyOrder.of(this, props.loadBalancer.loadBalancerId).add(ClbChange.GROUP, this.group);
    this.serverGroupId = this.group.id;
    this.resource = this.group;
    Registry.of(this).carriers.ofGroup(this, this.group);
  }

  /** @internal */
  protected get _settings(): Settings {
    const { settleSeconds, strategy } = this.props;
    return { serverGroupName: this.groupName, settleSeconds, strategy };
  }

  /** None where `writeBlocksAtPlan` writes them. */
  private get blocks(): unknown {
    const members = this._members;
    if (!blocksAreKnown(members)) return undefined;
    return serverBlocks([], stagedMembers(this.group, singleBlocks(serverBlocks(members) ?? [])));
  }

  private get gatePlace(): GatePlace {
    const { loadBalancerId } = this.props.loadBalancer;
    const nameOf = ({ backend }: PoolMember) => backend.serverId;
    return { family: "alicloud-clb", loadBalancerId, serverGroupId: this.serverGroupId, nameOf };
  }

  private get groupName(): string {
    return this.props.serverGroupName ?? groupName(this.node.id);
  }

  /** @internal */
  protected _fill(pool: BackendPool, gate: GateRequest | undefined): void {
    super._fill(pool, gate);
    if (this._strategy === BindingStrategy.VSERVER_ATTACHMENTS) return;
    writeBlocksAtPlan(this.group, pool);
    keepRecord(this.group);
    if (this._strategy !== BindingStrategy.VSERVER_IMMUTABLE) return;
    // Weights change in place, so they are no reason for another group.
    const text = ({ backend, port }: PoolMember) => memberText([serverType(backend), backend.serverId, port]);
    const recipe = new ImmutableGroup(this, "Members", () =>
      [...pool._members].sort(byId).map((member) => textOrTexts(member, text(member), this.group)),
    );
    recipe.guard(this.group);
    const settle = recipe.settle(this.group, {
      settleSeconds: this.props.settleSeconds ?? (gate === undefined ? SETTLE_SECONDS : 0),
      gate: gate?.take("switch", this.gatePlace, pool),
    });
    if (settle !== undefined) ApplyOrder.of(this, this._loadBalancer.loadBalancerId).addStep(settle);
  }
}

/** Three good checks, two seconds apart, with the time that they take: the cloud's own health check. */
const SETTLE_SECONDS = 10;

class ExistingVServerGroup extends VServerGroupBase {
  public readonly serverGroupId: string;

  public constructor(scope: Construct, id: string, attributes: VServerGroupAttributes) {
    attributes = received(scope, id, "alicloud.VServerGroupAttributes", attributes);
    super(scope, id, attributes.loadBalancer, BindingStrategy.VSERVER_ATTACHMENTS, false);
    this.serverGroupId = attributes.serverGroupId;
  }
}
