import { SlbMasterSlaveServerGroup } from "@cdktf/provider-alicloud/lib/slb-master-slave-server-group";
import { Lazy, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool, BackendPoolProps } from "../../../app/backend-pool";
import { bindNewPool } from "../../../binding/bind-new-pool";
import { ALICLOUD_CLB_MASTER_SLAVE } from "./facts/members";
import { SLB_MASTER_SLAVE_GROUP } from "./facts/groups";
import { Declaration } from "../../../values/declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../../binding/listener-binding";
import { ImmutableGroup, memberText } from "../../../recipes/immutable-group";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { GroupView } from "../../../app/app-view";
import { EntryView } from "../../../app/entry-view";
import { writeArguments } from "../../../app/write-arguments";
import { byId } from "../../../app/by-id";
import { memberViews } from "../../../app/member-views";
import { PoolMember } from "../../../app/pool-member";
import { ApplyOrder, ClbChange } from "./apply-order";
import { IClassicLoadBalancer } from "./classic-load-balancer";
import { groupName } from "./group-name";
import { serverType } from "./members";

/** Settings of a `MasterSlaveServerGroup`. */
export interface MasterSlaveServerGroupProps {
  /** The load balancer that the group belongs to. */
  readonly loadBalancer: IClassicLoadBalancer;
  /** Id, in the bound pool, of the backend that takes the traffic. The other one stands by. */
  readonly masterBackendId: string;
  /**
   * Name in the console. 1 to 80 letters, digits, `-`, `/`, `.`, `_`. Changing it replaces the group.
   *
   * @default - the id of the construct
   */
  readonly serverGroupName?: string;
  /**
   * Whether the group is kept, with an error, while the load balancer is protected from deletion.
   *
   * @default false
   */
  readonly deletionProtectionValidation?: boolean;
}

/** A group that exists already and that something else manages. */
export interface MasterSlaveServerGroupAttributes {
  /** The load balancer that the group belongs to. */
  readonly loadBalancer: IClassicLoadBalancer;
  /** Id of the group (`rsp-...`). */
  readonly serverGroupId: string;
}

/** A master/slave group of an Alibaba CLB, for `masterSlaveGroup` of listeners. */
export interface IMasterSlaveServerGroup extends IListenerTarget {
  /** Id of the group (`rsp-...`). */
  readonly serverGroupId: string;
  /** @internal */
  _use(entry: () => EntryView): void;
}

/**
 * Two servers of which the second takes traffic only while the first is down. For TCP and UDP listeners.
 *
 * Every edit makes a new group, listeners switch to it, then the old one goes. Needs Terraform 1.4 or OpenTofu.
 */
export class MasterSlaveServerGroup extends Construct implements IMasterSlaveServerGroup {
  /** A group that exists already: listeners can send to it. It takes no backends, since only its own resource gives it some. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: MasterSlaveServerGroupAttributes,
  ): IMasterSlaveServerGroup {
    return new ExistingMasterSlaveServerGroup(scope, id, attributes);
  }

  /** Id of the group (`rsp-...`). */
  public readonly serverGroupId: string;
  /** The generated `alicloud_slb_master_slave_server_group`, for what this class does not offer. */
  public readonly resource: TerraformResource;
  private readonly declaration: Declaration;
  private readonly entries: Array<() => EntryView> = [];
  private pool?: BackendPool;

