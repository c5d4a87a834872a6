import { Plain } from "../../../app/shapes/plain";
import { Scheduler } from "../closed-sets";
import { SlbRule } from "@cdktf/provider-alicloud/lib/slb-rule";
import { Lazy, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool, BackendPoolProps } from "../../../app/backend-pool";
import { bindNewPool } from "../../../binding/bind-new-pool";
import { Declaration } from "../../../values/declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../../binding/listener-binding";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { EntryView, ServerSettings } from "../../../app/entry-view";
import { settingsIn, writeArguments } from "../../../app/write-arguments";
import { lowerCase } from "../../../values/unknown";
import { ApplyOrder, ClbChange } from "./apply-order";
import { IClassicListener } from "./classic-listener";
import { SLB_RULE } from "./facts/rule";
import { DEFAULT_SCHEDULER } from "./facts/settings";
import { ClassicHealthCheck } from "./health-check";
import { healthCheckArguments, healthCheckView, sessionView, stickySessionArguments } from "./listener-arguments";
import { ClassicStickySession } from "./sticky-session";
import { ExistingRule } from "../existing-rule";
import { IVServerGroup, strategiesAt } from "./vserver-group";

/** Settings of a rule. Domain, path or both. */
export interface ClassicRuleOptions {
  /**
   * Domain that the request is for, for example `www.example.com` or `*.example.com`.
   *
   * @default - any domain
   */
  readonly domain?: string;
  /**
   * Path that the request starts with. 2 to 80 characters, begins with `/`, not `/` alone.
   *
   * @default - any path
   */
  readonly url?: string;
  /**
   * Name in the console.
   *
   * @default - the id of the construct
   */
  readonly ruleName?: string;
  /**
   * The server group to send to, when it is not made by binding a pool to this rule.
   *
   * @default - the group of the bound pool
   */
  readonly serverGroup?: IVServerGroup;
  /**
   * How servers are checked for this rule. With it, `stickySession` or `scheduler` the rule takes none of the three from
   * its listener: those left out are as on a new listener.
   *
   * @default - the listener's
   */
  readonly healthCheck?: ClassicHealthCheck;
  /**
   * Keeps a client on one server by cookie.
   *
   * @default - the listener's; off with `healthCheck` or `scheduler`
   */
  readonly stickySession?: ClassicStickySession;
  /**
   * `wrr` (weighted round robin), `wlc` (weighted least connections) or `rr` (ignores weights).
   *
   * @default - the listener's; `wrr` with `healthCheck` or `stickySession`
   */
  readonly scheduler?: Scheduler;
  /**
   * Whether the rule is kept, with an error, while the load balancer is protected from deletion.
   *
   * @default false
   */
  readonly deletionProtectionValidation?: boolean;
}

/** Settings of a `ClassicRule`. */
export interface ClassicRuleProps extends ClassicRuleOptions {
  /** The HTTP or HTTPS listener. */
  readonly listener: IClassicListener;
}

/** A rule that exists already and that something else manages. */
export interface ClassicRuleAttributes {
  /** The HTTP or HTTPS listener. */
  readonly listener: IClassicListener;
  /** Id of the rule (`rule-...`). */
  readonly ruleId: string;
  /** The VServer group that the rule sends to. Backends are attached to it one by one. */
  readonly serverGroup: IVServerGroup;
}

/** A rule of an Alibaba CLB listener, to which a pool can be bound. */
export interface IClassicRule extends IListenerTarget {
  /** Id of the rule (`rule-...`). */
  readonly ruleId: string;
}

/** A domain or path rule of an HTTP(S) listener, whose health check, session and scheduler it shares unless it has some. */
export class ClassicRule extends Construct implements IClassicRule {
  /** A rule that exists already. It is not changed: what is bound here goes into the group that it sends to. */
  public static fromAttributes(scope: Construct, id: string, attributes: ClassicRuleAttributes): IClassicRule {
    const given = received(scope, id, "alicloud.ClassicRuleAttributes", attributes);
    const listener = () => given.listener._view();
    return new ExistingRule(scope, id, given, listener, Declaration.here(ClassicRule.fromAttributes));
  }

  /** Id of the rule (`rule-...`). */
  public readonly ruleId: string;
  /** The generated `alicloud_slb_rule`, for what this class does not offer. */
  public readonly resource: TerraformResource;
  private readonly declaration: Declaration;
  private group?: IVServerGroup;

  private readonly props: Plain<ClassicRuleProps>;

  public constructor(scope: Construct, id: string, props: ClassicRuleProps) {
    const taken = received(scope, id, "alicloud.ClassicRuleProps", props);
    super(scope, id);
    this.props = taken;
    this.declaration = Declaration.here(new.target);
    this.group = taken.serverGroup;
    const loadBalancer = taken.listener._loadBalancer;
    const rule = new SlbRule(this, "Resource", {
      ...writeArguments(this, SLB_RULE.plain, taken),
      provider: loadBalancer._provider,
      loadBalancerId: loadBalancer.loadBalancerId,
      frontendPort: taken.listener.port,
      name: taken.ruleName ?? id,
      domain: taken.domain,
      url: taken.url,
      serverGroupId: Lazy.stringValue({ produce: () => this.group?.serverGroupId }),
      ...this.ownSettings,
    });
    this.ruleId = rule.id;
    this.resource = rule;
    Registry.of(this).carriers.ofEntry(this, rule);
    ApplyOrder.of(rule, loadBalancer.loadBalancerId).add(ClbChange.RULE, rule);
    this.group?._use(() => this.view());
    Registry.of(this).addEntry(this, () => this.view());
  }

  /** Makes a pool and binds it to this rule in one call. */
  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public _bind(request: BindRequest): BindResult {
    if (this.props.serverGroup !== undefined) return this.props.serverGroup._bind(request);
    if (this.group === undefined) {
      this.group = this.props.listener._loadBalancer._groupFor(request.pool, request.strategy);
      this.group._bind(request);
      this.group._use(() => this.view());
    }
    const strategies = strategiesAt(this.group, request.strategy);
    return { place: `rule "${this.node.id}"`, owner: `rule ${this.node.path}`, strategies };
  }

  private view(): EntryView {
    const listener = this.props.listener._view();
    return {
      ...listener,
      construct: this,
      label: `rule "${this.node.id}"`,
      declaration: this.declaration,
      kind: "rule",
      parent: listener,
      rule: { domain: this.props.domain, url: this.props.url },
      servers: { ...listener.servers, ...this.ownView(listener.protocol), bound: this.group !== undefined },
      settings: settingsIn(SLB_RULE.plain, this.props),
    };
  }

  private get ownSettings() {
    if (!this.leavesListener) return {};
    const { healthCheck = {}, stickySession } = this.props;
    return { listenerSync: "off", ...healthCheckArguments(healthCheck), ...stickySessionArguments(stickySession) };
  }

  /** As on a listener, where nothing is said. */
  private ownView(protocol: string): ServerSettings {
    if (!this.leavesListener) return {};
    const { healthCheck = {}, stickySession, scheduler = DEFAULT_SCHEDULER } = this.props;
    return {
      healthCheck: healthCheckView(healthCheck, lowerCase(protocol)),
      session: sessionView(undefined, stickySession),
      scheduler,
    };
  }

  /** The provider knows no other way: a rule has all three from its listener, or none. */
  private get leavesListener(): boolean {
    const { healthCheck, stickySession, scheduler } = this.props;
    return [healthCheck, stickySession, scheduler].some((one) => one !== undefined);
  }
}
