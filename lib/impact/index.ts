export {
  type AllowedLoss,
  exceeds,
  exceedsLoss,
  type FailOn,
  impactOf,
  refusedLosses,
  refusingFindings,
  type UnjudgedPolicy,
} from "./impact";
export type { StateFlags } from "./kept-first";
export { OperationsBook } from "./operations/book";
export { parsePlan, readPlan } from "./plan";
export type { Plan } from "./plan";
export { PlanError } from "./plan-error";
export { type CommentFrame, MAX_COMMENT, renderComment } from "./render/comment";
export { renderMarkdown } from "./render/markdown";
export { renderText } from "./render/text";
export type * from "./report";
export { parseStateFlags } from "./state-flags";
export { labelled, type NamedReport, together } from "./together";
