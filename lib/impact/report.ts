import { SeverityName } from "../values/severity";
import { WayLossKind } from "./operations/link";
import { Fact } from "./operations/operation";

/** What an apply does to one member of a listener or group. */
export type MemberEvent =
  | "unchanged"
  | "in place"
  | "add"
  | "remove"
  | "remove then add"
  | "replaced with overlap"
  | "restarted"
  | "stopped"
  | "lost"
  | "unknown";

/** A weight in a report: "unknown" until the apply, "none" where a group has no weights, null for no member. */
export type ReportedWeight = number | "unknown" | "none" | null;

/** One line of the table. */
export interface MemberRow {
  readonly backend: string;
  /** Null where the listener decides. */
  readonly port: { readonly before: number | "unknown" | null; readonly after: number | "unknown" | null };
  readonly weight: { readonly before: ReportedWeight; readonly after: ReportedWeight };
  /** Part of the traffic in percent; null when it is unknown or the member is not there. */
  readonly share: { readonly before: number | null; readonly after: number | null };
  readonly event: MemberEvent;
}

/** Active members (weight above 0). Unknown weights count as 0 here, and as active in `most`. */
export interface ActiveMembers {
  readonly before: number;
  /** The fewest during the apply, in the worst order that the engine may choose. */
  readonly minimum: number;
  readonly after: number;
  /** Whether the minimum depends on which of several orders the engine chooses: another one loses less. */
  readonly race: boolean;
  /** The same with every unknown weight above 0. */
  readonly most: { readonly minimum: number; readonly after: number };
}

/** Loss of active members in percent. */
export interface Loss {
  /** Against the smaller of before and what the configuration means to have after. */
  readonly percent: number;
  /** Whether values that the plan does not know could make it more, or less. */
  readonly unknown: boolean;
}

/** Servers that leave, and what becomes of what is open on them. */
export interface Leaving {
  readonly servers: number;
  /** Seconds for which open connections are kept, 0 for none; null where the plan does not say. */
  readonly drained: number | null;
}

/** What happens to the traffic of listeners that send to the same servers, or to a group whose listeners are not in the plan. */
export interface Subject {
  /** Of which of several plans. */
  readonly plan?: string;
  /** Addresses of listeners and rules; empty for a group alone. */
  readonly listeners: ReadonlyArray<{ readonly address: string; readonly label: string }>;
  /** Groups that hold the members, before and after: addresses, or ids of groups that are not in the plan. */
  readonly groups: readonly string[];
  readonly changed: boolean;
  readonly members: readonly MemberRow[];
  readonly active: ActiveMembers;
  readonly loss: Loss;
  /** Servers that leave while they serve; null where none does. */
  readonly leaving: Leaving | null;
  /** API calls of the provider that change members or routes. */
  readonly calls: ReadonlyArray<{ readonly name: string; readonly times: number }>;
  /** Why, with the fact of the provider or engine behind it. */
  readonly reasons: readonly Fact[];
  /** What the plan does not know. */
  readonly unknown: readonly string[];
}

/** A change that has to do with load balancing and that no operation understands, or an action that is called. */
export interface Unjudged {
  /** Of which of several plans. */
  readonly plan?: string;
  readonly address: string;
  readonly change: "create" | "update" | "delete" | "delete-create" | "create-delete" | "invoke";
  /** What an update changes; empty for whole objects. */
  readonly attributes: readonly string[];
  /** Whether requests that are answered now pass through it. */
  readonly way: boolean;
}

/** What traffic loses: servers, what they can take, requests that are refused, or what is open. */
export type LossKind = "servers-away" | WayLossKind;

/** One loss, wherever on the way from a client to a process it is. */
export interface ReportedLoss {
  /** Of which of several plans. */
  readonly plan?: string;
  readonly kind: LossKind;
  /** What stands there: "DNS record", "listener", "member". */
  readonly link: string;
  readonly address: string;
  /** Listeners and rules whose requests pass through it; null where there are too many to tell. */
  readonly listeners: Subject["listeners"] | null;
  /** Whether the numbers of a subject have it; all others are beside them. */
  readonly counted: boolean;
  /** Goes on after the address. */
  readonly message: string;
  /** What to do instead. */
  readonly remedy: string;
  /** Why, with what says so. */
  readonly reason: Fact;
}

/** Something to know besides the numbers. */
export interface ImpactFinding {
  /** Of which of several plans. */
  readonly plan?: string;
  readonly rule: FindingRule;
  readonly severity: SeverityName;
  readonly address: string;
  readonly message: string;
}

/** Stable ids of findings. */
export type FindingRule =
  | "foreign-member-removed"
  | "two-owners"
  | "no-active-servers"
  | "existing-member"
  | "removal-lost"
  | "removal-maybe-lost"
  | "apply-fails"
  | "plan-refused"
  | "not-known"
  | "check-failed"
  | "apply-stalls"
  | "busy-race"
  | "order-concluded"
  | "not-judged"
  | "order-assumed";

/** The heading of a report, in every format. */
export interface Verdict {
  /** "bad": something is lost, or an error; "unknown": it is not known, or not judged; else "fine". */
  readonly kind: "fine" | "bad" | "unknown";
  /** One sentence, without a point. */
  readonly text: string;
}

/** What a plan will do to traffic. The JSON output is this, described by docs/impact.schema.json. */
export interface ImpactReport {
  readonly version: 1;
  readonly verdict: Verdict;
  /** The worst of all subjects. */
  readonly loss: Loss;
  readonly subjects: readonly Subject[];
  /** All losses, those of subjects too. */
  readonly losses: readonly ReportedLoss[];
  readonly findings: readonly ImpactFinding[];
  /** What the numbers leave out. */
  readonly unjudged: readonly Unjudged[];
}
