import { FindingKind } from "./finding-kind";

/** See its page, docs/impact-findings.md. */
export const REMOVAL_MAYBE_LOST: FindingKind = {
  id: "removal-maybe-lost",
  severity: "warning",
  summary:
    "A member that leaves may never be deregistered: which rule of the listener is the first is not in the plan.",
  why: "The server may go on taking traffic, and no later plan shows it. Look at the listener after the apply.",
};
