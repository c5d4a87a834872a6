import { handedOn, Plain } from "../../../app/shapes/plain";
import { AlpnPolicy, ListenerProtocol, ListenerStatus } from "../closed-sets";
import { NlbListener } from "@cdktf/provider-alicloud/lib/nlb-listener";
import { Lazy, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool, BackendPoolProps } from "../../../app/backend-pool";
import { bindNewPool } from "../../../binding/bind-new-pool";
import { Declaration } from "../../../values/declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../../binding/listener-binding";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { joined } from "../../../app/shapes/take";
import { asList, upperCase } from "../../../values/unknown";
import { EntryView, PortRangeView } from "../../../app/entry-view";
import { idsOf } from "../../../app/ids";
import { idsIn, settingsIn, writeArguments } from "../../../app/write-arguments";
import { NLB_LISTENER } from "./facts/listener";
import { ExistingVpcListener } from "../existing-vpc-listener";
import { PoolGroups } from "../pool-groups";
import { groupName } from "../server-form";
import { NetworkListenerCertificate, NetworkListenerCertificateOptions } from "./listener-certificate";
import { INetworkLoadBalancer } from "./network-load-balancer";
import {
  INetworkServerGroup,
  NetworkServerGroup,
  NetworkServerGroupOptions,
  NetworkServerGroupProps,
} from "./network-server-group";

/** Settings of a listener. */
export interface NetworkListenerOptions {
  /** `TCP`, `UDP` or `TCPSSL`. */
  readonly protocol: ListenerProtocol;
  /**
   * Port that clients connect to. 1 to 65535. Changing it replaces the listener.
   *
   * @default - required, unless `startPort` and `endPort` are given
   */
  readonly port?: number;
  /**
   * First of a range of ports, each of which is handed to the same port of a server. Needs an any-port group.
   *
   * @default - `port`
   */
  readonly startPort?: number;
  /**
   * Last of the range of ports.
   *
   * @default - `port`
   */
  readonly endPort?: number;
  /**
   * The server group to send to, when it is not made by binding a pool to this listener.
   *
   * @default - the group of the bound pool
   */
  readonly serverGroup?: INetworkServerGroup;
  /**
   * Settings of the group that a bound pool becomes. It gets the protocol of the listener, and takes any port when the
   * listener has a range.
   *
   * @default - see `NetworkServerGroupOptions`
   */
  readonly serverGroupOptions?: NetworkServerGroupOptions;
  /**
   * Ids of the server certificates. Required for `TCPSSL`.
   *
   * @default - none
   */
  readonly certificateIds?: string[];
  /**
   * TLS policy of a `TCPSSL` listener.
   *
   * @default "tls_cipher_policy_1_2"
   */
  readonly securityPolicyId?: string;
  /**
   * Seconds after which an idle connection is closed. 1 to 900.
   *
   * @default - the cloud's choice, 900
   */
  readonly idleTimeoutSeconds?: number;
  /**
   * New connections per second and zone. 0 for no limit.
   *
   * @default - no limit
   */
  readonly cps?: number;
  /**
   * Whether servers get the client's address by proxy protocol.
   *
   * @default - the cloud's choice, off
   */
  readonly proxyProtocol?: boolean;
  /**
   * What the proxy protocol says beside the address.
   *
   * @default - the cloud's choice
   */
  readonly proxyProtocolConfig?: NetworkProxyProtocolConfig;
  /**
   * Description in the console. 2 to 256 letters, digits, `,`, `.`, `;`, `/`, `@`, `_`, `-`.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * `Running` or `Stopped`.
   *
   * @default - as it is, `Running` when it is new
   */
  readonly status?: ListenerStatus;
  /**
   * Whether the application protocol is agreed on with TLS (`TCPSSL`). Then `alpnPolicy` is required.
   *
   * @default - the cloud's choice, off
   */
  readonly alpn?: boolean;
  /**
   * `HTTP1Only`, `HTTP2Only`, `HTTP2Optional` (rather HTTP/1.x) or `HTTP2Preferred` (rather HTTP/2).
   *
   * @default - none
   */
  readonly alpnPolicy?: AlpnPolicy;
  /**
   * Whether clients show a certificate, too (`TCPSSL`). Then `caCertificateIds` is required.
   *
   * @default - the cloud's choice, off
   */
  readonly caEnabled?: boolean;
  /**
   * Id of the CA certificate with which those of clients are verified. The cloud takes one.
   *
   * @default - none
   */
  readonly caCertificateIds?: string[];
  /**
   * Bytes of the largest TCP segment (`TCP`, `TCPSSL`). 0 to 1500, 0 leaves it as it is.
   *
   * @default - as it is
   */
  readonly mss?: number;
  /**
   * Whether the listener is monitored by the second. The region must have storage of HdMonitor.
   *
   * @default - the cloud's choice, off
   */
  readonly secSensor?: boolean;
  /**
   * Tags, in addition to those of the load balancer, the stack and the app (`Tags.of`).
   *
   * @default - none of its own
   */
  readonly tags?: { [key: string]: string };
}

