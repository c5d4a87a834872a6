import { exceeds, ImpactFinding, ImpactReport, refusedLosses, refusingFindings } from "../../impact";
import type { ImpactGate } from "../../report/check/of-impact";
import { ExitCode } from "../exit";
import { tell } from "../tell";
import { ownTool } from "../tool";

/** The status of a report, with a line that says why it is not 0. */
export function verdictOf(report: ImpactReport, { maxLoss, unjudged, allow, failOn }: ImpactGate): ExitCode {
  if (exceeds(report, maxLoss, unjudged, allow)) {
    tell(refusal(report, maxLoss, allow).join("; "));
    return ExitCode.IMPACT;
  }
  const findings = refusingFindings(report, failOn);
  if (findings.length === 0) return ExitCode.FINE;
  const rules = [...new Set(findings.map(({ rule }) => rule))].join(", ");
  const count = findings.length === 1 ? "1 finding" : `${findings.length} findings`;
  tell(`${count} at or above --fail-on ${failOn}: ${rules}`);
  return ExitCode.FINDINGS;
}

/** Why status 3, and the ways out of it. */
function refusal(report: ImpactReport, maxLoss: number, allow: ImpactGate["allow"]): string[] {
  const { loss, findings, unjudged } = report;
  const found = (rule: ImpactFinding["rule"]) => findings.some((one) => one.rule === rule);
  const stages = `${ownTool().stages}, or allow it with --max-loss`;
  const parts: string[] = [];
  if (loss.percent > maxLoss && !loss.unknown) parts.push(`more is lost than --max-loss ${maxLoss} allows: ${stages}`);
  if (loss.unknown) {
    parts.push(`what is lost is not known before the apply, see "unknown until the apply": ${stages}`);
  }
  const kinds = [...new Set(refusedLosses(report, allow).map(({ kind }) => kind))];
  if (kinds.length > 0) {
    parts.push(
      `something is lost on the way to servers: do what the report names instead, or --allow ${kinds.join(",")}`,
    );
  }
  if (parts.length === 0 && found("no-active-servers")) {
    parts.push(`a listener is left without active servers: keep some, or allow it with --max-loss 100`);
  }
  if (found("order-assumed")) parts.push("--state shows an order that a plan does not");
  if (unjudged.length > 0) parts.push("what is not judged is named in the findings: look at it, then --unjudged allow");
  return parts;
}
