import { exceeds, ImpactFinding, ImpactReport, refusingFindings } from "../../impact";
import type { ImpactGate } from "../../report/check/of-impact";
import { ExitCode } from "../exit";
import { tell } from "../tell";
import { ownTool } from "../tool";

/** The status of a report, with a line that says why it is not 0. */
export function verdictOf(report: ImpactReport, { maxLoss, unjudged, failOn }: ImpactGate): ExitCode {
  if (exceeds(report, maxLoss, unjudged)) {
    tell(refusal(report, maxLoss).join("; "));
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
function refusal({ loss, findings, unjudged }: ImpactReport, maxLoss: number): string[] {
  const found = (rule: ImpactFinding["rule"]) => findings.some((one) => one.rule === rule);
  const stages = `${ownTool().stages}, or allow it with --max-loss`;
  const parts: string[] = [];
  if (loss.percent > maxLoss && !loss.unknown) parts.push(`more is lost than --max-loss ${maxLoss} allows: ${stages}`);
  if (loss.unknown) {
    parts.push(`what is lost is not known before the apply, see "unknown until the apply": ${stages}`);
  }
  if (parts.length === 0 && found("no-active-servers")) {
    parts.push(`a listener is left without active servers: keep some, or allow it with --max-loss 100`);
  }
  if (found("order-assumed")) parts.push("--state shows an order that a plan does not");
  if (unjudged.length > 0) parts.push("what is not judged is named in the findings: look at it, then --unjudged allow");
  return parts;
}