/** What the proxy protocol of an NLB says beside the client's address. */
export interface NetworkProxyProtocolConfig {
  /**
   * Whether it says the id of the VPC.
   *
   * @default false
   */
  readonly vpcIdEnabled?: boolean;
  /**
   * Whether it says the id of the PrivateLink endpoint.
   *
   * @default - the cloud's choice, off
   */
  readonly privateLinkEpIdEnabled?: boolean;
  /**
   * Whether it says the id of the PrivateLink endpoint service.
   *
   * @default false
   */
  readonly privateLinkEpsIdEnabled?: boolean;
}

/** Settings of a `NetworkListener`. */
export interface NetworkListenerProps extends NetworkListenerOptions {
  /** The load balancer that listens. */
  readonly loadBalancer: INetworkLoadBalancer;
}

/** A listener that exists already and that something else manages. */
export interface NetworkListenerAttributes {
  /** The load balancer that listens. */
  readonly loadBalancer: INetworkLoadBalancer;
  /** `TCP`, `UDP` or `TCPSSL`. */
  readonly protocol: ListenerProtocol;
  /** Port that clients connect to. */
  readonly port: number;
  /** The server group that the listener sends to. Backends are attached to it one by one. */
  readonly serverGroup: INetworkServerGroup;
  /**
   * Id of the listener (`lsn-...`), without which no certificate can be added.
   *
   * @default - not known
   */
  readonly listenerId?: string;
}

/** A listener of an NLB, to which a pool can be bound. */
export interface INetworkListener extends IListenerTarget {
  /** `TCP`, `UDP` or `TCPSSL`. */
  readonly protocol: string;
  /** Port that clients connect to; undefined where the listener has a range of ports. */
  readonly port?: number;
  /** The load balancer that listens. */
  readonly loadBalancer: INetworkLoadBalancer;
  /** Id of the listener (`lsn-...`); empty where it exists already and is not known. */
  readonly listenerId: string;
  /** Adds a certificate for further domains (TCPSSL listeners). */
  addCertificate(id: string, options: NetworkListenerCertificateOptions): NetworkListenerCertificate;
  /** @internal */
  _view(): EntryView;
}

const TLS_POLICY = "tls_cipher_policy_1_2";

/** A listener of an NLB. */
export class NetworkListener extends Construct implements INetworkListener {
  /** A listener that exists already. It is not changed: what is bound here goes into the group that it sends to. */
  public static fromAttributes(scope: Construct, id: string, attributes: NetworkListenerAttributes): INetworkListener {
    const given = received(scope, id, "alicloud.NetworkListenerAttributes", attributes);
    const entry = { ...given, protocol: upperCase(given.protocol) };
    return new ExistingNetworkListener(scope, id, entry, Declaration.here(NetworkListener.fromAttributes));
  }

  /** `TCP`, `UDP` or `TCPSSL`. */
  public readonly protocol: string;
  /** Port that clients connect to; undefined where the listener has a range of ports. */
  public readonly port?: number;
  /** Id of the listener (`lsn-...`). */
  public readonly listenerId: string;
  /** The generated `alicloud_nlb_listener`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  /** The load balancer that listens. */
  public readonly loadBalancer: INetworkLoadBalancer;

  private readonly declaration: Declaration;
  private readonly listener: NlbListener;
  private readonly groups: PoolGroups<INetworkServerGroup>;
  private group?: INetworkServerGroup;

  private readonly props: Plain<NetworkListenerProps>;

