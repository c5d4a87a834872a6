import { unsetWeight } from "../../../facts/capability";
import { translateSharedGroups } from "../../../adopt/translation/shared-groups";
import { serversNotKnown, VPC_NOT_KNOWN } from "../../../adopt/translation/reasons";
import { ALICLOUD_NLB_INSTANCE } from "./facts/members";
import { childOf, call, Expression, list, member, name, path, record, value } from "../../../adopt/program/expression";
import { readArguments } from "../../../adopt/arguments";
import { text } from "../../../facts/arguments";
import { NLB_SERVER_GROUP } from "./facts/server-group";
import { NLB_LISTENER } from "./facts/listener";
import { blocks } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { bindScaled, SCALED_GROUPS, scalerOfGroup } from "../ess/adopt";
import { bindPool, Member, poolOf } from "../../../adopt/translation/members";
import { idIn, idsIn } from "../../../adopt/translation/certificates";
import { UPLOADED } from "../cas/adopt";
import { SECURITY_POLICY } from "./adopt-certificates";
import { inStack, Translation } from "../../../adopt/translation/translation";
import { existing, NLB, loadBalancerOfGroup, loadBalancerOfListener } from "../adopt-load-balancers";
import { allOf, vpcMember } from "../adopt-members";

const GROUP = "alicloud_nlb_server_group";
const ATTACHMENT = "alicloud_nlb_server_group_server_attachment";

const CHOSEN_CHECK = { method: text("http_check_method"), httpVersion: text("health_check_http_version") };

/** `alicloud_nlb_server_group`, with its attachments. */
export function translateNetworkServerGroups(t: Translation): void {
  t.carries(ATTACHMENT, ...SCALED_GROUPS);
  for (const group of t.open(GROUP)) {
    const nlb = loadBalancerOfGroup(t, NLB, group);
    const attachments = t.graph
      .naming(group, ATTACHMENT, "server_group_id")
      .filter(({ obstacles }) => obstacles.length === 0);
    const members = attachedMembers(t, attachments);
    const pool = members && poolOf(t, group, members);
    if (nlb === undefined) t.leave(group, VPC_NOT_KNOWN);
    else if (pool === undefined) t.leave(group, serversNotKnown(t.source.kind, members));
    else {
      const constant = t.declare(group, "group", (id) =>
        inStack(path("alicloud", "NetworkServerGroup"), id, groupProps(t, group, nlb)),
      );
      const scaler = scalerOfGroup(t, group);
      if (pool.ids.length > 0) bindPool(t, group, name(constant), pool);
      else if (scaler !== undefined) bindScaled(t, group, constant, scaler);
      attachments.forEach((source, i) =>
        t.cover({ source, resource: childOf(name(constant), "Attachments", pool.ids[i]), assumed: UNSAID }),
      );
    }
  }
}

const UNSAID = { weight: unsetWeight(ALICLOUD_NLB_INSTANCE) };

function attachedMembers(t: Translation, attachments: readonly SourceResource[]): readonly Member[] | undefined {
  return allOf(attachments.map((one) => vpcMember(t, one.values, UNSAID.weight, one.words.join("-"))));
}

/** Members of groups that the input does not declare. */
export function translateSharedNetworkGroups(t: Translation): void {
  translateSharedGroups(t, {
    attachment: ATTACHMENT,
    argument: "server_group_id",
    group: GROUP,
    key: existingGroupKey,
    declare: (_, attachment, id) => {
      const nlb = existing(t, NLB, attachment, { key: `of groups ${attachment.providerAlias ?? ""}` });
      return declareExistingGroup(t, id, nlb as string);
    },
    members: attachedMembers,
    assumed: UNSAID,
  });
}

function groupProps(t: Translation, group: SourceResource, nlb: string): Expression {
  const { values } = t;
  const drains =
    values.knownBoolean(group, "connection_drain_enabled") ?? values.knownBoolean(group, "connection_drain");
  return record({
    ...readArguments(values, group, NLB_SERVER_GROUP.plain),
    loadBalancer: name(nlb),
    protocol: values.text(group, "protocol"),
    serverGroupName: values.text(group, "server_group_name"),
    scheduler: values.text(group, "scheduler"),
    healthCheck: healthCheck(t, group),
    connectionDrainSeconds: drains ? values.number(group, "connection_drain_timeout") : value(0),
    preserveClientIp: switchOf(t, group, "preserve_client_ip_enabled"),
    ipVersion: values.text(group, "address_ip_version"),
    anyPort: switchOf(t, group, "any_port_enabled"),
    // The first apply shall not wait for servers that are in service already.
    settleSeconds: value(0),
  });
}

