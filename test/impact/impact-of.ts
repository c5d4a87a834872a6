import { OPERATIONS } from "../../lib/families/operations";
import { impactOf as judge, ImpactReport, Plan, StateFlags } from "../../lib/impact";

/** What a plan does, by all that the families know. */
export const impactOf = (plan: Plan, flags?: StateFlags): ImpactReport => judge(plan, OPERATIONS, flags);
