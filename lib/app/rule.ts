import { IConstruct } from "constructs";
import { Said } from "../values/sentence";
import { SeverityName } from "../values/severity";
import { AppView, Subject } from "./app-view";
import { OpenVerdict } from "./deferral";

/** What a rule says of one subject: what is wrong, or what only the plan can tell. */
export type Verdict = Wrong | OpenVerdict;

/** What is wrong with one subject. */
export interface Wrong {
  readonly subject: Subject;
  /** The backend's id, when the subject is a backend. */
  readonly backend?: string;
  /** What is wrong, the value, what is allowed, what to do; without subject, rule id and place. */
  readonly text: string;
  /** Another severity than the rule's, for the case where less is known. */
  readonly severity?: SeverityName;
}

/** One check: one file, one id, one row in docs/rules.md, one table of cases. */
export interface Rule {
  readonly id: string;
  readonly severity: SeverityName;
  /** Whether it leaves what is known only at plan to a precondition. */
  readonly atPlan?: true;
  /** Why it says nothing of a plan, as one sentence; left out where it does. */
  readonly offPlan?: string;
  /** What is checked, as one sentence. */
  readonly summary: string;
  /** What happens in the cloud when it is not heeded. */
  readonly why: string;
  /** The declaration that violates it, as TypeScript. */
  readonly wrong: string;
  /** The same declaration, mended. */
  readonly right: string;
  /** Where the limit was read. */
  readonly source: string;
  /** A page of its own, where it is none of this library. */
  readonly docs?: string;
  /** Whether nothing refuses what its errors are about, so that a user may accept them. Warnings can always be accepted. */
  readonly acceptable?: boolean;
  /**
   * Says what is wrong with what is known, and what the engine is to check of what is known only at plan. Pure and total:
   * looks at the view, never changes it, never throws.
   */
  check(view: AppView): Verdict[];
}

/** A verdict with everything that a report needs. */
export interface ResolvedFinding extends Said {
  /** Its parts, put together. */
  readonly message: string;
  readonly severity: SeverityName;
  readonly construct: IConstruct;
  readonly backend?: string;
  /** Paths of the constructs that it is about: its own, and that of the pools that a group was made of. */
  readonly places: readonly string[];
  readonly acceptable: boolean;
}

/** A finding that the user accepts. */
export interface AcknowledgedFinding extends ResolvedFinding {
  readonly reason: string;
}

/** What the rules say of an app, after the user had a say. */
export interface Judgement {
  readonly findings: readonly ResolvedFinding[];
  /** Those that the user accepts. */
  readonly acknowledged: readonly AcknowledgedFinding[];
}
