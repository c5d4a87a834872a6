import { Plain } from "../../../app/shapes/plain";
import { RuleDirection } from "../closed-sets";
import { AlbRule } from "@cdktf/provider-alicloud/lib/alb-rule";
import { Lazy, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool, BackendPoolProps } from "../../../app/backend-pool";
import { bindNewPool } from "../../../binding/bind-new-pool";
import { ONLY_GROUP } from "./facts/members";
import { ALICLOUD_ALB } from "./facts/product";
import { ALB_RULE } from "./facts/rule";
import { REMOVE_HEADER, RESPONSE } from "./facts/rule-actions";
import { Declaration } from "../../../values/declaration";
import { BindRequest, BindResult, IListenerTarget } from "../../../binding/listener-binding";
import { Registry } from "../../../app/registry";
import { received } from "../../../app/received";
import { identityOf, isUnknownList } from "../../../values/unknown";
import { EntryView } from "../../../app/entry-view";
import { settingsIn, writeArguments } from "../../../app/write-arguments";
import { ExistingRule } from "../existing-rule";
import { groupName } from "../server-form";
import { IApplicationListener } from "./application-listener";
import { ApplicationServerGroupOptions, IApplicationServerGroup } from "./application-server-group";
import { conditionBlocks, emptyConditions, matchesOf, responseConditions } from "./condition-blocks";
import { implicitGroups } from "./implicit-group";
import { ApplicationRuleAction } from "./rule-action";
import {
  ActionBlock,
  actionBlock,
  actionSettings,
  actionViews,
  forwardBlock,
  groupsOf,
  inOrder,
  lastOnesLast,
  mirrorsOf,
  redirectBlock,
} from "./rule-action-blocks";
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
   * What is done with a request before it is forwarded to the bound pools, or instead: headers, rewrites, limits, a
   * redirect, a fixed response. In this order; the last action comes last wherever it stands.
   *
   * @default - requests are forwarded to the bound pools
   */
  readonly actions?: ApplicationRuleAction[];
  /**
   * `Request`, or `Response` for a rule that looks at what servers answer. Changing it replaces the rule. The edition
   * `Basic` has no rules for responses.
   *
   * @default - the cloud's choice, `Request`
   */
  readonly direction?: RuleDirection;
  /**
   * Only asks the cloud whether it would make or change the rule. The apply then ends with the error `DryRunOperation`.
   *
   * @default false
   */
  readonly dryRun?: boolean;
  /**
   * Turns the rule into a redirect (301) to HTTPS on this port; it then has no backends. For anything else a redirect
   * can do: `ApplicationRuleAction.redirect`.
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

/** A rule that exists already and that something else manages. */
export interface ApplicationRuleAttributes {
  /** The listener that the rule belongs to. */
  readonly listener: IApplicationListener;
  /** Id of the rule (`rule-...`). */
  readonly ruleId: string;
  /** The server group that the rule sends to. */
  readonly serverGroup: IApplicationServerGroup;
}

/** A rule of an ALB listener, to which a pool can be bound. */
export interface IApplicationRule extends IListenerTarget {
  /** Id of the rule (`rule-...`). */
  readonly ruleId: string;
}

interface Tuple {
  readonly group: IApplicationServerGroup;
  readonly weight: number;
}

/**
 * A rule of an ALB listener: requests of one kind go to one pool, are split between several, or are answered at once.
 *
 * Weights between pools change in place, without touching a server: the way to shift traffic on ALB.
 */
export class ApplicationRule extends Construct implements IApplicationRule {
  /** A rule that exists already. It is not changed: what is bound here goes into the group that it sends to. */
  public static fromAttributes(scope: Construct, id: string, attributes: ApplicationRuleAttributes): IApplicationRule {
    const given = received(scope, id, "alicloud.ApplicationRuleAttributes", attributes);
    const listener = () => given.listener._view();
    return new ExistingRule(scope, id, given, listener, Declaration.here(ApplicationRule.fromAttributes));
  }

  /** Id of the rule (`rule-...`). */
  public readonly ruleId: string;
  /** The generated `alicloud_alb_rule`, for what this class does not offer. */
  public readonly resource: TerraformResource;
  private readonly declaration: Declaration;
  private readonly rule: AlbRule;
  private readonly groups;
  /** Groups of the bound pools, or the one that is named. */
  private readonly tuples: Tuple[] = [];
  /** Groups of an action that forwards. */
  private readonly forwarded: Tuple[] = [];

  private readonly props: Plain<ApplicationRuleProps>;

