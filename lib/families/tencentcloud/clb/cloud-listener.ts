import { Plain } from "../../../app/shapes/plain";
import { ClbListener } from "@cdktf/provider-tencentcloud/lib/clb-listener";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool, BackendPoolProps } from "../../../app/backend-pool";
import { bindNewPool } from "../../../binding/bind-new-pool";
import { layerOf } from "../../../facts/protocols";
import { Declaration } from "../../../values/declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../../binding/listener-binding";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { joined } from "../../../app/shapes/take";
import { identityOf, upperCase } from "../../../values/unknown";
import { EntryView } from "../../../app/entry-view";
import { idsOf } from "../../../app/ids";
import { ICloudLoadBalancer } from "./cloud-load-balancer";
import { CloudRule } from "./cloud-rule";
import { CloudRuleOptions } from "./cloud-rule-props";
import { CloudListenerAttributes, CloudListenerOptions, CloudListenerProps } from "./cloud-listener-props";
import { CLB_LISTENER } from "./facts/listener";
import { idsIn, settingsIn, writeArguments } from "../../../app/write-arguments";
import { certificateIdsOf, defaultSslMode } from "./ssl-mode";
import { healthCheckArguments, healthCheckView, leaveChecksToGroup } from "./health-check-arguments";
import type { ITargetGroup } from "../target-group/target-group";
import { EntryBackends, EntryBackendsOptions } from "./entry-backends";

/** A listener of a Tencent CLB. */
export interface ICloudListener extends IListenerTarget {
  /** Id of the listener (`lbl-...`). */
  readonly listenerId: string;
  /** `TCP`, `UDP`, `TCP_SSL`, `QUIC`, `HTTP` or `HTTPS`. */
  readonly protocol: string;
  /** Port that clients connect to. */
  readonly port: number;
  /** Creates a rule (HTTP and HTTPS). */
  addRule(id: string, options: CloudRuleOptions): CloudRule;
  /** @internal */
  readonly _loadBalancer: ICloudLoadBalancer;
  /** @internal */
  _view(): EntryView;
}

abstract class CloudListenerBase extends Construct implements ICloudListener {
  public abstract readonly listenerId: string;
  public readonly protocol: string;
  public readonly port: number;
  /** @internal */
  public readonly _loadBalancer: ICloudLoadBalancer;
  private readonly declaration: Declaration;
  private backends!: EntryBackends;

  protected constructor(
    scope: Construct,
    id: string,
    /** @internal */
    protected readonly _settings: Plain<CloudListenerOptions>,
    loadBalancer: ICloudLoadBalancer,
    private readonly created: boolean,
  ) {
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    this._loadBalancer = loadBalancer;
    this.protocol = upperCase(_settings.protocol);
    this.port = _settings.port;
    Registry.of(this).addEntry(this, () => this._view());
  }

  public addRule(id: string, options: CloudRuleOptions): CloudRule {
    return new CloudRule(this, id, joined(options, { listener: this }));
  }

  /** Makes a pool and binds it to this listener in one call (TCP, UDP, TCP_SSL, QUIC). */
  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public _bind(request: BindRequest): BindResult {
    return this.backends.bind(request);
  }

  /** @internal */
  public _view(): EntryView {
    return {
      construct: this,
      label: this.label,
      declaration: this.declaration,
      kind: "listener",
      loadBalancer: this._loadBalancer._view(),
      protocol: this.protocol,
      port: this.port,
      created: this.created,
      servers: {
        bound: this.backends.bound,
        unused: this.backends.unused({ healthCheck: this._settings.healthCheck }),
        healthCheck:
          this.created && this._layer !== 7 ? healthCheckView(this._settings.healthCheck ?? {}, false) : undefined,
        scheduler: this._settings.scheduler,
        session: { seconds: this._settings.sessionSeconds },
      },
      action: { redirects: false },
      settings: {
        sslMode: this._settings.sslMode,
        caCertificateId: this._settings.caCertificateId,
        sni: this._settings.sni,
        "healthCheck.contextType": this._settings.healthCheck?.contextType,
        "healthCheck.method": this._settings.healthCheck?.method,
        checked: this._settings.healthCheck !== undefined,
        ...settingsIn(CLB_LISTENER.plain, this._settings),
      },
      tls: { certificateIds: certificateIdsOf(this._settings) },
      ids: [
        { name: "listenerId", value: this.listenerId, prefix: "lbl-" },
        ...idsOf({ certificateId: this._settings.certificateId, caCertificateId: this._settings.caCertificateId }),
        ...idsIn(CLB_LISTENER.plain, this._settings),
      ],
    };
  }

