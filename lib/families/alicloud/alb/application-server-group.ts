import { Plain } from "../../../app/shapes/plain";
import { IpVersion, Scheduler, ServerGroupProtocol } from "../closed-sets";
import { DEFAULT_DRAIN_SECONDS } from "../facts/common";
import { AlbServerGroup } from "@cdktf/provider-alicloud/lib/alb-server-group";
import { Lazy, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool } from "../../../app/backend-pool";
import { BindingStrategy } from "../../../facts/binding-strategy";
import { Capability } from "../../../facts";
import {
  ALICLOUD_ALB_FUNCTION,
  ALICLOUD_ALB_FUNCTION_IN_PLACE,
  ALICLOUD_ALB_INSTANCE,
  ALICLOUD_ALB_INSTANCE_IN_PLACE,
  ALICLOUD_ALB_IP,
  ALICLOUD_ALB_IP_IN_PLACE,
} from "./facts/members";
import { BackendKind } from "../../../app/backend";
import { GateRequest } from "../../../binding/health-gate";
import { PoolFiller } from "../../../app/pool-source";
import { isSingle, writeEach } from "../../../app/each-block";
import { ImmutableGroup, memberText } from "../../../recipes/immutable-group";
import { textOrTexts } from "../../../recipes/text-or-texts";
import { IdView, OwnSettings, Settings } from "../../../app/app-view";
import { idsIn, settingsIn, writeArguments } from "../../../app/write-arguments";
import { ALB_SERVER_GROUP } from "./facts/server-group";
import { Registry } from "../../../app/registry";
import { keptMembers } from "../../../recipes/kept-members";
import { valuesOf } from "../../../app/settings";
import { received } from "../../../app/received";
import { PoolMember } from "../../../app/pool-member";
import { groupName, serverForm } from "../server-form";
import { IVpcServerGroup, VpcServerGroup } from "../vpc-server-group";
import { ApplicationHealthCheck } from "./application-health-check";
import { IApplicationLoadBalancer } from "./application-load-balancer";
import { ApplicationStickySession } from "./application-sticky-session";
import { ApplicationUch } from "./application-uch";
import { healthCheckBlock, healthCheckView } from "./health-check-block";
import { sessionView, stickySessionBlock } from "./sticky-session-block";

/** Settings of a server group that do not depend on who uses it. */
export interface ApplicationServerGroupOptions {
  /**
   * Name in the console. 2 to 128 letters, digits, `.`, `_`, `-`, a letter first.
   *
   * @default - the id of the construct or pool
   */
  readonly serverGroupName?: string;
  /**
   * Protocol to the servers: `HTTP`, `HTTPS` or `GRPC`. Changing it replaces the group. Not for functions.
   *
   * @default ServerGroupProtocol.HTTP
   */
  readonly protocol?: ServerGroupProtocol;
  /**
   * `Wrr` (weighted round robin), `Wlc` (weighted least connections), `Sch` (hash of the client's address) or `Uch` (hash
   * of the query string that `uch` names).
   *
   * @default Scheduler.WRR
   */
  readonly scheduler?: Scheduler;
  /**
   * How servers are checked.
   *
   * @default - on: HTTP on `/`, 2xx and 3xx count as healthy
   */
  readonly healthCheck?: ApplicationHealthCheck;
  /**
   * Keeps a client on one server of the group by a cookie.
   *
   * @default - off
   */
  readonly stickySession?: ApplicationStickySession;
  /**
   * Seconds for which requests to a server that leaves may go on. 0 to 900. `Standard` edition or better.
   *
   * @default - 60; off for functions, and on a load balancer that this app makes of an edition that may lack it
   */
  readonly connectionDrainSeconds?: number;
  /**
   * Seconds over which a new server gets its full part of the requests. 30 to 900, scheduler `Wrr`, `Standard` edition
   * or better.
   *
   * @default - off
   */
  readonly slowStartSeconds?: number;
  /**
   * Whether a zone may send to servers of other zones. Off forbids sticky sessions, and needs the `Standard` edition.
   *
   * @default - the cloud's choice, on
   */
  readonly crossZone?: boolean;
  /**
   * `IPv4`, or `DualStack` for IPv6 servers beside IPv4 ones. Changing it replaces the group.
   *
   * @default - the cloud's choice, `IPv4`
   */
  readonly ipVersion?: IpVersion;
  /**
   * Whether addresses of an `Ip` group may stand outside the VPC (10/8, 100.64/10, 172.16/12, 192.168/16).
   *
   * @default false
   */
  readonly remoteIps?: boolean;
  /**
   * `ALB_IMMUTABLE_GROUP` or `ALB_IN_PLACE`.
   *
   * @default BindingStrategy.ALB_IMMUTABLE_GROUP
   */
  readonly strategy?: BindingStrategy;
  /**
   * Seconds between a new group being filled and listeners switching to it, with `ALB_IMMUTABLE_GROUP`. While no server
   * of a group is known to be healthy, ALB sends to all of them. Runs `sleep` on the machine that applies.
   *
   * @default 0
   */
  readonly settleSeconds?: number;
  /**
   * What the scheduler `Uch` makes a hash of.
   *
   * @default - none
   */
  readonly uch?: ApplicationUch;
  /**
   * Whether connections to servers are kept for further requests.
   *
   * @default false
   */
  readonly upstreamKeepalive?: boolean;
  /**
   * Id of the template of health checks (`hct-...`) that is applied to the group.
   *
   * @default - none
   */
  readonly healthCheckTemplateId?: string;
  /**
   * Name of the service of Kubernetes that an ALB Ingress made the group for.
   *
   * @default - none
   */
  readonly serviceName?: string;
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

/** Settings of an `ApplicationServerGroup`. */
export interface ApplicationServerGroupProps extends ApplicationServerGroupOptions {
  /** The load balancer that the group serves. It names the VPC. */
  readonly loadBalancer: IApplicationLoadBalancer;
}

/** A server group that exists already. */
export interface ApplicationServerGroupAttributes {
  /** The load balancer that the group serves. */
  readonly loadBalancer: IApplicationLoadBalancer;
  /** Id of the group (`sgp-...`). */
  readonly serverGroupId: string;
}

/** A server group of an ALB. Backends come with a `ListenerBinding`. */
export interface IApplicationServerGroup extends IVpcServerGroup {
  /** @internal */
  readonly _settings: Plain<ApplicationServerGroupOptions> | undefined;
}

const DRAINING_EDITIONS = ["Standard", "StandardWithWaf"];

/** What is on unless the user says otherwise must be there: of an existing load balancer nobody says the edition. */
function defaultDrainSeconds(loadBalancer: IApplicationLoadBalancer): number {
  const edition = loadBalancer._view().settings?.edition;
  return edition === undefined || DRAINING_EDITIONS.some((known) => known === edition) ? DEFAULT_DRAIN_SECONDS : 0;
}

const ROWS: { readonly [type: string]: readonly [immutable: Capability, inPlace: Capability] } = {
  Instance: [ALICLOUD_ALB_INSTANCE, ALICLOUD_ALB_INSTANCE_IN_PLACE],
  Ip: [ALICLOUD_ALB_IP, ALICLOUD_ALB_IP_IN_PLACE],
  Fc: [ALICLOUD_ALB_FUNCTION, ALICLOUD_ALB_FUNCTION_IN_PLACE],
};

abstract class ApplicationServerGroupBase extends VpcServerGroup implements IApplicationServerGroup {
  /** @internal */
  public abstract readonly _settings: Plain<ApplicationServerGroupOptions> | undefined;

