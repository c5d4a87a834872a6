import { Plain } from "../../../app/shapes/plain";
import { IpVersion, Scheduler, ServerGroupProtocol } from "../closed-sets";
import { DEFAULT_DRAIN_SECONDS } from "../facts/common";
import { NlbServerGroup } from "@cdktf/provider-alicloud/lib/nlb-server-group";
import { NlbServerGroupServerAttachment } from "@cdktf/provider-alicloud/lib/nlb-server-group-server-attachment";
import { Lazy, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool } from "../../../app/backend-pool";
import { Capability } from "../../../facts";
import { ALICLOUD_NLB_ANY_PORT, ALICLOUD_NLB_INSTANCE, ALICLOUD_NLB_IP } from "./facts/members";
import { late } from "../../../values/late";
import { GateRequest } from "../../../binding/health-gate";
import { PoolFiller } from "../../../app/pool-source";
import { AttachedMembers } from "../../../recipes/attached-members";
import { Barrier } from "../../../recipes/barrier";
import { ServingFirst } from "../../../recipes/serving-first";
import { SplitMoves } from "../../../recipes/split-moves";
import { waitFor } from "../../../recipes/wait-for";
import { idsIn, writeArguments } from "../../../app/write-arguments";
import { NLB_SERVER_GROUP } from "./facts/server-group";
import { Registry } from "../../../app/registry";
import { valuesOf } from "../../../app/settings";
import { received } from "../../../app/received";
import { isUnknown } from "../../../values/unknown";
import { IdView, OwnSettings, Settings } from "../../../app/app-view";
import { PoolMember } from "../../../app/pool-member";
import { outlivesPool } from "../pool-groups";
import { groupName, serverForm } from "../server-form";
import { IVpcServerGroup, VpcServerGroup } from "../vpc-server-group";
import { healthCheckBlock, healthCheckView } from "./health-check-block";
import { NetworkHealthCheck } from "./network-health-check";
import { INetworkLoadBalancer } from "./network-load-balancer";

/** Settings of a server group that do not depend on who uses it. */
export interface NetworkServerGroupOptions {
  /**
   * Name in the console. 2 to 128 letters, digits, `.`, `_`, `-`, a letter first.
   *
   * @default - the id of the construct or pool
   */
  readonly serverGroupName?: string;
  /**
   * `Wrr` (weighted round robin), `Wlc` (weighted least connections), `Rr` (ignores weights), or by hash `Sch`, `Tch`,
   * `Qch` (UDP).
   *
   * @default Scheduler.WRR
   */
  readonly scheduler?: Scheduler;
  /**
   * How servers are checked.
   *
   * @default - on: TCP (UDP for UDP groups)
   */
  readonly healthCheck?: NetworkHealthCheck;
  /**
   * Seconds for which connections of a server that leaves may go on. 10 to 900; 0 cuts them at once.
   *
   * @default 60
   */
  readonly connectionDrainSeconds?: number;
  /**
   * Whether servers see the client's address. Must be off for TCP groups on TCPSSL listeners.
   *
   * @default - the cloud's choice
   */
  readonly preserveClientIp?: boolean;
  /**
   * `Ipv4`, or `DualStack` for IPv6 servers beside IPv4 ones. Changing it replaces the group.
   *
   * @default - the cloud's choice, `Ipv4`
   */
  readonly ipVersion?: IpVersion;
  /**
   * Whether servers take traffic on the port that the client connected to, for listeners with a range of ports.
   * Backends then name no port, and the health check does. Changing it replaces the group.
   *
   * @default false
   */
  readonly anyPort?: boolean;
  /**
   * Seconds between the last new server being attached and the first old one being detached: the time that new servers
   * need to become healthy. Whole seconds, 0 for none. Runs `sleep` on the machine that applies.
   *
   * @default - the time of the checks after which a server counts as healthy, 20 with the default health check; 0 when
   *   the health check is off, or when the binding has a health gate
   */
  readonly settleSeconds?: number;
  /**
   * Id of the resource group (`rg-...`).
   *
   * @default - the default resource group
   */
  readonly resourceGroupId?: string;
  /**
   * Tags, in addition to those of the load balancer, the stack and the app (`Tags.of`).
   *
   * @default - none of its own
   */
  readonly tags?: { [key: string]: string };
}

/** Settings of a `NetworkServerGroup`. */
export interface NetworkServerGroupProps extends NetworkServerGroupOptions {
  /** The load balancer that the group serves. It names the VPC. */
  readonly loadBalancer: INetworkLoadBalancer;
  /**
   * `TCP`, `UDP` or `TCPSSL`. Changing it replaces the group.
   *
   * @default ServerGroupProtocol.TCP
   */
  readonly protocol?: ServerGroupProtocol;
}

