import { readArguments } from "../../../adopt/arguments";
import { call, Expression, name, path, record, value } from "../../../adopt/program/expression";
import { blocks } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { bindPool, poolOf } from "../../../adopt/translation/members";
import { inStack, Translation } from "../../../adopt/translation/translation";
import { GATEWAY_ASSOCIATION, GATEWAY_MEMBERS } from "./facts/attachments";
import { GATEWAY_INSTANCE } from "./facts/load-balancer";
import { GATEWAY_WEIGHT } from "./facts/members";
import { GATEWAY_DEFAULTED, GATEWAY_TARGET_GROUP } from "./facts/target-group";

/** Gateway load balancers of Tencent Cloud, their target groups, and the servers of these. */
export function planGateways(t: Translation): void {
  for (const gateway of t.open(GATEWAY_INSTANCE.type)) {
    const props = record({
      ...readArguments(t.values, gateway, GATEWAY_INSTANCE.plain),
      vpcId: t.values.text(gateway, "vpc_id"),
      subnetId: t.values.text(gateway, "subnet_id"),
      loadBalancerName: t.values.text(gateway, "load_balancer_name"),
    });
    t.declare(gateway, "gwlb", (id) => inStack(path("tencentcloud", "GatewayLoadBalancer"), id, props));
  }
  for (const group of t.open(GATEWAY_TARGET_GROUP.type)) planGroup(t, group);
}

function planGroup(t: Translation, group: SourceResource): void {
  const [association] = t.graph.naming(group, GATEWAY_ASSOCIATION.type, "target_group_id");
  const gateway = gatewayOf(t, group, association);
  const props = record({
    ...readArguments(t.values, group, GATEWAY_TARGET_GROUP.plain),
    ...readArguments(t.values, group, GATEWAY_DEFAULTED),
    loadBalancer: name(gateway),
    targetGroupName: t.values.text(group, "target_group_name"),
    protocol: t.values.text(group, "protocol"),
    healthCheck: healthCheck(t, group),
  });
  const constant = t.declare(group, "group", (id) => inStack(path("tencentcloud", "GatewayTargetGroup"), id, props));
  if (association !== undefined) t.cover({ source: association, resource: name(gateway) });
  for (const registered of t.graph
    .naming(group, GATEWAY_MEMBERS.type, "target_group_id")
    .filter((one) => t.isOpen(one)))
    planMembers(t, registered, constant);
}

function planMembers(t: Translation, registered: SourceResource, group: string): void {
  const members = blocks(registered.values.target_group_instances).map(({ bind_ip: server, port, weight }) => ({
    make: "ip",
    server,
    port,
    weight,
    unnamedWeight: GATEWAY_WEIGHT,
  }));
  const pool = poolOf(t, registered, members);
  if (pool === undefined) t.leave(registered, "its servers are known only at plan");
  else {
    bindPool(t, registered, name(group), pool);
    t.cover({ source: registered, resource: name(group) });
  }
}

function healthCheck(t: Translation, group: SourceResource): Expression | undefined {
  const [block] = blocks(group.values.health_check);
  if (block === undefined) return undefined;
  const holder = { type: "", values: block };
  return record({
    enabled: t.values.flag(holder, "health_switch"),
    type: t.values.text(holder, "protocol"),
    port: t.values.number(holder, "port"),
    intervalSeconds: t.values.number(holder, "interval_time"),
    timeoutSeconds: t.values.number(holder, "timeout"),
    healthyThreshold: t.values.number(holder, "health_num"),
    unhealthyThreshold: t.values.number(holder, "un_health_num"),
  });
}

/** A group itself names no load balancer; one that stands elsewhere is as good to look at its servers. */
function gatewayOf(t: Translation, group: SourceResource, association: SourceResource | undefined): string {
  const known = association && t.graph.named(association, "load_balancer_id", GATEWAY_INSTANCE.type);
  const constant = t.constantOf(known);
  if (constant !== undefined) return constant;
  const unknown = (what: string) => t.variables.unknown(["gwlb", ...group.words, what], "string", []);
  const props = record({
    loadBalancerId: (association && t.values.text(association, "load_balancer_id")) ?? unknown("id"),
    vpcId: t.values.text(group, "vpc_id") ?? unknown("vpc"),
  });
  return t.addFor(group, "gwlb", (id) =>
    call(path("tencentcloud", "GatewayLoadBalancer", "fromAttributes"), name("stack"), value(id), props),
  );
}
