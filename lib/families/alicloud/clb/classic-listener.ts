import { Plain } from "../../../app/shapes/plain";
import { ListenerProtocol } from "../closed-sets";
import { SlbListener } from "@cdktf/provider-alicloud/lib/slb-listener";
import { Lazy, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool, BackendPoolProps } from "../../../app/backend-pool";
import { bindNewPool } from "../../../binding/bind-new-pool";
import { Declaration } from "../../../values/declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../../binding/listener-binding";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { joined } from "../../../app/shapes/take";
import { lowerCase, upperCase } from "../../../values/unknown";
import { EntryView } from "../../../app/entry-view";
import { idsOf } from "../../../app/ids";
import { idsIn, settingsIn, writeArguments } from "../../../app/write-arguments";
import { ApplyOrder, ClbChange } from "./apply-order";
import { IClassicLoadBalancer } from "./classic-load-balancer";
import { ClassicRule, ClassicRuleOptions } from "./classic-rule";
import { SLB_LISTENER } from "./facts/listener";
import { ClassicListenerCertificate, ClassicListenerCertificateOptions } from "./listener-certificate";
import { DEFAULT_SCHEDULER } from "./facts/settings";
import { ClassicListenerOptions } from "./listener-options";
import {
  checkArguments,
  healthCheckArguments,
  healthCheckView,
  sessionView,
  stickySessionArguments,
} from "./listener-arguments";
import { IVServerGroup, strategiesAt } from "./vserver-group";

/** Settings of a `ClassicListener`. */
export interface ClassicListenerProps extends ClassicListenerOptions {
  /** The load balancer that listens. */
  readonly loadBalancer: IClassicLoadBalancer;
}

/** A listener that exists already and that something else manages. */
export interface ClassicListenerAttributes {
  /** The load balancer that listens. */
  readonly loadBalancer: IClassicLoadBalancer;
  /** `tcp`, `udp`, `http` or `https`. */
  readonly protocol: ListenerProtocol;
  /** Port that clients connect to. */
  readonly port: number;
  /**
   * The VServer group that the listener sends to. Backends are attached to it one by one.
   *
   * @default - it sends to the default server group, which then belongs to this app
   */
  readonly serverGroup?: IVServerGroup;
}

/** A listener of an Alibaba CLB, to which a pool can be bound. */
export interface IClassicListener extends IListenerTarget {
  /** Id of the listener as the provider writes it: load balancer, protocol and port, `lb-1:http:80`. */
  readonly listenerId: string;
  /** Port that clients connect to. */
  readonly port: number;
  /** `tcp`, `udp`, `http` or `https`. */
  readonly protocol: string;
  /** Creates a domain or path rule (HTTP and HTTPS listeners). */
  addRule(id: string, options: ClassicRuleOptions): ClassicRule;
  /** Adds a certificate for a further domain (HTTPS listeners of guaranteed-performance load balancers). */
  addCertificate(id: string, options: ClassicListenerCertificateOptions): ClassicListenerCertificate;
  /** @internal */
  readonly _loadBalancer: IClassicLoadBalancer;
  /** @internal */
  _view(): EntryView;
}

/** A listener of an Alibaba CLB. */
export class ClassicListener extends Construct implements IClassicListener {
  /**
   * A listener that exists already. It is not changed: what is bound here goes into the group that it sends to.
   */
  public static fromAttributes(scope: Construct, id: string, attributes: ClassicListenerAttributes): IClassicListener {
    return new ExistingClassicListener(scope, id, attributes);
  }

