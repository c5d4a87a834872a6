import { LISTENER_NOT_KNOWN } from "../../../adopt/translation/reasons";
import { childOf, call, Expression, list, member, name, path, record, value } from "../../../adopt/program/expression";
import { readArguments } from "../../../adopt/arguments";
import { CLB_LISTENER } from "./facts/listener";
import { CLB_LISTENER_RULE } from "./facts/rule";
import { CLB_LOG_SET, CLB_LOG_TOPIC } from "./facts/logs";
import { CLB_INSTANCE } from "./facts/load-balancer";
import { TENCENTCLOUD_CLB } from "./facts/product";
import { blocks } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { Values } from "../../../adopt/values";
import { idIn, Named } from "../../../adopt/translation/certificates";
import { UPLOADED } from "../ssl/adopt";
import { providerOf } from "../../../adopt/translation/providers";
import { associationOf, associationWith, coverAssociation, targetGroupOf } from "../target-group/adopt-association";
import { inStack, Translation, unknownOfListener } from "../../../adopt/translation/translation";

const LOAD_BALANCER = "tencentcloud_clb_instance";
const LISTENER = "tencentcloud_clb_listener";
const RULE = "tencentcloud_clb_listener_rule";

/** How load balancers name log sets and topics. */
export const LOG_SET: Named = { type: CLB_LOG_SET.type, member: "logSetId" };
export const LOG_TOPIC: Named = { type: CLB_LOG_TOPIC.type, member: "logTopicId" };

/** `tencentcloud_clb_instance`, with what is set on it by resources of their own. */
export function translateCloudLoadBalancers(t: Translation): void {
  for (const clb of t.open(LOAD_BALANCER)) {
    const networkType = t.values.text(clb, "network_type");
    if (networkType === undefined) {
      t.leave(clb, "it has no network_type");
      continue;
    }
    const own = (type: string, argument: string) =>
      t.graph.naming(clb, type, argument).find(({ obstacles }) => obstacles.length === 0);
    const snat = own("tencentcloud_clb_snat_ip", "clb_id");
    const mixed = own("tencentcloud_clb_instance_mix_ip_target_config", "load_balancer_id");
    const mixes = mixed && t.values.knownBoolean(mixed, "mix_ip_target");
    const constant = t.declare(clb, "clb", (id) =>
      inStack(
        path("tencentcloud", "CloudLoadBalancer"),
        id,
        record({
          ...readArguments(t.values, clb, CLB_INSTANCE.plain),
          ...logs(t, clb),
          networkType,
          loadBalancerName: t.values.text(clb, "clb_name"),
          vpcId: t.values.text(clb, "vpc_id"),
          subnetId: t.values.text(clb, "subnet_id"),
          securityGroupIds: t.values.texts(clb, "security_groups"),
          ipVersion: t.values.text(clb, "address_ip_version"),
          mixedIpTargets: mixes === undefined ? undefined : value(mixes),
          snatAddresses: snat && snatAddresses(t, snat),
          targetRegion: targetRegion(t, clb),
          deletionProtection: value(t.values.knownBoolean(clb, "delete_protect") ?? false),
          provider: providerOf(t, clb),
        }),
      ),
    );
    if (snat !== undefined) t.cover({ source: snat, resource: childOf(name(constant), "SnatAddresses") });
    if (mixed !== undefined && mixes !== undefined)
      t.cover({ source: mixed, resource: childOf(name(constant), "MixedIpTargets") });
  }
}

/** Those of the program, which the table of arguments leaves out. */
function logs(t: Translation, { values }: SourceResource) {
  const [set, topic] = [
    t.graph.byValue(values.log_set_id, LOG_SET.type),
    t.graph.byValue(values.log_topic_id, LOG_TOPIC.type),
  ];
  return {
    ...(set && { logSetId: idIn(t, values.log_set_id, LOG_SET) }),
    ...(topic && { logTopicId: idIn(t, values.log_topic_id, LOG_TOPIC) }),
  };
}

function snatAddresses(t: Translation, snat: SourceResource): Expression {
  return list(
    blocks(snat.values.ips).map(({ subnet_id: subnetId, ip }) =>
      record({ subnetId: t.values.of(subnetId, "string"), ip: t.values.of(ip ?? "", "string") }),
    ),
  );
}

