import { SMALLER_SIZE } from "../../reasons";
import { Side, UNKNOWN } from "../../../impact/side";
import { Holding, Holdings, instances, Operations, port, weight } from "../../../impact/operations/operation";
import { tencentcloud } from "../../quotes";

const REBINDS_ALONE =
  "the scaling service rebinds its instances on its own, in an order that no one documents; the provider does not wait";

function scalingGroup(type: string, list: string, attributes: string, rule: string, own: string): Operations {
  const sized = {
    key: (side: Side) => side.id("id"),
    count: instances,
    fact: tencentcloud("as/resource_tc_as_scaling_group.go", SMALLER_SIZE),
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
        weight: tencentcloud("as/resource_tc_as_scaling_group.go:719-778", REBINDS_ALONE),
        members: tencentcloud("as/resource_tc_as_scaling_group.go:719-778", REBINDS_ALONE),
      },
    },
  };
}

/** Scaling groups of Tencent Cloud. */
export const AS_OPERATIONS: readonly Operations[] = [
  scalingGroup("tencentcloud_as_scaling_group", "forward_balancer_ids", "target_attribute", "rule_id", "id"),
  scalingGroup(
    "tencentcloud_as_load_balancer",
    "forward_load_balancers",
    "target_attributes",
    "location_id",
    "auto_scaling_group_id",
  ),
];
