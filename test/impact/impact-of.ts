import { FAMILIES } from "../../lib/families";
import { operationsOf } from "../../lib/families/operations";
import { impactOf as judge, ImpactReport, Plan, StateFlags } from "../../lib/impact";

const OPERATIONS = operationsOf(FAMILIES);

/** What a plan does, by all that the families know. */
export const impactOf = (plan: Plan, flags?: StateFlags): ImpactReport => judge(plan, OPERATIONS, flags);
