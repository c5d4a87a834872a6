import { Unjudged } from "../report";
import { FindingKind, Found } from "./finding-kind";

const NO_KNOWN_WAY = "no known way to a server goes through it";

/** See its page, docs/impact-findings.md. */
export const NOT_JUDGED: FindingKind = {
  id: "not-judged",
  severity: "warning",
  milder: { severity: "info", when: NO_KNOWN_WAY },
  summary: "A change has to do with load balancing and no operation understands it, or an action is called.",
  why: "The numbers leave out what it does to traffic. Look at it, then pass --unjudged allow.",
  find: ({ unjudged }) => unjudged.map(notJudged),
};

const DONE: Readonly<Record<Unjudged["change"], string>> = {
  create: "is created",
  update: "is changed",
  delete: "is destroyed",
  "delete-create": "is replaced",
  "create-delete": "is replaced",
  invoke: "is called, an action of its provider",
};

function notJudged({ address, change, attributes, way }: Unjudged): Found {
  const what = attributes.length > 0 ? `changes ${attributes.join(", ")}` : DONE[change];
  const whose = way ? "a resource on the way to servers that answer now" : NO_KNOWN_WAY;
  const message = `${what}: what that does to traffic is not judged (${whose}); look at it, then pass --unjudged allow`;
  return { address, message, milder: !way };
}
