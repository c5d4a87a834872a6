import { FindingKind } from "./finding-kind";

/** See its page, docs/impact-findings.md. */
export const CHECK_FAILED: FindingKind = {
  id: "check-failed",
  severity: "warning",
  summary: "A check of the configuration does not hold, which stops no apply.",
  why: "The engine warns and goes on. What the check looks at may be broken already: look before you apply.",
  find: ({ world }) =>
    world.plan.failedChecks.map(({ address, message }) => ({
      address,
      message: `the check does not hold, and the engine applies the plan all the same: ${message}`,
    })),
};
