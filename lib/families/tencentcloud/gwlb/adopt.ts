import { readArguments } from "../../../adopt/arguments";
import { call, childOf, Expression, name, path, record, value } from "../../../adopt/program/expression";
import { blocks } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { bindPool, poolOf } from "../../../adopt/translation/members";
import { providerOf } from "../../../adopt/translation/providers";
import { NOTHING_SENDS, serversNotKnown, VPC_NOT_KNOWN } from "../../../adopt/translation/reasons";
import { inStack, Translation } from "../../../adopt/translation/translation";
import { GATEWAY_ASSOCIATION, GATEWAY_MEMBERS } from "./facts/attachments";
import { unsetWeight } from "../../../facts/capability";
import { GATEWAY_INSTANCE } from "./facts/load-balancer";
import { TENCENTCLOUD_GWLB } from "./facts/members";
import { GATEWAY_DEFAULTED, GATEWAY_TARGET_GROUP } from "./facts/target-group";

/** `tencentcloud_gwlb_instance`. */
export function translateGateways(t: Translation): void {
  for (const gateway of t.open(GATEWAY_INSTANCE.type)) {
    const [vpcId, subnetId] = [t.values.text(gateway, "vpc_id"), t.values.text(gateway, "subnet_id")];
    if (!t.source.judged && (vpcId === undefined || subnetId === undefined)) {
      t.leave(gateway, VPC_NOT_KNOWN);
      continue;
    }
    const props = record({
      ...readArguments(t.values, gateway, GATEWAY_INSTANCE.plain),
      vpcId,
      subnetId,
      loadBalancerName: t.values.text(gateway, "load_balancer_name"),
      provider: providerOf(t, gateway),
    });
    t.declare(gateway, "gwlb", (id) => inStack(path("tencentcloud", "GatewayLoadBalancer"), id, props));
  }
}

/** `tencentcloud_gwlb_target_group`, with what sends to it and its servers. */
export function translateGatewayGroups(t: Translation): void {
  t.carries(GATEWAY_ASSOCIATION.type, GATEWAY_MEMBERS.type);
  for (const group of t.open(GATEWAY_TARGET_GROUP.type)) {
    const [association] = openOf(t, group, GATEWAY_ASSOCIATION.type);
    const gateway = gatewayOf(t, group, association);
    if (gateway === undefined) {
      t.leave(group, NOTHING_SENDS);
      continue;
    }
    const constant = declareGroup(t, group, gateway);
    if (association !== undefined) t.cover({ source: association, resource: childOf(name(constant), "Association") });
    const registered = openOf(t, group, GATEWAY_MEMBERS.type);
    // Two of them fight over one group, which rules tell of where they judge.
    for (const one of t.source.judged ? registered : registered.slice(0, 1)) bindServers(t, one, constant);
  }
}

function openOf(t: Translation, group: SourceResource, type: string): SourceResource[] {
  return t.graph.naming(group, type, "target_group_id").filter((one) => t.isOpen(one));
}

function declareGroup(t: Translation, group: SourceResource, gateway: string): string {
  const props = record({
    ...readArguments(t.values, group, GATEWAY_TARGET_GROUP.plain),
    ...readArguments(t.values, group, GATEWAY_DEFAULTED),
    loadBalancer: name(gateway),
    targetGroupName: t.values.text(group, "target_group_name"),
    protocol: t.values.text(group, "protocol"),
    healthCheck: healthCheck(t, group),
  });
  return t.declare(group, "group", (id) => inStack(path("tencentcloud", "GatewayTargetGroup"), id, props));
}

function bindServers(t: Translation, registered: SourceResource, group: string): void {
  const servers = blocks(registered.values.target_group_instances);
  const pool = poolOf(
    t,
    registered,
    servers.map(({ bind_ip: server, port, weight }) => ({
      make: "ip",
      server,
      port,
      weight,
      unnamedWeight: unsetWeight(TENCENTCLOUD_GWLB),
    })),
  );
  if (pool === undefined) t.leave(registered, serversNotKnown(t.source.kind, servers));
  else {
    bindPool(t, registered, name(group), pool);
    t.cover({ source: registered, resource: childOf(name(group), "Registration") });
  }
}

function healthCheck(t: Translation, group: SourceResource): Expression | undefined {
  const [block] = blocks(group.values.health_check);
  if (block === undefined) return undefined;
  const holder = { type: "", values: block };
  return record({
    enabled: t.values.knownBoolean(holder, "health_switch") === false ? value(false) : undefined,
    protocol: t.values.text(holder, "protocol"),
    port: t.values.number(holder, "port"),
    intervalSeconds: t.values.number(holder, "interval_time"),
    timeoutSeconds: t.values.number(holder, "timeout"),
    healthyThreshold: t.values.number(holder, "health_num"),
    unhealthyThreshold: t.values.number(holder, "un_health_num"),
  });
}

/**
 * The load balancer that an association names; one that exists elsewhere is declared by its id. A group itself names none;
 * where it is judged, one of which nothing is known is as good to look at its servers.
 */
function gatewayOf(t: Translation, group: SourceResource, association: SourceResource | undefined): string | undefined {
  const declared = association && t.graph.named(association, "load_balancer_id", GATEWAY_INSTANCE.type);
  const constant = t.constantOf(declared);
  if (constant !== undefined || (declared !== undefined && !t.source.judged)) return constant;
  const unknown = (what: string) =>
    t.source.judged ? t.variables.unknown(["gwlb", ...group.words, what], "string", []) : undefined;
  const named = association && t.values.text(association, "load_balancer_id");
  const [loadBalancerId, vpcId] = [named ?? unknown("id"), t.values.text(group, "vpc_id") ?? unknown("vpc")];
  if (loadBalancerId === undefined || vpcId === undefined) return undefined;
  const of = association ?? group;
  const id = named === undefined ? group.address : String(of.values.load_balancer_id);
  return t.known(`tencent gwlb ${id}`, () =>
    t.add(["existing", "gwlb"], "gwlb", (constructId) =>
      call(
        path("tencentcloud", "GatewayLoadBalancer", "fromAttributes"),
        name("stack"),
        value(constructId),
        record({ loadBalancerId, vpcId, provider: providerOf(t, of) }),
      ),
    ),
  );
}
