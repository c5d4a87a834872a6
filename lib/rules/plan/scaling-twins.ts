import { integerIn } from "../limits";
import { sizesOf } from "../scaling-size";
import { isUnknown, isUnknownList, show } from "../../values/unknown";
import { GroupView, ScalingGroupView } from "../../app/app-view";
import { given, integerWithin, optional, unlike } from "../../values/conditions";
import { Check, deferrals, Twin } from "./twin";

/** The twins of rules about scaling groups, and about pools that they fill: port and weight stand at the pool. */
export const SCALING_TWINS: readonly Twin[] = [
  {
    ruleId: "weight-all-zero",
    defer: (view) =>
      view.groups.flatMap((group) => {
        const { filledFrom, parked, capability, scaledCarrier } = group;
        const weight = filledFrom?.defaultWeight;
        if (parked || weight === undefined || !isUnknown(weight)) return [];
        if (!capability.port.perBackend || capability.weight.none !== undefined) return [];
        const text = (got: string) =>
          `its scaling group must not add every server with weight 0, got ${got}; raise defaultWeight of the pool, or declare it with parked: true`;
        return deferrals("weight-all-zero", group, scaledCarrier, {
          operand: weight,
          condition: unlike(weight, 0),
          text,
        });
      }),
  },
  scalingTwin("ess-port-weight", "alicloud"),
  scalingTwin("tc-scaling-targets", "tencentcloud"),
  {
    ruleId: "scaling-size",
    defer: (view) =>
      view.scalingGroups.flatMap((group) =>
        deferrals("scaling-size", group, group.carrier, [...sizes(group), ...networks(group)]),
      ),
  },
];

/** Each size is held against the others, too, so one that is open opens those that it bounds. */
function sizes(group: ScalingGroupView): Check[] {
  const { minSize, maxSize } = group;
  return sizesOf(group).flatMap(({ value, range, text }) => {
    if (value === undefined) return [];
    const min = value !== minSize && isUnknown(minSize) ? minSize : range.min;
    const max = value !== minSize && value !== maxSize && isUnknown(maxSize) ? maxSize : range.max;
    const open = [value, min, max].find(isUnknown);
    if (open === undefined) return [];
    const condition = optional(value, integerWithin(value, { min, max }));
    return [{ operand: open, condition, text: (got) => text(open === value ? got : `${show(value)}, with ${got}`) }];
  });
}

function networks({ networks: { name, ids } }: ScalingGroupView): Check[] {
  if (!isUnknownList(ids)) return [];
  const text = (got: string) => `${name} must not be empty, got ${got}; name at least one, in which servers are made`;
  return [{ operand: ids, condition: given(ids), text }];
}

function scalingTwin(ruleId: string, cloud: GroupView["loadBalancer"]["cloud"]): Twin {
  return {
    ruleId,
    defer: (view) =>
      view.groups
        .filter(({ capability }) => capability.cloud === cloud && capability.port.perBackend)
        .flatMap((group) => deferrals(ruleId, group, group.scaledCarrier, portAndWeight(group))),
  };
}

function portAndWeight({ filledFrom, capability }: GroupView): Check[] {
  if (filledFrom === undefined) return [];
  const { defaultPort, defaultWeight } = filledFrom;
  const values = [
    { name: "defaultPort", value: defaultPort, range: capability.port },
    { name: "defaultWeight", value: defaultWeight, range: capability.weight },
  ];
  return values.flatMap(({ name, value, range }) => {
    if (value === undefined || !isUnknown(value)) return [];
    const text = (got: string) =>
      `${name} of its pool must be ${integerIn(range)}, got ${got}; choose one in the range`;
    return [{ operand: value, condition: integerWithin(value, range), text }];
  });
}
