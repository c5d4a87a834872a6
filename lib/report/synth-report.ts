import * as fs from "node:fs";
import * as path from "node:path";
import { countByRule } from "../app/count-by-rule";
import { Deferral } from "../app/deferral";
import { AcknowledgedFinding, Finding, toAcknowledged, toFinding } from "./findings";
import { AcknowledgedFinding as Acknowledged, ResolvedFinding, Rule } from "../app/rule";
import { AppView } from "../app/app-view";
import { REPORT_FILE } from "./report-schema";
import { EntryTraffic, trafficOf } from "./traffic";

/** What a reader of findings wants to know of a rule. */
export type ReportedRule = Pick<Rule, "id" | "severity" | "summary" | "why" | "source" | "docs">;

/** What the library leaves on disk at every synth, also at one that fails. */
export interface SynthReport {
  /** Changes when a field changes its meaning or goes. */
  readonly schemaVersion: "1";
  /** The rules that found something. */
  readonly rules: readonly ReportedRule[];
  readonly findings: readonly Finding[];
  /** Those that the user accepts. */
  readonly acknowledged?: readonly AcknowledgedFinding[];
  readonly traffic: readonly EntryTraffic[];
  /** How many checks each rule left to the plan, by rule id. */
  readonly deferred: { readonly [ruleId: string]: number };
}

/** What there is to report. */
interface Found {
  readonly view: AppView;
  readonly rules: readonly Rule[];
  readonly findings: readonly ResolvedFinding[];
  readonly acknowledged: readonly Acknowledged[];
  readonly deferrals: readonly Deferral[];
}

/** Writes the report before CDKTF has a chance to stop at the first failing stack. */
export function writeSynthReport(outdir: string, { view, rules, findings, acknowledged, deferrals }: Found): void {
  const report: SynthReport = {
    schemaVersion: "1",
    rules: reportedOf(rules, [...findings, ...acknowledged]),
    findings: findings.map(toFinding),
    acknowledged: acknowledged.map(toAcknowledged),
    traffic: trafficOf(view),
    deferred: countByRule(deferrals),
  };
  fs.mkdirSync(outdir, { recursive: true });
  fs.writeFileSync(path.join(outdir, REPORT_FILE), `${JSON.stringify(report, undefined, 1)}\n`);
}

function reportedOf(rules: readonly Rule[], findings: readonly ResolvedFinding[]): ReportedRule[] {
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  return rules
    .filter(({ id }) => found.has(id))
    .map(({ id, severity, summary, why, source, docs }) => ({ id, severity, summary, why, source, docs }));
}