  /** Id of the listener as the provider writes it: load balancer, protocol and port, `lb-1:http:80`. */
  public readonly listenerId: string;
  /** Port that clients connect to. */
  public readonly port: number;
  /** `tcp`, `udp`, `http` or `https`. */
  public readonly protocol: string;
  /** The generated `alicloud_slb_listener`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  private readonly loadBalancer: IClassicLoadBalancer;
  private readonly declaration: Declaration;
  private group?: IVServerGroup;

  private readonly props: Plain<ClassicListenerProps>;

  public constructor(scope: Construct, id: string, props: ClassicListenerProps) {
    const taken = received(scope, id, "alicloud.ClassicListenerProps", props);
    super(scope, id);
    this.props = taken;
    this.declaration = Declaration.here(new.target);
    this.loadBalancer = taken.loadBalancer;
    this.port = taken.port;
    this.protocol = lowerCase(taken.protocol);
    this.group = taken.serverGroup;
    const listener = new SlbListener(this, "Resource", {
      ...writeArguments(this, SLB_LISTENER.plain, taken, this.loadBalancer),
      provider: this.loadBalancer._provider,
      loadBalancerId: this.loadBalancer.loadBalancerId,
      protocol: this.protocol,
      frontendPort: taken.port,
      scheduler: taken.scheduler ?? DEFAULT_SCHEDULER,
      bandwidth: taken.bandwidth,
      backendPort: Lazy.numberValue({ produce: () => this.backendPort }),
      serverGroupId: Lazy.stringValue({ produce: () => this.group?.serverGroupId }),
      masterSlaveServerGroupId: taken.masterSlaveGroup?.serverGroupId,
      serverCertificateId: taken.certificateId,
      tlsCipherPolicy: this.tlsPolicy,
      persistenceTimeout: taken.sessionSeconds,
      ...(taken.redirectToPort === undefined
        ? { ...healthCheckArguments(taken.healthCheck ?? {}), ...checkArguments(taken.healthCheck) }
        : { listenerForward: "on", forwardPort: taken.redirectToPort }),
      ...stickySessionArguments(taken.stickySession),
    });
    this.listenerId = listener.id;
    this.resource = listener;
    Registry.of(this).carriers.ofEntry(this, listener);
    const change = taken.redirectToPort === undefined ? ClbChange.LISTENER : ClbChange.REDIRECT;
    ApplyOrder.of(listener, this.loadBalancer.loadBalancerId).add(change, listener);
    this.group?._use(() => this._view());
    taken.masterSlaveGroup?._use(() => this._view());
    this.loadBalancer.defaultServerGroup._use(() => (this.usesDefaultGroup ? this._view() : undefined));
    Registry.of(this).addEntry(this, () => this._view());
  }

  /** Makes a pool and binds it to this listener in one call. */
  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** Creates a domain or path rule (HTTP and HTTPS listeners). */
  public addRule(id: string, options: ClassicRuleOptions): ClassicRule {
    return new ClassicRule(this, id, joined(options, { listener: this }));
  }

  /** Adds a certificate for a further domain (HTTPS listeners of guaranteed-performance load balancers). */
  public addCertificate(id: string, options: ClassicListenerCertificateOptions): ClassicListenerCertificate {
    return new ClassicListenerCertificate(this, id, joined(options, { listener: this }));
  }

  /** @internal */
  public get _loadBalancer(): IClassicLoadBalancer {
    return this.loadBalancer;
  }

  /** @internal */
  public _bind(request: BindRequest): BindResult {
    const given = this.props.masterSlaveGroup ?? this.props.serverGroup;
    if (given !== undefined) return given._bind(request);
    if (this.group === undefined) {
      this.group = this.loadBalancer._groupFor(request.pool, request.strategy);
      this.group._bind(request);
      this.group._use(() => this._view());
    }
    const strategies = strategiesAt(this.group, request.strategy);
    return { place: `listener "${this.node.id}"`, owner: `listener ${this.node.path}`, strategies };
  }

