import { FindingKind } from "./finding-kind";

/** See its page, docs/impact-findings.md. */
export const REMOVAL_LOST: FindingKind = {
  id: "removal-lost",
  severity: "warning",
  summary:
    "A member that leaves is never deregistered, since the provider looks at the first rule of the listener only.",
  why: "The server goes on taking traffic, and no later plan shows it. Deregister it by hand.",
};
