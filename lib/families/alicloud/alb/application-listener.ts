import { Plain } from "../../../app/shapes/plain";
import { ListenerProtocol, ListenerStatus } from "../closed-sets";
import { AlbListener } from "@cdktf/provider-alicloud/lib/alb-listener";
import { Lazy, TerraformResource } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { BackendPool, BackendPoolProps } from "../../../app/backend-pool";
import { bindNewPool } from "../../../binding/bind-new-pool";
import { ALB_LISTENER } from "./facts/listener";
import { ALICLOUD_ALB } from "./facts/product";
import { Declaration } from "../../../values/declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../../binding/listener-binding";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { joined } from "../../../app/shapes/take";
import { upperCase } from "../../../values/unknown";
import { EntryView } from "../../../app/entry-view";
import { idsOf } from "../../../app/ids";
import { idsIn, settingsIn, writeArguments } from "../../../app/write-arguments";
import { ApplicationAccessLogTracing, ApplicationQuic, ApplicationXForwardedFor } from "./application-listener-headers";
import type { IApplicationLoadBalancer } from "./application-load-balancer";
import { ApplicationRule, ApplicationRuleOptions } from "./application-rule";
import { ApplicationServerGroupOptions, IApplicationServerGroup } from "./application-server-group";
import { implicitGroups } from "./implicit-group";
import { ApplicationListenerAccess, ApplicationListenerAccessOptions } from "./listener-access";
import { ApplicationListenerCertificate, ApplicationListenerCertificateOptions } from "./listener-certificate";

/** Settings of a listener. */
export interface ApplicationListenerOptions {
  /** `HTTP`, `HTTPS` or `QUIC`. Changing it replaces the listener. */
  readonly protocol: ListenerProtocol;
  /** Port that clients connect to. 1 to 65535. Changing it replaces the listener. */
  readonly port: number;
  /**
   * The server group of requests that no rule takes, when it is not made by binding a pool to this listener.
   *
   * @default - the group of the bound pool
   */
  readonly serverGroup?: IApplicationServerGroup;
  /**
   * Settings of the group that a bound pool becomes.
   *
   * @default - see `ApplicationServerGroupOptions`
   */
  readonly serverGroupOptions?: ApplicationServerGroupOptions;
  /**
   * Id of the server certificate that clients are shown unless one of `addCertificate` has their domain. Required for
   * `HTTPS` and `QUIC`.
   *
   * @default - none
   */
  readonly certificateId?: string;
  /**
   * TLS policy of an `HTTPS` listener.
   *
   * @default "tls_cipher_policy_1_2"
   */
  readonly securityPolicyId?: string;
  /**
   * Whether clients may use HTTP/2 (`HTTPS`). Servers of protocol `GRPC` need it.
   *
   * @default - the cloud's choice, on
   */
  readonly http2?: boolean;
  /**
   * Seconds after which an idle connection is closed. 0 to 600.
   *
   * @default - the cloud's choice, 15
   */
  readonly idleTimeoutSeconds?: number;
  /**
   * Seconds within which a server must answer. 0 to 600.
   *
   * @default - the cloud's choice, 60
   */
  readonly requestTimeoutSeconds?: number;
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
   * Whether some kinds of files are compressed.
   *
   * @default - the cloud's choice, on
   */
  readonly gzip?: boolean;
  /**
   * Whether clients show a certificate, too (`HTTPS`). Then `caCertificateId` is required.
   *
   * @default false
   */
  readonly caEnabled?: boolean;
  /**
   * Id of the CA certificate with which those of clients are verified.
   *
   * @default - none
   */
  readonly caCertificateId?: string;
  /**
   * Whether clients of an `HTTPS` listener may go on by QUIC.
   *
   * @default - the cloud's choice
   */
  readonly quic?: ApplicationQuic;
  /**
   * What servers are told of the client.
   *
   * @default - the cloud's choice
   */
  readonly xForwardedFor?: ApplicationXForwardedFor;
  /**
   * Whether the access log has header fields that are not standard. The load balancer must have an `accessLog`.
   *
   * @default false
   */
  readonly accessLogCustomHeaders?: boolean;
  /**
   * Traces of requests. The load balancer must have an `accessLog`.
   *
   * @default - off
   */
  readonly accessLogTracing?: ApplicationAccessLogTracing;
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

/** Settings of an `ApplicationListener`. */
export interface ApplicationListenerProps extends ApplicationListenerOptions {
  /** The load balancer that listens. */
  readonly loadBalancer: IApplicationLoadBalancer;
}

/** A listener that exists already and that something else manages. */
export interface ApplicationListenerAttributes {
  /** The load balancer that listens. */
  readonly loadBalancer: IApplicationLoadBalancer;
  /** Id of the listener (`lsn-...`). */
  readonly listenerId: string;
  /** `HTTP`, `HTTPS` or `QUIC`. */
  readonly protocol: ListenerProtocol;
  /** Port that clients connect to. */
  readonly port: number;
}

/** A listener of an ALB. */
export interface IApplicationListener extends IConstruct {
  /** Id of the listener (`lsn-...`). */
  readonly listenerId: string;
  /** The load balancer that listens. */
  readonly loadBalancer: IApplicationLoadBalancer;
  /** `HTTP`, `HTTPS` or `QUIC`. */
  readonly protocol: string;
  /** Port that clients connect to. */
  readonly port: number;
  /** Creates a rule. */
  addRule(id: string, options: ApplicationRuleOptions): ApplicationRule;
  /** Adds a certificate for further domains (HTTPS and QUIC listeners). */
  addCertificate(id: string, options: ApplicationListenerCertificateOptions): ApplicationListenerCertificate;
  /** Lets in only clients of an access list, or keeps them out. */
  addAccessList(id: string, options: ApplicationListenerAccessOptions): ApplicationListenerAccess;
  /** @internal */
  _view(): EntryView;
}

const TLS_POLICY = "tls_cipher_policy_1_2";

abstract class ApplicationListenerBase extends Construct implements IApplicationListener {
  public abstract readonly listenerId: string;
  public readonly loadBalancer: IApplicationLoadBalancer;
  public readonly protocol: string;
  public readonly port: number;
  private readonly declaration: Declaration;

