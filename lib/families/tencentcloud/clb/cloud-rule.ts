import { Plain } from "../../../app/shapes/plain";
import { ClbListenerRule } from "@cdktf/provider-tencentcloud/lib/clb-listener-rule";
import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool, BackendPoolProps } from "../../../app/backend-pool";
import { bindNewPool } from "../../../binding/bind-new-pool";
import { Declaration } from "../../../values/declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../../binding/listener-binding";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { idsOf } from "../../../app/ids";
import { identityOf } from "../../../values/unknown";
import { EntryView } from "../../../app/entry-view";
import { ICloudListener } from "./cloud-listener";
import { CloudRuleAttributes, CloudRuleOptions, CloudRuleProps } from "./cloud-rule-props";
import { CLB_LISTENER_RULE } from "./facts/rule";
import { idsIn, settingsIn, writeArguments } from "../../../app/write-arguments";
import { certificateIdsOf, defaultSslMode } from "./ssl-mode";
import { healthCheckArguments, healthCheckView, leaveChecksToGroup } from "./health-check-arguments";
import type { ITargetGroup } from "../target-group/target-group";
import { EntryBackends, EntryBackendsOptions } from "./entry-backends";

/** A rule of a Tencent CLB listener, to which a pool can be bound. */
export interface ICloudRule extends IListenerTarget {
  /** Id of the rule (`loc-...`). */
  readonly ruleId: string;
}

abstract class CloudRuleBase extends Construct implements ICloudRule {
  public abstract readonly ruleId: string;
  private readonly declaration: Declaration;
  private backends!: EntryBackends;

  protected constructor(
    scope: Construct,
    id: string,
    private readonly listener: ICloudListener,
    private readonly settings: Plain<Partial<CloudRuleOptions>>,
    private readonly created: boolean,
  ) {
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    Registry.of(this).addEntry(this, () => this.view());
  }

  /** Makes a pool and binds it to this rule in one call. */
  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public _bind(request: BindRequest): BindResult {
    return this.backends.bind(request);
  }

  /** @internal */
  protected _takeBackends(
    targetGroup: ITargetGroup | undefined,
    switchTo: EntryBackendsOptions["switchTo"] = () => undefined,
  ): void {
    const loadBalancer = this.listener._loadBalancer;
    const { domain, healthCheck, scheduler, sessionSeconds, forwardType = "HTTP" } = this.settings;
    this.backends = new EntryBackends(this, {
      place: {
        loadBalancer,
        listenerId: this.listener.listenerId,
        ruleId: this.ruleId,
        entry: () => this.view(),
      },
      label: `rule "${this.node.id}"`,
      owner: `rule ${loadBalancer._view().identity} ${identityOf(this.listener.listenerId)} ${identityOf(this.ruleId)}`,
      targetGroup,
      ownGroup: () => ({
        targetGroupName: this.node.id,
        protocol: forwardType,
        healthCheck: { ...healthCheck, host: healthCheck?.host ?? (isPattern(domain) ? undefined : domain) },
        scheduler: scheduler ?? "WRR",
        sessionSeconds,
      }),
      switchTo,
    });
  }

  private view(): EntryView {
    const listener = this.listener._view();
    const { domain, url, scheduler, healthCheck, sessionSeconds } = this.settings;
    return {
      ...listener,
      construct: this,
      label: `rule "${this.node.id}"`,
      declaration: this.declaration,
      kind: "rule",
      created: this.created,
      parent: listener,
      rule: { domain, url },
      servers: {
        bound: this.backends.bound,
        unused: this.backends.unused({ healthCheck, scheduler, sessionSeconds }),
        healthCheck: this.created ? healthCheckView(healthCheck ?? {}, true) : undefined,
        scheduler: this.created ? (scheduler ?? "WRR") : undefined,
        session: { seconds: sessionSeconds },
      },
      settings: {
        sslMode: this.settings.sslMode,
        caCertificateId: this.settings.caCertificateId,
        "healthCheck.method": healthCheck?.method,
        ...settingsIn(CLB_LISTENER_RULE.plain, this.settings),
      },
      tls: { certificateIds: certificateIdsOf(this.settings) },
      ids: [
        ...listener.ids,
        { name: "ruleId", value: this.ruleId, prefix: "loc-" },
        ...idsOf({ certificateId: this.settings.certificateId, caCertificateId: this.settings.caCertificateId }),
        ...idsIn(CLB_LISTENER_RULE.plain, this.settings),
      ],
    };
  }
}

/** Whether a domain stands for many, so that no check can ask for it. */
function isPattern(domain: string | undefined): boolean {
  return domain !== undefined && (domain.startsWith("~") || domain.includes("*"));
}

/** A domain and path rule of an HTTP(S) listener. */
export class CloudRule extends CloudRuleBase {
  /** A rule that exists already. */
  public static fromAttributes(scope: Construct, id: string, attributes: CloudRuleAttributes): ICloudRule {
    return new ExistingCloudRule(scope, id, attributes);
  }

  /** Id of the rule (`loc-...`). */
  public readonly ruleId: string;
  /** The generated `tencentcloud_clb_listener_rule`, for what this class does not offer. */
  public readonly resource: TerraformResource;

  public constructor(scope: Construct, id: string, props: CloudRuleProps) {
    const taken = received(scope, id, "tencentcloud.CloudRuleProps", props);
    super(scope, id, taken.listener, taken, true);
    const loadBalancer = taken.listener._loadBalancer;
    const rule = new ClbListenerRule(this, "Resource", {
      ...writeArguments(this, CLB_LISTENER_RULE.plain, taken, loadBalancer),
      provider: loadBalancer._provider,
      clbId: loadBalancer.loadBalancerId,
      listenerId: taken.listener.listenerId,
      domain: taken.domain,
      url: taken.url,
      scheduler: taken.scheduler ?? "WRR",
      sessionExpireTime: taken.sessionSeconds,
      certificateId: taken.certificateId,
      certificateSslMode: taken.sslMode ?? defaultSslMode(taken),
      certificateCaId: taken.caCertificateId,
      ...healthCheckArguments(taken.healthCheck ?? {}, true),
    });
    this.ruleId = rule.ruleId;
    this.resource = rule;
    Registry.of(this).carriers.ofEntry(this, rule);
    this._takeBackends(taken.targetGroup, (targetType, groupChecks) => {
      rule.targetType = targetType;
      if (!groupChecks) return;
      leaveChecksToGroup(rule);
      rule.resetScheduler();
      rule.resetSessionExpireTime();
    });
  }
}

class ExistingCloudRule extends CloudRuleBase {
  public readonly ruleId: string;

  public constructor(scope: Construct, id: string, attributes: CloudRuleAttributes) {
    attributes = received(scope, id, "tencentcloud.CloudRuleAttributes", attributes);
    super(scope, id, attributes.listener, {}, false);
    this.ruleId = attributes.ruleId;
    this._takeBackends(attributes.targetGroup);
  }
}
