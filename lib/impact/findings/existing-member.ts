import { FindingKind } from "./finding-kind";

/** See its page, docs/impact-findings.md. */
export const EXISTING_MEMBER: FindingKind = {
  id: "existing-member",
  severity: "error",
  summary: "A member is added while another object holds it.",
  why: "The cloud knows a member once: the end of the other object takes the server away, although this one declares it.",
};
