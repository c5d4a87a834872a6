import { joined, carry, Fault, takeGiven, takeText } from "../../../app/shapes/take";
import { Declaration } from "../../../values/declaration";
import type { IApplicationServerGroup } from "./application-server-group";
import { ALB_RULE_ACTIONS, RuleActionKind } from "./facts/rule-actions";
import {
  ApplicationCors,
  ApplicationFixedResponse,
  ApplicationForward,
  ApplicationInsertHeader,
  ApplicationRedirect,
  ApplicationRewrite,
  ApplicationTrafficLimit,
} from "./rule-action-settings";

/** What an action holds: settings by the names of its table of arguments. */
type Held = Readonly<Record<string, unknown>>;

/**
 * What a rule of an ALB listener does with a request, or with a response.
 *
 * A rule has one last action (`forward`, `redirect` or `fixedResponse`): that of its `actions`, or that of its pools. All
 * others come before it.
 */
export class ApplicationRuleAction {
  /** Sends requests to groups that are made apart from the rule. The last action of a rule; binding pools makes one, too. */
  public static forward(options: ApplicationForward): ApplicationRuleAction {
    return ApplicationRuleAction.of("forward", "alicloud.ApplicationForward", options);
  }

  /** Sends clients elsewhere. The last action of a rule, which then has no backends. */
  public static redirect(options: ApplicationRedirect): ApplicationRuleAction {
    return ApplicationRuleAction.of("redirect", "alicloud.ApplicationRedirect", options);
  }

  /** Answers by itself. The last action of a rule, which then has no backends. */
  public static fixedResponse(options: ApplicationFixedResponse): ApplicationRuleAction {
    return ApplicationRuleAction.of("fixedResponse", "alicloud.ApplicationFixedResponse", options);
  }

  /** Asks servers for something else. Once in a rule, which then forwards. */
  public static rewrite(options: ApplicationRewrite): ApplicationRuleAction {
    return ApplicationRuleAction.of("rewrite", "alicloud.ApplicationRewrite", options);
  }

  /**
   * Sets a header field.
   *
   * @param key name of the field: 1 to 40 letters, digits, `-`, `_`
   */
  public static insertHeader(key: string, options: ApplicationInsertHeader): ApplicationRuleAction {
    return ApplicationRuleAction.of("insertHeader", "alicloud.ApplicationInsertHeader", options, { key });
  }

  /**
   * Takes a header field away. Providers older than 1.289.0 lose it when they make the rule.
   *
   * @param key name of the field: 1 to 40 letters, digits, `-`, `_`
   */
  public static removeHeader(key: string): ApplicationRuleAction {
    return ApplicationRuleAction.of("removeHeader", undefined, undefined, { key });
  }

  /** Lets only so many requests through. */
  public static trafficLimit(options: ApplicationTrafficLimit): ApplicationRuleAction {
    return ApplicationRuleAction.of("trafficLimit", "alicloud.ApplicationTrafficLimit", options);
  }

  /** Sends a copy of each request to a group, whose answers nobody sees. */
  public static trafficMirror(serverGroup: IApplicationServerGroup): ApplicationRuleAction {
    return ApplicationRuleAction.of("trafficMirror", "alicloud.ApplicationForwardGroup", { serverGroup });
  }

  /** Tells browsers what they may do with answers on pages of other origins. */
  public static cors(options: ApplicationCors): ApplicationRuleAction {
    return ApplicationRuleAction.of("cors", "alicloud.ApplicationCors", options);
  }

  private static of(
    kind: RuleActionKind,
    settings: string | undefined,
    options: object | undefined,
    named: { readonly key?: string } = {},
  ): ApplicationRuleAction {
    const faults: Fault[] = [];
    const key = "key" in named ? { key: takeText(named.key as string, "key", faults) } : {};
    const taken = settings === undefined ? {} : takeGiven(settings, options, faults);
    return new ApplicationRuleAction(kind, joined(taken, key), undefined, faults);
  }

  /** As the provider names it: `Redirect`. */
  public readonly type: string;

  private constructor(
    /** @internal */
    public readonly _kind: RuleActionKind,
    /** @internal */
    public readonly _settings: Held,
    /** @internal */
    public readonly _order: number | undefined,
    private readonly faults: readonly Fault[],
  ) {
    this.type = ALB_RULE_ACTIONS[_kind].type;
    carry(this, faults, Declaration.here(ApplicationRuleAction));
  }

  /**
   * The same action with an order of its own, where a rule that exists has others than 1, 2, 3.
   *
   * @param order 1 to 50000, another one for each action of a rule, that of the last action the greatest
   */
  public withOrder(order: number): ApplicationRuleAction {
    return new ApplicationRuleAction(this._kind, this._settings, order, this.faults);
  }

  /** @internal */
  public get _last(): boolean {
    return ALB_RULE_ACTIONS[this._kind].last;
  }
}
