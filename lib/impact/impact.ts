import { OperationsBook } from "./operations/book";
import { findingsOf } from "./findings/all";
import { reaches, SeverityName } from "../values/severity";
import { StateFlags } from "./kept-first";
import { lossesOf } from "./losses";
import { Plan } from "./plan";
import { ImpactFinding, ImpactReport, Loss, LossKind, ReportedLoss } from "./report";
import { subjectsOf } from "./subjects";
import { unjudgedOf } from "./unjudged";
import { judgeWays } from "./ways/way-losses";
import { withVerdict } from "./verdict";
import { World } from "./world";

/** What a plan will do to traffic, by what the book knows. Pure: the same plan gives the same report. */
export function impactOf(plan: Plan, book: OperationsBook, flags?: StateFlags): ImpactReport {
  const world = new World(plan, book, flags);
  const subjects = subjectsOf(world);
  const judged = judgeWays(world);
  const unjudged = unjudgedOf(world, judged);
  const findings = findingsOf({ world, subjects, unjudged });
  const losses = lossesOf(subjects, judged.losses, findings);
  const loss = {
    percent: subjects.reduce((worst, one) => Math.max(worst, one.loss.percent), 0),
    unknown: plan.unread.length > 0 || subjects.some((one) => one.loss.unknown),
  };
  return withVerdict({ loss, subjects, losses, findings, unjudged });
}

/** What becomes of changes that nobody judged; unset, those on the way to servers are refused. */
export type UnjudgedPolicy = "allow" | "refuse";

/** Kinds of losses that no number counts, and that may be allowed by name. */
export type AllowedLoss = Exclude<LossKind, "servers-away">;

/**
 * Whether the plan loses more than is allowed: active members, a listener's last ones, or anything else on the way to
 * servers whose kind is not allowed. Nothing unknown passes.
 */
export function exceeds(
  report: ImpactReport,
  maxLoss: number,
  policy?: UnjudgedPolicy,
  allowed: readonly AllowedLoss[] = [],
): boolean {
  if (policy === "refuse" && report.unjudged.length > 0) return true;
  if (maxLoss >= 100) return false;
  if (policy === undefined && report.unjudged.some(({ way }) => way)) return true;
  if (refusedLosses(report, allowed).length > 0 || exceedsLoss(report.loss, maxLoss)) return true;
  return report.findings.some(({ rule, severity }) => rule === "no-active-servers" && severity === "error");
}

/** The same of numbers alone. */
export function exceedsLoss({ percent, unknown }: Loss, maxLoss: number): boolean {
  return maxLoss < 100 && (unknown || percent > maxLoss);
}

/** Losses that no number counts, and that are not allowed by their kind. */
export function refusedLosses({ losses }: ImpactReport, allowed: readonly AllowedLoss[] = []): readonly ReportedLoss[] {
  return losses.filter(({ kind, counted }) => !counted && !allowed.some((one) => one === kind));
}

/** From which severity on findings refuse a plan. */
export type FailOn = SeverityName | "none";

/** The findings that refuse a plan whatever it loses. What is about lost servers is a matter of what may be lost. */
export function refusingFindings(report: ImpactReport, failOn: FailOn = "error"): readonly ImpactFinding[] {
  if (failOn === "none") return [];
  return report.findings.filter(
    ({ rule, severity }) => reaches(severity, failOn) && !(rule === "no-active-servers" && severity === "error"),
  );
}
