import { SeverityName } from "../../values/severity";
import { FindingRule, Subject, Unjudged } from "../report";
import { World } from "../world";

/** What findings are looked for in. */
export interface Seen {
  readonly world: World;
  readonly subjects: readonly Subject[];
  readonly unjudged: readonly Unjudged[];
}

/** One finding. */
export interface Found {
  readonly address: string;
  readonly message: string;
  /** The case in which it is less. */
  readonly milder?: boolean;
}

/** One kind of finding: one file, one id, one row in docs/impact-findings.md. */
export interface FindingKind {
  readonly id: FindingRule;
  readonly severity: SeverityName;
  /** The case in which it is less. */
  readonly milder?: { readonly severity: SeverityName; readonly when: string };
  /** What is found, as one sentence. */
  readonly summary: string;
  /** What happens when it is not heeded, and what to do. */
  readonly why: string;
  /** Unset for what is noticed while the plan is read: the remarks of the world. */
  find?(seen: Seen): Iterable<Found>;
}