  /** @internal */
  protected get _immutable(): boolean {
    return this._settings?.strategy !== BindingStrategy.ALB_IN_PLACE;
  }

  /** @internal */
  protected get _capability(): Capability {
    return ROWS[this._groupType][this._immutable ? 0 : 1];
  }

  /** @internal */
  protected get _strategies(): readonly BindingStrategy[] {
    return [this._immutable ? BindingStrategy.ALB_IMMUTABLE_GROUP : BindingStrategy.ALB_IN_PLACE];
  }

  /** @internal */
  protected get _ids(): IdView[] {
    return idsIn(ALB_SERVER_GROUP.plain, this._settings ?? {});
  }

  /** @internal */
  protected get _details(): Settings {
    const { healthCheck, stickySession } = this._settings ?? {};
    return {
      ...valuesOf(this._settings ?? {}),
      ...settingsIn(ALB_SERVER_GROUP.plain, this._settings ?? {}),
      stickySession: stickySession !== undefined,
      "healthCheck.method": healthCheck?.method,
      "healthCheck.httpVersion": healthCheck?.httpVersion,
    };
  }

  /** @internal */
  protected get _own(): OwnSettings | undefined {
    if (this._settings === undefined) return undefined;
    const { scheduler = "Wrr", healthCheck = {}, stickySession } = this._settings;
    // On an ALB no listener allows what another one does not.
    const protocol = "HTTP";
    return { protocol, scheduler, healthCheck: healthCheckView(healthCheck), session: sessionView(stickySession) };
  }

  /** @internal */
  protected _portOf(member: PoolMember): number | undefined {
    return member.backend.kind === BackendKind.FUNCTION ? undefined : member.port;
  }

  /** @internal */
  protected _scalerOf(filler: PoolFiller): PoolFiller["alicloudAlb"] {
    return filler.alicloudAlb;
  }
}

/**
 * A server group of an ALB. It owns all its members; an edit of them makes a new group that listeners and rules switch
 * to, unless the strategy says otherwise.
 */
export class ApplicationServerGroup extends ApplicationServerGroupBase {
  /**
   * A group that exists already, to send to or to be filled by scaling. It takes no backends of a pool: the provider
   * has no way to add some to a group that something else manages.
   */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: ApplicationServerGroupAttributes,
  ): IApplicationServerGroup {
    return new ExistingApplicationServerGroup(scope, id, attributes);
  }

  /** Id of the group (`sgp-...`). */
  public readonly serverGroupId: string;
  /** The generated `alicloud_alb_server_group`, for what this class does not offer. */
  public readonly resource: TerraformResource;
  /** @internal */
  public readonly _settings: Plain<ApplicationServerGroupOptions>;
  private readonly group: AlbServerGroup;

