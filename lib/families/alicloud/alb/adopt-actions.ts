import { call, Expression, list, member, name, path, record, value } from "../../../adopt/program/expression";
import { readArguments } from "../../../adopt/arguments";
import { blocks, JsonObject } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { Translation } from "../../../adopt/translation/translation";
import { groupOf, holderOf } from "./adopt";
import { ALB_RULE_ACTIONS, DEFAULT_VALUE_TYPE, RuleActionKind } from "./facts/rule-actions";
import { ONLY_GROUP } from "./facts/members";

/** What a rule does, as entries of its settings. */
type Entries = { readonly [setting: string]: Expression | undefined };

/** A block of the input that is an action. */
interface Action {
  readonly kind: RuleActionKind;
  readonly block: JsonObject;
  readonly order: number | undefined;
}

/** The actions of a rule; undefined where one of them, or a group that it names, is not known. */
export function actionsOf(t: Translation, rule: SourceResource, alb: string): Entries | undefined {
  const given = blocks(rule.values.rule_actions).map((block) => actionIn(t, block));
  if (!given.every((one): one is Action => one !== undefined)) return undefined;
  const sorted = [...given].sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
  const isLast = ({ kind }: Action) => ALB_RULE_ACTIONS[kind].last;
  const actions = [...sorted.filter((one) => !isLast(one)), ...sorted.filter(isLast)];
  const orders = usualOrders(actions);
  const last = actions.filter(isLast).at(-1);
  const short = last !== undefined && isUsual(last, orders.at(-1)) ? shortForm(t, last, alb) : undefined;
  const long = (short === undefined ? actions : actions.slice(0, -1)).map((one, at) =>
    written(t, one, alb, isUsual(one, orders[at]) ? undefined : one.order),
  );
  if (!long.every((one): one is Expression => one !== undefined)) return undefined;
  return { ...(long.length === 0 ? {} : { actions: list(long) }), ...short };
}

function actionIn(t: Translation, block: JsonObject): Action | undefined {
  const type = t.values.known(holderOf(block), "type");
  const known = Object.entries(ALB_RULE_ACTIONS).find(([, one]) => one.type === type);
  return known && { kind: known[0] as RuleActionKind, block, order: t.values.knownNumber(holderOf(block), "order") };
}

/** The orders that actions have without one of their own. */
function usualOrders(actions: readonly Action[]): number[] {
  let next = 1;
  return actions.map(({ order = next }) => {
    const usual = next;
    next = order + 1;
    return usual;
  });
}

function isUsual({ order }: Action, usual: number | undefined): boolean {
  return order === undefined || order === usual;
}

/** A last action for which rules have a setting of their own. */
function shortForm(t: Translation, { kind, block }: Action, alb: string): Entries | undefined {
  const [config] = blocks(block[ALB_RULE_ACTIONS[kind].argument]);
  if (config === undefined) return undefined;
  if (kind === "forward") {
    const tuples = blocks(config.server_group_tuples);
    if (tuples.length !== 1 || Number(tuples[0].weight ?? ONLY_GROUP) !== ONLY_GROUP) return undefined;
    const group = groupOf(t, tuples[0].server_group_id, alb);
    return group === undefined ? undefined : { serverGroup: name(group), poolSessionSeconds: session(t, config) };
  }
  if (kind !== "redirect" || !toHttps(config)) return undefined;
  return { redirectToPort: t.values.of(config.port, "number") };
}

/** Whether a redirect only goes to HTTPS on another port. */
function toHttps({ protocol, port, http_code: code, ...others }: JsonObject): boolean {
  const plain = Object.values(others).every((one) => one === undefined || one === null || one === "");
  return plain && protocol === "HTTPS" && String(code) === "301" && /^\d+$/.test(String(port));
}

/** How long a client stays with one group, where it does. */
function session(t: Translation, config: JsonObject): Expression | undefined {
  const [sticky] = blocks(config.server_group_sticky_session);
  return sticky !== undefined && t.values.knownBoolean(holderOf(sticky), "enabled") === true
    ? t.values.number(holderOf(sticky), "timeout")
    : undefined;
}

function written(t: Translation, action: Action, alb: string, order: number | undefined): Expression | undefined {
  const args = argumentsOf(t, action, alb);
  const made = args && call(path("alicloud", "ApplicationRuleAction", action.kind), ...args);
  return made === undefined || order === undefined ? made : call(member(made, "withOrder"), value(order));
}

/** What the method that makes an action takes. */
function argumentsOf(t: Translation, { kind, block }: Action, alb: string): Expression[] | undefined {
  const { argument, of } = ALB_RULE_ACTIONS[kind];
  const [config = {}] = blocks(block[argument]);
  if (kind === "forward") return forwardTo(t, config, alb);
  if (kind === "trafficMirror") {
    const tuples = blocks(config.mirror_group_config).flatMap((one) => blocks(one.server_group_tuples));
    const group = tuples.length === 1 ? groupOf(t, tuples[0].server_group_id, alb) : undefined;
    return group === undefined ? undefined : [name(group)];
  }
  const { key, ...settings } = readArguments(t.values, holderOf(config), of);
  if (kind === "removeHeader") return key && [key];
  if (kind !== "insertHeader") return [record(settings)];
  const usual = config.value_type === DEFAULT_VALUE_TYPE;
  return key && [key, record({ ...settings, valueType: usual ? undefined : settings.valueType })];
}

function forwardTo(t: Translation, config: JsonObject, alb: string): Expression[] | undefined {
  const groups = blocks(config.server_group_tuples).map((tuple) => {
    const group = groupOf(t, tuple.server_group_id, alb);
    return group && record({ serverGroup: name(group), weight: t.values.number(holderOf(tuple), "weight") });
  });
  if (!groups.every((one): one is Expression => one !== undefined) || groups.length === 0) return undefined;
  return [record({ serverGroups: list(groups), poolSessionSeconds: session(t, config) })];
}
