import { Plain } from "../../../app/shapes/plain";
import { FailoverMode, Scheduler } from "../closed-sets";
import { DEFAULT_DRAIN_SECONDS } from "../facts/common";
import { GwlbServerGroup } from "@cdktf/provider-alicloud/lib/gwlb-server-group";
import { Lazy, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool } from "../../../app/backend-pool";
import { Capability } from "../../../facts";
import { ALICLOUD_GWLB_INSTANCE, ALICLOUD_GWLB_IP, GENEVE_PORT } from "./facts/members";
import { PoolFiller, ScaledPlace } from "../../../app/pool-source";
import { isSingle, writeEach } from "../../../app/each-block";
import { IdView, OwnSettings, Settings } from "../../../app/app-view";
import { HealthCheckView } from "../../../app/entry-view";
import { idsIn, writeArguments } from "../../../app/write-arguments";
import { GWLB_SERVER_GROUP } from "./facts/server-group";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { givenOf } from "../../../app/settings";
import { PoolMember } from "../../../app/pool-member";
import { asList } from "../../../values/unknown";
import { DEFAULT_HEALTHY_CODES, httpCodes } from "../healthy-codes";
import { groupName, serverForm } from "../server-form";
import { IVpcServerGroup, VpcServerGroup } from "../vpc-server-group";
import { GatewayHealthCheck } from "./gateway-health-check";
import { IGatewayLoadBalancer } from "./gateway-load-balancer";

/** Settings of a server group that do not depend on who uses it. */
export interface GatewayServerGroupOptions {
  /**
   * Name in the console. 2 to 128 letters, digits, `.`, `_`, `-`, a letter first.
   *
   * @default - the id of the construct or pool
   */
  readonly serverGroupName?: string;
  /**
   * What keeps a flow on one appliance: `2TCH`, `3TCH` or `5TCH`, a hash of 2, 3 or 5 fields.
   *
   * @default Scheduler.TCH_5
   */
  readonly scheduler?: Scheduler;
  /**
   * What happens to flows of an appliance that fails: `NoRebalance` or `Rebalance`.
   *
   * @default - the cloud's choice, `NoRebalance`
   */
  readonly failoverMode?: FailoverMode;
  /**
   * How appliances are checked.
   *
   * @default - on: TCP, port 80
   */
  readonly healthCheck?: GatewayHealthCheck;
  /**
   * Seconds for which flows of an appliance that leaves may go on. 1 to 3600; 0 cuts them at once.
   *
   * @default 60
   */
  readonly connectionDrainSeconds?: number;
  /**
   * Id of the resource group (`rg-...`).
   *
   * @default - the default resource group
   */
  readonly resourceGroupId?: string;
  /**
   * Only asks the cloud whether it would make or change it. The apply then ends with the error `DryRunOperation`.
   *
   * @default false
   */
  readonly dryRun?: boolean;
  /**
   * Tags, in addition to those of the load balancer, the stack and the app (`Tags.of`).
   *
   * @default - none of its own
   */
  readonly tags?: { [key: string]: string };
}

/** Settings of a `GatewayServerGroup`. */
export interface GatewayServerGroupProps extends GatewayServerGroupOptions {
  /** The load balancer that the group serves. It names the VPC. */
  readonly loadBalancer: IGatewayLoadBalancer;
}

/** A server group that exists already. */
export interface GatewayServerGroupAttributes {
  /** The load balancer that the group serves. */
  readonly loadBalancer: IGatewayLoadBalancer;
  /** Id of the group (`sgp-...`). */
  readonly serverGroupId: string;
}

/** A server group of a GWLB. Backends come with a `ListenerBinding`. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a word of the API: groups of other families are none
export interface IGatewayServerGroup extends IVpcServerGroup {}

abstract class GatewayServerGroupBase extends VpcServerGroup implements IGatewayServerGroup {
  /** @internal */
  protected get _capability(): Capability {
    return this._groupType === "Ip" ? ALICLOUD_GWLB_IP : ALICLOUD_GWLB_INSTANCE;
  }

  /** @internal */
  protected _portOf(member: PoolMember): number {
    return member.port ?? GENEVE_PORT;
  }

  /** @internal */
  protected _scalerOf(filler: PoolFiller): PoolFiller["alicloudGwlb"] {
    return filler.alicloudGwlb;
  }
}

/**
 * Network appliances behind a GWLB, all on the GENEVE port and of equal weight. The group owns all its members; swapping
 * all of them in one apply leaves it empty for a moment.
 */
