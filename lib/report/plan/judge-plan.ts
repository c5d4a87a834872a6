import { AdoptKnowledge } from "../../adopt";
import { ProgramFinding } from "../../adopt/knowledge";
import { Rule } from "../../app/rule";
import { Plan } from "../../impact";
import { poolUnbound } from "../../rules/pool-unbound";
import { textOf } from "../../values/sentence";
import { SeverityName } from "../../values/severity";
import { CheckFinding, CheckResult } from "../check/check-result";
import { Accepted, NotJudged, runPlan } from "./plan-program";
import { PlanPlaces } from "./plan-places";

/** What no rule looked at, as a finding, so that every format tells of it. */
export const NOT_JUDGED = {
  id: "not-judged",
  severity: "info",
  summary: "A resource that no rule looked at.",
  why: "Nothing found there does not mean that nothing is wrong.",
  source: "docs/rules.md, On a plan",
} as const;

/** What plans are judged with. */
export interface PlanKnowledge extends AdoptKnowledge {
  readonly rules: readonly Rule[];
}

/** What the rules find in the configuration that a plan would apply. */
export function judgePlan(
  plan: Plan,
  name: string,
  { rules, ...known }: PlanKnowledge,
  accepted: readonly Accepted[] = [],
): CheckResult {
  const { findings: found, idle, places, notJudged, doubtful } = runPlan(plan, known, accepted);
  const certain = found.all
    .filter(({ ruleId, path }) => ruleId === poolUnbound.id || !idle.has(path))
    .map((one) => inPlan(one, places))
    .filter(({ path }) => !doubtful.has(path));
  const findings = distinct([...certain.filter(besides(certain)), ...notJudged.map(notJudgedFinding)]);
  const acknowledged = found.acknowledged.map((one) => ({ ...inPlan(one, places), acknowledged: one.reason }));
  const ids = new Set([...findings, ...acknowledged].map(({ ruleId }) => ruleId));
  const count = (level: SeverityName) => findings.filter(({ severity }) => severity === level).length;
  return {
    rules: [...rules, NOT_JUDGED]
      .filter(({ id }) => ids.has(id))
      .map(({ id, severity, summary, why, source }) => ({ id, severity, summary, why, source })),
    findings,
    acknowledged: distinct(acknowledged),
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
    deferred: countOf(found.deferred.map(({ ruleId }) => ruleId)),
    plan: name,
  };
}

/** Servers that no place can take as it is meant: what they would meet where they are not is no matter. */
function besides(all: readonly CheckFinding[]): (finding: CheckFinding) => boolean {
  const misplaced = new Set(all.filter(({ ruleId }) => ruleId === "binding-strategy").map(({ path }) => path));
  return ({ ruleId, path }) => ruleId === "binding-strategy" || !misplaced.has(path);
}

/** Nothing in a plan says that a pool is parked. */
const LESS_KNOWN: { readonly [ruleId: string]: SeverityName | undefined } = { "weight-all-zero": "warning" };

function inPlan(finding: ProgramFinding, places: PlanPlaces): CheckFinding {
  const { ruleId, severity, path, backend } = finding;
  const text = places.inAddresses(textOf(finding));
  // A rule speaks of an access list at another construct, and names it.
  const list = /^access list "([^"]*)"/.exec(text)?.[1];
  return {
    ruleId,
    severity: LESS_KNOWN[ruleId] ?? severity,
    path: list ?? places.ofPath(path, backend),
    backend,
    text,
  };
}

function notJudgedFinding({ address, why }: NotJudged): CheckFinding {
  return { ruleId: NOT_JUDGED.id, severity: NOT_JUDGED.severity, path: address, text: `not judged: ${why}` };
}

/** Two constructs may have been made of one resource. */
function distinct<T extends CheckFinding>(findings: readonly T[]): T[] {
  const key = ({ ruleId, path, text }: T) => JSON.stringify([ruleId, path, text]);
  return [...new Map([...findings].reverse().map((one) => [key(one), one])).values()].reverse();
}

function countOf(ids: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
