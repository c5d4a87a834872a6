import { Side, UNKNOWN } from "../../../impact/side";
import { association } from "../gwlb/operations";
import { targetAt } from "./targets-operations";
import { nameOf, portOf, Value, valueOf } from "../../../impact/operations/unique";
import {
  fromBlocks,
  Holding,
  Holdings,
  instances,
  Operations,
  port,
  single,
  weight,
} from "../../../impact/operations/operation";
import { tencentcloud } from "../../quotes";

/** The rule, or else the listener, that targets are registered at. */
function targetPlace(side: Side, rule = "rule_id"): string | undefined {
  const listener = side.id("listener_id");
  const domain = side.text("domain");
  if (typeof domain === "string") return ruleByName(listener, domain, String(side.text("url") ?? ""));
  return side.id(rule) ?? listener;
}

/** A rule that is named by domain and url instead of its id. */
function ruleByName(listener: string | undefined, domain: string, url: string): string {
  return `rule:${listener ?? ""}|${domain}|${url}`;
}

function target(block: Side, place: string): Holding {
  const backend = block.label("instance_id") || block.label("eni_ip");
  return {
    place,
    backend,
    port: port(block),
    weight: weight(block, "weight", 10),
    identity: `${backend}|${String(port(block))}`,
  };
}

const attachment: Operations = {
  type: "tencentcloud_clb_attachment",
  holds: {
    read: (side) => fromBlocks(targetPlace(side), side.blocks("targets"), target),
    owns: "everything",
    update: ["remove", "weight", "add"],
    weight: "in place",
    // Only to decide which targets are there to deregister (clb/resource_tc_clb_attachment.go:586-607).
    seesFirstRuleOnly: "the listener has several rules, and the provider looks at the first one only",
    calls: {
      add: { name: "RegisterTargets", batch: 20 },
      remove: { name: "DeregisterTargets", batch: 20 },
      weight: { name: "ModifyTargetWeight", batch: 20 },
    },
    facts: {
      weight: tencentcloud(
        "clb/resource_tc_clb_attachment.go:708-765",
        "weights change in place with ModifyTargetWeight (since 1.82.98)",
      ),
      members: tencentcloud(
        "clb/resource_tc_clb_attachment.go:347-365",
        "the update deregisters all targets that leave, waits, then registers the new ones; a port is part of the target's key",
      ),
      existing: tencentcloud(
        "clb/resource_tc_clb_attachment.go:196-204",
        "two attachments of one listener or rule have the same id and each removes what the other registers",
      ),
    },
  },
};

const targetGroup: Operations = {
  type: "tencentcloud_clb_target_group",
  group: {
    key: (side) => side.id("id"),
    deleteInUse: tencentcloud(
      "clb/service_tencentcloud_clb.go:1710-1725",
      "a target group is deleted without being taken off its listeners first",
    ),
  },
  holds: {
    read: (side) => fromBlocks(side.id("id"), side.blocks("target_group_instances"), targetAt),
    owns: "its own",
    manages: (side) => side.configures("target_group_instances") ?? true,
    update: [],
    weight: "never sent",
    calls: { add: { name: "CreateTargetGroup" }, remove: { name: "DeleteTargetGroup" } },
    facts: {
      weight: tencentcloud(
        "clb/resource_tc_clb_target_group.go:397-490",
        "target_group_instances are sent at creation only; an edit reports success and does nothing",
      ),
      members: tencentcloud(
        "clb/resource_tc_clb_target_group.go:397-490",
        "target_group_instances are sent at creation only; an edit reports success and does nothing",
      ),
    },
  },
};

