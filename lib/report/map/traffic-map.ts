import { percentText } from "../../values/percent";
import type { CheckFinding } from "../check/check-result";

/** How a backend takes traffic. `absent`: it is not there on this side. */
export type BackendState = "active" | "draining" | "parked" | "standby" | "unknown" | "absent";

/** A backend at one time. */
export interface BackendSide {
  readonly state: BackendState;
  /** Null where the listener decides, or where it is known only at plan. */
  readonly port: number | null;
  /** Null when known only at plan; "none" where a group has no weights. */
  readonly weight: number | "none" | null;
  /** Part of the traffic of the listener or rule in percent; null when not known. */
  readonly share: number | null;
}

/** A finding, as far as a map shows it. */
export type MapFinding = Pick<CheckFinding, "ruleId" | "severity" | "text" | "file" | "line">;

/** A backend of a pool. */
export interface MapBackend {
  readonly id: string;
  /** The server behind it, and the address that was named; null when known only at plan, left out where it is the id. */
  readonly server?: string | null;
  /** One for each side of the map. */
  readonly sides: readonly BackendSide[];
  /** What an apply does to it, on a map of two sides. */
  readonly event?: string;
  /** Whether that interrupts its traffic. */
  readonly interrupted?: boolean;
  readonly findings: readonly MapFinding[];
}

/** A pool, or a group of the plan. */
export interface MapPool {
  readonly path: string;
  readonly name: string;
  /** The scaling group that fills it. */
  readonly source?: string;
  readonly parked: boolean;
  /** Its part of the traffic, for each side. */
  readonly shares: ReadonlyArray<number | null>;
  readonly backends: readonly MapBackend[];
  readonly findings: readonly MapFinding[];
}

/** Where traffic enters. */
export interface MapEntry {
  readonly path: string;
  readonly kind: "listener" | "rule" | "group";
  readonly name: string;
  /** `HTTPS :443`, or `www.example.com/api`. */
  readonly title: string;
  readonly redirects: boolean;
  /** What else is to be said in a word or two: "active 3 → 0 → 3". */
  readonly note?: string;
  /** Whether the note is bad news. */
  readonly alarming?: boolean;
  readonly pools: readonly MapPool[];
  readonly rules: readonly MapEntry[];
  readonly findings: readonly MapFinding[];
}

/** A load balancer with all that enters through it. */
export interface MapLoadBalancer {
  readonly path: string;
  readonly name: string;
  readonly cloud: string;
  readonly entries: readonly MapEntry[];
  readonly findings: readonly MapFinding[];
}

/** Listener -> rule -> pool -> backend, at one time or before and after an apply. */
export interface TrafficMap {
  readonly title: string;
  /** What it comes to, where that is to be said first. */
  readonly verdict?: { readonly text: string; readonly alarming: boolean };
  /** Names of the sides: one, or before and after. */
  readonly sides: readonly string[];
  readonly loadBalancers: readonly MapLoadBalancer[];
  /** Findings about things that are not on the map. */
  readonly elsewhere: readonly MapFinding[];
}

/** An entry and its rules, in one list. */
export function entriesOf(entry: MapEntry): MapEntry[] {
  return [entry, ...entry.rules.flatMap(entriesOf)];
}

/** `66.7 %`, or a question mark. */
export function shareText(share: number | null): string {
  return share === null ? "?" : percentText(share);
}

/** The words for a state, for those who see no shapes. */
export const STATE_WORDS: Readonly<Record<BackendState, string>> = {
  active: "active",
  draining: "draining",
  parked: "parked",
  standby: "standby",
  unknown: "known at plan",
  absent: "not there",
};
