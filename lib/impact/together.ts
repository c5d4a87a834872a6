import { ImpactReport, Subject } from "./report";
import { withVerdict } from "./verdict";

/** What one of several plans does. */
export interface NamedReport {
  /** The plan's name: of its file, or of its stack. */
  readonly name: string;
  readonly report: ImpactReport;
}

/** One answer for several plans. Each is judged alone: what two of them do to one listener is not added up. */
export function together(plans: readonly NamedReport[]): ImpactReport {
  const loss = {
    percent: Math.max(0, ...plans.map(({ report }) => report.loss.percent)),
    unknown: plans.some(({ report }) => report.loss.unknown),
  };
  const [subjects, losses, findings, unjudged] = [
    plans.flatMap(({ name: plan, report }) => report.subjects.map((one) => ({ plan, ...one }))),
    plans.flatMap(({ name: plan, report }) => report.losses.map((one) => ({ plan, ...one }))),
    plans.flatMap(({ name: plan, report }) => report.findings.map((one) => ({ plan, ...one }))),
    plans.flatMap(({ name: plan, report }) => report.unjudged.map((one) => ({ plan, ...one }))),
  ];
  return withVerdict({ loss, subjects, losses, findings, unjudged });
}

/** The same with the plan before each address, for readers who have no other place for it. */
export function labelled(report: ImpactReport): ImpactReport {
  const at = (plan: string | undefined, address: string) => (plan === undefined ? address : `${plan}: ${address}`);
  const named = (plan: string | undefined, listeners: Subject["listeners"]) =>
    listeners.map(({ address, label }) => ({ address: at(plan, address), label }));
  return {
    ...report,
    subjects: report.subjects.map(({ plan, listeners, groups, ...rest }) => ({
      ...rest,
      listeners: named(plan, listeners),
      groups: groups.map((group) => at(plan, group)),
    })),
    losses: report.losses.map(({ plan, listeners, ...rest }) => ({
      ...rest,
      address: at(plan, rest.address),
      listeners: listeners && named(plan, listeners),
    })),
    findings: report.findings.map(({ plan, ...rest }) => ({ ...rest, address: at(plan, rest.address) })),
    unjudged: report.unjudged.map(({ plan, ...rest }) => ({ ...rest, address: at(plan, rest.address) })),
  };
}