const groupMember: Operations = {
  type: "tencentcloud_clb_target_group_instance_attachment",
  holds: {
    read: (side) => {
      const place = side.id("target_group_id");
      return single(place === undefined ? undefined : targetAt(side, place));
    },
    owns: "its own",
    update: ["weight"],
    weight: "in place",
    unretried: "FailedOperation.ResourceInOperating",
    calls: {
      add: { name: "RegisterTargetGroupInstances", batch: 1 },
      remove: { name: "DeregisterTargetGroupInstances", batch: 1 },
      weight: { name: "ModifyTargetGroupInstancesWeight", batch: 1 },
    },
    facts: {
      weight: tencentcloud(
        "clb/service_tencentcloud_clb.go:1969-2011",
        "weights change in place with ModifyTargetGroupInstancesWeight",
      ),
      members: tencentcloud(
        "clb/resource_tc_clb_target_group_instance_attachment.go:28-54",
        "address and port replace the attachment",
      ),
      existing: tencentcloud(
        "clb/resource_tc_clb_target_group_instance_attachment.go:72-77",
        "the new attachment has the id of the old one, so the deregistration of the old one takes the server away",
      ),
    },
  },
};

const groupAttachment: Operations = {
  type: "tencentcloud_clb_target_group_attachment",
  unique: {
    read: (side, find) => {
      const front = side.id("rule_id") ?? side.id("listener_id");
      const group = side.id("target_group_id");
      // Groups of type v2 share a rule; of a group that is known by id only nobody can tell.
      const shared = side.id("rule_id") !== undefined && group !== undefined && find(group)?.text("type") !== "v1";
      return front === undefined || shared ? [] : [{ name: `the place of ${nameOf(front)}`, key: front }];
    },
    fact: tencentcloud(
      "clb/resource_tc_clb_target_group_attachment.go:27-52",
      "a listener sends to one target group at a time, and refuses a second one",
    ),
  },
  associates: {
    read: (side) => {
      const [front, group] = [side.id("rule_id") ?? side.id("listener_id"), side.id("target_group_id")];
      return front === undefined || group === undefined ? [] : [{ front, group }];
    },
    calls: association,
    fact: tencentcloud(
      "clb/resource_tc_clb_target_group_attachment.go:27-52",
      "another target group replaces the association: the old one is taken off before the new one is put on",
    ),
  },
};

const groupAttachments: Operations = {
  type: "tencentcloud_clb_target_group_attachments",
  associates: {
    read: (side) => {
      const own = side.id("target_group_id");
      const blocks = side.blocks("associations");
      return (blocks === UNKNOWN ? [] : blocks).flatMap((block) => {
        const [front, group] = [block.id("location_id") ?? block.id("listener_id"), own ?? block.id("target_group_id")];
        return front === undefined || group === undefined ? [] : [{ front, group }];
      });
    },
    calls: association,
    fact: tencentcloud(
      "clb/resource_tc_clb_target_group_attachments.go:42-46",
      "any edit replaces all associations: all are taken off, then all put on, unchanged ones too",
    ),
  },
};

const listener: Operations = {
  type: "tencentcloud_clb_listener",
  ownId: "listener_id",
  unique: {
    read: (side) => portOf(side, "clb_id", "port", "protocol"),
    fact: tencentcloud("clb/resource_tc_clb_listener.go:30-326", "a load balancer has one listener per port"),
  },
  front: {
    key: (side) => side.id("listener_id"),
    holdsTargets: true,
    routes: () => [],
    label: (side) => `${side.label("protocol")}:${side.label("port")}`,
    replace: tencentcloud(
      "clb/resource_tc_clb_listener.go:30-326",
      "port, protocol and load balancer replace the listener, and everything bound to it",
    ),
  },
};

const rule: Operations = {
  type: "tencentcloud_clb_listener_rule",
  ownId: "rule_id",
  unique: {
    read: (side) => {
      const listed = side.texts("domains");
      const domains: Array<Value> = listed === UNKNOWN || listed.length === 0 ? [side.text("domain")] : listed;
      return domains.flatMap((domain) => valueOf(side, "listener_id", {}, { domain, url: side.text("url") }));
    },
    fact: tencentcloud(
      "clb/resource_tc_clb_listener_rule.go:205-212",
      "each rule of a listener has a domain and url of its own",
    ),
  },
  front: {
    key: (side) => side.id("rule_id"),
    rule: {
      listener: (side) => side.id("listener_id"),
      byName: (side) => ruleByName(side.id("listener_id"), side.label("domain"), side.label("url")),
    },
    holdsTargets: true,
    routes: () => [],
    label: (side) => `rule ${side.label("domain")}${side.label("url")}`,
    replace: tencentcloud(
      "clb/resource_tc_clb_listener_rule.go:205-212",
      "listener and target_type replace the rule, and everything bound to it",
    ),
  },
};