  public constructor(scope: Construct, id: string, props: NetworkListenerProps) {
    const taken = received(scope, id, "alicloud.NetworkListenerProps", props);
    super(scope, id);
    this.props = taken;
    this.declaration = Declaration.here(new.target);
    this.protocol = upperCase(taken.protocol);
    this.port = taken.port;
    this.loadBalancer = taken.loadBalancer;
    this.groups = new PoolGroups(this, (scope, id, pool) => this.makeGroup(scope, id, pool));
    this.listener = new NlbListener(this, "Resource", {
      ...writeArguments(this, NLB_LISTENER.plain, taken, taken.loadBalancer),
      provider: taken.loadBalancer._provider,
      loadBalancerId: taken.loadBalancer.loadBalancerId,
      listenerProtocol: this.protocol,
      listenerPort: this.port ?? 0,
      startPort: taken.startPort,
      endPort: taken.endPort,
      serverGroupId: Lazy.stringValue({ produce: () => this.group?.serverGroupId }),
      certificateIds: taken.certificateIds,
      securityPolicyId: this.tlsPolicy,
      idleTimeout: taken.idleTimeoutSeconds,
      cps: taken.cps,
      proxyProtocolEnabled: taken.proxyProtocol,
    });
    this.listenerId = this.listener.id;
    this.resource = this.listener;
    Registry.of(this).carriers.ofEntry(this, this.listener);
    if (taken.serverGroup !== undefined) this.sendTo(taken.serverGroup);
    Registry.of(this).addEntry(this, () => this._view());
  }

  /** Makes a pool and binds it to this listener in one call. */
  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** Adds a certificate for further domains (TCPSSL listeners). */
  public addCertificate(id: string, options: NetworkListenerCertificateOptions): NetworkListenerCertificate {
    return new NetworkListenerCertificate(this, id, joined(options, { listener: this }));
  }

  /** @internal */
  public _bind(request: BindRequest): BindResult {
    if (this.props.serverGroup !== undefined) return this.props.serverGroup._bind(request);
    if (this.group === undefined) {
      const group = this.groups.of(request.pool);
      group._bind(request);
      this.sendTo(group);
    }
    return { place: `listener "${this.node.id}"`, owner: `listener ${this.node.path}`, strategies: [] };
  }

  /** @internal */
  public _view(): EntryView {
    const { idleTimeoutSeconds, cps, certificateIds, securityPolicyId } = this.props;
    return {
      construct: this,
      label: `listener "${this.node.id}"`,
      declaration: this.declaration,
      kind: "listener",
      loadBalancer: this.props.loadBalancer._view(),
      protocol: this.protocol,
      port: this.port ?? this.props.startPort ?? 0,
      created: true,
      portRange: this.portRange,
      servers: { bound: this.group !== undefined, needsGroup: true },
      action: { redirects: false },
      settings: { idleTimeoutSeconds, cps, ...settingsIn(NLB_LISTENER.plain, this.props) },
      tls: { policy: this.tlsPolicy, certificateIds: asList(certificateIds) },
      ids: [...idsOf({ certificateIds, securityPolicyId }), ...idsIn(NLB_LISTENER.plain, this.props)],
    };
  }

  private sendTo(group: INetworkServerGroup): void {
    this.group = group;
    group._use(() => this._view());
    group._fillBefore(this.listener);
  }

  private makeGroup(scope: Construct, id: string, pool: BackendPool): INetworkServerGroup {
    const options = this.props.serverGroupOptions ?? {};
    return new NetworkServerGroup(
      scope,
      id,
      handedOn<NetworkServerGroupProps>({
        ...options,
        loadBalancer: this.props.loadBalancer,
        protocol: this.protocol,
        serverGroupName: options.serverGroupName ?? groupName(pool.node.id),
        anyPort: options.anyPort ?? (this.props.startPort === undefined ? undefined : true),
      }),
    );
  }

  private get portRange(): PortRangeView | undefined {
    const { port, startPort: start, endPort: end } = this.props;
    return port !== undefined && start === undefined && end === undefined ? undefined : { start, end, port };
  }

  private get tlsPolicy(): string | undefined {
    return this.props.securityPolicyId ?? (this.protocol === "TCPSSL" ? TLS_POLICY : undefined);
  }
}

class ExistingNetworkListener extends ExistingVpcListener implements INetworkListener {
  public readonly loadBalancer: INetworkLoadBalancer;

  public constructor(
    scope: Construct,
    id: string,
    attributes: Plain<NetworkListenerAttributes>,
    declaration: Declaration,
  ) {
    super(scope, id, attributes, declaration);
    this.loadBalancer = attributes.loadBalancer;
  }

  public addCertificate(id: string, options: NetworkListenerCertificateOptions): NetworkListenerCertificate {
    return new NetworkListenerCertificate(this, id, joined(options, { listener: this }));
  }
}