  protected constructor(
    scope: Construct,
    id: string,
    settings: { loadBalancer: IApplicationLoadBalancer; protocol: string; port: number },
    private readonly created: boolean,
  ) {
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    this.loadBalancer = settings.loadBalancer;
    this.protocol = upperCase(settings.protocol);
    this.port = settings.port;
    Registry.of(this).addEntry(this, () => this._view());
  }

  public addRule(id: string, options: ApplicationRuleOptions): ApplicationRule {
    return new ApplicationRule(this, id, joined(options, { listener: this }));
  }

  public addCertificate(id: string, options: ApplicationListenerCertificateOptions): ApplicationListenerCertificate {
    return new ApplicationListenerCertificate(this, id, joined(options, { listener: this }));
  }

  public addAccessList(id: string, options: ApplicationListenerAccessOptions): ApplicationListenerAccess {
    return new ApplicationListenerAccess(this, id, joined(options, { listener: this }));
  }

  /** @internal */
  public _view(): EntryView {
    return {
      construct: this,
      label: `listener "${this.node.id}"`,
      declaration: this.declaration,
      kind: "listener",
      loadBalancer: this.loadBalancer._view(),
      protocol: this.protocol,
      port: this.port,
      created: this.created,
      servers: { bound: true },
      action: { redirects: false },
      ids: this.created ? [] : [{ name: "listenerId", value: this.listenerId, prefix: "lsn-" }],
    };
  }
}

/** A listener of an ALB. Requests that no rule takes go to the pool that is bound to it. */
export class ApplicationListener extends ApplicationListenerBase implements IListenerTarget {
  /** A listener that exists already. It is not changed; rules can be added to it. */
  public static fromAttributes(
    scope: Construct,
    id: string,
    attributes: ApplicationListenerAttributes,
  ): IApplicationListener {
    return new ExistingApplicationListener(scope, id, attributes);
  }