/** A server group that exists already. */
export interface NetworkServerGroupAttributes {
  /** The load balancer that the group serves. */
  readonly loadBalancer: INetworkLoadBalancer;
  /** Id of the group (`sgp-...`). */
  readonly serverGroupId: string;
  /**
   * `TCP`, `UDP` or `TCPSSL`.
   *
   * @default - not known
   */
  readonly protocol?: ServerGroupProtocol;
  /**
   * Whether it is an any-port group.
   *
   * @default false
   */
  readonly anyPort?: boolean;
  /**
   * Seconds between the last new server being attached and the first old one being detached.
   *
   * @default 0
   */
  readonly settleSeconds?: number;
}

/** A server group of an NLB. Backends come with a `ListenerBinding`. */
export interface INetworkServerGroup extends IVpcServerGroup {
  /** @internal */
  readonly _settings: Plain<NetworkServerGroupOptions>;
  /** `TCP`, `UDP`, `TCPSSL`; undefined when not known. */
  readonly protocol?: string;
}

/** The provider waits so long for a removal when nothing else is said. */
const PROVIDER_DELETE_SECONDS = 300;
const CHECK_INTERVAL = 10;
const CHECK_THRESHOLD = 2;

abstract class NetworkServerGroupBase extends VpcServerGroup implements INetworkServerGroup {
  public abstract readonly protocol?: string;

  protected constructor(
    scope: Construct,
    id: string,
    loadBalancer: INetworkLoadBalancer,
    created: boolean,
    /** @internal */
    public readonly _settings: Plain<NetworkServerGroupOptions>,
  ) {
    super(scope, id, loadBalancer, created, true);
  }

  private barrier?: Barrier;
  private attachments?: AttachedMembers;

  /** @internal */
  protected get _capability(): Capability {
    if (this._settings.anyPort === true) return ALICLOUD_NLB_ANY_PORT;
    return this._groupType === "Ip" ? ALICLOUD_NLB_IP : ALICLOUD_NLB_INSTANCE;
  }

  /** @internal */
  protected get _ids(): IdView[] {
    return idsIn(NLB_SERVER_GROUP.plain, this._settings);
  }

  /** @internal */
  protected get _details(): Settings {
    const { healthCheck } = this._settings;
    return {
      ...valuesOf(this._settings),
      protocol: this.protocol,
      checksOwnPort: healthCheck?.port !== undefined,
      "healthCheck.method": healthCheck?.method,
      "healthCheck.httpVersion": healthCheck?.httpVersion,
      "healthCheck.sendContext": healthCheck?.sendContext,
      "healthCheck.recvContext": healthCheck?.recvContext,
    };
  }

  /** @internal */
  protected get _own(): OwnSettings | undefined {
    if (!this._created) return undefined;
    const { scheduler = "Wrr", healthCheck = {} } = this._settings;
    const protocol = this.protocol ?? "TCP";
    return { protocol, scheduler, healthCheck: healthCheckView(healthCheck, protocol) };
  }

  /** @internal */
  protected _fill(pool: BackendPool, gate: GateRequest | undefined): void {
    const command = gate?.take("barrier", this._gatePlace("alicloud-nlb"), pool);
    if (this.barrier === undefined) {
      // A gate knows better than a fixed time.
      const unasked = gate === undefined && this._created ? checkSeconds(this._settings) : 0;
      const settleSeconds = this._settings.settleSeconds ?? unasked;
      this.barrier = new Barrier(this, "Barrier", { settleSeconds, gate: command }, this._changes.attachments);
      this._filledBy(this.barrier.resource);
    } else this.barrier.settle({ gate: command });
    this.attachments ??= this.attachTo(this.barrier);
    this.attachments.add(pool);
  }

  private attachTo(barrier: Barrier): AttachedMembers {
    const { serving } = this._changes;
    const attachments = new AttachedMembers(this, "Attachments", {
      make: (scope, id, member) => this.attach(scope, id, member),
      come: (member, resource) => {
        serving.set(resource, member);
        barrier.guard(resource);
        Registry.of(this).carriers.ofMember(this, member, resource);
      },
      go: (_, resource) => {
        serving.delete(resource);
        barrier.release(resource);
      },
    });
    if (outlivesPool(this)) new SplitMoves(this, attachments);
    ServingFirst.within(attachments, (isIdle) => {
      const others = [...serving].filter(([, member]) => !isIdle(member));
      for (const { member, resource } of attachments.all) {
        if (isIdle(member)) others.forEach(([other]) => waitFor(resource, other));
      }
    });
    return attachments;
  }