  /** @internal */
  public _view(): EntryView {
    return {
      construct: this,
      label: `listener "${this.node.id}"`,
      declaration: this.declaration,
      kind: "listener",
      loadBalancer: this.loadBalancer._view(),
      protocol: upperCase(this.protocol),
      port: this.port,
      created: true,
      servers: {
        bound:
          this.group !== undefined ||
          this.props.masterSlaveGroup !== undefined ||
          this.loadBalancer.defaultServerGroup._bound,
        backendPort: this.backendPort,
        healthCheck: healthCheckView(this.props.healthCheck ?? {}, this.protocol),
        scheduler: this.props.scheduler ?? DEFAULT_SCHEDULER,
        session: sessionView(this.props.sessionSeconds, this.props.stickySession),
      },
      action: { redirects: this.props.redirectToPort !== undefined },
      settings: {
        bandwidth: this.props.bandwidth,
        redirectToPort: this.props.redirectToPort,
        securityPolicyId: this.props.securityPolicyId,
        twoGroups: this.props.serverGroup !== undefined && this.props.masterSlaveGroup !== undefined,
        "healthCheck.method": this.props.healthCheck?.method,
        ...settingsIn(SLB_LISTENER.plain, this.props),
      },
      access: { enabled: this.props.aclEnabled, type: this.props.aclType, ids: this.props.aclIds },
      tls: {
        policy: this.tlsPolicy,
        certificateIds: this.props.certificateId === undefined ? [] : [this.props.certificateId],
      },
      ids: [...idsOf({ certificateId: this.props.certificateId }), ...idsIn(SLB_LISTENER.plain, this.props)],
    };
  }

  private get usesDefaultGroup(): boolean {
    const { redirectToPort, masterSlaveGroup } = this.props;
    return this.group === undefined && redirectToPort === undefined && masterSlaveGroup === undefined;
  }

  private get backendPort(): number | undefined {
    if (this.props.backendPort !== undefined || !this.usesDefaultGroup) return this.props.backendPort;
    return this.loadBalancer.defaultServerGroup._port;
  }

  private get tlsPolicy(): string | undefined {
    return this.props.securityPolicyId ?? (this.protocol === "https" ? "tls_cipher_policy_1_2" : undefined);
  }
}

class ExistingClassicListener extends Construct implements IClassicListener {
  public readonly listenerId: string;
  public readonly port: number;
  public readonly protocol: string;
  private readonly declaration = Declaration.here(ClassicListener.fromAttributes);

  private readonly attributes: Plain<ClassicListenerAttributes>;

  public constructor(scope: Construct, id: string, attributes: ClassicListenerAttributes) {
    const taken = received(scope, id, "alicloud.ClassicListenerAttributes", attributes);
    super(scope, id);
    this.attributes = taken;
    this.port = taken.port;
    this.protocol = lowerCase(taken.protocol);
    this.listenerId = `${taken.loadBalancer.loadBalancerId}:${this.protocol}:${this.port}`;
    this.target._use(() => this._view());
    Registry.of(this).addEntry(this, () => this._view());
  }

  public addRule(id: string, options: ClassicRuleOptions): ClassicRule {
    return new ClassicRule(this, id, joined(options, { listener: this }));
  }

  public addCertificate(id: string, options: ClassicListenerCertificateOptions): ClassicListenerCertificate {
    return new ClassicListenerCertificate(this, id, joined(options, { listener: this }));
  }

  /** @internal */
  public get _loadBalancer(): IClassicLoadBalancer {
    return this.attributes.loadBalancer;
  }

  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public _bind(request: BindRequest): BindResult {
    return this.target._bind(request);
  }

  private get target() {
    return this.attributes.serverGroup ?? this.attributes.loadBalancer.defaultServerGroup;
  }

  /** @internal */
  public _view(): EntryView {
    return {
      construct: this,
      label: `listener "${this.node.id}"`,
      declaration: this.declaration,
      kind: "listener",
      loadBalancer: this.attributes.loadBalancer._view(),
      protocol: upperCase(this.protocol),
      port: this.port,
      created: false,
      servers: { bound: true },
      action: { redirects: false },
      ids: [],
    };
  }
}
