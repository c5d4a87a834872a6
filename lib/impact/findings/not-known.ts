import { FindingKind } from "./finding-kind";

/** See its page, docs/impact-findings.md. */
export const NOT_KNOWN: FindingKind = {
  id: "not-known",
  severity: "error",
  summary: "A change has actions that are not known here, or the engine puts it off to a later plan.",
  why: "Nothing is concluded from it, so what is lost is not known either.",
  find: ({ world }) => world.plan.unread.map(({ address, what }) => ({ address, message: what })),
};
