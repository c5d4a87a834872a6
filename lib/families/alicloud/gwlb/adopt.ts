import { serversNotKnown, VPC_NOT_KNOWN } from "../../../adopt/translation/reasons";
import { call, Expression, member, name, path, record, value } from "../../../adopt/program/expression";
import { readArguments } from "../../../adopt/arguments";
import { GWLB_SERVER_GROUP } from "./facts/server-group";
import { GWLB_LISTENER } from "./facts/listener";
import { GWLB_LOAD_BALANCER, GWLB_ZONE_MAPPING } from "./facts/load-balancer";
import { blocks } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { healthyCodes } from "../nlb/adopt";
import { bindScaled, SCALED_GROUPS, scalerOfGroup } from "../ess/adopt";
import { bindPool, poolOf } from "../../../adopt/translation/members";
import { providerOf } from "../../../adopt/translation/providers";
import { inStack, Translation } from "../../../adopt/translation/translation";
import { GWLB, loadBalancerOfGroup, loadBalancerOfListener, zoneMappings } from "../adopt-load-balancers";
import { allOf, vpcMember } from "../adopt-members";

/** `alicloud_gwlb_load_balancer`. */
export function translateGatewayLoadBalancers(t: Translation): void {
  for (const gwlb of t.open(GWLB.type)) {
    t.declare(gwlb, "gwlb", (id) =>
      inStack(
        path("alicloud", GWLB.class),
        id,
        record({
          ...readArguments(t.values, gwlb, GWLB_LOAD_BALANCER.plain),
          vpcId: t.values.text(gwlb, "vpc_id") ?? value(""),
          zoneMappings: zoneMappings(t, gwlb, GWLB_ZONE_MAPPING),
          loadBalancerName: t.values.text(gwlb, "load_balancer_name"),
          provider: providerOf(t, gwlb),
        }),
      ),
    );
  }
}

/** `alicloud_gwlb_server_group`, which owns its members. */
export function translateGatewayServerGroups(t: Translation): void {
  t.carries(...SCALED_GROUPS);
  for (const group of t.open(GWLB.group)) {
    const gwlb = loadBalancerOfGroup(t, GWLB, group);
    const scaler = scalerOfGroup(t, group);
    const servers = scaler === undefined ? blocks(group.values.servers) : [];
    const members = allOf(
      servers.map((server) => {
        const one = vpcMember(t, server, undefined);
        // The cloud answers with the address of instances, too, which nobody may write.
        const serverIp = one?.make === "instance" && t.source.kind === "state" ? undefined : one?.serverIp;
        // All servers listen on the port of GENEVE, and none has a weight.
        return one && { ...one, serverIp, port: (server.port ?? 0) === 0 ? undefined : server.port, weight: undefined };
      }),
    );
    const pool = members && poolOf(t, group, members);
    if (gwlb === undefined) t.leave(group, VPC_NOT_KNOWN);
    else if (pool === undefined) t.leave(group, serversNotKnown(t.source.kind, members));
    else {
      const make = (id: string) => inStack(path("alicloud", "GatewayServerGroup"), id, groupProps(t, group, gwlb));
      const constant = t.declare(group, "group", make, { elsewhere: scaler && ["servers"] });
      if (scaler !== undefined) bindScaled(t, group, constant, scaler);
      else if (pool.ids.length > 0) bindPool(t, group, name(constant), pool);
    }
  }
}

function groupProps(t: Translation, group: SourceResource, gwlb: string): Expression {
  const { values } = t;
  const [drain] = blocks(group.values.connection_drain_config);
  const [check] = blocks(group.values.health_check_config);
  const holder = { type: "", values: check ?? {} };
  const http = values.known(holder, "health_check_protocol") === "HTTP";
  return record({
    ...readArguments(values, group, GWLB_SERVER_GROUP.plain),
    loadBalancer: name(gwlb),
    serverGroupName: values.text(group, "server_group_name"),
    scheduler: values.text(group, "scheduler"),
    failoverMode: values.text(group, "server_failover_mode"),
    healthCheck:
      check &&
      record({
        enabled: values.knownBoolean(holder, "health_check_enabled") === false ? value(false) : undefined,
        protocol: values.text(holder, "health_check_protocol"),
        port: values.number(holder, "health_check_connect_port"),
        path: values.text(holder, "health_check_path"),
        host: t.source.kind === "state" ? undefined : values.text(holder, "health_check_domain"),
        healthyCodes: http ? healthyCodes(check.health_check_http_code) : undefined,
        intervalSeconds: values.number(holder, "health_check_interval"),
        timeoutSeconds: values.number(holder, "health_check_connect_timeout"),
        healthyThreshold: values.number(holder, "healthy_threshold"),
        unhealthyThreshold: values.number(holder, "unhealthy_threshold"),
      }),
    connectionDrainSeconds:
      drain?.connection_drain_enabled === true
        ? values.number({ type: "", values: drain }, "connection_drain_timeout")
        : value(0),
  });
}

/** `alicloud_gwlb_listener`, of which a load balancer has one. */
export function translateGatewayListeners(t: Translation): void {
  for (const listener of t.open(GWLB.listener)) {
    const gwlb = loadBalancerOfListener(t, GWLB, listener);
    const group = t.constantOf(t.graph.named(listener, "server_group_id", GWLB.group));
    if (gwlb === undefined || group === undefined) {
      t.leave(listener, "its load balancer or server group is not known");
      continue;
    }
    const options = record({
      ...readArguments(t.values, listener, GWLB_LISTENER.plain),
      serverGroup: name(group),
      idleTimeoutSeconds: t.values.number(listener, "tcp_idle_timeout"),
    });
    t.declare(listener, "listener", (id) => call(member(name(gwlb), "addListener"), value(id), options));
  }
}
