import { FILLED_FIRST, ONE_PER_ATTACHMENT, ONE_RULE_PER_URL } from "../../reasons";
import { Side, UNKNOWN } from "../../../impact/side";
import { portOf, valueOf } from "../../../impact/operations/unique";
import {
  Edit,
  fromBlocks,
  Holding,
  Operations,
  port,
  Route,
  single,
  weight,
} from "../../../impact/operations/operation";
import { alicloud } from "../../quotes";
import { unsetWeight } from "../../../facts/capability";
import {
  ALICLOUD_CLB_MASTER_SLAVE,
  ALICLOUD_CLB_VSERVER_ATTACHMENTS,
  ALICLOUD_CLB_VSERVER_INLINE,
  BATCH,
  SLB_ATTACHMENT_WEIGHT,
} from "./facts/members";

const GROUP_REPLACED = "every change replaces the group";
const ADD = { name: "AddVServerGroupBackendServers", batch: BATCH };
const REMOVE = { name: "RemoveVServerGroupBackendServers", batch: BATCH };
const SET = { name: "SetVServerGroupAttribute", batch: BATCH };
const inUse = alicloud(
  "resource_alicloud_slb_server_group.go:393",
  "the cloud refuses to delete a group that a listener or rule uses (RspoolVipExist); the provider retries for 5 minutes, then the apply fails",
);

/** The server list of the load balancer itself. */
export function defaultGroup(loadBalancerId: string | undefined): string | undefined {
  return loadBalancerId === undefined ? undefined : `default:${loadBalancerId}`;
}

function defaultMember(block: Side, place: string): Holding {
  const serverId = block.label("server_id");
  const serverIp = block.get("server_ip");
  const ip = typeof serverIp === "string" && block.text("type") === "eni" ? serverIp : "";
  return {
    place,
    backend: ip === "" ? serverId : `${serverId} ${ip}`,
    port: undefined,
    weight: weight(block, "weight", SLB_ATTACHMENT_WEIGHT),
    identity: `${serverId}|${ip}`,
    removedWith: serverId,
    rest: block.text("type") === "eni" ? `eni ${serverIp === UNKNOWN && block.sets("server_ip") ? "?" : ip}` : "",
  };
}

const backendServer: Operations = {
  type: "alicloud_slb_backend_server",
  holds: {
    read: (side) =>
      fromBlocks(defaultGroup(side.id("load_balancer_id")), side.blocks("backend_servers"), defaultMember),
    owns: "everything",
    update: ["remove", "add", "weight"],
    weight: "in place",
    calls: {
      add: { name: "AddBackendServers", batch: BATCH },
      remove: { name: "RemoveBackendServers", batch: BATCH },
      weight: { name: "SetBackendServers", batch: BATCH },
      create: { name: "AddBackendServers" },
    },
    facts: {
      weight: alicloud(
        "resource_alicloud_slb_backend_server.go:142-270",
        "weights change in place with SetBackendServers",
      ),
      members: alicloud(
        "resource_alicloud_slb_backend_server.go:142-270",
        "the update removes all servers that leave, by server id alone, before it adds the new ones",
      ),
    },
    fails: ({ verb, added, weighted }) => {
      if (verb === "create" && added.length > BATCH) {
        return `creating a default group with ${added.length} servers is one AddBackendServers, and the cloud takes ${BATCH} a call`;
      }
      const bare = added.find(({ rest }) => rest === "eni ");
      if (bare !== undefined)
        return `the network interface ${bare.backend} needs its server_ip, which the plan does not set`;
      const moved = weighted.find(([from, to]) => from.rest !== to.rest);
      if (moved !== undefined) {
        return `another server_ip of ${moved[0].backend} is sent as a weight change, which the cloud refuses`;
      }
      return verb === "update" && weighted.length > 0 && weighted.length % BATCH === 0
        ? `a weight edit of exactly ${weighted.length} servers ends in a call without servers, after the work is done`
        : undefined;
    },
  },
};

