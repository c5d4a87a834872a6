import {
  AllowedLoss,
  exceedsLoss,
  FailOn,
  ImpactFinding,
  ImpactReport,
  refusedLosses,
  Subject,
  UnjudgedPolicy,
} from "../../impact";
import { FINDING_KINDS } from "../../impact/findings/all";
import { activeText, lossText, otherLosses, titleOf } from "../../impact/render/cells";
import { WAY_LOSSES } from "../../impact/ways/loss-kinds";
import { SeverityName } from "../../values/severity";
import type { ReportedRule } from "../synth-report";
import { CheckFinding, CheckResult } from "./check-result";

/** What the gate lets pass. */
export interface ImpactGate {
  readonly maxLoss: number;
  readonly unjudged?: UnjudgedPolicy;
  readonly allow?: readonly AllowedLoss[];
  readonly failOn: FailOn;
}

/** Numbers as a finding, for servers that show findings alone. */
export const TRAFFIC_LOSS = {
  id: "traffic-loss",
  severity: "error",
  summary: "More active servers are lost during the apply than --max-loss allows, or how many is not known.",
  why: "Requests meet fewer servers, or none, until the apply is over. Apply it in steps, or allow it with --max-loss.",
} as const;

/** What a plan does to traffic as findings: errors are what the gate refuses. */
export function checkOfImpact(report: ImpactReport, gate: ImpactGate): CheckResult {
  const findings = [
    ...report.subjects.filter(({ loss }) => loss.percent > 0 || loss.unknown).map((one) => lossOf(one, gate)),
    ...wayLossesOf(report, gate),
    ...report.findings.map((finding) => findingOf(finding, gate)),
  ];
  const count = (level: SeverityName) => findings.filter(({ severity }) => severity === level).length;
  return {
    rules: [TRAFFIC_LOSS, ...WAY_LOSSES, ...FINDING_KINDS].map(({ id, severity, summary, why }): ReportedRule => {
      return { id, severity, summary, why, source: "docs/impact-findings.md" };
    }),
    findings,
    acknowledged: [],
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
    deferred: {},
  };
}

function lossOf(subject: Subject, { maxLoss }: ImpactGate): CheckFinding {
  return {
    ruleId: TRAFFIC_LOSS.id,
    severity: exceedsLoss(subject.loss, maxLoss) ? "error" : "info",
    path: titleOf(subject),
    text: `active servers ${activeText(subject)}, ${lossText(subject)}`,
  };
}

/** Losses that no number counts; those that are allowed are told, too. */
function wayLossesOf(report: ImpactReport, { maxLoss, allow }: ImpactGate): CheckFinding[] {
  const refused = new Set(maxLoss < 100 ? refusedLosses(report, allow) : []);
  return otherLosses(report).map((loss) => ({
    ruleId: loss.kind,
    severity: refused.has(loss) ? "error" : "info",
    path: loss.address,
    text: `${loss.message}; instead: ${loss.remedy}`,
  }));
}

function findingOf({ rule, severity, address, message }: ImpactFinding, gate: ImpactGate): CheckFinding {
  return { ruleId: rule, severity: judged(rule, severity, gate), path: address, text: message };
}

function judged(rule: ImpactFinding["rule"], severity: SeverityName, gate: ImpactGate): SeverityName {
  const { maxLoss, unjudged, failOn } = gate;
  if (rule === "not-judged") {
    const refused = unjudged === "refuse" || (unjudged === undefined && severity !== "info" && maxLoss < 100);
    return refused ? "error" : severity;
  }
  if (rule === "no-active-servers") return maxLoss >= 100 && severity === "error" ? "warning" : severity;
  return failOn === "none" && severity === "error" ? "warning" : severity;
}
