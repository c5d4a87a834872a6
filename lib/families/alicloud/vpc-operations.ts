import { Side, UNKNOWN } from "../../impact/side";
import { portOf, valueOf } from "../../impact/operations/unique";
import {
  Fact,
  fromBlocks,
  Holding,
  Operations,
  port,
  Route,
  single,
  weight,
  Weight,
} from "../../impact/operations/operation";
import { alicloud } from "../quotes";

const inUse = (file: string): Fact =>
  alicloud(
    file,
    "the cloud refuses to delete a group that is in use, so destroying it before the switch makes the apply fail",
  );

function serverOf(block: Side): { backend: string; server: string; identity: string } {
  const [id, type, ip] = [block.label("server_id"), block.label("server_type"), block.get("server_ip")];
  const address = type !== "Ip" && type !== "Ecs" && typeof ip === "string" ? ip : "";
  return {
    backend: address === "" ? id : `${id} ${address}`,
    server: id,
    identity: `${type}|${id}|${address}|${String(port(block))}`,
  };
}

function albMember(block: Side, place: string): Holding {
  return {
    place,
    ...serverOf(block),
    port: port(block),
    weight: block.text("server_type") === "Fc" ? "none" : weight(block, "weight", 0),
    rest: [block.get("description"), block.get("remote_ip_enabled")]
      .map((v) => (v === UNKNOWN ? "" : String(v ?? "")))
      .join("|"),
  };
}

/** Servers that stay without a block that names them are ignored changes: someone else's, such as a scaling group's. */
function namesServers(side: Side): boolean {
  const servers = side.blocks("servers");
  return side.configures("servers") !== false || servers === UNKNOWN || servers.length === 0;
}

const albServerGroup: Operations = {
  type: "alicloud_alb_server_group",
  group: {
    key: (side) => side.id("id"),
    deleteInUse: inUse("resource_alicloud_alb_server_group.go:1062"),
    keptInUse: true,
  },
  holds: {
    read: (side) => fromBlocks(side.id("id"), side.blocks("servers"), albMember),
    owns: "everything",
    manages: namesServers,
    update: ["remove", "add"],
    weight: "remove then add",
    rest: "remove then add",
    calls: {
      add: { name: "AddServersToServerGroup" },
      remove: { name: "RemoveServersFromServerGroup" },
      destroy: { name: "DeleteServerGroup" },
    },
    facts: {
      weight: alicloud(
        "resource_alicloud_alb_server_group.go:924-1034",
        "a weight or description is no update: the server is removed, the provider waits 5 s, then it is added again",
      ),
      members: alicloud(
        "resource_alicloud_alb_server_group.go:924-1034",
        "the update removes all servers that leave, waits 5 s, then adds the new ones; a port is part of the server's key",
      ),
      replace: alicloud(
        "resource_alicloud_alb_server_group.go:924",
        "a new group is filled before anything refers to it",
      ),
    },
    fails: ({ added, removed }) =>
      Math.max(added.length, removed.length) > 200
        ? `${Math.max(added.length, removed.length)} servers go in one call, and the cloud takes 200`
        : undefined,
  },
};

/** The groups of forward actions, wherever they are nested. */
function tuples(side: Side, actions: string, unset: number | undefined): Route[] {
  const below = (of: Side, name: string): Side[] => {
    const blocks = of.blocks(name);
    return blocks === UNKNOWN ? [] : blocks;
  };
  if (side.blocks(actions) === UNKNOWN) return [{ group: `unknown:${actions}`, weight: "unknown" }];
  return below(side, actions)
    .flatMap((action) => below(action, "forward_group_config"))
    .flatMap((forward) => below(forward, "server_group_tuples"))
    .flatMap((tuple): Route[] => {
      const group = tuple.id("server_group_id");
      const share: Weight = unset === undefined ? 1 : weight(tuple, "weight", unset);
      return group === undefined ? [] : [{ group, weight: share }];
    });
}

const albListener: Operations = {
  type: "alicloud_alb_listener",
  unique: {
    read: (side) => portOf(side, "load_balancer_id", "listener_port", "listener_protocol"),
    fact: alicloud("resource_alicloud_alb_listener.go", "a load balancer has one listener per port"),
  },
  front: {
    key: (side) => side.id("id"),
    holdsTargets: false,
    routes: (side) => (isStopped(side) ? [] : tuples(side, "default_actions", undefined)),
    label: (side) => `${side.label("listener_protocol")}:${side.label("listener_port")}`,
    switch: {
      call: { name: "UpdateListenerAttribute" },
      fact: alicloud(
        "resource_alicloud_alb_listener.go:86-118",
        "a listener switches its server group in place with UpdateListenerAttribute",
      ),
    },
    replace: alicloud(
      "resource_alicloud_alb_listener.go:86-118",
      "port, protocol and load balancer replace the listener",
    ),
  },
};

