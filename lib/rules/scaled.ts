import { GroupView } from "../app/app-view";
import { carriedBy, OneAnswer } from "./answer";
import { integers } from "./constraint";
import { integerIn } from "./limits";
import { ask } from "./question";

/** Port and weight stand at the pool that a scaling group fills. */
export function portAndWeight({ filledFrom, capability, scaledCarrier }: GroupView, portRemedy: string): OneAnswer[] {
  const remedy = "choose one in the range";
  const values = [
    { name: "defaultPort", value: filledFrom?.defaultPort, range: capability.port, remedy: portRemedy },
    { name: "defaultWeight", value: filledFrom?.defaultWeight, range: capability.weight, remedy },
  ];
  return values.map((one) =>
    carriedBy(
      scaledCarrier,
      ask({
        value: one.value,
        required: true,
        constraint: integers(one.range),
        text: (got) => `${one.name} of its pool must be ${integerIn(one.range)}, got ${got}; ${remedy}`,
        found: (got) => `${one.name} of its pool must be ${integerIn(one.range)}, got ${got}; ${one.remedy}`,
      }),
    ),
  );
}
