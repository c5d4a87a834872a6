import { FindingKind } from "./finding-kind";

/** See its page, docs/impact-findings.md. */
export const APPLY_FAILS: FindingKind = {
  id: "apply-fails",
  severity: "error",
  summary: "A call is known to be refused, although the plan is fine.",
  why: "The apply stops half-way: 20 servers at once where the last call repeats, 21 in one call, a priority, port, url, name or place that another object has until the same apply changes it. The message says how to avoid it.",
};