function targetRegion(t: Translation, clb: SourceResource): Expression | undefined {
  const region = t.values.text(clb, "target_region_info_region");
  const vpcId = t.values.text(clb, "target_region_info_vpc_id");
  // A state repeats the load balancer's own VPC here.
  const own = clb.values.target_region_info_vpc_id === clb.values.vpc_id;
  return region === undefined || vpcId === undefined || own ? undefined : record({ region, vpcId });
}

/** The constant of the load balancer that a resource names; one that exists elsewhere is declared by its id. */
export function cloudLoadBalancer(t: Translation, resource: SourceResource): string | undefined {
  const known = t.constantOf(t.graph.named(resource, "clb_id", LOAD_BALANCER));
  if (known !== undefined) return known;
  const id = t.values.text(resource, "clb_id");
  if (id === undefined) return undefined;
  return t.known(`tencent clb ${String(resource.values.clb_id)}`, () =>
    t.add(["existing", "clb"], "clb", (constructId) =>
      call(
        path("tencentcloud", "CloudLoadBalancer", "fromAttributes"),
        name("stack"),
        value(constructId),
        record({ loadBalancerId: id, provider: providerOf(t, resource) }),
      ),
    ),
  );
}

/** `tencentcloud_clb_listener`. */
export function translateCloudListeners(t: Translation): void {
  for (const listener of t.open(LISTENER)) {
    const clb = cloudLoadBalancer(t, listener);
    const protocol = t.values.text(listener, "protocol");
    const port = t.values.number(listener, "port");
    if (clb === undefined || protocol === undefined || port === undefined) {
      t.leave(listener, LISTENER_NOT_KNOWN);
      continue;
    }
    const association = associationOf(t, listener, "listener");
    const layer7 = /^HTTPS?$/i.test(String(t.values.known(listener, "protocol")));
    const options = record({
      ...readArguments(t.values, listener, CLB_LISTENER.plain),
      protocol,
      port,
      listenerName: t.values.text(listener, "listener_name"),
      scheduler: layer7 ? undefined : t.values.text(listener, "scheduler"),
      healthCheck: layer7 ? undefined : healthCheck(t.values, listener, false),
      sessionSeconds: t.values.number(listener, "session_expire_time"),
      certificateId: idIn(t, listener.values.certificate_id, UPLOADED),
      sslMode: t.values.text(listener, "certificate_ssl_mode"),
      caCertificateId: idIn(t, listener.values.certificate_ca_id, UPLOADED),
      sni: t.values.knownBoolean(listener, "sni_switch") === true ? value(true) : undefined,
      targetGroup: targetGroupOf(t, association),
    });
    const constant = t.declare(
      listener,
      "listener",
      (id) => call(member(name(clb), "addListener"), value(id), options),
      {
        // What the API does where nothing is written.
        assumed: layer7 ? undefined : { health_check_switch: true },
      },
    );
    coverAssociation(t, association, constant);
  }
}

/** `tencentcloud_clb_listener_rule`. */
export function translateCloudRules(t: Translation): void {
  for (const rule of t.open(RULE)) {
    const listener = cloudListener(t, rule);
    const domain = t.values.text(rule, "domain");
    const url = t.values.text(rule, "url");
    if (listener === undefined || url === undefined || domain === undefined) {
      t.leave(
        rule,
        domain === undefined ? "it has several domains, which rules here do not" : "its listener or path is not known",
      );
      continue;
    }
    const association = associationOf(t, rule, "rule");
    const options = record({
      ...readArguments(t.values, rule, CLB_LISTENER_RULE.plain),
      domain,
      url,
      scheduler: t.values.text(rule, "scheduler"),
      healthCheck: healthCheck(t.values, rule, true),
      sessionSeconds: t.values.number(rule, "session_expire_time"),
      certificateId: idIn(t, rule.values.certificate_id, UPLOADED),
      sslMode: t.values.text(rule, "certificate_ssl_mode"),
      caCertificateId: idIn(t, rule.values.certificate_ca_id, UPLOADED),
      targetGroup: targetGroupOf(t, association),
    });
    const constant = t.declare(rule, "rule", (id) => call(member(name(listener), "addRule"), value(id), options), {
      assumed: { health_check_switch: true, scheduler: "WRR" },
    });
    coverAssociation(t, association, constant);
  }
}

