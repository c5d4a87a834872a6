import { integerIn } from "../rules/limits";
import { isUnknown } from "../unknown";
import { GroupView } from "../view/app-view";
import { integerWithin } from "./conditions";
import { Check, deferrals, Twin } from "./deferral";

/** The twins of rules about pools that a scaling group fills: port and weight stand at the pool. */
export const SCALING_TWINS: readonly Twin[] = [
  scalingTwin("ess-port-weight", "alicloud"),
  scalingTwin("tc-scaling-targets", "tencentcloud"),
];

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
