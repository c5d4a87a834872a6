import { unsetWeight } from "../../../facts/capability";
import { serversNotKnown, VPC_NOT_KNOWN } from "../../../adopt/translation/reasons";
import { ALICLOUD_ALB_INSTANCE_IN_PLACE } from "./facts/members";
import { call, Expression, member, name, path, record, value } from "../../../adopt/program/expression";
import { readArguments } from "../../../adopt/arguments";
import { ALB_SERVER_GROUP } from "./facts/server-group";
import { ALB_LISTENER } from "./facts/listener";
import { blocks, JsonObject } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { healthyCodes } from "../nlb/adopt";
import { bindScaled, SCALED_GROUPS, scalerOfGroup } from "../ess/adopt";
import { bindPool, poolOf } from "../../../adopt/translation/members";
import { idIn } from "../../../adopt/translation/certificates";
import { UPLOADED } from "../cas/adopt";
import { SECURITY_POLICY } from "./adopt-certificates";
import { inStack, Translation } from "../../../adopt/translation/translation";
import { ALB, loadBalancerOfGroup, loadBalancerOfListener } from "../adopt-load-balancers";
import { allOf, vpcMember } from "../adopt-members";

const GROUP = "alicloud_alb_server_group";
const LISTENER = "alicloud_alb_listener";

/** `alicloud_alb_server_group`: members change in place, as they do today. */
export function translateApplicationServerGroups(t: Translation): void {
  t.carries(...SCALED_GROUPS);
  for (const group of t.open(GROUP)) {
    const alb = loadBalancerOfGroup(t, ALB, group);
    const scaler = scalerOfGroup(t, group);
    const weight = unsetWeight(ALICLOUD_ALB_INSTANCE_IN_PLACE);
    // A state shows servers that scaling brought as if they were the group's own.
    const servers = scaler === undefined ? blocks(group.values.servers) : [];
    const members = allOf(servers.map((server) => vpcMember(t, server, weight)));
    const pool = members && poolOf(t, group, members);
    if (alb === undefined) t.leave(group, VPC_NOT_KNOWN);
    else if (pool === undefined) t.leave(group, serversNotKnown(t.source.kind, members));
    else {
      const make = (id: string) => inStack(path("alicloud", "ApplicationServerGroup"), id, groupProps(t, group, alb));
      const constant = t.declare(group, "group", make, { elsewhere: scaler && ["servers"] });
      if (scaler !== undefined) bindScaled(t, group, constant, scaler);
      else if (pool.ids.length > 0) bindPool(t, group, name(constant), pool);
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
    remoteIps: t.source.judged && reachesOutside(group) ? value(true) : undefined,
  });
}

/** Of an adopted group the argument stays at each server, as the input has it. */
function reachesOutside(group: SourceResource): boolean {
  return blocks(group.values.servers).some(({ remote_ip_enabled: remote }) => remote === true);
}

/** A block as something that holds arguments. */
export function holderOf(values: JsonObject) {
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
export function groupOf(t: Translation, id: unknown, alb: string): string | undefined {
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
      caCertificateId: ca && idIn(t, ca.certificate_id, ...UPLOADED),
      certificateId: certificate && idIn(t, certificate.certificate_id, ...UPLOADED),
      securityPolicyId: idIn(t, listener.values.security_policy_id, SECURITY_POLICY),
      http2: http2 === undefined || t.source.kind === "state" ? undefined : value(http2),
      idleTimeoutSeconds: t.values.number(listener, "idle_timeout"),
      requestTimeoutSeconds: t.values.number(listener, "request_timeout"),
    });
    t.declare(listener, "listener", (id) => call(member(name(alb), "addListener"), value(id), options));
  }
}
