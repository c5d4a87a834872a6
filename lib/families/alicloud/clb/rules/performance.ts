import { PAY_BY_CLCU } from "../facts/settings";
import { isUnknown } from "../../../../values/unknown";
import { LoadBalancerView } from "../../../../app/app-view";
import { either, given, oneOf, unlike } from "../../../../values/conditions";
import { Check } from "../../../../app/deferral";

type Guarantee = Pick<Check, "operand" | "condition">;

/** Whether a load balancer turns out to be no shared one. Without a specification nobody knows, which is a warning at synth. */
export function guarantee({ created, performance, performanceFrom }: LoadBalancerView): Guarantee | undefined {
  if (performance !== "known at plan" || performanceFrom?.spec === undefined) return undefined;
  const { spec, chargeType } = performanceFrom;
  // Of one that exists, null says nothing; of one that is made here, it is what the provider gets.
  const specified = created ? given(spec) : unlike(spec, "");
  const condition = chargeType === undefined ? specified : either(specified, oneOf(chargeType, [PAY_BY_CLCU]));
  return { operand: isUnknown(spec) ? spec : chargeType, condition };
}
