import {
  ALICLOUD_CLB_MASTER_SLAVE,
  ALICLOUD_CLB_VSERVER_ATTACHMENTS,
  ALICLOUD_CLB_VSERVER_INLINE,
  SLB_ATTACHMENT_WEIGHT,
} from "./facts/members";
import { SLB_MASTER_SLAVE_GROUP, SLB_SERVER_GROUP } from "./facts/groups";
import { unsetWeight } from "../../../facts/capability";
import { readArguments } from "../../../adopt/arguments";
import { childOf, member, name, path, record, value } from "../../../adopt/program/expression";
import { blocks, JsonObject } from "../../../adopt/source/records";
import { SourceResource } from "../../../adopt/source/resource";
import { classicLoadBalancer, declareExistingGroup, existingGroupKey, unknownLoadBalancer } from "./adopt";
import { bindScaled, SCALED_VSERVER_GROUPS, Scaler, scalerOfVServerGroup } from "../ess/adopt";
import { bindPool, Member, Pool, poolOf, serversIn } from "../../../adopt/translation/members";
import { translateSharedGroups } from "../../../adopt/translation/shared-groups";
import { LOAD_BALANCER_NOT_KNOWN, serversNotKnown } from "../../../adopt/translation/reasons";
import { inStack, Translation } from "../../../adopt/translation/translation";

const GROUP = "alicloud_slb_server_group";
const ATTACHMENT = "alicloud_slb_server_group_server_attachment";
const KINDS = new Map([
  ["ecs", "instance"],
  ["eni", "networkInterface"],
  ["eci", "containerGroup"],
]);

const UNSAID_OF_ATTACHMENT = { type: "ecs", weight: unsetWeight(ALICLOUD_CLB_VSERVER_ATTACHMENTS) };

const kindOf = (type: unknown) => KINDS.get(String(type ?? "ecs")) ?? "instance";

const OWNED_INSIDE = "not carried over: a pool has the servers that stand inside of ";

/** `alicloud_slb_backend_server` and, as the same, the older `alicloud_slb_attachment`. */
export function translateDefaultGroups(t: Translation): void {
  const filled = new Set<string>();
  for (const group of [...t.open("alicloud_slb_backend_server"), ...t.open("alicloud_slb_attachment")]) {
    const clb = classicLoadBalancer(t, group);
    const older = group.type === "alicloud_slb_attachment";
    const pool = poolOf(t, group, older ? attached(t, group) : defaultMembers(t, group));
    if (clb === undefined) t.leave(group, LOAD_BALANCER_NOT_KNOWN);
    else if (pool === undefined) t.leave(group, serversNotKnown(t.source.kind, []));
    else if (pool.ids.length === 0) t.leave(group, "it has no servers");
    else if (filled.has(clb) && !t.source.judged)
      t.leave(group, "another resource owns the default server group of this load balancer");
    else {
      filled.add(clb);
      const place = member(name(clb), "defaultServerGroup");
      bindPool(t, group, place, pool);
      t.cover({
        source: group,
        resource: { kind: "member", of: place, name: "resource", optional: true },
        retyped: older ? { importId: clbId(t, group) } : undefined,
      });
    }
  }
}

function clbId(t: Translation, group: SourceResource): string | undefined {
  const id = t.values.known(group, "load_balancer_id");
  return id === undefined ? undefined : String(id);
}

function defaultMembers(t: Translation, group: SourceResource): Member[] {
  return blocks(group.values.backend_servers).map((server) => ({
    make: kindOf(server.type),
    server: server.server_id,
    // The API answers with the primary IP of instances, too, which nobody may write.
    serverIp:
      (server.type ?? "ecs") === "ecs" && !t.source.judged
        ? undefined
        : t.values.text({ type: "", values: server }, "server_ip"),
    weight: server.weight,
  }));
}

function attached(t: Translation, group: SourceResource): Member[] {
  const { instance_ids: ids, weight } = group.values;
  return serversIn(t, ids).map((server) => ({
    make: "instance",
    server,
    weight: weight ?? SLB_ATTACHMENT_WEIGHT,
  }));
}

/** `alicloud_slb_server_group`, with its members inside or as attachments. */
export function translateVServerGroups(t: Translation): void {
  t.carries(ATTACHMENT, SCALED_VSERVER_GROUPS);
  for (const group of t.open(GROUP)) {
    const clb = classicLoadBalancer(t, group);
    if (clb === undefined) {
      t.leave(group, LOAD_BALANCER_NOT_KNOWN);
      continue;
    }
    const attachments = t.graph.naming(group, ATTACHMENT, "server_group_id");
    const open = attachments.filter(({ obstacles }) => obstacles.length === 0);
    const scaler = scalerOfVServerGroup(t, group);
    // A state shows members that attachments or scaling brought inside the group, too.
    const brought = attachments.length > 0 || scaler !== undefined;
    const inline = brought && t.source.kind === "state" ? [] : blocks(group.values.servers);
    const pool = poolOf(t, group, inline.length > 0 ? inlineMembers(t, inline) : attachedMembers(t, open));
    if (pool === undefined) t.leave(group, serversNotKnown(t.source.kind, []));
    else {
      declareGroup(t, group, clb, pool, inline.length > 0 ? undefined : open, scaler);
      if (inline.length > 0) open.forEach((one) => t.leave(one, `${OWNED_INSIDE}${group.address}`));
    }
  }
}

