export { exceeds, type FailOn, impactOf, refusingFindings, type UnjudgedPolicy } from "./impact";
export type { StateFlags } from "./kept-first";
export { parsePlan, readPlan } from "./plan";
export type { Plan } from "./plan";
export { PlanError } from "./plan-error";
export { renderMarkdown } from "./render/markdown";
export { renderText } from "./render/text";
export type * from "./report";
export { parseStateFlags } from "./state-flags";
