import { APPLY_FAILS } from "./apply-fails";
import { APPLY_STALLS } from "./apply-stalls";
import { BUSY_RACE } from "./busy-race";
import { CHECK_FAILED } from "./check-failed";
import { EXISTING_MEMBER } from "./existing-member";
import { FOREIGN_MEMBER_REMOVED } from "./foreign-member-removed";
import { NO_ACTIVE_SERVERS } from "./no-active-servers";
import { NOT_JUDGED } from "./not-judged";
import { NOT_KNOWN } from "./not-known";
import { ORDER_ASSUMED } from "./order-assumed";
import { ORDER_CONCLUDED } from "./order-concluded";
import { PLAN_REFUSED } from "./plan-refused";
import { REMOVAL_LOST } from "./removal-lost";
import { REMOVAL_MAYBE_LOST } from "./removal-maybe-lost";
import { TWO_OWNERS } from "./two-owners";
import { ImpactFinding } from "../report";
import { FindingKind, Found, Seen } from "./finding-kind";

/** What the plan itself says. */
const OF_PLAN = [PLAN_REFUSED, NOT_KNOWN, CHECK_FAILED];

/** What is noticed while the plan is read. */
const REMARKED = [REMOVAL_LOST, REMOVAL_MAYBE_LOST, APPLY_FAILS, APPLY_STALLS, EXISTING_MEMBER];

/** What is looked for when it was read. */
const OF_WORLD = [
  FOREIGN_MEMBER_REMOVED,
  TWO_OWNERS,
  NO_ACTIVE_SERVERS,
  BUSY_RACE,
  ORDER_CONCLUDED,
  NOT_JUDGED,
  ORDER_ASSUMED,
];

/** All kinds of findings, in the order in which a report tells them. */
export const FINDING_KINDS: readonly FindingKind[] = [...OF_PLAN, ...REMARKED, ...OF_WORLD];

/** What is worth knowing besides the numbers. */
export function findingsOf(seen: Seen): ImpactFinding[] {
  const found = (kinds: readonly FindingKind[]) =>
    kinds.flatMap((kind) => [...(kind.find?.(seen) ?? [])].map((one) => findingOf(kind, one)));
  const remarks = seen.world.remarks.map(({ kind, change: { address }, text: message, assumed: milder }) =>
    findingOf(
      REMARKED.find(({ id }) => id === kind)!,
      { address, message, milder },
    ),
  );
  return [...found(OF_PLAN), ...remarks, ...found(OF_WORLD)];
}

function findingOf(kind: FindingKind, { address, message, milder = false }: Found): ImpactFinding {
  const severity = milder ? (kind.milder?.severity ?? kind.severity) : kind.severity;
  return { rule: kind.id, severity, address, message };
}
