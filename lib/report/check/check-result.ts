import * as path from "node:path";
import { sentence, textOf } from "../../values/sentence";
import { SeverityName } from "../../values/severity";
import type { Finding } from "../findings";
import type { ReportedRule, SynthReport } from "../synth-report";

/** A finding as the formats of `cdktf-lb check` show it. */
export interface CheckFinding {
  readonly ruleId: string;
  readonly severity: SeverityName;
  /** Path of the construct. */
  readonly path: string;
  readonly backend?: string;
  /** The message without rule id and place. */
  readonly text: string;
  /** With forward slashes; relative to the repository where it can be. */
  readonly file?: string;
  readonly line?: number;
  /** Why the user accepts it. */
  readonly acknowledged?: string;
}

/** What one synth found. */
export interface CheckResult {
  readonly rules: readonly ReportedRule[];
  /** Sorted by file and line; without those that are acknowledged. */
  readonly findings: readonly CheckFinding[];
  readonly acknowledged: readonly CheckFinding[];
  readonly counts: Readonly<Record<SeverityName, number>>;
  /** How many checks each rule leaves to the plan, by rule id. */
  readonly deferred: Readonly<Record<string, number>>;
  /** The plan that it is of; unset for a synth. */
  readonly plan?: string;
}

/** Where files of the report stand. */
export interface Places {
  /** The folder of the app inside the repository, put before relative names. */
  readonly sourceRoot?: string;
  /** Absolute names below it become relative. */
  readonly cwd: string;
}

/** Readies the findings of a report for printing. */
export function checkResult(report: SynthReport, places: Places): CheckResult {
  const findings = report.findings.map((finding) => checkFinding(finding, places)).sort(byPlace);
  const acknowledged = (report.acknowledged ?? []).map((finding) => ({
    ...checkFinding(finding, places),
    acknowledged: finding.reason,
  }));
  const count = (level: SeverityName) => findings.filter(({ severity }) => severity === level).length;
  return {
    rules: report.rules,
    findings,
    acknowledged: acknowledged.sort(byPlace),
    counts: { error: count("error"), warning: count("warning"), info: count("info") },
    deferred: report.deferred ?? {},
  };
}

/** `1 error, 2 warnings, 1 note` */
export function countsText({ error, warning, info }: CheckResult["counts"]): string {
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`;
  return [plural(error, "error"), plural(warning, "warning"), plural(info, "note")].join(", ");
}

/** The text with the construct and the rule, for formats without fields for them. */
export function fullText(finding: CheckFinding): string {
  return `[${finding.path}] ${sentence(finding)}`;
}

function checkFinding(finding: Finding, places: Places): CheckFinding {
  const { ruleId, severity, path: construct, backend, file, line } = finding;
  return {
    ruleId,
    severity,
    path: construct,
    backend,
    text: textOf(finding),
    file: file === undefined ? undefined : placed(file, places),
    line,
  };
}

function placed(file: string, { sourceRoot, cwd }: Places): string {
  const absolute = path.isAbsolute(file) || /^[A-Za-z]:[\\/]/.test(file);
  const relative = absolute ? path.relative(cwd, file) : path.join(sourceRoot ?? "", file);
  return (absolute && relative.startsWith("..") ? file : relative).replace(/\\/g, "/");
}

function byPlace(a: CheckFinding, b: CheckFinding): number {
  return compare(a.file ?? "", b.file ?? "") || (a.line ?? 0) - (b.line ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
