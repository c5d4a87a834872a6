import { readArguments } from "../../../adopt/arguments";
import { list, path, record } from "../../../adopt/program/expression";
import { inStack, Translation } from "../../../adopt/translation/translation";
import { ESS_SCALING_GROUP } from "./facts/scaling-group";

/** `alicloud_ess_scaling_group`, with its sizes and settings; what it fills comes with the groups. */
export function planScalingGroups(t: Translation): void {
  for (const group of t.open(ESS_SCALING_GROUP.type)) {
    const one = t.values.text(group, "vswitch_id");
    const vswitchIds = t.values.texts(group, "vswitch_ids") ?? (one && list([one]));
    if (vswitchIds === undefined) {
      t.leave(group, "it names no vswitches, without which its rules do not look at it");
      continue;
    }
    const props = record({
      ...readArguments(t.values, group, ESS_SCALING_GROUP.plain),
      minSize: t.values.number(group, "min_size"),
      maxSize: t.values.number(group, "max_size"),
      desiredCapacity: t.values.number(group, "desired_capacity"),
      vswitchIds,
      scalingGroupName: t.values.text(group, "scaling_group_name"),
      launchTemplateId: t.values.text(group, "launch_template_id"),
    });
    t.declare(group, "scaling", (id) => inStack(path("alicloud", "ScalingGroup"), id, props));
  }
}
