import { Plain } from "../../../app/shapes/plain";
import { GatewayProtocol, HealthCheckProtocol, Scheduler } from "../closed-sets";
import { GwlbInstanceAssociateTargetGroup } from "@cdktf/provider-tencentcloud/lib/gwlb-instance-associate-target-group";
import { GwlbTargetGroup } from "@cdktf/provider-tencentcloud/lib/gwlb-target-group";
import { GwlbTargetGroupRegisterInstances } from "@cdktf/provider-tencentcloud/lib/gwlb-target-group-register-instances";
import { Lazy, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool, BackendPoolProps } from "../../../app/backend-pool";
import { bindNewPool } from "../../../binding/bind-new-pool";
import { GATEWAY_WEIGHT, GENEVE_PORT, TENCENTCLOUD_GWLB } from "./facts/members";
import { GENEVE } from "./facts/product";
import { GATEWAY_SCHEDULER, GATEWAY_TARGET_GROUP } from "./facts/target-group";
import { writeArguments } from "../../../app/write-arguments";
import { Declaration } from "../../../values/declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../../binding/listener-binding";
import { waitFor } from "../../../recipes/wait-for";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { identityOf } from "../../../values/unknown";
import { GroupView, OwnSettings, Settings } from "../../../app/app-view";
import { memberViews } from "../../../app/member-views";
import { PoolMember } from "../../../app/pool-member";
import { addressOf } from "../address";
import { IGatewayLoadBalancer } from "./gateway-load-balancer";

/** How the servers of a gateway load balancer are checked. What is left out is the cloud's choice. */
export interface GatewayHealthCheck {
  /**
   * Whether servers are checked.
   *
   * @default true
   */
  readonly enabled?: boolean;
  /**
   * `PING` or `TCP`.
   *
   * @default - the cloud's choice, `PING`
   */
  readonly protocol?: HealthCheckProtocol;
  /**
   * Port that a TCP check asks, where it is required. 1 to 65535.
   *
   * @default - none
   */
  readonly port?: number;
  /**
   * Seconds between two checks. 2 to 300.
   *
   * @default - the cloud's choice, 5
   */
  readonly intervalSeconds?: number;
  /**
   * Seconds after which an answer is too late. 2 to 30.
   *
   * @default - the cloud's choice, 2
   */
  readonly timeoutSeconds?: number;
  /**
   * Good answers in a row before a server counts as healthy. 2 to 10.
   *
   * @default - the cloud's choice, 3
   */
  readonly healthyThreshold?: number;
  /**
   * Bad answers in a row before a server counts as unhealthy. 2 to 10.
   *
   * @default - the cloud's choice, 3
   */
  readonly unhealthyThreshold?: number;
}

/** Settings of the target group of a gateway load balancer. */
export interface GatewayTargetGroupOptions {
  /**
   * Name in the console. 1 to 60 characters.
   *
   * @default - the id of the construct
   */
  readonly targetGroupName?: string;
  /**
   * How traffic is wrapped: `TENCENT_GENEVE` or `AWS_GENEVE`. Cannot be changed later.
   *
   * @default GatewayProtocol.TENCENT_GENEVE
   */
  readonly protocol?: GatewayProtocol;
  /**
   * How servers are checked.
   *
   * @default - on
   */
  readonly healthCheck?: GatewayHealthCheck;
  /**
   * Whether traffic goes to all servers when none is healthy.
   *
   * @default - the cloud's choice
   */
  readonly allDeadToAlive?: boolean;
  /**
   * How traffic is spread over servers: `IP_HASH_3_ELASTIC`.
   *
   * @default Scheduler.IP_HASH_3_ELASTIC
   */
  readonly scheduler?: Scheduler;
  /**
   * The port of the wrapped traffic: 6081.
   *
   * @default - 6081
   */
  readonly port?: number;
}

/** Settings of a `GatewayTargetGroup`. */
export interface GatewayTargetGroupProps extends GatewayTargetGroupOptions {
  /** The load balancer that sends to the group. */
  readonly loadBalancer: IGatewayLoadBalancer;
}

/** A target group that exists already. */
export interface GatewayTargetGroupAttributes {
  /** The load balancer that sends to the group. */
  readonly loadBalancer: IGatewayLoadBalancer;
  /** Id of the group (`lbtg-...`). All its servers belong to this app: others are removed. */
  readonly targetGroupId: string;
}

/** A target group of a gateway load balancer, to which a pool can be bound. */
export interface IGatewayTargetGroup extends IListenerTarget {
  /** Id of the group (`lbtg-...`). */
  readonly targetGroupId: string;
}

abstract class GatewayTargetGroupBase extends Construct implements IGatewayTargetGroup {
  public abstract readonly targetGroupId: string;
  private readonly declaration: Declaration;
  private pool?: BackendPool;

  protected constructor(
    scope: Construct,
    id: string,
    private readonly loadBalancer: IGatewayLoadBalancer,
    private readonly created: boolean,
    /** @internal */
    protected readonly _settings?: Settings,
  ) {
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    Registry.of(this).addGroup(this, () => this.view());
  }

  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public _bind({ pool }: BindRequest): BindResult {
    if (this.pool === undefined) {
      this.pool = pool;
      const servers = new GwlbTargetGroupRegisterInstances(this, "Registration", {
        provider: this.loadBalancer._provider,
        targetGroupId: this.targetGroupId,
        targetGroupInstances: Lazy.anyValue({ produce: () => pool._members.map(server) }),
      });
      Registry.of(this).carriers.ofMembers(this, servers);
      this._switchAfter(servers);
    }
    return { place: this.label, owner: this.identity, strategies: [] };
  }

