import { CheckFinding, CheckResult, fullText } from "./check-result";
import { SeverityName } from "../../values/severity";
import { fingerprints } from "./fingerprint";

const SEVERITY: Readonly<Record<SeverityName, string>> = { error: "critical", warning: "minor", info: "info" };

/**
 * The Code Quality report of GitLab. Every issue needs a file and a line; what is accepted is shown as `info`, with
 * the reason.
 */
export function renderGitlab({ findings, acknowledged, plan }: CheckResult): string {
  const all = [...findings, ...acknowledged];
  const ids = fingerprints(all);
  return `${JSON.stringify(
    all.map((finding, at) => issue(finding, ids[at], plan ?? "cdktf.json")),
    undefined,
    2,
  )}\n`;
}

function issue(finding: CheckFinding, fingerprint: string, anyFile: string) {
  const { ruleId, severity, file, line, acknowledged } = finding;
  return {
    description: acknowledged === undefined ? fullText(finding) : `${fullText(finding)} (accepted: ${acknowledged})`,
    check_name: ruleId,
    fingerprint,
    severity: acknowledged === undefined ? SEVERITY[severity] : SEVERITY.info,
    location: { path: file ?? anyFile, lines: { begin: line ?? 1 } },
  };
}