const albRule: Operations = {
  type: "alicloud_alb_rule",
  unique: {
    read: (side) =>
      valueOf(
        side,
        "listener_id",
        { direction: String(side.text("direction") ?? "Request") },
        { priority: side.text("priority") },
      ),
    fact: alicloud(
      "resource_alicloud_alb_rule.go:39-144",
      "each rule of a listener has a priority of its own (ResourceAlreadyExist.RulePriority)",
    ),
  },
  front: {
    key: (side) => side.id("id"),
    holdsTargets: false,
    routes: (side) => tuples(side, "rule_actions", 100),
    label: (side) => `rule ${side.label("rule_name") || side.label("priority")}`,
    switch: {
      call: { name: "UpdateRuleAttribute" },
      fact: alicloud(
        "resource_alicloud_alb_rule.go:1480",
        "groups and their weights in a rule change in place, all at once, with UpdateRuleAttribute",
      ),
    },
    replace: alicloud("resource_alicloud_alb_rule.go", "another listener replaces the rule"),
  },
};

const nlbServerGroup: Operations = {
  type: "alicloud_nlb_server_group",
  group: {
    key: (side) => side.id("id"),
    deleteInUse: inUse("resource_alicloud_nlb_server_group.go:595-607"),
    keptInUse: true,
  },
};

const nlbAttachment: Operations = {
  type: "alicloud_nlb_server_group_server_attachment",
  holds: {
    read: (side) => {
      const place = side.id("server_group_id");
      if (place === undefined) return single(undefined);
      return single({ place, ...serverOf(side), port: port(side), weight: weight(side, "weight", 100) });
    },
    owns: "its own",
    update: ["weight"],
    weight: "in place",
    calls: {
      add: { name: "AddServersToServerGroup", batch: 1 },
      remove: { name: "RemoveServersFromServerGroup", batch: 1 },
      weight: { name: "UpdateServerGroupServersAttribute", batch: 1 },
    },
    facts: {
      weight: alicloud(
        "resource_alicloud_nlb_server_group_server_attachment.go:220-252",
        "weights change in place with UpdateServerGroupServersAttribute",
      ),
      members: alicloud(
        "resource_alicloud_nlb_server_group_server_attachment.go:31-77",
        "one server and port per attachment; a changed server or port replaces it",
      ),
      existing: alicloud(
        "resource_alicloud_nlb_server_group_server_attachment.go:155",
        "the new attachment has the id of the old one, so the delete of the old one takes the server away",
      ),
    },
  },
};

const nlbListener: Operations = {
  type: "alicloud_nlb_listener",
  unique: {
    read: (side) => portOf(side, "load_balancer_id", "listener_port", "listener_protocol"),
    fact: alicloud("resource_alicloud_nlb_listener.go", "a load balancer has one listener per port"),
  },
  front: {
    key: (side) => side.id("id"),
    holdsTargets: false,
    routes: oneGroup,
    label: (side) => `${side.label("listener_protocol")}:${side.label("listener_port")}`,
    switch: {
      call: { name: "UpdateListenerAttribute" },
      fact: alicloud(
        "resource_alicloud_nlb_listener.go:30-157",
        "a listener switches its server group in place with UpdateListenerAttribute",
      ),
    },
    replace: alicloud(
      "resource_alicloud_nlb_listener.go:30-157",
      "port, protocol and load balancer replace the listener",
    ),
  },
};

const gwlbServerGroup: Operations = {
  type: "alicloud_gwlb_server_group",
  group: {
    key: (side) => side.id("id"),
    deleteInUse: inUse("resource_alicloud_gwlb_server_group.go"),
    keptInUse: true,
  },
  holds: {
    read: (side) =>
      fromBlocks(side.id("id"), side.blocks("servers"), (block, place) => {
        const [id, ip] = [block.label("server_id"), block.text("server_type") === "Eni" ? block.get("server_ip") : ""];
        return {
          place,
          backend: id,
          port: 6081,
          weight: "none",
          identity: `${id}|${typeof ip === "string" ? ip : ""}`,
        };
      }),
    owns: "everything",
    manages: namesServers,
    update: ["remove", "add"],
    weight: "in place",
    calls: {
      add: { name: "AddServersToServerGroup" },
      remove: { name: "RemoveServersFromServerGroup" },
      destroy: { name: "DeleteServerGroup" },
    },
    facts: {
      weight: alicloud("resource_alicloud_gwlb_server_group.go", "gateway load balancers have no weights"),
      members: alicloud(
        "resource_alicloud_gwlb_server_group.go",
        "the update removes all servers that leave, waits 20 s, then adds the new ones",
      ),
    },
  },
};

const gwlbListener: Operations = {
  type: "alicloud_gwlb_listener",
  front: {
    key: (side) => side.id("id"),
    holdsTargets: false,
    routes: oneGroup,
    label: () => "GENEVE:6081",
    switch: {
      call: { name: "UpdateListenerAttribute" },
      fact: alicloud("resource_alicloud_gwlb_listener.go", "a listener switches its server group in place"),
    },
    replace: alicloud("resource_alicloud_gwlb_listener.go", "another load balancer replaces the listener"),
  },
};

/** A listener can be switched off without being taken away. */
function isStopped(side: Side): boolean {
  return side.text("status") === "Stopped";
}

function oneGroup(side: Side): Route[] {
  if (isStopped(side)) return [];
  const group = side.id("server_group_id");
  return group === undefined ? [] : [{ group, weight: 1 }];
}

/** Application, network and gateway load balancers of Alibaba Cloud. */
export const ALICLOUD_ALB_NLB: readonly Operations[] = [
  albServerGroup,
  albListener,
  albRule,
  nlbServerGroup,
  nlbAttachment,
  nlbListener,
  gwlbServerGroup,
  gwlbListener,
];
