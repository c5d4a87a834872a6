import { Span } from "../facts";
import { given, integerWithin } from "../values/conditions";
import { isUnknown, isUnknownList, show } from "../values/unknown";
import { ScalingGroupView } from "../app/app-view";
import { askEach, OneAnswer } from "./answer";
import { integerIn, misses } from "./limits";
import { ask } from "./question";
import { Rule } from "../app/rule";

export const scalingSize: Rule = {
  id: "scaling-size",
  severity: "error",
  atPlan: true,
  summary: "A scaling group has its sizes in order, and somewhere to make servers.",
  why: "The providers look at each size alone, and take an empty list of subnets: the API refuses the group during the apply.",
  wrong: `new alicloud.ScalingGroup(stack, "Scaling", { minSize: 4, maxSize: 2, vswitchIds: ["vsw-1"] });`,
  right: `new alicloud.ScalingGroup(stack, "Scaling", { minSize: 2, maxSize: 4, vswitchIds: ["vsw-1"] });`,
  source:
    "resource_alicloud_ess_scaling_group.go:28 to 106, resource_tc_as_scaling_group.go:42 to 83: each size alone; CreateScalingGroup (Alibaba), CreateAutoScalingGroup (Tencent)",
  check: (view) =>
    askEach(view.scalingGroups, (group) => [...sizesOf(group).map((one) => judge(one, group)), networks(group)]),
};

/** Each size is held against the others, too, so one that is open opens those that it bounds. */
function judge({ value, range, text }: Size, { minSize, maxSize }: ScalingGroupView): OneAnswer {
  if (value === undefined) return undefined;
  const min = value !== minSize && isUnknown(minSize) ? minSize : range.min;
  const max = value !== minSize && value !== maxSize && isUnknown(maxSize) ? maxSize : range.max;
  return ask({
    value,
    constraint: {
      others: misses(value, range) ? [] : [min, max],
      holds: () => !misses(value, range),
      condition: () => integerWithin(value, { min, max }),
    },
    text: (got) => text(isUnknown(value) ? got : `${show(value)}, with ${got}`),
    found: text,
  });
}

function networks({ networks: { name, ids } }: ScalingGroupView): OneAnswer {
  if (isUnknownList(ids)) {
    const text = (got: string) => `${name} must not be empty, got ${got}; name at least one, in which servers are made`;
    return { operand: ids, condition: given(ids), text };
  }
  return ids.length === 0 ? `${name} is empty; name at least one, in which servers are made` : undefined;
}

/** A size, and what it may be as far as the other sizes are known and right. */
interface Size {
  readonly value: number | undefined;
  readonly range: Span;
  readonly text: (got: string) => string;
}

/** The sizes of a scaling group: each one bounds those that follow. */
function sizesOf({ minSize, maxSize, desiredCapacity, sizes }: ScalingGroupView): Size[] {
  const most = { ...sizes, min: boundOf(minSize, sizes) ?? sizes.min };
  const desired = { ...most, max: boundOf(maxSize, most) ?? sizes.max };
  return [
    size("minSize", minSize, sizes, ""),
    size("maxSize", maxSize, most, ", from minSize on"),
    size("desiredCapacity", desiredCapacity, desired, ", from minSize to maxSize"),
  ];
}

function size(name: string, value: number | undefined, range: Span, meaning: string): Size {
  const text = (got: string) => `${name} must be ${integerIn(range)}${meaning}, got ${got}; choose one in the range`;
  return { value, range, text };
}

function boundOf(value: number, range: Span): number | undefined {
  return isUnknown(value) || misses(value, range) ? undefined : value;
}
