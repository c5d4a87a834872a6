import { UNKNOWN } from "../../../impact/side";
import { nameOf } from "../../../impact/operations/unique";
import { fromBlocks, Operations, single } from "../../../impact/operations/operation";
import { tencentcloud } from "../../quotes";
import { association, targetAt } from "../group-operations";

const SENT_AT_CREATION = "target_group_instances are sent at creation only; an edit reports success and does nothing";
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
      weight: tencentcloud("clb/resource_tc_clb_target_group.go:397-490", SENT_AT_CREATION),
      members: tencentcloud("clb/resource_tc_clb_target_group.go:397-490", SENT_AT_CREATION),
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

/** Target groups of Tencent Cloud. */
export const TARGET_GROUP_OPERATIONS: readonly Operations[] = [
  targetGroup,
  groupMember,
  groupAttachment,
  groupAttachments,
];
