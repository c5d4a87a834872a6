import { call, Expression, list, member, name, path, record, value } from "../../../adopt/program/expression";
import { readArguments } from "../../../adopt/arguments";
import { blocks, JsonObject } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { Translation, unknownOfListener } from "../../../adopt/translation/translation";
import { ALB, existing, loadBalancerOfGroup, loadBalancerOfListener, mentions } from "../adopt-load-balancers";
import { actionsOf } from "./adopt-actions";
import { ALB_RULE } from "./facts/rule";
import { RESPONSE } from "./facts/rule-actions";

const GROUP = "alicloud_alb_server_group";
const LISTENER = "alicloud_alb_listener";

/** `alicloud_alb_rule`, with all that it does. */
export function translateApplicationRules(t: Translation): void {
  for (const rule of t.open("alicloud_alb_rule")) {
    const source = t.graph.named(rule, "listener_id", LISTENER);
    const alb = source === undefined ? loadBalancerOfRule(t, rule) : loadBalancerOfListener(t, ALB, source);
    const listener = source === undefined ? existingListener(t, rule, alb) : t.constantOf(source);
    const priority = t.values.number(rule, "priority");
    if (listener === undefined || alb === undefined || priority === undefined) {
      t.leave(rule, "its listener was not carried over, or its listener or priority is not known");
      continue;
    }
    const actions = actionsOf(t, rule, alb);
    if (actions === undefined) {
      t.leave(rule, "what it does is not known: a type of action, or a server group that it sends to");
      continue;
    }
    const options = record({
      ...readArguments(t.values, rule, ALB_RULE.plain),
      ...(rule.values.direction === RESPONSE ? { direction: value(RESPONSE) } : {}),
      priority,
      conditions: conditions(t, blocks(rule.values.rule_conditions)),
      ruleName: t.values.text(rule, "rule_name"),
      ...actions,
    });
    t.declare(rule, "rule", (id) => call(member(name(listener), "addRule"), value(id), options));
  }
}

/** The load balancer of a listener elsewhere: the VPC of the rule's groups tells which, else nothing but its listener. */
function loadBalancerOfRule(t: Translation, rule: SourceResource): string | undefined {
  const listener = rule.values.listener_id;
  const group = t.graph.ofType(GROUP).find((one) => mentions(t, rule, one));
  const known = group && loadBalancerOfGroup(t, ALB, group);
  return known ?? (listener === undefined ? undefined : existing(t, ALB, rule, { key: listener }));
}

function existingListener(t: Translation, rule: SourceResource, alb: string | undefined): string | undefined {
  const id = t.values.text(rule, "listener_id");
  if (id === undefined || alb === undefined) return undefined;
  return t.known(`alb listener ${String(rule.values.listener_id)}`, () => {
    const [protocol, port] = [unknownOfListener(t, "protocol", "string"), unknownOfListener(t, "port", "number")];
    return t.add(["existing", "listener"], "listener", (constructId) =>
      call(
        path("alicloud", "ApplicationListener", "fromAttributes"),
        name("stack"),
        value(constructId),
        record({ loadBalancer: name(alb), listenerId: id, protocol, port }),
      ),
    );
  });
}

function conditions(t: Translation, given: readonly JsonObject[]): Expression {
  const of = (block: string) => given.flatMap((condition) => blocks(condition[block]));
  const textsOf = (values: unknown) =>
    (Array.isArray(values) ? values : []).flatMap((one) => t.values.of(one, "string") ?? []);
  const texts = (block: string) => {
    const values = of(block).flatMap((one) => textsOf(one.values));
    return values.length === 0 ? undefined : list(values);
  };
  const pairs = (block: string) =>
    entriesOf(
      of(block).flatMap((one) => blocks(one.values)),
      (pair) => t.values.of(pair.value, "string"),
    );
  return record({
    domains: texts("host_config"),
    paths: texts("path_config"),
    methods: texts("method_config"),
    headers: entriesOf(of("header_config"), (header) => list(textsOf(header.values))),
    queries: pairs("query_string_config"),
    cookies: pairs("cookie_config"),
    sourceIps: texts("source_ip_config"),
    responseHeaders: entriesOf(of("response_header_config"), (header) => list(textsOf(header.values))),
    responseStatusCodes: texts("response_status_code_config"),
  });
}

/** Blocks with a `key`, as an object by those keys. */
function entriesOf(
  given: readonly JsonObject[],
  valueOf: (block: JsonObject) => Expression | undefined,
): Expression | undefined {
  const entries = given.map((block) => [String(block.key), valueOf(block)] as const);
  return entries.length === 0 ? undefined : record(Object.fromEntries(entries));
}