const legacyAttachment: Operations = {
  type: "alicloud_slb_attachment",
  holds: {
    read: (side) => {
      const place = defaultGroup(side.id("load_balancer_id"));
      const ids = side.texts("instance_ids");
      if (place === undefined) return single(undefined);
      if (ids === UNKNOWN) return { members: [], unknown: [place] };
      const members = ids.map((id) => ({
        place,
        backend: id,
        port: undefined,
        weight: weight(side, "weight", SLB_ATTACHMENT_WEIGHT),
        identity: `${id}|`,
        removedWith: id,
      }));
      return { members, unknown: [] };
    },
    owns: "its own",
    update: ["remove", "add", "weight"],
    weight: "in place",
    calls: backendServer.holds!.calls,
    facts: {
      weight: backendServer.holds!.facts.weight,
      members: alicloud(
        "resource_alicloud_slb_attachment.go",
        "deprecated since 1.153.0; the order of its calls is taken to be the worst, removal first",
      ),
    },
  },
};

function vserverMembers(block: Side, place: string): Holding[] {
  const ids = block.texts("server_ids");
  return (ids === UNKNOWN ? ["(known after apply)"] : ids).map((serverId) => ({
    place,
    backend: serverId,
    port: port(block),
    weight: weight(block, "weight", unsetWeight(ALICLOUD_CLB_VSERVER_INLINE)),
    identity: `${serverId}|${String(port(block))}`,
  }));
}

/** The last chunk of exactly one or several batches is sent twice. */
function repeatedChunk({ removed, added }: Edit): string | undefined {
  const [list, what] = removed.length > 0 && removed.length % BATCH === 0 ? [removed, "removing"] : [added, "adding"];
  return list.length > 0 && list.length % BATCH === 0
    ? `${what} exactly ${list.length} servers repeats the last call, which the cloud may refuse; the apply then fails between removing and adding`
    : undefined;
}

const serverGroup: Operations = {
  type: "alicloud_slb_server_group",
  group: { key: (side) => side.id("id"), deleteInUse: inUse, keptInUse: true },
  holds: {
    read: (side) => fromBlocks(side.id("id"), side.blocks("servers"), vserverMembers),
    owns: "everything",
    manages: (side) => side.configures("servers") ?? true,
    update: ["remove", "add", "weight"],
    weight: "in place",
    calls: { add: ADD, remove: REMOVE, weight: SET, destroy: { name: "DeleteVServerGroup" } },
    facts: {
      weight: alicloud(
        "resource_alicloud_slb_server_group.go:198-350",
        "weights change in place with SetVServerGroupAttribute",
      ),
      members: alicloud(
        "resource_alicloud_slb_server_group.go:198-350",
        "the update removes every (server, port) that leaves before it adds the new ones; a port is part of that key",
      ),
      replace: alicloud("resource_alicloud_slb_server_group.go:25", FILLED_FIRST),
    },
    fails: repeatedChunk,
  },
};

const serverAttachment: Operations = {
  type: "alicloud_slb_server_group_server_attachment",
  holds: {
    read: (side) => {
      const place = side.id("server_group_id");
      if (place === undefined) return single(undefined);
      const serverId = side.label("server_id");
      return single({
        place,
        backend: serverId,
        port: port(side),
        weight: weight(side, "weight", unsetWeight(ALICLOUD_CLB_VSERVER_ATTACHMENTS)),
        identity: `${serverId}|${String(port(side))}`,
        rest: String(side.text("description") ?? ""),
      });
    },
    owns: "its own",
    update: [],
    weight: "replace",
    rest: "replace",
    calls: { add: { ...ADD, batch: 1 }, remove: { ...REMOVE, batch: 1 } },
    facts: {
      weight: alicloud(
        "resource_alicloud_slb_server_group_server_attachment.go:26-61",
        "every argument replaces the attachment, weight and description included",
      ),
      members: alicloud("resource_alicloud_slb_server_group_server_attachment.go:26-61", ONE_PER_ATTACHMENT),
      existing: alicloud(
        "resource_alicloud_slb_server_group_server_attachment.go:120,156-197",
        "the new attachment has the id of the old one: the cloud refuses or ignores the second Add of one server and port, and the delete of the old one takes the server away",
      ),
    },
  },
};