  /** @internal */
  protected get _layer(): number | undefined {
    return layerOf(this.protocol);
  }

  /** @internal */
  protected _takeBackends(
    targetGroup: ITargetGroup | undefined,
    switchTo: EntryBackendsOptions["switchTo"] = () => undefined,
  ): void {
    this.backends = new EntryBackends(this, {
      place: {
        loadBalancer: this._loadBalancer,
        listenerId: this.listenerId,
        ruleId: undefined,
        entry: () => this._view(),
      },
      label: this.label,
      owner: `listener ${this._loadBalancer._view().identity} ${identityOf(this.listenerId)}`,
      targetGroup,
      ownGroup: () => ({
        targetGroupName: this._settings.listenerName ?? this.node.id,
        protocol: this.protocol,
        healthCheck: this._settings.healthCheck,
      }),
      switchTo,
    });
  }

  private get label(): string {
    return `listener "${this.node.id}"`;
  }
}

/** A listener of a Tencent CLB. TCP, UDP, TCP_SSL and QUIC take backends directly, HTTP and HTTPS through rules. */
export class CloudListener extends CloudListenerBase {
  /** A listener that exists already. */
  public static fromAttributes(scope: Construct, id: string, attributes: CloudListenerAttributes): ICloudListener {
    return new ExistingCloudListener(scope, id, attributes);
  }

  /** Id of the listener (`lbl-...`). */
  public readonly listenerId: string;
  /** The generated `tencentcloud_clb_listener`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: CloudListenerProps) {
    const taken = received(scope, id, "tencentcloud.CloudListenerProps", props);
    super(scope, id, taken, taken.loadBalancer, true);
    const listener = new ClbListener(this, "Resource", {
      ...writeArguments(this, CLB_LISTENER.plain, taken, taken.loadBalancer),
      provider: taken.loadBalancer._provider,
      clbId: taken.loadBalancer.loadBalancerId,
      listenerName: taken.listenerName ?? id,
      protocol: this.protocol,
      port: this.port,
      scheduler: this._layer === 4 ? (taken.scheduler ?? "WRR") : taken.scheduler,
      sessionExpireTime: taken.sessionSeconds,
      certificateId: taken.certificateId,
      certificateSslMode: taken.sslMode ?? defaultSslMode(taken),
      certificateCaId: taken.caCertificateId,
      sniSwitch: taken.sni,
      ...(this._layer === 4 || taken.healthCheck !== undefined
        ? healthCheckArguments(taken.healthCheck ?? {}, false)
        : {}),
      healthCheckHttpVersion: taken.healthCheck?.httpVersion,
      healthCheckContextType: taken.healthCheck?.contextType,
      healthCheckSendContext: taken.healthCheck?.sendContext,
      healthCheckRecvContext: taken.healthCheck?.recvContext,
    });
    this.listenerId = listener.listenerId;
    this.resource = listener;
    Registry.of(this).carriers.ofEntry(this, listener);
    this._takeBackends(taken.targetGroup, (targetType, groupChecks) => {
      listener.targetType = targetType;
      if (groupChecks) leaveChecksToGroup(listener);
    });
  }
}

class ExistingCloudListener extends CloudListenerBase {
  public readonly listenerId: string;

  public constructor(scope: Construct, id: string, attributes: CloudListenerAttributes) {
    const taken = received(scope, id, "tencentcloud.CloudListenerAttributes", attributes);
    super(scope, id, taken, taken.loadBalancer, false);
    this.listenerId = taken.listenerId;
    this._takeBackends(taken.targetGroup);
  }
}