  public constructor(scope: Construct, id: string, props: ApplicationRuleProps) {
    const taken = received(scope, id, "alicloud.ApplicationRuleProps", props);
    super(scope, id);
    this.props = taken;
    this.declaration = Declaration.here(new.target);
    const { loadBalancer } = taken.listener;
    this.groups = implicitGroups(this, loadBalancer, taken.serverGroupOptions);
    this.rule = new AlbRule(this, "Resource", {
      ...writeArguments(this, ALB_RULE.plain, taken),
      provider: loadBalancer._provider,
      listenerId: taken.listener.listenerId,
      ruleName: taken.ruleName ?? groupName(id),
      priority: taken.priority,
      ruleConditions: conditionBlocks(this.conditions),
      ruleActions: Lazy.anyValue({ produce: () => this.blocks }),
    });
    this.ruleId = this.rule.id;
    this.resource = this.rule;
    Registry.of(this).carriers.ofEntry(this, this.rule);
    if (taken.serverGroup !== undefined) this.sendTo({ group: taken.serverGroup, weight: ONLY_GROUP });
    this.actions.flatMap(groupsOf).forEach((tuple) => this.sendTo(tuple, this.forwarded));
    this.actions.flatMap(mirrorsOf).forEach((group) => group._fillBefore(this.rule));
    Registry.of(this).addEntry(this, () => this._view());
  }

  /** Makes a pool and binds it to this rule in one call. */
  public addBackends(id: string, options: BackendPoolProps): BackendPool {
    return bindNewPool(this, id, options);
  }

  /** @internal */
  public _bind(request: BindRequest): BindResult {
    const only = this.props.serverGroup ?? (this.forwarded.length === 1 ? this.forwarded[0].group : undefined);
    if (only !== undefined) return only._bind(request);
    if (this.tuples.length === 0) {
      const pools = request.forward?._split ?? [{ pool: request.pool, weight: ONLY_GROUP }];
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
    return this.props.serverGroup === undefined && this.forwarded.length !== 1;
  }

  private sendTo(tuple: Tuple, tuples = this.tuples): void {
    tuples.push(tuple);
    tuple.group._use(() => this._view());
    tuple.group._fillBefore(this.rule);
  }

  /** Without any in JavaScript, a rule tells of it. */
  private get conditions(): ApplicationRuleConditions {
    return this.props.conditions ?? {};
  }

  private get actions(): readonly ApplicationRuleAction[] {
    return this.props.actions ?? [];
  }

  private get blocks(): unknown[] {
    const given = lastOnesLast(this.actions).map(actionBlock);
    const own = this.actions.some(({ _last }) => _last) ? [] : this.ownLast;
    return inOrder([...given, ...own.map((block) => ({ block }))]);
  }

  private get ownLast(): ActionBlock["block"][] {
    const { redirectToPort, poolSessionSeconds } = this.props;
    if (redirectToPort !== undefined) return [redirectBlock(redirectToPort)];
    // A rule for responses may have nothing to send on.
    if (this.tuples.length === 0 && this.props.direction === RESPONSE) return [];
    return [forwardBlock(this.tuples, poolSessionSeconds)];
  }

  private get lastActions(): string[] {
    const { redirectToPort, serverGroup } = this.props;
    return [
      ...this.actions.filter(({ _last }) => _last).map(({ _kind }) => _kind),
      ...(redirectToPort === undefined ? [] : ["redirectToPort"]),
      ...(serverGroup === undefined ? [] : ["serverGroup"]),
      ...(serverGroup === undefined && this.tuples.length > 0 ? ["bound pools"] : []),
    ];
  }

  /** @internal */
  public _view(): EntryView {
    const { domains, paths } = this.conditions;
    const { redirectToPort, direction } = this.props;
    const listener = this.props.listener._view();
    const redirect = this.actions.find(({ _kind }) => _kind === "redirect");
    const tuples = this.forwarded.length > 0 ? this.forwarded : this.tuples;
    return {
      ...listener,
      construct: this,
      label: `rule "${this.node.id}"`,
      declaration: this.declaration,
      kind: "rule",
      created: true,
      servers: { bound: this.lastActions.length > 0 || direction === RESPONSE, needsGroup: false },
      action: {
        redirects: redirectToPort !== undefined || redirect !== undefined,
        redirectsTo: redirect?._settings,
        answers: this.actions.some(({ _kind }) => _kind === "fixedResponse"),
        split: tuples.length > 1 || tuples.some(({ weight }) => weight === 0) ? tuples : undefined,
        actions: actionViews(this.actions),
        lastActions: this.lastActions,
        needsProvider: this.actions.some(({ _kind }) => _kind === "removeHeader") ? REMOVE_HEADER : undefined,
      },
      rule: {
        domain: only(domains),
        url: only(paths),
        listener: identityOf(this.props.listener.listenerId),
        listenerPath: this.props.listener.node.path,
        priority: this.props.priority,
        direction,
        conditions: conditionBlocks(this.conditions).length,
        matches: matchesOf(this.conditions),
        emptyConditions: emptyConditions(this.conditions),
        ofResponses: responseConditions(this.conditions),
      },
      ids: [],
      settings: {
        http2: listener.settings?.http2,
        ruleName: this.props.ruleName ?? groupName(this.node.id),
        poolSessionSeconds: this.props.poolSessionSeconds,
        redirectToPort,
        ...settingsIn(ALB_RULE.plain, this.props),
        ...actionSettings(this.actions),
      },
    };
  }
}

function only(values: readonly string[] | undefined): string | undefined {
  return values?.length === 1 && !isUnknownList(values) ? values[0] : undefined;
}