const functions: Operations = {
  type: "tencentcloud_clb_function_targets_attachment",
  holds: {
    read: (side) =>
      fromBlocks(targetPlace(side, "location_id"), side.blocks("function_targets"), (block, place) => {
        const functionBlocks = block.blocks("function");
        const [called] = functionBlocks === UNKNOWN ? [] : functionBlocks;
        const name = called === undefined ? "(known after apply)" : called.label("function_name");
        return {
          place,
          backend: `function ${name}`,
          port: undefined,
          weight: weight(block, "weight", 10),
          identity: "function",
        };
      }),
    owns: "everything",
    update: ["weight"],
    weight: "in place",
    calls: {
      add: { name: "RegisterFunctionTargets" },
      remove: { name: "DeregisterFunctionTargets" },
      weight: { name: "ModifyFunctionTargets" },
    },
    facts: {
      weight: tencentcloud(
        "clb/resource_tc_clb_function_targets_attachment.go:383-395",
        "function and weight change in place with ModifyFunctionTargets",
      ),
      members: tencentcloud(
        "clb/resource_tc_clb_function_targets_attachment.go:28-116",
        "another listener or rule replaces the attachment",
      ),
    },
  },
};

const loadBalancer: Operations = {
  type: "tencentcloud_clb_instance",
  unique: {
    read: (side) => valueOf(side, undefined, {}, { clb_name: side.text("clb_name") }),
    fact: tencentcloud(
      "clb/resource_tc_clb_instance.go:382-389,1066-1073",
      "the provider looks for the name in account and region, and refuses one that is there",
    ),
  },
};

function scalingGroup(type: string, list: string, attributes: string, rule: string, own: string): Operations {
  const sized = {
    key: (side: Side) => side.id("id"),
    count: instances,
    fact: tencentcloud(
      "as/resource_tc_as_scaling_group.go",
      "a smaller size of the scaling group takes instances away, whatever the load balancer does",
    ),
  };
  return {
    type,
    scales: own === "id" ? sized : undefined,
    holds: {
      read: (side): Holdings => {
        const blocks = side.blocks(list);
        const name = side.id(own) ?? "";
        const members = (blocks === UNKNOWN ? [] : blocks).flatMap((block) => {
          const place = block.id(rule) ?? block.id("listener_id");
          const ports = block.blocks(attributes);
          if (place === undefined || ports === UNKNOWN) return [];
          return ports.map((at): Holding => ({
            place,
            backend: `scaling group ${name}`,
            port: port(at),
            weight: weight(at, "weight", 0),
            identity: `${name}|${String(port(at))}`,
            source: name,
          }));
        });
        return { members, unknown: [] };
      },
      owns: "its own",
      update: ["remove", "add"],
      weight: "decided elsewhere",
      calls: { add: { name: "ModifyLoadBalancers" }, remove: { name: "ModifyLoadBalancers" } },
      facts: {
        weight: tencentcloud(
          "as/resource_tc_as_scaling_group.go:719-778",
          "the scaling service rebinds its instances on its own, in an order that no one documents; the provider does not wait",
        ),
        members: tencentcloud(
          "as/resource_tc_as_scaling_group.go:719-778",
          "the scaling service rebinds its instances on its own, in an order that no one documents; the provider does not wait",
        ),
      },
    },
  };
}

/** Load balancers and scaling groups of Tencent Cloud. */
export const TENCENTCLOUD: readonly Operations[] = [
  attachment,
  targetGroup,
  groupMember,
  groupAttachment,
  groupAttachments,
  listener,
  rule,
  functions,
  loadBalancer,
  scalingGroup("tencentcloud_as_scaling_group", "forward_balancer_ids", "target_attribute", "rule_id", "id"),
  scalingGroup(
    "tencentcloud_as_load_balancer",
    "forward_load_balancers",
    "target_attributes",
    "location_id",
    "auto_scaling_group_id",
  ),
];
