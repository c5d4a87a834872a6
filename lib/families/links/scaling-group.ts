import { Judge, Link, LinkLoss, NO_LOSS } from "../../impact/operations/link";
import { Fact, instances } from "../../impact/operations/operation";
import { alicloud, tencentcloud } from "../quotes";
import { texts } from "./address";
import { leavesAlone, listOf, loss, lowered, moves, named, textOf } from "./compare";

const FROM_THEN_ON = "counts for servers that are made from then on";
const SIZES_IN_PLACE = "sizes change in place, and instances leave at once";
const STEADY = "lower it in steps, and look at the load of those that stay";

/** Sizes that are known are counted with the members; here is told who may be left without any. */
const fewer =
  (name: string): Judge =>
  (change) => {
    const size = change.after && instances(change.after);
    if (size !== undefined && size > 0) return NO_LOSS;
    const emptied = (before: string, after: string) =>
      `may be left without servers: ${name} is ${after} where it is ${before} now`;
    return lowered([name], "capacity-at-risk", emptied, "keep a min_size above 0")(change);
  };

function group(type: string, quiet: readonly string[], facts: { size: Fact; quiet: Fact }): Link {
  return {
    type,
    link: "scaling group",
    edits: [
      ...["min_size", "max_size", "desired_capacity"].map((name) => ({
        attributes: [name],
        judge: fewer(name),
        fact: facts.size,
      })),
      { attributes: quiet, judge: leavesAlone, fact: facts.quiet },
    ],
  };
}

function refresh(type: string, own: string, fact: Fact): Link {
  const made: Judge = (change): readonly LinkLoss[] => {
    const healthy = textOf(change, "after", "min_healthy_percentage");
    const batches = textOf(change, "after", "batch_number");
    const how =
      healthy !== "" ? `, of which ${healthy} % stay at least` : batches !== "" ? `, in ${batches} batches` : "";
    const text = `replaces the servers of ${textOf(change, "after", own) || "its group"}${how}`;
    return loss("capacity-at-risk", text, "let more servers stay, or check their health between the batches");
  };
  return {
    type,
    link: "scaling group",
    leadsTo: (side) => texts(side, own),
    edits: [],
    made,
    replaced: made,
    gone: leavesAlone,
    fact,
  };
}

function takes(type: string, when: "made" | "gone", own: string, fact: Fact): Link {
  const judge: Judge = (change) => {
    const [before, after] = [listOf(change, "before", "instance_ids"), listOf(change, "after", "instance_ids")];
    const ids =
      when === "made"
        ? after
        : change.after === undefined || change.change.verb !== "update"
          ? before
          : moves(before, after).gone;
    if (ids.length === 0) return change.change.verb === "update" ? NO_LOSS : undefined;
    const group = textOf(change, when === "made" ? "after" : "before", own);
    return loss("capacity-at-risk", `takes ${named(ids)} out of the scaling group ${group}`, STEADY);
  };
  return {
    type,
    link: "scaling group",
    leadsTo: (side) => texts(side, own),
    edits: when === "gone" ? [{ attributes: ["instance_ids"], judge, fact }] : [],
    made: when === "made" ? judge : leavesAlone,
    gone: when === "gone" ? judge : leavesAlone,
    replaced: judge,
    fact,
  };
}

const made = (call: string) => `${call} is sent when the resource is made`;

/** Groups of servers that come and go by themselves. */
export const SCALING_GROUPS: readonly Link[] = [
  group(
    "alicloud_ess_scaling_group",
    [
      "launch_template_id",
      "launch_template_version",
      "launch_template_override",
      "removal_policies",
      "default_cooldown",
      "multi_az_policy",
      "on_demand_base_capacity",
      "on_demand_percentage_above_base_capacity",
      "group_deletion_protection",
    ],
    {
      size: alicloud("resource_alicloud_ess_scaling_group.go:550-564", SIZES_IN_PLACE),
      quiet: alicloud("resource_alicloud_ess_scaling_group.go:574-671", FROM_THEN_ON),
    },
  ),
  group(
    "tencentcloud_as_scaling_group",
    ["configuration_id", "default_cooldown", "termination_policies", "retry_policy", "instance_allocation_policy"],
    {
      size: tencentcloud("as/resource_tc_as_scaling_group.go:587-607", SIZES_IN_PLACE),
      quiet: tencentcloud("as/resource_tc_as_scaling_group.go:583-685", FROM_THEN_ON),
    },
  ),
  refresh(
    "alicloud_ess_instance_refresh",
    "scaling_group_id",
    alicloud("resource_alicloud_ess_instance_refresh.go:25-45", made("StartInstanceRefresh")),
  ),
  refresh(
    "tencentcloud_as_start_instance_refresh",
    "auto_scaling_group_id",
    tencentcloud("as/resource_tc_as_start_instance_refresh.go:28-85", made("StartInstanceRefresh")),
  ),
  takes(
    "alicloud_ess_attachment",
    "gone",
    "scaling_group_id",
    alicloud("resource_alicloud_ess_attachment.go:191-274", "instances that leave the list are removed from the group"),
  ),
  takes(
    "tencentcloud_as_attachment",
    "gone",
    "scaling_group_id",
    tencentcloud("as/resource_tc_as_attachment.go:22-28", "instances that leave the list are detached from the group"),
  ),
  takes(
    "tencentcloud_as_stop_instances",
    "made",
    "auto_scaling_group_id",
    tencentcloud("as/resource_tc_as_stop_instances.go:23-40", made("StopAutoScalingInstances")),
  ),
  takes(
    "tencentcloud_as_remove_instances",
    "made",
    "auto_scaling_group_id",
    tencentcloud("as/resource_tc_as_remove_instances.go:21-28", made("RemoveInstances")),
  ),
];