  /** @internal */
  protected _scalerOf(filler: PoolFiller): PoolFiller["alicloudNlb"] {
    return filler.alicloudNlb;
  }

  private attach(scope: Construct, id: string, member: PoolMember): NlbServerGroupServerAttachment {
    return new NlbServerGroupServerAttachment(scope, id, {
      provider: this._loadBalancer._provider,
      forEach: member.iterator,
      serverGroupId: this.serverGroupId,
      ...serverForm(member.backend),
      port: late(() => member.port ?? (this._settings.anyPort ? 0 : undefined)),
      weight: late(() => member.weight),
      description: member.backend.description,
      timeouts: deleteTimeout(this._settings.connectionDrainSeconds),
    });
  }
}

/** A server group of an NLB: one attachment per backend; those that leave wait for those that come. */
export class NetworkServerGroup extends NetworkServerGroupBase {
  /** A group that exists already. Its backends are attached one by one, beside those that others manage. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: NetworkServerGroupAttributes,
  ): INetworkServerGroup {
    return new ExistingNetworkServerGroup(scope, id, attributes);
  }

  /** Id of the group (`sgp-...`). */
  public readonly serverGroupId: string;
  /** `TCP`, `UDP` or `TCPSSL`. */
  public readonly protocol?: string;
  /** The generated `alicloud_nlb_server_group`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: NetworkServerGroupProps) {
    const taken = received(scope, id, "alicloud.NetworkServerGroupProps", props);
    super(scope, id, taken.loadBalancer, true, taken);
    const protocol = taken.protocol ?? "TCP";
    this.protocol = protocol;
    const drainSeconds = taken.connectionDrainSeconds ?? DEFAULT_DRAIN_SECONDS;
    this._drainSeconds = drainSeconds;
    const group = new NlbServerGroup(this, "Resource", {
      ...writeArguments(this, NLB_SERVER_GROUP.plain, taken, taken.loadBalancer),
      provider: taken.loadBalancer._provider,
      serverGroupName: taken.serverGroupName ?? groupName(id),
      serverGroupType: Lazy.stringValue({ produce: () => this._groupType }),
      vpcId: taken.loadBalancer.vpcId,
      protocol,
      addressIpVersion: taken.ipVersion,
      anyPortEnabled: taken.anyPort,
      scheduler: taken.scheduler ?? "Wrr",
      preserveClientIpEnabled: taken.preserveClientIp,
      connectionDrainEnabled: drainSeconds !== 0,
      connectionDrainTimeout: drainSeconds === 0 ? undefined : drainSeconds,
      healthCheck: healthCheckBlock(taken.healthCheck ?? {}, protocol),
      // In use while a replacement is made, so the listener must be able to switch first.
      lifecycle: { createBeforeDestroy: true },
    });
    this.serverGroupId = group.id;
    this.resource = group;
    Registry.of(this).carriers.ofGroup(this, group);
  }
}

class ExistingNetworkServerGroup extends NetworkServerGroupBase {
  public readonly serverGroupId: string;
  public readonly protocol?: string;

  public constructor(scope: Construct, id: string, attributes: NetworkServerGroupAttributes) {
    const taken = received(scope, id, "alicloud.NetworkServerGroupAttributes", attributes);
    const { anyPort, settleSeconds } = taken;
    super(scope, id, taken.loadBalancer, false, { anyPort, settleSeconds });
    this.serverGroupId = taken.serverGroupId;
    this.protocol = taken.protocol;
  }
}

/** The time after which new servers can be healthy. */
function checkSeconds({ healthCheck = {} }: Plain<NetworkServerGroupOptions>): number {
  const { enabled = true, intervalSeconds = CHECK_INTERVAL, healthyThreshold = CHECK_THRESHOLD } = healthCheck;
  if (!enabled || isUnknown(intervalSeconds) || isUnknown(healthyThreshold)) return 0;
  return intervalSeconds * healthyThreshold;
}

/** A server that drains longer than the provider waits would fail the apply. */
function deleteTimeout(drainSeconds: number | undefined): { delete: string } | undefined {
  if (drainSeconds === undefined || isUnknown(drainSeconds) || drainSeconds < PROVIDER_DELETE_SECONDS) return undefined;
  return { delete: `${drainSeconds + PROVIDER_DELETE_SECONDS}s` };
}
