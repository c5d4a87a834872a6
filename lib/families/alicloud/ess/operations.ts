import { ESS_BATCH, ESS_DEFAULT_GROUP_WEIGHT } from "./facts/limits";
import { SMALLER_SIZE } from "../../reasons";
import { Side, UNKNOWN } from "../../../impact/side";
import { defaultGroup } from "../clb/operations";
import {
  Holding,
  Holdings,
  instances,
  Operations,
  port,
  single,
  weight,
  Weight,
} from "../../../impact/operations/operation";
import { alicloud } from "../../quotes";

/** How many instances a scaling group has is not in a plan, so the group counts as one member. */
function source(scalingGroup: string, place: string, at: number | "unknown" | undefined, share: Weight): Holding {
  return {
    place,
    backend: `scaling group ${scalingGroup}`,
    port: at,
    weight: share,
    identity: `${scalingGroup}|${String(at)}`,
    source: scalingGroup,
  };
}

const calls = { add: { name: "Attach", batch: ESS_BATCH }, remove: { name: "Detach", batch: ESS_BATCH } };

const scalingGroup: Operations = {
  type: "alicloud_ess_scaling_group",
  scales: {
    key: (side) => side.id("id"),
    count: instances,
    fact: alicloud("resource_alicloud_ess_scaling_group.go", SMALLER_SIZE),
  },
  holds: {
    read: (side): Holdings => {
      const own = side.id("id") ?? "";
      const members: Holding[] = [];
      const unknown: string[] = [];
      const ids = side.texts("loadbalancer_ids");
      for (const id of ids === UNKNOWN ? [] : ids)
        members.push(source(own, defaultGroup(id)!, undefined, ESS_DEFAULT_GROUP_WEIGHT));
      const groups = side.blocks("alb_server_group");
      for (const block of groups === UNKNOWN ? [] : groups) {
        const place = block.id("alb_server_group_id");
        if (place !== undefined) members.push(source(own, place, port(block), weight(block, "weight", 0)));
      }
      return { members, unknown };
    },
    owns: "its own",
    update: ["remove", "add"],
    weight: "remove then add",
    calls,
    facts: {
      weight: alicloud(
        "resource_alicloud_ess_scaling_group.go:1034-1113",
        "a weight edit detaches the scaling group and attaches it again",
      ),
      members: alicloud(
        "resource_alicloud_ess_scaling_group.go:1034-1113",
        "ALB groups are detached before others are attached",
      ),
    },
  },
};

const vserverGroups: Operations = {
  type: "alicloud_ess_scalinggroup_vserver_groups",
  holds: {
    read: (side): Holdings => {
      const own = side.id("scaling_group_id") ?? "";
      const outer = side.blocks("vserver_groups");
      const members = (outer === UNKNOWN ? [] : outer).flatMap((block) => {
        const inner = block.blocks("vserver_attributes");
        return (inner === UNKNOWN ? [] : inner).flatMap((attributes) => {
          const place = attributes.id("vserver_group_id");
          return place === undefined ? [] : [source(own, place, port(attributes), weight(attributes, "weight", 0))];
        });
      });
      return { members, unknown: [] };
    },
    owns: "its own",
    update: ["remove", "add"],
    weight: "remove then add",
    calls: {
      add: { name: "AttachVServerGroups", batch: ESS_BATCH },
      remove: { name: "DetachVServerGroups", batch: ESS_BATCH },
    },
    facts: {
      weight: alicloud(
        "resource_alicloud_ess_scalinggroup_vserver_groups.go:307",
        "a weight is part of the key: the group is detached, then attached again",
      ),
      members: alicloud(
        "resource_alicloud_ess_scalinggroup_vserver_groups.go:307",
        "groups are detached before others are attached",
      ),
    },
  },
};

function attachment(type: string, group: string): Operations {
  return {
    type,
    holds: {
      read: (side: Side) => {
        const place = side.id(group);
        const own = side.id("scaling_group_id") ?? "";
        if (place === undefined) return single(undefined);
        const share = side.text("type") === "GWLB" ? "none" : weight(side, "weight", 0);
        return single(source(own, place, port(side), share));
      },
      owns: "its own",
      update: [],
      weight: "replace",
      calls: {
        add: { name: "AttachServerGroups", batch: 1 },
        remove: { name: "DetachServerGroups", batch: 1 },
      },
      facts: {
        weight: alicloud(
          `resource_${type}.go:29-61`,
          "weight and port replace the attachment; unset they are sent as 0",
        ),
        members: alicloud(`resource_${type}.go:29-61`, "every argument but force_attach replaces the attachment"),
        existing: alicloud(
          `resource_${type}.go:29-61`,
          "old and new attachment name the same scaling group and server group",
        ),
      },
    },
  };
}

/** Scaling groups of Alibaba Cloud that fill groups. `alicloud_ess_attachment` fills a scaling group, not a server group. */
export const ESS_OPERATIONS: readonly Operations[] = [
  scalingGroup,
  vserverGroups,
  attachment("alicloud_ess_alb_server_group_attachment", "alb_server_group_id"),
  attachment("alicloud_ess_server_group_attachment", "server_group_id"),
];
