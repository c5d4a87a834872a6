import { LISTENER_NOT_KNOWN } from "../../../adopt/translation/reasons";
import { call, Expression, list, member, name, path, record, value } from "../../../adopt/program/expression";
import { isEmpty } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { Values } from "../../../adopt/values";
import { readArguments } from "../../../adopt/arguments";
import { SLB_CA_CERTIFICATE, SLB_SERVER_CERTIFICATE } from "./facts/certificates";
import { SLB_LISTENER } from "./facts/listener";
import { SLB_LOAD_BALANCER } from "./facts/load-balancer";
import { SLB_RULE } from "./facts/rule";
import { idIn, Named } from "../../../adopt/translation/certificates";
import { providerOf } from "../../../adopt/translation/providers";
import { inStack, Translation, unknownOfListener } from "../../../adopt/translation/translation";

const LOAD_BALANCER = "alicloud_slb_load_balancer";
const LISTENER = "alicloud_slb_listener";
const RULE = "alicloud_slb_rule";

/** How listeners and extensions name server certificates. */
export const SERVER_CERTIFICATE: Named = { type: SLB_SERVER_CERTIFICATE.type, member: "certificateId" };

/** How listeners name those of CAs. */
export const CA_CERTIFICATE: Named = { type: SLB_CA_CERTIFICATE.type, member: "certificateId" };

/** `alicloud_slb_load_balancer`. */
export function translateClassicLoadBalancers(t: Translation): void {
  for (const clb of t.open(LOAD_BALANCER)) {
    const make = (id: string) =>
      inStack(
        path("alicloud", "ClassicLoadBalancer"),
        id,
        record({
          ...readArguments(t.values, clb, SLB_LOAD_BALANCER.plain),
          loadBalancerName: t.values.text(clb, "load_balancer_name"),
          spec: specification(t, clb),
          chargeType: t.values.text(clb, "instance_charge_type"),
          addressType: t.values.text(clb, "address_type"),
          vswitchId: t.values.text(clb, "vswitch_id"),
          deletionProtection: value(t.values.known(clb, "delete_protection") === "on"),
          provider: providerOf(t, clb),
        }),
      );
    t.declare(clb, "clb", make, { retyped: clb.formerType === undefined ? undefined : { importId: clb.id } });
  }
}

/** An empty specification is one, too: the kind of shared performance. */
function specification(t: Translation, clb: SourceResource): Expression | undefined {
  const written = t.values.text(clb, "load_balancer_spec");
  const byUse = t.values.known(clb, "instance_charge_type") === "PayByCLCU";
  return written ?? (byUse || t.source.kind === "hcl" ? undefined : value(""));
}

/** The constant of the load balancer that a resource names; one that exists elsewhere is declared by its id. */
export function classicLoadBalancer(t: Translation, resource: SourceResource): string | undefined {
  const known = t.constantOf(t.graph.named(resource, "load_balancer_id", LOAD_BALANCER));
  if (known !== undefined) return known;
  const id = t.values.text(resource, "load_balancer_id");
  if (id === undefined) return undefined;
  return t.known(`clb ${String(resource.values.load_balancer_id)}`, () =>
    t.add(["existing", "clb"], "clb", (constructId) =>
      call(
        path("alicloud", "ClassicLoadBalancer", "fromAttributes"),
        name("stack"),
        value(constructId),
        record({ loadBalancerId: id, spec: unknownSpec(t), provider: providerOf(t, resource) }),
      ),
    ),
  );
}

/** Nobody who is judged can say of which kind a load balancer elsewhere is. */
function unknownSpec(t: Translation): Expression | undefined {
  return t.source.judged ? t.variables.unknown(["existing", "clb", "spec"], "string", []) : undefined;
}