export class GatewayServerGroup extends GatewayServerGroupBase {
  /**
   * A group that exists already, to send to or to be filled by scaling. It takes no backends of a pool: the provider
   * has no way to add some to a group that something else manages.
   */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: GatewayServerGroupAttributes,
  ): IGatewayServerGroup {
    return new ExistingGatewayServerGroup(scope, id, attributes);
  }

  /** Id of the group (`sgp-...`). */
  public readonly serverGroupId: string;
  /** The generated `alicloud_gwlb_server_group`, for what this class does not offer. */
  public readonly resource: TerraformResource;
  private readonly group: GwlbServerGroup;

  private readonly props: Plain<GatewayServerGroupProps>;

  public constructor(scope: Construct, id: string, props: GatewayServerGroupProps) {
    const taken = received(scope, id, "alicloud.GatewayServerGroupProps", props);
    super(scope, id, taken.loadBalancer, true);
    this.props = taken;
    const drainSeconds = taken.connectionDrainSeconds ?? DEFAULT_DRAIN_SECONDS;
    this._drainSeconds = drainSeconds;
    this.group = new GwlbServerGroup(this, "Resource", {
      ...writeArguments(this, GWLB_SERVER_GROUP.plain, taken, taken.loadBalancer),
      provider: taken.loadBalancer._provider,
      serverGroupName: taken.serverGroupName ?? groupName(id),
      serverGroupType: Lazy.stringValue({ produce: () => this._groupType }),
      vpcId: taken.loadBalancer.vpcId,
      protocol: "GENEVE",
      scheduler: taken.scheduler ?? "5TCH",
      serverFailoverMode: taken.failoverMode,
      connectionDrainConfig: {
        connectionDrainEnabled: drainSeconds !== 0,
        connectionDrainTimeout: drainSeconds === 0 ? undefined : drainSeconds,
      },
      healthCheckConfig: healthCheckBlock(taken.healthCheck ?? {}),
      servers: Lazy.anyValue({ produce: () => this.servers }),
      lifecycle: { createBeforeDestroy: true },
    });
    this.serverGroupId = this.group.id;
    this.resource = this.group;
    Registry.of(this).carriers.ofGroup(this, this.group);
  }

  /** @internal */
  protected get _own(): OwnSettings {
    return { protocol: "GENEVE", healthCheck: healthCheckView(this.props.healthCheck ?? {}) };
  }

  /** @internal */
  protected get _ids(): IdView[] {
    return idsIn(GWLB_SERVER_GROUP.plain, this.props);
  }

  /** @internal */
  protected get _details(): Settings {
    const { serverGroupName, scheduler, failoverMode, connectionDrainSeconds } = this.props;
    return { serverGroupName, scheduler, failoverMode, connectionDrainSeconds };
  }

  /** @internal */
  protected _fill(pool: BackendPool): void {
    writeEach(this.group, "servers", pool, server);
  }

  /** @internal */
  protected _scalerOf(filler: PoolFiller): PoolFiller["alicloudGwlb"] {
    const fill = filler.alicloudGwlb;
    if (fill === undefined) return undefined;
    return (place: ScaledPlace) => {
      // What scaling puts into the group must not be removed by the next apply.
      this.group.lifecycle = { createBeforeDestroy: true, ignoreChanges: ["servers"] };
      fill(place);
    };
  }

  private get servers(): unknown[] | undefined {
    const servers = this._members.filter(isSingle).map(server);
    return servers.length === 0 ? undefined : servers;
  }
}

class ExistingGatewayServerGroup extends GatewayServerGroupBase {
  public readonly serverGroupId: string;

  public constructor(scope: Construct, id: string, attributes: GatewayServerGroupAttributes) {
    attributes = received(scope, id, "alicloud.GatewayServerGroupAttributes", attributes);
    super(scope, id, attributes.loadBalancer, false);
    this.serverGroupId = attributes.serverGroupId;
  }

  /** @internal */
  protected _fill(): void {
    // Refused by the rule `existing-group`.
  }
}

function server({ backend }: PoolMember): unknown {
  const { serverType, serverId, serverIp } = serverForm(backend);
  return { server_type: serverType, server_id: serverId, server_ip: serverIp };
}

function healthCheckBlock(check: Plain<GatewayHealthCheck>) {
  const { enabled = true, protocol = "TCP", healthyCodes = DEFAULT_HEALTHY_CODES } = check;
  return {
    healthCheckEnabled: enabled,
    healthCheckProtocol: protocol,
    healthCheckConnectPort: check.port ?? 80,
    healthCheckHttpCode: protocol === "HTTP" ? httpCodes(healthyCodes) : undefined,
    healthCheckPath: check.path,
    healthCheckDomain: check.host,
    healthCheckInterval: check.intervalSeconds,
    healthCheckConnectTimeout: check.timeoutSeconds,
    healthyThreshold: check.healthyThreshold,
    unhealthyThreshold: check.unhealthyThreshold,
  };
}

/** What rules look at. */
function healthCheckView({ path, host, healthyCodes, ...check }: Plain<GatewayHealthCheck>): HealthCheckView {
  const { enabled = true, protocol = "TCP" } = check;
  return {
    ...check,
    enabled,
    protocol,
    httpSettings: givenOf({ healthyCodes, path, host }),
    request: { path, host },
    healthyCodes: protocol === "HTTP" ? asList(healthyCodes ?? DEFAULT_HEALTHY_CODES) : undefined,
  };
}
