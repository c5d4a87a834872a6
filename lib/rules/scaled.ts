import { Capability } from "../facts/capability";
import { Range } from "../facts/confidence";
import { GroupView } from "../app/app-view";
import { carriedBy, OneAnswer } from "./answer";
import { integers } from "./constraint";
import { integerIn, CHOOSE_IN_RANGE } from "./limits";
import { ask } from "./question";

/** Port and weight stand at the pool that a scaling group fills. */
export function portAndWeight({ filledFrom, capability, scaledCarrier }: GroupView, portRemedy: string): OneAnswer[] {
  const remedy = CHOOSE_IN_RANGE;
  const values = [
    { name: "defaultPort", value: filledFrom?.defaultPort, range: capability.port, remedy: portRemedy },
    { name: "defaultWeight", value: filledFrom?.defaultWeight, range: capability.weight, remedy },
  ];
  return values.filter(hasRange).map(({ name, value, range, remedy: found }) => {
    const must = (got: string) => `${name} of its pool must be ${integerIn(range)}, got ${got}`;
    const question = ask({
      value,
      required: true,
      constraint: integers(range),
      text: (got) => `${must(got)}; ${remedy}`,
      found: (got) => `${must(got)}; ${found}`,
    });
    return carriedBy(scaledCarrier, question);
  });
}

function hasRange<T extends { readonly range: Capability["port"] | Capability["weight"] }>(
  one: T,
): one is T & { readonly range: Range } {
  return one.range.none === undefined;
}