/** `alicloud_slb_listener`. */
export function translateClassicListeners(t: Translation): void {
  for (const listener of t.open(LISTENER)) {
    const clb = classicLoadBalancer(t, listener);
    const protocol = t.values.text(listener, "protocol");
    const port = t.values.number(listener, "frontend_port");
    if (clb === undefined || protocol === undefined || port === undefined) {
      t.leave(listener, LISTENER_NOT_KNOWN);
      continue;
    }
    const { values } = t;
    const redirects = values.known(listener, "listener_forward") === "on";
    const group = t.constantOf(t.graph.named(listener, "server_group_id", "alicloud_slb_server_group"));
    const pair = t.constantOf(
      t.graph.named(listener, "master_slave_server_group_id", "alicloud_slb_master_slave_server_group"),
    );
    if (
      pair === undefined &&
      t.source.judged &&
      t.values.text(listener, "master_slave_server_group_id") !== undefined
    ) {
      t.leave(listener, "its master/slave group is not part of the input, or its servers are not known");
      continue;
    }
    const grouped = group !== undefined || pair !== undefined;
    const options = record({
      ...readArguments(values, listener, SLB_LISTENER.plain),
      ...accessLists(values, listener),
      protocol,
      port,
      backendPort:
        grouped && values.knownNumber(listener, "backend_port") === 0
          ? undefined
          : values.number(listener, "backend_port"),
      serverGroup: group === undefined ? existingGroup(t, listener, clb) : name(group),
      masterSlaveGroup: pair === undefined ? undefined : name(pair),
      scheduler: values.text(listener, "scheduler"),
      bandwidth: values.number(listener, "bandwidth"),
      healthCheck: redirects ? undefined : healthCheck(values, listener),
      stickySession: stickySession(values, listener),
      sessionSeconds: values.number(listener, "persistence_timeout"),
      certificateId: idIn(t, listener.values.server_certificate_id, SERVER_CERTIFICATE),
      caCertificateId: idIn(t, listener.values.ca_certificate_id, CA_CERTIFICATE),
      securityPolicyId:
        values.known(listener, "protocol") === "https" ? values.of(policy(values, listener), "string") : undefined,
      redirectToPort: redirects ? values.number(listener, "forward_port") : undefined,
    });
    t.declare(listener, "listener", (id) => call(member(name(clb), "addListener"), value(id), options), {
      assumed: suppressed(values, listener),
    });
  }
}

/** Where they are on, a state has those that somebody chose; an older argument names one. */
function accessLists(values: Values, listener: SourceResource): { readonly aclIds?: Expression } {
  if (values.known(listener, "acl_status") !== "on") return {};
  const { acl_ids: lists, acl_id: older } = listener.values;
  const one = isEmpty(lists) && !isEmpty(older) ? values.of(older, "string") : undefined;
  return { aclIds: one === undefined ? values.texts(listener, "acl_ids") : list([one]) };
}

function policy(values: Values, listener: SourceResource): unknown {
  return listener.values.tls_cipher_policy ?? values.known(listener, "tls_cipher_policy");
}

/** A group that the input does not declare. */
function existingGroup(t: Translation, resource: SourceResource, clb: string): Expression | undefined {
  const id = t.values.text(resource, "server_group_id");
  if (id === undefined) return undefined;
  return name(t.known(existingGroupKey(resource.values.server_group_id), () => declareExistingGroup(t, id, clb)));
}

/** By which all who name a VServer group elsewhere find the one construct of it. */
export function existingGroupKey(id: unknown): string {
  return `vserver ${String(id)}`;
}

/** Declares a VServer group elsewhere. */
export function declareExistingGroup(t: Translation, id: Expression, clb: string): string {
  return t.add(["existing", "group"], "group", (constructId) =>
    call(
      path("alicloud", "VServerGroup", "fromAttributes"),
      name("stack"),
      value(constructId),
      record({ loadBalancer: name(clb), serverGroupId: id }),
    ),
  );
}

/** The load balancer of a group elsewhere, of which nothing is known. */
export function unknownLoadBalancer(t: Translation, resource: SourceResource): string {
  return t.known(`clb of groups ${resource.providerAlias ?? ""}`, () =>
    t.add(["existing", "clb"], "clb", (constructId) =>
      call(
        path("alicloud", "ClassicLoadBalancer", "fromAttributes"),
        name("stack"),
        value(constructId),
        record({
          loadBalancerId: t.variables.unknown(["existing", "clb", "id"], "string", [
            "TODO: write the id of the load balancer in its place; only what you add later reads it.",
          ]),
          provider: providerOf(t, resource),
        }),
      ),
    ),
  );
}