  public constructor(scope: Construct, id: string, props: ApplicationServerGroupProps) {
    const taken = received(scope, id, "alicloud.ApplicationServerGroupProps", props);
    super(scope, id, taken.loadBalancer, true);
    this._settings = taken;
    const unlessFunctions = <T>(value: T) => (this._groupType === "Fc" ? undefined : value);
    const drainSeconds = taken.connectionDrainSeconds ?? defaultDrainSeconds(taken.loadBalancer);
    this._drainSeconds = drainSeconds;
    const { slowStartSeconds } = taken;
    this.group = new AlbServerGroup(this, "Resource", {
      ...writeArguments(this, ALB_SERVER_GROUP.plain, taken, taken.loadBalancer),
      provider: taken.loadBalancer._provider,
      serverGroupName: taken.serverGroupName ?? groupName(id),
      serverGroupType: Lazy.stringValue({ produce: () => this._groupType }),
      vpcId: Lazy.stringValue({ produce: () => unlessFunctions(taken.loadBalancer.vpcId) }),
      protocol: Lazy.stringValue({ produce: () => unlessFunctions(taken.protocol ?? "HTTP") }),
      scheduler: Lazy.stringValue({ produce: () => unlessFunctions(taken.scheduler ?? "Wrr") }),
      healthCheckConfig: healthCheckBlock(taken.healthCheck ?? {}),
      stickySessionConfig: stickySessionBlock(taken.stickySession),
      slowStartConfig:
        slowStartSeconds === undefined ? undefined : { slowStartEnabled: true, slowStartDuration: slowStartSeconds },
      servers: Lazy.anyValue({ produce: () => this.servers }),
      // In use while a replacement is made, so the listener must be able to switch first.
      lifecycle: { createBeforeDestroy: true },
    });
    this.group.addOverride(
      "connection_drain_config",
      Lazy.anyValue({
        produce: () =>
          unlessFunctions([
            drainSeconds === 0
              ? { connection_drain_enabled: false }
              : { connection_drain_enabled: true, connection_drain_timeout: drainSeconds },
          ]),
      }),
    );
    this.serverGroupId = this.group.id;
    this.resource = this.group;
    Registry.of(this).carriers.ofGroup(this, this.group);
  }

  /** @internal */
  protected _fill(pool: BackendPool, gate: GateRequest | undefined): void {
    writeEach(this.group, "servers", pool, (member) => this.server(member));
    if (!this._immutable) return;
    const recipe = new ImmutableGroup(this, "Members", () =>
      this._members.map((member) => textOrTexts(member, this.text(member), this.group)),
    );
    recipe.guard(this.group);
    const settle = recipe.settle(this.group, {
      settleSeconds: this._settings.settleSeconds,
      gate: gate?.take("switch", this._gatePlace("alicloud-alb"), pool),
    });
    if (settle !== undefined) this._filledBy(settle);
  }

  /** @internal */
  protected _scalerOf(filler: PoolFiller): PoolFiller["alicloudAlb"] {
    const fill = filler.alicloudAlb;
    return (
      fill &&
      ((place) => {
        // What scaling puts into the group must not be removed by the next apply.
        this.group.lifecycle = { createBeforeDestroy: true, ignoreChanges: ["servers"] };
        fill(place);
      })
    );
  }

  private get servers(): unknown[] | undefined {
    const single = this._members.filter(isSingle).map((member) => this.server(member));
    const servers = [...single, ...keptMembers(this.group)];
    return servers.length === 0 ? undefined : servers;
  }

  private server(member: PoolMember): unknown {
    const { serverType, serverId, serverIp } = serverForm(member.backend);
    const named = { server_type: serverType, server_id: serverId, description: member.backend.description };
    if (member.backend.kind === BackendKind.FUNCTION) return named;
    const remote = this.isRemote(member);
    return { ...named, server_ip: serverIp, port: member.port, weight: member.weight, remote_ip_enabled: remote };
  }

  private isRemote({ backend }: PoolMember): boolean | undefined {
    return backend.kind === BackendKind.IP ? (this._settings.remoteIps ?? false) : undefined;
  }

  private text(member: PoolMember): string {
    const { serverType, serverId, serverIp } = serverForm(member.backend);
    return memberText([
      serverType,
      serverId,
      serverIp,
      this._portOf(member),
      member.weight,
      member.backend.description,
      // In place, another value takes the server out and back.
      ...(this.isRemote(member) ? ["remote"] : []),
    ]);
  }
}

class ExistingApplicationServerGroup extends ApplicationServerGroupBase {
  public readonly serverGroupId: string;
  /** @internal */
  public readonly _settings = undefined;

  public constructor(scope: Construct, id: string, attributes: ApplicationServerGroupAttributes) {
    attributes = received(scope, id, "alicloud.ApplicationServerGroupAttributes", attributes);
    super(scope, id, attributes.loadBalancer, false);
    this.serverGroupId = attributes.serverGroupId;
  }

  /** @internal */
  protected _fill(): void {
    // Refused by the rule `existing-group`.
  }
}
