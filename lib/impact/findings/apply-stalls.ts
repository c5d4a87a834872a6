import { FindingKind } from "./finding-kind";

/** See its page, docs/impact-findings.md. */
export const APPLY_STALLS: FindingKind = {
  id: "apply-stalls",
  severity: "error",
  milder: { severity: "warning", when: "the order is assumed, since the plan does not show it" },
  summary: "A group is destroyed while a listener uses it.",
  why: "The cloud keeps the group, and the apply waits or tries again until it gives up.",
};
