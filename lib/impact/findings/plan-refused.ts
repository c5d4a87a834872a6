import { FindingKind } from "./finding-kind";

/** See its page, docs/impact-findings.md. */
export const PLAN_REFUSED: FindingKind = {
  id: "plan-refused",
  severity: "error",
  summary: "The engine refuses the plan: a condition does not hold.",
  why: "The engine applies none of it. The message is that of the condition, such as which -replace to give.",
  find: ({ world }) =>
    world.plan.refusals.map(({ address, message }) => ({
      address,
      message: `the engine refuses this plan and applies none of it: ${message}`,
    })),
};
