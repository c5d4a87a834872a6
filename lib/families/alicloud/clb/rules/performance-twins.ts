import { PAY_BY_CLCU } from "../facts/settings";
import { isUnknown, show } from "../../../../values/unknown";
import { LoadBalancerView } from "../../../../app/app-view";
import { either, given, noneOf, oneOf, unlike } from "../../../../values/conditions";
import { Check, entryTwin, memberTwin, Twin } from "../../../../rules/plan/twin";

/** The twins of rules that ask for a load balancer of guaranteed performance. */
export const PERFORMANCE_TWINS: readonly Twin[] = [
  memberTwin("eni-performance", ({ member: { backend } }, { capability, loadBalancer }) => {
    const { kind } = backend;
    if (!capability.needsPerformanceFor.includes(kind) || capability.kinds[kind] === undefined) return undefined;
    const guaranteed = guarantee(loadBalancer);
    if (guaranteed === undefined) return undefined;
    const text = (got: string) =>
      `a ${kind} needs a guaranteed-performance load balancer, and ${loadBalancer.label} is of the shared kind by ${got}; give it a spec such as slb.s2.small, or chargeType PayByCLCU`;
    return { ...guaranteed, text };
  }),

  entryTwin("scheduler-performance", ({ kind, created, scheduler, loadBalancer }) => {
    const needing = loadBalancer.product?.performanceSchedulers ?? [];
    if (kind !== "listener" || !created || scheduler === undefined || needing.length === 0) return undefined;
    const guaranteed = guarantee(loadBalancer);
    const needs = `needs a guaranteed-performance load balancer, and ${loadBalancer.label} is of the shared kind`;
    if (!isUnknown(scheduler)) {
      if (guaranteed === undefined || !needing.includes(scheduler)) return undefined;
      const text = (got: string) =>
        `scheduler ${show(scheduler)} ${needs} by ${got}; give it a spec such as slb.s2.small, or choose another scheduler`;
      return { ...guaranteed, text };
    }
    if (guaranteed === undefined && loadBalancer.performance !== "shared") return undefined;
    const other = noneOf(scheduler, needing);
    const condition = guaranteed === undefined ? other : either(other, guaranteed.condition);
    const text = (got: string) =>
      `scheduler, ${got}, ${needs}; give it a spec such as slb.s2.small, or choose another scheduler`;
    return { operand: scheduler, condition, text };
  }),
];

type Guarantee = Pick<Check, "operand" | "condition">;

/** Whether a load balancer turns out to be no shared one. Without a specification nobody knows, which is a warning at synth. */
function guarantee({ created, performance, performanceFrom }: LoadBalancerView): Guarantee | undefined {
  if (performance !== "known at plan" || performanceFrom?.spec === undefined) return undefined;
  const { spec, chargeType } = performanceFrom;
  // Of one that exists, null says nothing; of one that is made here, it is what the provider gets.
  const specified = created ? given(spec) : unlike(spec, "");
  const condition = chargeType === undefined ? specified : either(specified, oneOf(chargeType, [PAY_BY_CLCU]));
  return { operand: isUnknown(spec) ? spec : chargeType, condition };
}