/** The constant of the listener that a resource names; one that exists elsewhere is declared by its id. */
export function cloudListener(t: Translation, resource: SourceResource): string | undefined {
  const known = t.constantOf(t.graph.named(resource, "listener_id", LISTENER, "listener_id"));
  if (known !== undefined) return known;
  const id = t.values.text(resource, "listener_id");
  const clb = cloudLoadBalancer(t, resource);
  if (id === undefined || clb === undefined) return undefined;
  return t.known(`tencent listener ${String(resource.values.listener_id)}`, () => {
    const protocol = t.values.text(resource, "protocol_type") ?? unknownOfListener(t, "protocol", "string");
    const port = unknownOfListener(t, "port", "number");
    const association = associationWith(t, resource.values.listener_id, "listener");
    const targetGroup = targetGroupOf(t, association);
    const constant = t.add(["existing", "listener"], "listener", (constructId) =>
      call(
        path("tencentcloud", "CloudListener", "fromAttributes"),
        name("stack"),
        value(constructId),
        record({ loadBalancer: name(clb), listenerId: id, protocol, port, targetGroup }),
      ),
    );
    coverAssociation(t, association, constant);
    return constant;
  });
}

/** The constant of the rule that a resource names, by id or by domain and path. */
export function cloudRule(t: Translation, resource: SourceResource, listener: string): string | undefined {
  const { domain, url } = resource.values;
  const byName = t.graph
    .ofType(RULE)
    .find(
      (rule) =>
        t.graph.named(rule, "listener_id", LISTENER, "listener_id") ===
          t.graph.named(resource, "listener_id", LISTENER, "listener_id") &&
        rule.values.domain === t.graph.followed(domain) &&
        rule.values.url === t.graph.followed(url),
    );
  const known = t.constantOf(t.graph.named(resource, "rule_id", RULE, "rule_id") ?? (domain ? byName : undefined));
  if (known !== undefined) return known;
  const id = t.values.text(resource, "rule_id");
  if (id === undefined) return undefined;
  return t.known(`tencent rule ${String(resource.values.rule_id)}`, () => {
    const association = associationWith(t, resource.values.rule_id, "rule");
    const targetGroup = targetGroupOf(t, association);
    const constant = t.add(["existing", "rule"], "rule", (constructId) =>
      call(
        path("tencentcloud", "CloudRule", "fromAttributes"),
        name("stack"),
        value(constructId),
        record({ listener: name(listener), ruleId: id, targetGroup }),
      ),
    );
    coverAssociation(t, association, constant);
    return constant;
  });
}

const BITS: { readonly [code: string]: number } = TENCENTCLOUD_CLB.healthCheck.bits ?? {};

function healthCheck(values: Values, entry: SourceResource, layer7: boolean): Expression | undefined {
  const mask = values.knownNumber(entry, "health_check_http_code");
  const type = values.known(entry, "health_check_type");
  const http = /^(HTTPS?|GRPC)$/i.test(String(type ?? "")) || ((type ?? "") === "" && layer7);
  const codes = mask === undefined || !http ? undefined : codesOf(mask);
  const off = values.knownBoolean(entry, "health_check_switch") === false;
  const check = record({
    enabled: off ? value(false) : undefined,
    protocol: values.text(entry, "health_check_type"),
    healthyCodes: codes && list(codes.map((code) => value(code))),
    httpCodeBitmask: http && codes === undefined ? values.number(entry, "health_check_http_code") : undefined,
    path: values.text(entry, "health_check_http_path"),
    host: values.text(entry, "health_check_http_domain"),
    // What a state says of other checks is the cloud's, and a rule would refuse it there.
    method: values.chosen(entry, "health_check_http_method")
      ? values.text(entry, "health_check_http_method")
      : undefined,
    httpVersion: values.text(entry, "health_check_http_version"),
    contextType: values.text(entry, "health_check_context_type"),
    sendContext: values.text(entry, "health_check_send_context"),
    recvContext: values.text(entry, "health_check_recv_context"),
    port: values.number(entry, "health_check_port"),
    intervalSeconds: values.number(entry, "health_check_interval_time"),
    timeoutSeconds: values.number(entry, "health_check_time_out"),
    healthyThreshold: values.number(entry, "health_check_health_num"),
    unhealthyThreshold: values.number(entry, "health_check_unhealth_num"),
  });
  return check.kind === "record" && check.entries.length > 0 ? check : undefined;
}

/** The classes of codes of a bitmask; undefined for one that is more than classes. */
function codesOf(mask: number): string[] | undefined {
  const codes = Object.keys(BITS).filter((code) => (mask & BITS[code]) !== 0);
  const sum = codes.reduce((all, code) => all | BITS[code], 0);
  return sum === mask && mask !== 0 ? codes : undefined;
}
