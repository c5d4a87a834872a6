import { ALICLOUD_ALB_INSTANCE_IN_PLACE } from "./facts/members";
import { call, Expression, list, member, name, path, record, value } from "../../../adopt/program/expression";
import { readArguments } from "../../../adopt/arguments";
import { ALB_SERVER_GROUP } from "./facts/server-group";
import { ALB_LISTENER } from "./facts/listener";
import { blocks, JsonObject } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { healthyCodes } from "../nlb/adopt";
import { bindScaled, scalerOfGroup } from "../ess/adopt";
import { bindPool, poolOf } from "../../../adopt/translation/members";
import { inStack, Translation, unknownOfListener } from "../../../adopt/translation/translation";
import { ALB, existing, loadBalancerOfGroup, loadBalancerOfListener, mentions } from "../adopt-load-balancers";
import { allOf, vpcMember } from "../adopt-members";

const GROUP = "alicloud_alb_server_group";
const LISTENER = "alicloud_alb_listener";

/** `alicloud_alb_server_group`: members change in place, as they do today. */
export function translateApplicationServerGroups(t: Translation): void {
  for (const group of t.open(GROUP)) {
    const alb = loadBalancerOfGroup(t, ALB, group);
    const scaler = scalerOfGroup(t, group);
    const weight = Number(ALICLOUD_ALB_INSTANCE_IN_PLACE.weight.providerDefault);
    // A state shows servers that scaling brought as if they were the group's own.
    const servers = scaler === undefined ? blocks(group.values.servers) : [];
    const members = allOf(servers.map((server) => vpcMember(t, server, weight)));
    const pool = members && poolOf(t, members);
    if (alb === undefined) t.leave(group, "its VPC is not known");
    else if (pool === undefined) t.leave(group, "its servers are known only at plan; adopt the state");
    else {
      const make = (id: string) => inStack(path("alicloud", "ApplicationServerGroup"), id, groupProps(t, group, alb));
      const constant = t.declare(group, "group", make, { elsewhere: scaler && ["servers"] });
      if (scaler !== undefined) bindScaled(t, group.words, constant, scaler);
      else if (pool.ids.length > 0) bindPool(t, group.words, name(constant), pool);
    }
  }
}

function groupProps(t: Translation, group: SourceResource, alb: string): Expression {
  const { values } = t;
  const [drain] = blocks(group.values.connection_drain_config);
  const [slow] = blocks(group.values.slow_start_config);
  const drains = drain?.connection_drain_enabled === true;
  return record({
    ...readArguments(values, group, ALB_SERVER_GROUP.plain),
    loadBalancer: name(alb),
    protocol: values.text(group, "protocol"),
    serverGroupName: values.text(group, "server_group_name"),
    scheduler: values.text(group, "scheduler"),
    healthCheck: healthCheck(t, group),
    stickySession: stickySession(t, group),
    connectionDrainSeconds: drains ? values.number(holderOf(drain), "connection_drain_timeout") : value(0),
    slowStartSeconds:
      slow?.slow_start_enabled === true ? values.number(holderOf(slow), "slow_start_duration") : undefined,
    strategy: path("BindingStrategy", "ALB_IN_PLACE"),
  });
}

function holderOf(values: JsonObject) {
  return { type: "", values };
}

function healthCheck(t: Translation, group: SourceResource): Expression | undefined {
  const [block] = blocks(group.values.health_check_config);
  if (block === undefined) return undefined;
  const holder = holderOf(block);
  const { values } = t;
  if (values.knownBoolean(holder, "health_check_enabled") === false) return record({ enabled: value(false) });
  return record({
    protocol: values.text(holder, "health_check_protocol"),
    healthyCodes: healthyCodes(block.health_check_codes),
    method: values.text(holder, "health_check_method"),
    path: values.text(holder, "health_check_path"),
    host: values.text(holder, "health_check_host"),
    httpVersion: t.source.kind === "state" ? undefined : values.text(holder, "health_check_http_version"),
    port: values.number(holder, "health_check_connect_port"),
    intervalSeconds: values.number(holder, "health_check_interval"),
    timeoutSeconds: values.number(holder, "health_check_timeout"),
    healthyThreshold: values.number(holder, "healthy_threshold"),
    unhealthyThreshold: values.number(holder, "unhealthy_threshold"),
  });
}

