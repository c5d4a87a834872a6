import { WEIGHT } from "../../facts";
import { integerIn } from "../limits";
import { isUnknown } from "../../values/unknown";
import { integerWithin } from "../../values/conditions";
import { Check, deferrals, Twin } from "./twin";

/** The twins of rules that look at splits whose pools became one group. */
export const SPLIT_TWINS: readonly Twin[] = [
  {
    ruleId: "forward-share-error",
    defer: (view) =>
      view.bindings.flatMap((binding) => {
        const open = (binding.split ?? []).filter(({ weight }) => isUnknown(weight));
        if (open.length === 0 || binding.shares === undefined) return [];
        const group = view.groups.find(({ members }) => members.some(({ member }) => member.pool === binding.pool));
        if (group === undefined) return [];
        const checks = open.map(({ pool, weight }): Check => ({
          operand: weight,
          condition: integerWithin(weight, WEIGHT),
          text: (got) =>
            `weight of pool "${pool.node.id}" must be ${integerIn(WEIGHT)}, got ${got}; weights are relative, so scale all of the split`,
        }));
        return deferrals("forward-share-error", binding, group.carrier?.(group.members[0].member), checks);
      }),
  },
];
