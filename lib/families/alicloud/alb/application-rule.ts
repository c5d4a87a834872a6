import { AlbRule } from "@cdktf/provider-alicloud/lib/alb-rule";
import { Lazy, TerraformElement } from "cdktf";
import { Construct } from "constructs";
import { BackendPool, BackendPoolProps } from "../../../app/backend-pool";
import { bindNewPool } from "../../../binding/bind-new-pool";
import { ALICLOUD_ALB } from "./facts/product";
import { Declaration } from "../../../values/declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../../binding/listener-binding";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { identityOf, isUnknownList } from "../../../values/unknown";
import { EntryView } from "../../../app/app-view";
import { groupName } from "../server-form";
import { IApplicationListener } from "./application-listener";
import { ApplicationServerGroupOptions, IApplicationServerGroup } from "./application-server-group";
import { conditionBlocks, emptyConditions, matchesOf } from "./condition-blocks";
import { implicitGroups } from "./implicit-group";
import { ApplicationRuleConditions } from "./rule-conditions";

/** Settings of a rule. */
export interface ApplicationRuleOptions {
  /** Order among the rules of the listener, the lowest first. An integer from 1 to 10000, unique in the listener. */
  readonly priority: number;
  /** What a request must be like. At least one condition. */
  readonly conditions: ApplicationRuleConditions;
  /**
   * Name in the console. 2 to 128 letters, digits, `.`, `_`, `-`, a letter first.
   *
   * @default - the id of the construct
   */
  readonly ruleName?: string;
  /**
   * The server group to send to, when it is not made by binding pools to this rule.
   *
   * @default - the groups of the bound pools
   */
  readonly serverGroup?: IApplicationServerGroup;
  /**
   * Settings of the groups that bound pools become.
   *
   * @default - see `ApplicationServerGroupOptions`
   */
  readonly serverGroupOptions?: ApplicationServerGroupOptions;
  /**
   * Seconds for which a client stays with one of several pools. 1 to 86400.
   *
   * @default - each request is split anew
   */
  readonly poolSessionSeconds?: number;
  /**
   * Turns the rule into a redirect (301) to HTTPS on this port; it then has no backends.
   *
   * @default - no redirect
   */
  readonly redirectToPort?: number;
}

/** Settings of an `ApplicationRule`. */
export interface ApplicationRuleProps extends ApplicationRuleOptions {
  /** The listener that the rule belongs to. */
  readonly listener: IApplicationListener;
}

interface Tuple {
  readonly group: IApplicationServerGroup;
  readonly weight: number;
}

/** The weight of a rule's only group. Always written, as every weight. */
const ONLY_GROUP = 100;

/**
 * A rule of an ALB listener: requests of one kind go to one pool, or are split between several.
 *
 * Weights between pools change in place, without touching a server: the way to shift traffic on ALB.
 */
export class ApplicationRule extends Construct implements IListenerTarget {
  /** The generated `alicloud_alb_rule`, for what this class does not offer. */
  public readonly resource: TerraformElement;
  private readonly declaration: Declaration;
  private readonly rule: AlbRule;
  private readonly groups;
  private tuples: Tuple[] = [];

  public constructor(
    scope: Construct,
    id: string,
    private readonly props: ApplicationRuleProps,
  ) {
    props = received(scope, id, "alicloud.ApplicationRuleProps", props);
    super(scope, id);
    this.declaration = Declaration.here(new.target);
    const { loadBalancer } = props.listener;
    this.groups = implicitGroups(this, loadBalancer, props.serverGroupOptions);
    this.rule = new AlbRule(this, "Resource", {
      provider: loadBalancer._provider,
      listenerId: props.listener.listenerId,
      ruleName: props.ruleName ?? groupName(id),
      priority: props.priority,
      ruleConditions: conditionBlocks(this.conditions),
      ruleActions: Lazy.anyValue({ produce: () => [this.action] }),
    });
    this.resource = this.rule;
    Registry.of(this).carriers.ofEntry(this, this.rule);
    if (props.serverGroup !== undefined) this.sendTo({ group: props.serverGroup, weight: ONLY_GROUP });
    Registry.of(this).addEntry(this, () => this._view());
  }

  /** Makes a pool and binds it to this rule in one call. */
  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public _bind(request: BindRequest): BindResult {
    if (this.props.serverGroup !== undefined) return this.props.serverGroup._bind(request);
    if (this.tuples.length === 0) {
      const pools = request.forward?.pools ?? [{ pool: request.pool, weight: ONLY_GROUP }];
      for (const { pool, weight } of pools) {
        const group = this.groups(request.strategy).of(pool);
        group._bind({ ...request, pool, forward: undefined });
        this.sendTo({ group, weight });
      }
    }
    const { strategies } = ALICLOUD_ALB;
    return { place: `rule "${this.node.id}"`, owner: `rule ${this.node.path}`, strategies };
  }

  /** @internal */
  public get _splits(): boolean {
    return this.props.serverGroup === undefined;
  }

  private sendTo(tuple: Tuple): void {
    this.tuples.push(tuple);
    tuple.group._use(() => this._view());
    tuple.group._fillBefore(this.rule);
  }

  /** Without any in JavaScript, a rule tells of it. */
  private get conditions(): ApplicationRuleConditions {
    return this.props.conditions ?? {};
  }

  private get action(): unknown {
    const { redirectToPort, poolSessionSeconds } = this.props;
    if (redirectToPort !== undefined) {
      const redirect = { protocol: "HTTPS", port: String(redirectToPort), http_code: "301" };
      return { order: 1, type: "Redirect", redirect_config: [redirect] };
    }
    const tuples = this.tuples.map(({ group, weight }) => ({ server_group_id: group.serverGroupId, weight }));
    const sticky = poolSessionSeconds && [{ enabled: true, timeout: poolSessionSeconds }];
    return {
      order: 1,
      type: "ForwardGroup",
      forward_group_config: [{ server_group_tuples: tuples, server_group_sticky_session: sticky }],
    };
  }

  /** @internal */
  public _view(): EntryView {
    const { hosts, paths } = this.conditions;
    const listener = this.props.listener._view();
    return {
      ...listener,
      construct: this,
      label: `rule "${this.node.id}"`,
      declaration: this.declaration,
      kind: "rule",
      created: true,
      bound: this.tuples.length > 0 || this.props.redirectToPort !== undefined,
      redirects: this.props.redirectToPort !== undefined,
      domain: only(hosts),
      url: only(paths),
      needsGroup: false,
      listener: identityOf(this.props.listener.listenerId),
      listenerPath: this.props.listener.node.path,
      split: this.tuples.length > 1 || this.tuples.some(({ weight }) => weight === 0) ? this.tuples : undefined,
      priority: this.props.priority,
      conditions: conditionBlocks(this.conditions).length,
      matches: matchesOf(this.conditions),
      emptyConditions: emptyConditions(this.conditions),
      ids: [],
      settings: {
        http2: listener.settings?.http2,
        ruleName: this.props.ruleName ?? groupName(this.node.id),
        poolSessionSeconds: this.props.poolSessionSeconds,
        redirectToPort: this.props.redirectToPort,
      },
    };
  }
}

function only(values: readonly string[] | undefined): string | undefined {
  return values?.length === 1 && !isUnknownList(values) ? values[0] : undefined;
}