function healthCheck(values: Values, listener: SourceResource): Expression | undefined {
  const codes = values.known(listener, "health_check_http_code");
  const protocol = values.known(listener, "protocol");
  const layer7 = listener.type === RULE || protocol === "http" || protocol === "https";
  const readsCodes = layer7 || values.known(listener, "health_check_type") === "http";
  const check = record({
    enabled: values.known(listener, "health_check") === "off" ? value(false) : undefined,
    healthyCodes:
      typeof codes === "string" && codes !== "" && readsCodes
        ? list(codes.split(",").map((code) => value(code.trim().replace(/^http_/, ""))))
        : undefined,
    path: values.text(listener, "health_check_uri"),
    host: values.text(listener, "health_check_domain"),
    port: values.number(listener, "health_check_connect_port"),
    intervalSeconds: values.number(listener, "health_check_interval"),
    timeoutSeconds: values.number(listener, "health_check_timeout"),
    healthyThreshold: values.number(listener, "healthy_threshold"),
    unhealthyThreshold: values.number(listener, "unhealthy_threshold"),
    protocol: values.text(listener, "health_check_type"),
    method: values.chosen(listener, "health_check_method") ? values.text(listener, "health_check_method") : undefined,
  });
  return check.kind === "record" && check.entries.length > 0 ? check : undefined;
}

function stickySession(values: Values, listener: SourceResource): Expression | undefined {
  const type = values.text(listener, "sticky_session_type");
  if (values.known(listener, "sticky_session") !== "on" || type === undefined) return undefined;
  return record({
    type,
    cookieTimeoutSeconds: values.number(listener, "cookie_timeout"),
    cookie: values.text(listener, "cookie"),
  });
}

/** What the provider does not compare on layer 4 (diff_suppress_funcs.go:12 to 123 of the provider). */
function suppressed(values: Values, listener: SourceResource): { readonly [argument: string]: unknown } | undefined {
  const layer4 = ["tcp", "udp"].includes(String(values.known(listener, "protocol")));
  return layer4 ? { health_check: "on" } : undefined;
}

/** `alicloud_slb_rule`. */
export function translateClassicRules(t: Translation): void {
  for (const rule of t.open(RULE)) {
    const listener = listenerOf(t, rule);
    const clb = classicLoadBalancer(t, rule);
    const group = t.constantOf(t.graph.named(rule, "server_group_id", "alicloud_slb_server_group"));
    if (listener === undefined || clb === undefined) {
      t.leave(rule, "its listener was not carried over, or its load balancer or frontend port is not known");
      continue;
    }
    const leavesListener = t.values.known(rule, "listener_sync") === "off";
    const options = record({
      ...readArguments(t.values, rule, SLB_RULE.plain),
      healthCheck: leavesListener ? (healthCheck(t.values, rule) ?? record({})) : undefined,
      stickySession: leavesListener ? stickySession(t.values, rule) : undefined,
      domain: t.values.text(rule, "domain"),
      url: t.values.text(rule, "url"),
      ruleName: t.values.text(rule, "name"),
      serverGroup: group === undefined ? existingGroup(t, rule, clb) : name(group),
    });
    t.declare(rule, "rule", (id) => call(member(name(listener), "addRule"), value(id), options));
  }
}

/** The constant of the listener that a rule names by load balancer and port; one that exists elsewhere is declared so. */
export function listenerOf(t: Translation, rule: SourceResource): string | undefined {
  const port = String(t.graph.followed(rule.values.frontend_port));
  const clb = String(idOfLoadBalancer(t, rule));
  const listener = t.graph
    .ofType(LISTENER)
    .find(
      (one) =>
        String(idOfLoadBalancer(t, one)) === clb &&
        String(one.values.frontend_port) === port &&
        t.values.known(one, "protocol") !== "udp",
    );
  return listener === undefined ? existingListener(t, rule) : t.constantOf(listener);
}

/** Equal for two resources that name one load balancer, be it in the input or elsewhere. */
function idOfLoadBalancer(t: Translation, resource: SourceResource): unknown {
  return t.graph.named(resource, "load_balancer_id", LOAD_BALANCER)?.address ?? resource.values.load_balancer_id;
}

function existingListener(t: Translation, rule: SourceResource): string | undefined {
  const clb = classicLoadBalancer(t, rule);
  const port = t.values.number(rule, "frontend_port");
  if (clb === undefined || port === undefined) return undefined;
  return t.known(`clb listener ${clb} ${String(rule.values.frontend_port)}`, () => {
    const protocol = unknownOfListener(t, "protocol", "string");
    return t.add(["existing", "listener"], "listener", (constructId) =>
      call(
        path("alicloud", "ClassicListener", "fromAttributes"),
        name("stack"),
        value(constructId),
        record({ loadBalancer: name(clb), protocol, port }),
      ),
    );
  });
}
