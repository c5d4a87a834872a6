import { findingsOf } from "./findings";
import { StateFlags } from "./kept-first";
import { Plan } from "./plan";
import { ImpactReport } from "./report";
import { subjectsOf } from "./subjects";
import { unjudgedOf } from "./unjudged";
import { World } from "./world";

/** What a plan will do to traffic. Pure: the same plan gives the same report. */
export function impactOf(plan: Plan, flags?: StateFlags): ImpactReport {
  const world = new World(plan, flags);
  const subjects = subjectsOf(world);
  const unjudged = unjudgedOf(world);
  return {
    version: 1,
    loss: {
      percent: subjects.reduce((worst, { loss }) => Math.max(worst, loss.percent), 0),
      unknown: subjects.some(({ loss }) => loss.unknown),
    },
    subjects,
    findings: findingsOf(world, subjects, unjudged),
    unjudged,
  };
}

/** What becomes of changes that nobody judged; unset, those on the way to servers are refused. */
export type UnjudgedPolicy = "allow" | "refuse";

/** Whether the plan loses more than is allowed: active members, or a listener's last ones. Nothing unknown passes. */
export function exceeds(report: ImpactReport, maxLoss: number, policy?: UnjudgedPolicy): boolean {
  if (policy === "refuse" && report.unjudged.length > 0) return true;
  if (maxLoss >= 100) return false;
  if (policy === undefined && report.unjudged.some(({ way }) => way)) return true;
  if (report.loss.percent > maxLoss || report.loss.unknown) return true;
  return report.findings.some(({ rule, severity }) => rule === "no-active-servers" && severity === "error");
}
