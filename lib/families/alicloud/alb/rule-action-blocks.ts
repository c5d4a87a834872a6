import { blockOf, settingsIn } from "../../../app/write-arguments";
import { Settings } from "../../../app/app-view";
import { ActionView } from "../../../app/entry-view";
import { asList, isUnknown } from "../../../values/unknown";
import { ALB_RULE_ACTIONS, DEFAULT_VALUE_TYPE, MIRROR_TARGET } from "./facts/rule-actions";
import { ONLY_GROUP } from "./facts/members";
import { ApplicationRuleAction } from "./rule-action";
import { ApplicationForward, ApplicationForwardGroup } from "./rule-action-settings";

/** The cloud's own variables, which the engine would take for references. */
const VARIABLES = /(?<!\$)\$\{(host|path|port|protocol|query)\}/g;

/** A block of the rule, whose order may be the user's. */
export interface ActionBlock {
  readonly order?: number;
  readonly block: { readonly type: string };
}

/** Blocks with their order: those without one of their own follow on the one before. */
export function inOrder(blocks: readonly ActionBlock[]): { readonly order: number; readonly type: string }[] {
  const orders = ordersOf(blocks.map(({ order }) => order));
  return blocks.map(({ block }, at) => ({ order: orders[at], ...block }));
}

/** Actions as they are written: the last one after all others, wherever it stands. */
export function lastOnesLast(actions: readonly ApplicationRuleAction[]): readonly ApplicationRuleAction[] {
  return [...actions.filter(({ _last }) => !_last), ...actions.filter(({ _last }) => _last)];
}

function ordersOf(given: readonly (number | undefined)[]): number[] {
  let next = 1;
  return given.map((order = next) => {
    next = (isUnknown(order) ? next : order) + 1;
    return order;
  });
}

/** The block that sends to groups. */
export function forwardBlock(
  groups: readonly { readonly group: { readonly serverGroupId: string }; readonly weight: number }[],
  seconds: number | undefined,
): ActionBlock["block"] {
  const tuples = groups.map(({ group, weight }) => ({ server_group_id: group.serverGroupId, weight }));
  const sticky = seconds && [{ enabled: true, timeout: seconds }];
  const config = { server_group_tuples: tuples, server_group_sticky_session: sticky };
  return ofKind("forward", config);
}

/** The block that redirects to HTTPS on another port. */
export function redirectBlock(port: number): ActionBlock["block"] {
  return ofKind("redirect", { protocol: "HTTPS", port: String(port), http_code: "301" });
}

/** The block of an action of a user. */
export function actionBlock(action: ApplicationRuleAction): ActionBlock {
  return { order: action._order, block: blockOfAction(action) };
}

function blockOfAction(action: ApplicationRuleAction): ActionBlock["block"] {
  const { _kind: kind, _settings: settings } = action;
  if (kind === "forward") {
    const { poolSessionSeconds } = settings as unknown as ApplicationForward;
    return forwardBlock(groupsOf(action), poolSessionSeconds);
  }
  if (kind === "trafficMirror") {
    const tuples = mirrorsOf(action).map(({ serverGroupId }) => ({ server_group_id: serverGroupId }));
    return ofKind(kind, { target_type: MIRROR_TARGET, mirror_group_config: [{ server_group_tuples: tuples }] });
  }
  const written = Object.entries(blockOf(ALB_RULE_ACTIONS[kind].of, settings));
  const typed = kind === "insertHeader" ? { value_type: settings.valueType ?? DEFAULT_VALUE_TYPE } : {};
  return ofKind(kind, { ...Object.fromEntries(written.map(([name, one]) => [name, escaped(one)])), ...typed });
}

/** Groups that an action sends to, with their weights. */
export function groupsOf({ _kind: kind, _settings: settings }: ApplicationRuleAction) {
  const { serverGroups } = settings as unknown as ApplicationForward;
  const given = kind === "forward" ? asList(serverGroups) : [];
  return given
    .filter(({ serverGroup }) => serverGroup !== undefined)
    .map(({ serverGroup, weight = ONLY_GROUP }) => ({ group: serverGroup, weight }));
}

/** Groups that get copies of requests. */
export function mirrorsOf({ _kind: kind, _settings: settings }: ApplicationRuleAction) {
  const { serverGroup } = settings as unknown as Partial<ApplicationForwardGroup>;
  return kind === "trafficMirror" && serverGroup !== undefined ? [serverGroup] : [];
}

/** Actions as rules look at them. */
export function actionViews(actions: readonly ApplicationRuleAction[]): ActionView[] {
  const written = lastOnesLast(actions);
  const orders = ordersOf(written.map(({ _order }) => _order));
  return written.map((action, at) => ({
    kind: action._kind,
    last: action._last,
    order: orders[at],
    settings: action._settings,
    weights: action._kind === "forward" ? groupsOf(action).map(({ weight }) => weight) : undefined,
  }));
}

/** Settings of actions, by the names that messages use. */
export function actionSettings(actions: readonly ApplicationRuleAction[]): Settings {
  return Object.fromEntries(
    actions.flatMap(({ _kind: kind, _order: order, _settings: settings }, at) => [
      [`actions[${at}].order`, order],
      ...Object.entries(settingsIn(ALB_RULE_ACTIONS[kind].of, settings))
        .filter(([, value]) => typeof value !== "string" || !hasVariable(value))
        .map(([name, value]) => [`actions[${at}].${kind}.${name}`, value]),
    ]),
  ) as Settings;
}

function hasVariable(text: string): boolean {
  return text.search(VARIABLES) >= 0 || /\$\$\{/.test(text);
}

/** With the cloud's variables as the engine passes them on. */
function escaped(value: unknown): unknown {
  return typeof value === "string" ? value.replace(VARIABLES, "$$$${$1}") : value;
}

function ofKind(kind: keyof typeof ALB_RULE_ACTIONS, config: object): ActionBlock["block"] {
  const { type, argument } = ALB_RULE_ACTIONS[kind];
  return { type, [argument]: [config] } as ActionBlock["block"];
}
