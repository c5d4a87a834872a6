import { fromBlocks, Operations } from "../../../impact/operations/operation";
import { tencentcloud } from "../../quotes";
import { association, targetAt } from "../group-operations";
import { nameOf } from "../../../impact/operations/unique";

const gateway: Operations = {
  type: "tencentcloud_gwlb_instance",
  front: {
    key: (side) => side.id("id"),
    holdsTargets: false,
    routes: () => [],
    label: () => "GENEVE:6081",
    replace: tencentcloud("gwlb/resource_tc_gwlb_instance.go", "a replaced gateway is another one, with new addresses"),
  },
};

const gatewayAssociation: Operations = {
  type: "tencentcloud_gwlb_instance_associate_target_group",
  unique: {
    read: (side) => {
      const front = side.id("load_balancer_id");
      return front === undefined ? [] : [{ name: `the place of ${nameOf(front)}`, key: front }];
    },
    fact: tencentcloud(
      "gwlb/resource_tc_gwlb_instance_associate_target_group.go:22-35",
      "a gateway sends to one target group at a time, and refuses a second one",
    ),
  },
  associates: {
    read: (side) => {
      const [front, group] = [side.id("load_balancer_id"), side.id("target_group_id")];
      return front === undefined || group === undefined ? [] : [{ front, group }];
    },
    calls: association,
    fact: tencentcloud(
      "gwlb/resource_tc_gwlb_instance_associate_target_group.go:22-35",
      "another target group or gateway replaces the association: the old one is taken off before the new one is put on",
    ),
  },
};

const gatewayGroup: Operations = {
  type: "tencentcloud_gwlb_target_group",
  group: {
    key: (side) => side.id("id"),
    deleteInUse: tencentcloud(
      "gwlb/resource_tc_gwlb_target_group.go",
      "a target group is deleted without being taken off its load balancers first",
    ),
  },
};

const gatewayMembers: Operations = {
  type: "tencentcloud_gwlb_target_group_register_instances",
  holds: {
    read: (side) => fromBlocks(side.id("target_group_id"), side.blocks("target_group_instances"), targetAt),
    owns: "everything",
    update: ["remove", "add"],
    weight: "remove then add",
    calls: { add: { name: "RegisterTargetGroupInstances" }, remove: { name: "DeregisterTargetGroupInstances" } },
    facts: {
      weight: tencentcloud(
        "gwlb/resource_tc_gwlb_target_group_register_instances.go:118-169",
        "a weight edit deregisters the target and registers it again, without waiting for the task",
      ),
      members: tencentcloud(
        "gwlb/resource_tc_gwlb_target_group_register_instances.go:118-169",
        "the update deregisters all targets that change, then registers the new ones, without waiting for the tasks",
      ),
    },
  },
};

/** Gateway load balancers of Tencent Cloud. */
export const GWLB_OPERATIONS: readonly Operations[] = [gateway, gatewayAssociation, gatewayGroup, gatewayMembers];