function declareGroup(
  t: Translation,
  group: SourceResource,
  clb: string,
  pool: Pool,
  attachments: readonly SourceResource[] | undefined,
  scaler: Scaler | undefined,
): void {
  const constant = t.declare(
    group,
    "group",
    (id) =>
      inStack(
        path("alicloud", "VServerGroup"),
        id,
        record({
          ...readArguments(t.values, group, SLB_SERVER_GROUP.plain),
          loadBalancer: name(clb),
          serverGroupName: t.values.text(group, "name"),
          strategy: attachments && path("BindingStrategy", "VSERVER_ATTACHMENTS"),
        }),
      ),
    { elsewhere: attachments && ["servers"] },
  );
  if (attachments !== undefined && scaler === undefined && t.source.kind === "state") listOthers(t, group, attachments);
  if (t.source.judged && scaler !== undefined) bindScaled(t, group, constant, scaler, pool.options);
  else if (pool.ids.length > 0) bindPool(t, group, name(constant), pool);
  else if (scaler !== undefined) bindScaled(t, group, constant, scaler);
  attachments?.forEach((source, i) =>
    t.cover({
      source,
      resource: childOf(name(constant), "Attachments", pool.ids[i]),
      assumed: UNSAID_OF_ATTACHMENT,
    }),
  );
}

/** Servers that a state shows in a group although none of the attachments brought them. */
function listOthers(t: Translation, group: SourceResource, attachments: readonly SourceResource[]): void {
  const brought = new Set(attachments.map(({ values }) => `${String(values.server_id)}:${String(values.port)}`));
  const all = inlineMembers(t, blocks(group.values.servers)).map(
    ({ server, port }) => `${String(server)}:${String(port)}`,
  );
  const others = all.filter((one) => !brought.has(one));
  if (others.length === 0) return;
  const text = `servers that no attachment of the input brings stay as they are: ${others.join(", ")}`;
  t.remarks.push({ address: group.address, text });
}

function inlineMembers(t: Translation, servers: readonly JsonObject[]): Member[] {
  return servers.flatMap(({ server_ids: ids, port, weight, type }) => {
    const make = kindOf(type);
    const unnamedWeight = unsetWeight(ALICLOUD_CLB_VSERVER_INLINE);
    return serversIn(t, ids).map((server) => ({ make, server, port, weight, unnamedWeight }));
  });
}

/** Members of VServer groups that the input does not declare. */
export function translateSharedVServerGroups(t: Translation): void {
  translateSharedGroups(t, {
    attachment: ATTACHMENT,
    argument: "server_group_id",
    group: GROUP,
    key: existingGroupKey,
    declare: (_, attachment, id) => declareExistingGroup(t, id, unknownLoadBalancer(t, attachment)),
    members: attachedMembers,
    assumed: UNSAID_OF_ATTACHMENT,
  });
}

function attachedMembers(t: Translation, attachments: readonly SourceResource[]): Member[] {
  return attachments.map((attachment) => ({
    make: kindOf(t.values.known(attachment, "type")),
    server: attachment.values.server_id,
    port: attachment.values.port,
    weight: attachment.values.weight,
    unnamedWeight: unsetWeight(ALICLOUD_CLB_VSERVER_ATTACHMENTS),
    description: t.values.text(attachment, "description"),
    label: attachment.words.join("-"),
  }));
}

/** `alicloud_slb_master_slave_server_group`. */
export function translateMasterSlaveGroups(t: Translation): void {
  for (const group of t.open("alicloud_slb_master_slave_server_group")) {
    const clb = classicLoadBalancer(t, group);
    const servers = blocks(group.values.servers);
    const pool = poolOf(
      t,
      group,
      servers.map(({ server_id: server, port, weight, type }) => ({
        make: kindOf(type),
        server,
        port,
        weight: weight ?? unsetWeight(ALICLOUD_CLB_MASTER_SLAVE),
      })),
    );
    const master = servers.findIndex(({ server_type: role }) => role === "Master");
    if (clb === undefined) t.leave(group, LOAD_BALANCER_NOT_KNOWN);
    else if (pool === undefined) t.leave(group, serversNotKnown(t.source.kind, servers));
    else if (master < 0) t.leave(group, "none of its servers is the Master, or which is, is known only at plan");
    else {
      const constant = t.declare(
        group,
        "group",
        (id) =>
          inStack(
            path("alicloud", "MasterSlaveServerGroup"),
            id,
            record({
              ...readArguments(t.values, group, SLB_MASTER_SLAVE_GROUP.plain),
              loadBalancer: name(clb),
              masterBackendId: value(pool.ids[master]),
              serverGroupName: t.values.text(group, "name"),
            }),
          ),
        // What remembers the members is made by the first apply, which the engine takes for a change of them.
        { heldBack: ["lifecycle.replace_triggered_by"] },
      );
      bindPool(t, group, name(constant), pool);
    }
  }
}