function stickySession(t: Translation, group: SourceResource): Expression | undefined {
  const [block] = blocks(group.values.sticky_session_config);
  const type = block && t.values.text(holderOf(block), "sticky_session_type");
  if (block?.sticky_session_enabled !== true || type === undefined) return undefined;
  return record({
    type,
    cookieTimeoutSeconds: t.values.number(holderOf(block), "cookie_timeout"),
    cookie: t.values.text(holderOf(block), "cookie"),
  });
}

/** The construct of a group that a listener or rule sends to; one that exists elsewhere is declared by its id. */
function groupOf(t: Translation, id: unknown, alb: string): string | undefined {
  const known = t.constantOf(t.graph.byValue(id, GROUP));
  const text = known === undefined ? t.values.of(id, "string") : undefined;
  if (text === undefined) return known;
  return t.known(`alb group ${String(id)}`, () =>
    t.add(["existing", "group"], "group", (constructId) =>
      call(
        path("alicloud", "ApplicationServerGroup", "fromAttributes"),
        name("stack"),
        value(constructId),
        record({ loadBalancer: name(alb), serverGroupId: text }),
      ),
    ),
  );
}

/** `alicloud_alb_listener`. */
export function translateApplicationListeners(t: Translation): void {
  for (const listener of t.open(LISTENER)) {
    const alb = loadBalancerOfListener(t, ALB, listener);
    const protocol = t.values.text(listener, "listener_protocol");
    const port = t.values.number(listener, "listener_port");
    const [action] = blocks(listener.values.default_actions);
    const [forward] = blocks(action?.forward_group_config);
    const [tuple] = blocks(forward?.server_group_tuples);
    const group = alb && groupOf(t, tuple?.server_group_id, alb);
    if (alb === undefined || protocol === undefined || port === undefined || group === undefined) {
      t.leave(listener, "its load balancer, protocol, port or server group is not known");
      continue;
    }
    const [certificate] = blocks(listener.values.certificates);
    const [ca] = blocks(listener.values.ca_certificates);
    const http2 = t.values.knownBoolean(listener, "http2_enabled");
    const options = record({
      ...readArguments(t.values, listener, ALB_LISTENER.plain),
      protocol,
      port,
      serverGroup: name(group),
      caCertificateId: ca && t.values.text(holderOf(ca), "certificate_id"),
      certificateId: certificate && t.values.text(holderOf(certificate), "certificate_id"),
      securityPolicyId: t.values.text(listener, "security_policy_id"),
      http2: http2 === undefined || t.source.kind === "state" ? undefined : value(http2),
      idleTimeoutSeconds: t.values.number(listener, "idle_timeout"),
      requestTimeoutSeconds: t.values.number(listener, "request_timeout"),
    });
    t.declare(listener, "listener", (id) => call(member(name(alb), "addListener"), value(id), options));
  }
}

/** `alicloud_alb_rule` that sends to one group, or redirects; what else a rule does stays an override. */
export function translateApplicationRules(t: Translation): void {
  for (const rule of t.open("alicloud_alb_rule")) {
    const source = t.graph.named(rule, "listener_id", LISTENER);
    const alb = source === undefined ? loadBalancerOfRule(t, rule) : loadBalancerOfListener(t, ALB, source);
    const listener = source === undefined ? existingListener(t, rule, alb) : t.constantOf(source);
    const priority = t.values.number(rule, "priority");
    const [action] = blocks(rule.values.rule_actions);
    const [forward] = blocks(action?.forward_group_config);
    const tuples = blocks(forward?.server_group_tuples);
    if (listener === undefined || alb === undefined || priority === undefined) {
      t.leave(rule, "its listener was not carried over, or its listener or priority is not known");
      continue;
    }
    const group = tuples.length === 0 ? undefined : groupOf(t, tuples[0].server_group_id, alb);
    const [redirect] = blocks(action?.redirect_config);
    if (group === undefined && redirect === undefined) {
      t.leave(rule, `it neither forwards nor redirects (${String(action?.type)}), which rules here do`);
      continue;
    }
    const options = record({
      priority,
      conditions: conditions(t, blocks(rule.values.rule_conditions)),
      ruleName: t.values.text(rule, "rule_name"),
      serverGroup: group === undefined ? undefined : name(group),
      redirectToPort: redirect === undefined ? undefined : t.values.of(redirect.port, "number"),
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
    hosts: texts("host_config"),
    paths: texts("path_config"),
    methods: texts("method_config"),
    headers: entriesOf(of("header_config"), (header) => list(textsOf(header.values))),
    queries: pairs("query_string_config"),
    cookies: pairs("cookie_config"),
    sourceIps: texts("source_ip_config"),
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
