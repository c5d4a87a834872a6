import { unsetWeight } from "../../../facts/capability";
import { ALICLOUD_ALB_INSTANCE_IN_PLACE } from "./facts/members";
import { FILLED_FIRST, ONE_LISTENER_PER_PORT } from "../../reasons";
import { Side, UNKNOWN } from "../../../impact/side";
import { portOf, valueOf } from "../../../impact/operations/unique";
import { fromBlocks, Holding, Operations, port, Route, weight, Weight } from "../../../impact/operations/operation";
import { alicloud } from "../../quotes";
import {
  inUse,
  isStopped,
  namesServers,
  serverOf,
  drainInBlock,
  SWITCHES_IN_PLACE,
  LISTENER_REPLACED,
} from "../vpc-operations";

const { batch: BATCH } = ALICLOUD_ALB_INSTANCE_IN_PLACE.members;

function albMember(block: Side, place: string): Holding {
  return {
    place,
    ...serverOf(block),
    port: port(block),
    weight:
      block.text("server_type") === "Fc"
        ? "none"
        : weight(block, "weight", unsetWeight(ALICLOUD_ALB_INSTANCE_IN_PLACE)),
    rest: [block.get("description"), block.get("remote_ip_enabled")]
      .map((v) => (v === UNKNOWN ? "" : String(v ?? "")))
      .join("|"),
  };
}

const albServerGroup: Operations = {
  type: "alicloud_alb_server_group",
  group: {
    key: (side) => side.id("id"),
    drains: drainInBlock,
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
      replace: alicloud("resource_alicloud_alb_server_group.go:924", FILLED_FIRST),
    },
    fails: ({ added, removed }) =>
      Math.max(added.length, removed.length) > BATCH
        ? `${Math.max(added.length, removed.length)} servers go in one call, and the cloud takes ${BATCH}`
        : undefined,
  },
};

/** The groups of forward actions, wherever they stand among others. */
function tuples(side: Side, actions: string, unset: number | undefined): Route[] {
  const all = side.blocks(actions);
  if (all === UNKNOWN) return [unknownRoute(actions)];
  return all.filter(mayForward).flatMap((action) =>
    below(action, "forward_group_config", (forward) =>
      below(forward, "server_group_tuples", (tuple): Route[] => {
        const group = tuple.id("server_group_id");
        const share: Weight = unset === undefined ? 1 : weight(tuple, "weight", unset);
        return group === undefined ? [] : [{ group, weight: share }];
      }),
    ),
  );

  function below(of: Side, name: string, read: (block: Side) => Route[]): Route[] {
    const blocks = of.blocks(name);
    return blocks === UNKNOWN ? [unknownRoute(`${actions}.${name}`)] : blocks.flatMap(read);
  }
}

function unknownRoute(of: string): Route {
  return { group: `unknown:${of}`, weight: "unknown" };
}

/** The provider has a block of groups in each action, also where another one is meant, and knows it after the apply. */
function mayForward(action: Side): boolean {
  const type = action.text("type");
  return type === undefined || type === UNKNOWN || type === "ForwardGroup";
}

/** Actions with which a rule needs no servers. */
const ANSWERS: readonly unknown[] = ["Redirect", "FixedResponse"];

function answers(side: Side): boolean {
  const actions = side.blocks("rule_actions");
  return actions !== UNKNOWN && actions.some((action) => ANSWERS.includes(action.text("type")));
}

const albListener: Operations = {
  type: "alicloud_alb_listener",
  unique: {
    read: (side) => portOf(side, "load_balancer_id", "listener_port", "listener_protocol"),
    fact: alicloud("resource_alicloud_alb_listener.go", ONE_LISTENER_PER_PORT),
  },
  front: {
    key: (side) => side.id("id"),
    holdsTargets: false,
    routes: (side) => (isStopped(side) ? [] : tuples(side, "default_actions", undefined)),
    label: (side) => `${side.label("listener_protocol")}:${side.label("listener_port")}`,
    switch: {
      call: { name: "UpdateListenerAttribute" },
      fact: alicloud("resource_alicloud_alb_listener.go:86-118", SWITCHES_IN_PLACE),
    },
    replace: alicloud("resource_alicloud_alb_listener.go:86-118", LISTENER_REPLACED),
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
    answers,
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

/** Application load balancers of Alibaba Cloud. */
export const ALB_OPERATIONS: readonly Operations[] = [albServerGroup, albListener, albRule];
