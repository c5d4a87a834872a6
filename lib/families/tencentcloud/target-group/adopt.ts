import { call, childOf, name, path, record, value } from "../../../adopt/program/expression";
import { blocks } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { bindPool, Member, poolOf } from "../../../adopt/translation/members";
import { cloudListener, cloudLoadBalancer, cloudRule } from "../clb/adopt";
import { readArguments } from "../../../adopt/arguments";
import { CLB_TARGET_GROUP } from "./facts/target-group";
import { translateSharedGroups } from "../../../adopt/translation/shared-groups";
import { NOTHING_SENDS, serversNotKnown } from "../../../adopt/translation/reasons";
import { inStack, Translation } from "../../../adopt/translation/translation";

const GROUP = "tencentcloud_clb_target_group";
const MEMBER = "tencentcloud_clb_target_group_instance_attachment";

/** `tencentcloud_clb_target_group`, with its backends. Its associations come with listeners and rules. */
export function translateTargetGroups(t: Translation): void {
  t.carries(MEMBER);
  for (const group of t.open(GROUP)) {
    const clb = loadBalancerOf(t, group);
    const members = t.graph.naming(group, MEMBER, "target_group_id").filter(({ obstacles }) => obstacles.length === 0);
    const pool = poolOf(t, group, backends(members));
    if (clb === undefined) t.leave(group, NOTHING_SENDS);
    else if (pool === undefined) t.leave(group, serversNotKnown(t.source.kind, []));
    else {
      const v2 = t.values.known(group, "type") === "v2";
      const constant = t.declare(group, "group", (id) =>
        inStack(
          path("tencentcloud", "TargetGroup"),
          id,
          record({
            ...readArguments(t.values, group, CLB_TARGET_GROUP.plain),
            loadBalancer: name(clb),
            type: path("tencentcloud", "TargetGroupType", v2 ? "V2" : "V1"),
            protocol: t.values.text(group, "protocol"),
            targetGroupName: t.values.text(group, "target_group_name"),
            vpcId: t.values.text(group, "vpc_id"),
            scheduler: t.values.text(group, "schedule_algorithm"),
            healthCheck: v2 ? healthCheck(t, group) : undefined,
            sessionSeconds: t.values.number(group, "session_expire_time"),
            ipVersion: t.values.text(group, "ip_version"),
            keepAlive: t.values.knownBoolean(group, "keepalive_enable") === true ? value(true) : undefined,
          }),
        ),
      );
      if (pool.ids.length > 0) bindPool(t, group, name(constant), pool);
      members.forEach((source, i) =>
        t.cover({ source, resource: childOf(name(constant), "Attachments", pool.ids[i]) }),
      );
    }
  }
}

function backends(members: readonly SourceResource[]): Member[] {
  return members.map(({ values: { bind_ip: server, port, weight }, words }) => ({
    make: "ip",
    server,
    port,
    weight,
    label: words.join("-"),
  }));
}

/** Backends of target groups that the input does not declare. */
export function translateSharedTargetGroups(t: Translation): void {
  translateSharedGroups(t, {
    attachment: MEMBER,
    argument: "target_group_id",
    group: GROUP,
    key: (id) => `tencent target group ${String(id)}`,
    declare: (_, _attachment, id) =>
      t.add(["existing", "group"], "group", (constructId) =>
        call(
          path("tencentcloud", "TargetGroup", "fromAttributes"),
          name("stack"),
          value(constructId),
          record({ loadBalancer: name(anyLoadBalancer(t)), targetGroupId: id }),
        ),
      ),
    members: (_, members) => backends(members),
  });
}

function healthCheck(t: Translation, group: SourceResource) {
  const [block] = blocks(group.values.health_check);
  if (block === undefined) return undefined;
  const holder = { type: "", values: block };
  return record({
    enabled: t.values.knownBoolean(holder, "health_switch") === false ? value(false) : undefined,
    protocol: t.values.text(holder, "protocol"),
    httpCodeBitmask: t.values.number(holder, "http_code"),
    extendedCode: t.values.text(holder, "extended_code"),
    path: t.values.text(holder, "http_check_path"),
    host: t.values.text(holder, "http_check_domain"),
    method: t.values.text(holder, "http_check_method"),
    httpVersion: t.values.text(holder, "http_version"),
    port: t.values.number(holder, "port"),
    intervalSeconds: t.values.number(holder, "gap_time"),
    timeoutSeconds: t.values.number(holder, "timeout"),
    healthyThreshold: t.values.number(holder, "good_limit"),
    unhealthyThreshold: t.values.number(holder, "bad_limit"),
  });
}

/** The load balancer that an association names; a group itself names none. */
function loadBalancerOf(t: Translation, group: SourceResource): string | undefined {
  const [association] = t.graph.naming(group, "tencentcloud_clb_target_group_attachment", "target_group_id");
  if (association !== undefined) return cloudLoadBalancer(t, association);
  return t.source.judged ? anyLoadBalancer(t) : undefined;
}

/** A group that nothing in the input sends to still has one. */
function anyLoadBalancer(t: Translation): string {
  return t.known("tencent clb of groups", () => {
    const id = t.variables.unknown(["clb", "of", "groups"], "string", []);
    return t.add(["existing", "clb"], "clb", (constructId) =>
      call(
        path("tencentcloud", "CloudLoadBalancer", "fromAttributes"),
        name("stack"),
        value(constructId),
        record({ loadBalancerId: id }),
      ),
    );
  });
}

/** `tencentcloud_clb_target_group_attachment` of listeners and rules that the input does not declare. */
export function translateAssociations(t: Translation): void {
  for (const association of t.open("tencentcloud_clb_target_group_attachment")) {
    const listener = cloudListener(t, association);
    if (listener !== undefined && (association.values.rule_id ?? "") !== "") cloudRule(t, association, listener);
    // Declaring the place has covered it, unless that place or its group could not be carried over.
    if (t.isOpen(association)) t.leave(association, "its group, listener or rule is not known, or has another one");
  }
}