const masterSlave: Operations = {
  type: "alicloud_slb_master_slave_server_group",
  group: { key: (side) => side.id("id"), deleteInUse: inUse, keptInUse: true },
  holds: {
    read: (side) =>
      fromBlocks(side.id("id"), side.blocks("servers"), (block, place) => {
        const [serverId, role] = [block.label("server_id"), block.text("server_type")];
        return {
          place,
          backend: role === "Slave" ? `${serverId} (slave)` : serverId,
          server: serverId,
          port: port(block),
          weight: weight(block, "weight", unsetWeight(ALICLOUD_CLB_MASTER_SLAVE)),
          identity: `${serverId}|${String(port(block))}`,
          rest: String(role),
        };
      }),
    owns: "everything",
    update: [],
    weight: "replace",
    rest: "replace",
    calls: { add: { name: "CreateMasterSlaveServerGroup" }, remove: { name: "DeleteMasterSlaveServerGroup" } },
    facts: {
      weight: alicloud("resource_alicloud_slb_master_slave_server_group.go:25-79", GROUP_REPLACED),
      members: alicloud("resource_alicloud_slb_master_slave_server_group.go:25-79", GROUP_REPLACED),
    },
  },
};

const listener: Operations = {
  type: "alicloud_slb_listener",
  unique: {
    read: (side) => portOf(side, "load_balancer_id", "frontend_port", "protocol"),
    fact: alicloud(
      "resource_alicloud_slb_listener.go:29-74",
      "a load balancer has one listener per port (ListenerAlreadyExists)",
    ),
  },
  front: {
    key: (side) => side.id("id"),
    holdsTargets: false,
    under: (side) => side.id("load_balancer_id"),
    unretried: "ServiceIsConfiguring",
    answers: redirects,
    routes: (side): Route[] => {
      if (redirects(side)) return [];
      const group =
        side.id("server_group_id") ??
        side.id("master_slave_server_group_id") ??
        defaultGroup(side.id("load_balancer_id"));
      return group === undefined ? [] : [{ group, weight: 1 }];
    },
    label: (side) => `${side.label("protocol")}:${side.label("frontend_port")}`,
    switch: {
      call: { name: "SetLoadBalancerListenerAttribute" },
      fact: alicloud(
        "resource_alicloud_slb_listener.go:534-543",
        "a listener switches its server group in place, in one call",
      ),
    },
    replace: alicloud(
      "resource_alicloud_slb_listener.go:29-74",
      "port, protocol, backend_port and load balancer replace the listener",
    ),
  },
};

const rule: Operations = {
  type: "alicloud_slb_rule",
  unique: {
    read: (side) =>
      valueOf(
        side,
        "load_balancer_id",
        { port: side.text("frontend_port"), protocol: String(side.text("listener_protocol") ?? "") },
        { domain: side.text("domain") ?? "", url: side.text("url") ?? "" },
      ),
    fact: alicloud("resource_alicloud_slb_rule.go:31-73", ONE_RULE_PER_URL),
  },
  front: {
    key: (side) => side.id("id"),
    holdsTargets: false,
    under: (side) => side.id("load_balancer_id"),
    routes: (side): Route[] => {
      const group = side.id("server_group_id");
      return group === undefined ? [] : [{ group, weight: 1 }];
    },
    label: (side) => `rule ${side.label("domain")}${side.label("url")} of port ${side.label("frontend_port")}`,
    switch: {
      call: { name: "SetRule" },
      fact: alicloud("resource_alicloud_slb_rule.go:309-312", "a rule switches its server group in place with SetRule"),
    },
    replace: alicloud(
      "resource_alicloud_slb_rule.go:31-73",
      "domain and url replace the rule: its requests go to the listener's own group meanwhile",
    ),
  },
};

const loadBalancer: Operations = {
  type: "alicloud_slb_load_balancer",
  carrier: {
    key: (side) => side.id("id"),
    stopped: (side) => side.text("status") === "inactive",
    fact: alicloud(
      "resource_alicloud_slb_load_balancer.go",
      "an inactive load balancer forwards nothing, whatever its listeners say",
    ),
  },
};

function redirects(side: Side): boolean {
  return side.text("listener_forward") === "on";
}

/** Classic load balancers of Alibaba Cloud. */
export const CLB_OPERATIONS: readonly Operations[] = [
  loadBalancer,
  backendServer,
  legacyAttachment,
  serverGroup,
  serverAttachment,
  masterSlave,
  listener,
  rule,
];