  /** Id of the listener (`lsn-...`). */
  public readonly listenerId: string;
  /** The generated `alicloud_alb_listener`, for what this class does not offer. */
  public readonly resource: TerraformResource;
  private readonly listener: AlbListener;
  private readonly groups;
  private group?: IApplicationServerGroup;

  private readonly props: Plain<ApplicationListenerProps>;

  public constructor(scope: Construct, id: string, props: ApplicationListenerProps) {
    const taken = received(scope, id, "alicloud.ApplicationListenerProps", props);
    super(scope, id, taken, true);
    this.props = taken;
    this.groups = implicitGroups(this, taken.loadBalancer, taken.serverGroupOptions);
    this.listener = new AlbListener(this, "Resource", {
      ...writeArguments(this, ALB_LISTENER.plain, taken, taken.loadBalancer),
      provider: taken.loadBalancer._provider,
      loadBalancerId: taken.loadBalancer.loadBalancerId,
      listenerProtocol: this.protocol,
      listenerPort: this.port,
      defaultActions: Lazy.anyValue({ produce: () => [this.action] }),
      certificates: taken.certificateId === undefined ? undefined : [{ certificateId: taken.certificateId }],
      caCertificates: taken.caCertificateId === undefined ? undefined : [{ certificateId: taken.caCertificateId }],
      securityPolicyId: this.tlsPolicy,
      http2Enabled: taken.http2,
      idleTimeout: taken.idleTimeoutSeconds,
      requestTimeout: taken.requestTimeoutSeconds,
    });
    this.listenerId = this.listener.id;
    this.resource = this.listener;
    Registry.of(this).carriers.ofEntry(this, this.listener);
    if (taken.serverGroup !== undefined) this.sendTo(taken.serverGroup);
  }

  /** Makes a pool and binds it to this listener in one call. */
  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public _bind(request: BindRequest): BindResult {
    if (this.props.serverGroup !== undefined) return this.props.serverGroup._bind(request);
    if (this.group === undefined) {
      const group = this.groups(request.strategy).of(request.pool);
      group._bind(request);
      this.sendTo(group);
    }
    const { strategies } = ALICLOUD_ALB;
    return { place: `listener "${this.node.id}"`, owner: `listener ${this.node.path}`, strategies };
  }

  /** @internal */
  public _view(): EntryView {
    const { certificateId, securityPolicyId, caCertificateId } = this.props;
    return {
      ...super._view(),
      servers: { bound: this.group !== undefined, needsGroup: true },
      ids: [...idsOf({ certificateId, securityPolicyId, caCertificateId }), ...idsIn(ALB_LISTENER.plain, this.props)],
      tls: { policy: this.tlsPolicy, certificateIds: certificateId === undefined ? [] : [certificateId] },
      settings: {
        idleTimeoutSeconds: this.props.idleTimeoutSeconds,
        requestTimeoutSeconds: this.props.requestTimeoutSeconds,
        http2: this.props.http2,
        ...settingsIn(ALB_LISTENER.plain, this.props),
      },
    };
  }

  private sendTo(group: IApplicationServerGroup): void {
    this.group = group;
    group._use(() => this._view());
    group._fillBefore(this.listener);
  }

  /** A listener knows one group and no weights: those stand on rules. */
  private get action(): unknown {
    const tuples = this.group === undefined ? [] : [{ server_group_id: this.group.serverGroupId }];
    return { type: "ForwardGroup", forward_group_config: [{ server_group_tuples: tuples }] };
  }

  private get tlsPolicy(): string | undefined {
    return this.props.securityPolicyId ?? (this.protocol === "HTTPS" ? TLS_POLICY : undefined);
  }
}

class ExistingApplicationListener extends ApplicationListenerBase {
  public readonly listenerId: string;

  public constructor(scope: Construct, id: string, attributes: ApplicationListenerAttributes) {
    const taken = received(scope, id, "alicloud.ApplicationListenerAttributes", attributes);
    super(scope, id, taken, false);
    this.listenerId = taken.listenerId;
  }
}