function switchOf(t: Translation, resource: SourceResource, argument: string): Expression | undefined {
  const known = t.values.knownBoolean(resource, argument);
  return known === true || (known === false && t.source.kind === "hcl") ? value(known) : undefined;
}

function healthCheck(t: Translation, group: SourceResource): Expression | undefined {
  const [block] = blocks(group.values.health_check);
  if (block === undefined) return undefined;
  const holder = { type: "", values: block };
  const { values } = t;
  const codes = block.health_check_http_code;
  const http = values.known(holder, "health_check_type") === "HTTP";
  return record({
    enabled: values.knownBoolean(holder, "health_check_enabled") === false ? value(false) : undefined,
    protocol: values.text(holder, "health_check_type"),
    healthyCodes: http ? healthyCodes(codes) : undefined,
    path: values.text(holder, "health_check_url"),
    host: values.text(holder, "health_check_domain"),
    // A state does not tell what was chosen from what the cloud chose.
    ...(t.source.kind === "state" ? {} : readArguments(values, holder, CHOSEN_CHECK)),
    sendContext: values.text(holder, "health_check_req"),
    recvContext: values.text(holder, "health_check_exp"),
    port: values.number(holder, "health_check_connect_port"),
    intervalSeconds: values.number(holder, "health_check_interval"),
    timeoutSeconds: values.number(holder, "health_check_connect_timeout"),
    healthyThreshold: values.number(holder, "healthy_threshold"),
    unhealthyThreshold: values.number(holder, "unhealthy_threshold"),
  });
}

/** `http_2xx` as this library says it, `2xx`. */
export function healthyCodes(codes: unknown): Expression | undefined {
  if (!Array.isArray(codes) || codes.length === 0) return undefined;
  return list(codes.map((code) => value(String(code).replace(/^http_/, ""))));
}

/** `alicloud_nlb_listener`. */
export function translateNetworkListeners(t: Translation): void {
  for (const listener of t.open("alicloud_nlb_listener")) {
    const nlb = loadBalancerOfListener(t, NLB, listener);
    const protocol = t.values.text(listener, "listener_protocol");
    if (nlb === undefined || protocol === undefined) {
      t.leave(listener, "its load balancer or protocol is not known");
      continue;
    }
    const ranged = (t.values.knownNumber(listener, "listener_port") ?? 1) === 0;
    const options = record({
      ...readArguments(t.values, listener, NLB_LISTENER.plain),
      protocol,
      port: ranged ? undefined : t.values.number(listener, "listener_port"),
      startPort: t.values.number(listener, "start_port"),
      endPort: t.values.number(listener, "end_port"),
      serverGroup: groupOf(t, listener, nlb),
      certificateIds: idsIn(t, listener.values.certificate_ids, ...UPLOADED),
      securityPolicyId: idIn(t, listener.values.security_policy_id, SECURITY_POLICY),
      idleTimeoutSeconds: t.values.number(listener, "idle_timeout"),
      cps: t.values.number(listener, "cps"),
      proxyProtocol: switchOf(t, listener, "proxy_protocol_enabled"),
    });
    t.declare(listener, "listener", (id) => call(member(name(nlb), "addListener"), value(id), options));
  }
}

function groupOf(t: Translation, listener: SourceResource, nlb: string): Expression | undefined {
  const known = t.constantOf(t.graph.named(listener, "server_group_id", GROUP));
  if (known !== undefined) return name(known);
  const id = t.values.text(listener, "server_group_id");
  if (id === undefined) return undefined;
  return name(t.known(existingGroupKey(listener.values.server_group_id), () => declareExistingGroup(t, id, nlb)));
}

function existingGroupKey(id: unknown): string {
  return `nlb group ${String(id)}`;
}

function declareExistingGroup(t: Translation, id: Expression, nlb: string): string {
  return t.add(["existing", "group"], "group", (constructId) =>
    call(
      path("alicloud", "NetworkServerGroup", "fromAttributes"),
      name("stack"),
      value(constructId),
      record({ loadBalancer: name(nlb), serverGroupId: id }),
    ),
  );
}