  /**
   * How a group that is made here checks its servers.
   *
   * @internal
   */
  protected get _own(): OwnSettings | undefined {
    return undefined;
  }

  /** @internal */
  protected _switchAfter(_servers: TerraformResource): void {}

  private get identity(): string {
    return `gateway target group ${identityOf(this.targetGroupId)}`;
  }

  private get label(): string {
    return `target group "${this.node.id}"`;
  }

  private view(): GroupView {
    return {
      construct: this,
      label: this.label,
      declaration: this.declaration,
      capability: TENCENTCLOUD_GWLB,
      loadBalancer: this.loadBalancer._view(),
      created: this.created,
      bound: this.pool !== undefined && this.pool.source === undefined,
      scaled: this.pool?.source && "impossible",
      members: memberViews(this.pool?._members, portOf).map((view) => ({ ...view, weight: weightOf(view.member) })),
      parked: this.pool?.parked ?? false,
      entries: [],
      identity: this.identity,
      id: this.created ? undefined : { name: "targetGroupId", value: this.targetGroupId, prefix: "lbtg-" },
      settings: this._settings,
      own: this._own,
    };
  }
}

function server(member: PoolMember): unknown {
  return { bind_ip: addressOf(member.backend), port: portOf(member), weight: weightOf(member) };
}

function portOf({ port }: PoolMember): number {
  return port ?? GENEVE_PORT;
}

/** Nobody's choice becomes the one weight that takes traffic; a choice is left for the rules to judge. */
function weightOf({ weight, weightNamed }: PoolMember): number {
  return weightNamed ? weight : GATEWAY_WEIGHT;
}

/**
 * The target group of a gateway load balancer: at most 20 servers on port 6081, each at weight 16, or 0 to drain it.
 *
 * A backend that names no port and no weight gets those. Changing a weight takes the server out and in again, so flows
 * through it break; the provider does not wait for the cloud to finish.
 */
export class GatewayTargetGroup extends GatewayTargetGroupBase {
  /** A group that exists already. Its load balancer is not changed, its list of servers then belongs to this app. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: GatewayTargetGroupAttributes,
  ): IGatewayTargetGroup {
    return new ExistingGatewayTargetGroup(scope, id, attributes);
  }

  /** Id of the group (`lbtg-...`). */
  public readonly targetGroupId: string;
  /** The generated `tencentcloud_gwlb_target_group`, for what this class does not offer. */
  public readonly resource: TerraformResource;
  private readonly association: TerraformResource;

  private readonly props: Plain<GatewayTargetGroupProps>;

  public constructor(scope: Construct, id: string, props: GatewayTargetGroupProps) {
    const taken = received(scope, id, "tencentcloud.GatewayTargetGroupProps", props);
    const { targetGroupName = id, protocol } = taken;
    const { scheduler = GATEWAY_SCHEDULER, port = GENEVE_PORT } = taken;
    super(scope, id, taken.loadBalancer, true, { targetGroupName, protocol, scheduler, port });
    this.props = taken;
    const { _provider: provider, _vpcId: vpcId, loadBalancerId } = taken.loadBalancer;
    const check = taken.healthCheck ?? {};
    const group = new GwlbTargetGroup(this, "Resource", {
      ...writeArguments(this, GATEWAY_TARGET_GROUP.plain, taken, taken.loadBalancer),
      provider,
      targetGroupName: taken.targetGroupName ?? id,
      vpcId,
      port,
      protocol: taken.protocol ?? "TENCENT_GENEVE",
      scheduleAlgorithm: scheduler,
      healthCheck: {
        healthSwitch: check.enabled ?? true,
        protocol: check.protocol,
        port: check.port,
        intervalTime: check.intervalSeconds,
        timeout: check.timeoutSeconds,
        healthNum: check.healthyThreshold,
        unHealthNum: check.unhealthyThreshold,
      },
    });
    this.targetGroupId = group.id;
    this.resource = group;
    Registry.of(this).carriers.ofGroup(this, group);
    this.association = new GwlbInstanceAssociateTargetGroup(this, "Association", {
      provider,
      loadBalancerId,
      targetGroupId: group.id,
    });
  }

  /** @internal */
  protected get _own(): OwnSettings {
    const { enabled = true, ...check } = this.props.healthCheck ?? {};
    return { protocol: GENEVE, healthCheck: { ...check, enabled } };
  }

  /** @internal */
  protected _switchAfter(servers: TerraformResource): void {
    waitFor(this.association, servers);
  }
}

class ExistingGatewayTargetGroup extends GatewayTargetGroupBase {
  public readonly targetGroupId: string;

  public constructor(scope: Construct, id: string, attributes: GatewayTargetGroupAttributes) {
    attributes = received(scope, id, "tencentcloud.GatewayTargetGroupAttributes", attributes);
    super(scope, id, attributes.loadBalancer, false);
    this.targetGroupId = attributes.targetGroupId;
  }
}