  public constructor(
    scope: Construct,
    id: string,
    private readonly props: MasterSlaveServerGroupProps,
  ) {
    props = received(scope, id, "alicloud.MasterSlaveServerGroupProps", props);
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    // Left to itself the provider plans an update for other servers and makes no call for it: the plan is never empty
    // again (docs/traffic-matrix.md). Replaced, so that the listener switches first: a group in use cannot be deleted.
    const text = (member: PoolMember) =>
      memberText([
        this.roleOf(member),
        serverType(member.backend),
        member.backend.serverId,
        member.port,
        member.weight,
      ]);
    const recipe = new ImmutableGroup(this, "Members", () => this.members.map(text));
    const group = new SlbMasterSlaveServerGroup(this, "Resource", {
      ...writeArguments(this, SLB_MASTER_SLAVE_GROUP.plain, props),
      provider: props.loadBalancer._provider,
      loadBalancerId: props.loadBalancer.loadBalancerId,
      name: this.groupName,
      servers: Lazy.anyValue({ produce: () => this.members.map((member) => this.server(member)) }),
    });
    recipe.guard(group);
    ApplyOrder.of(group, props.loadBalancer.loadBalancerId).add(ClbChange.GROUP, group);
    this.serverGroupId = group.id;
    this.resource = group;
    Registry.of(this).carriers.ofGroup(this, group);
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
  public _bind({ pool }: BindRequest): BindResult {
    this.pool ??= pool;
    return { place: labelOf(this), owner: `master/slave group ${this.node.path}`, strategies: [] };
  }

  private get members(): PoolMember[] {
    return [...(this.pool?._members ?? [])].sort(byId);
  }

  private roleOf({ id }: PoolMember): string {
    return id === this.props.masterBackendId ? "Master" : "Slave";
  }

  private server(member: PoolMember): unknown {
    const { backend, port, weight } = member;
    return {
      server_id: backend.serverId,
      port,
      weight,
      type: serverType(backend),
      server_type: this.roleOf(member),
    };
  }

  private get groupName(): string {
    return this.props.serverGroupName ?? groupName(this.node.id);
  }

  private view(): GroupView {
    return {
      construct: this,
      label: labelOf(this),
      declaration: this.declaration,
      capability: ALICLOUD_CLB_MASTER_SLAVE,
      loadBalancer: this.props.loadBalancer._view(),
      created: true,
      members: memberViews(this.pool?._members),
      parked: this.pool?.parked ?? false,
      scaled: this.pool?.source && "impossible",
      masterId: this.props.masterBackendId,
      settings: { serverGroupName: this.groupName },
      entries: this.entries.map((entry) => entry()),
    };
  }
}

class ExistingMasterSlaveServerGroup extends Construct implements IMasterSlaveServerGroup {
  public readonly serverGroupId: string;
  private readonly declaration = Declaration.here(MasterSlaveServerGroup.fromAttributes);
  private readonly entries: Array<() => EntryView> = [];
  private pool?: BackendPool;

  public constructor(
    scope: Construct,
    id: string,
    private readonly attributes: MasterSlaveServerGroupAttributes,
  ) {
    attributes = received(scope, id, "alicloud.MasterSlaveServerGroupAttributes", attributes);
    super(scope, id);
    this.attributes = attributes;
    this.serverGroupId = attributes.serverGroupId;
    Registry.of(this).addGroup(this, () => this.view());
  }

  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public _use(entry: () => EntryView): void {
    this.entries.push(entry);
  }

  /**
   * Refused by the rule `existing-group`.
   *
   * @internal
   */
  public _bind({ pool }: BindRequest): BindResult {
    this.pool ??= pool;
    return { place: labelOf(this), owner: `master/slave group ${this.node.path}`, strategies: [] };
  }

  private view(): GroupView {
    return {
      construct: this,
      label: labelOf(this),
      declaration: this.declaration,
      capability: ALICLOUD_CLB_MASTER_SLAVE,
      loadBalancer: this.attributes.loadBalancer._view(),
      created: false,
      members: memberViews(this.pool?._members),
      parked: this.pool?.parked ?? false,
      bound: this.pool !== undefined,
      scaled: this.pool?.source && "impossible",
      id: { name: "serverGroupId", value: this.serverGroupId, prefix: "rsp-" },
      entries: this.entries.map((entry) => entry()),
    };
  }
}

function labelOf(group: IMasterSlaveServerGroup): string {
  return `master/slave group "${group.node.id}"`;
}
