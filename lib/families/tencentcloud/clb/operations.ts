import { unsetWeight } from "../../../facts/capability";
import { TENCENTCLOUD_CLB_ATTACHMENT } from "./facts/members";
import { ONE_LISTENER_PER_PORT, ONE_RULE_PER_URL } from "../../reasons";
import { Side, UNKNOWN } from "../../../impact/side";
import { portOf, Value, valueOf } from "../../../impact/operations/unique";
import { fromBlocks, Holding, Operations, port, weight } from "../../../impact/operations/operation";
import { tencentcloud } from "../../quotes";

const { batch: BATCH } = TENCENTCLOUD_CLB_ATTACHMENT.members;

/** The rule, or else the listener, that targets are registered at. */
export function targetPlace(side: Side, rule = "rule_id"): string | undefined {
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
    weight: weight(block, "weight", unsetWeight(TENCENTCLOUD_CLB_ATTACHMENT)),
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
      add: { name: "RegisterTargets", batch: BATCH },
      remove: { name: "DeregisterTargets", batch: BATCH },
      weight: { name: "ModifyTargetWeight", batch: BATCH },
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

const listener: Operations = {
  type: "tencentcloud_clb_listener",
  ownId: "listener_id",
  unique: {
    read: (side) => portOf(side, "clb_id", "port", "protocol"),
    fact: tencentcloud("clb/resource_tc_clb_listener.go:30-326", ONE_LISTENER_PER_PORT),
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
    fact: tencentcloud("clb/resource_tc_clb_listener_rule.go:205-212", ONE_RULE_PER_URL),
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

/** Load balancers of Tencent Cloud. */
export const CLB_OPERATIONS: readonly Operations[] = [attachment, listener, rule, loadBalancer];
