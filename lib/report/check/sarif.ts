import type { Log, PhysicalLocation, ReportingDescriptor, Result } from "sarif";
import type { ReportedRule } from "../synth-report";
import { CheckFinding, CheckResult } from "./check-result";
import { SeverityName } from "../../values/severity";
import { OF_SYNTH, Origin } from "./origin";
import { fingerprints } from "./fingerprint";

const HOME = "https://github.com/cdktf-load-balancing/cdktf-load-balancing";
const LEVEL: Readonly<Record<SeverityName, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};
/** Code scanning wants a file for each result; an app in another language has no lines, but this file. */
const APP_FILE = "cdktf.json";

/** SARIF 2.1.0, for code scanning of GitHub, GitLab, Azure DevOps and others. */
export function renderSarif(result: CheckResult, { tool, page }: Origin = OF_SYNTH): string {
  const findings = [...result.findings, ...result.acknowledged];
  const ids = fingerprints(findings);
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: tool, informationUri: HOME, rules: result.rules.map((rule) => descriptor(rule, page)) },
        },
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding, at) => resultOf(finding, ids[at], result)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor({ id, severity, summary, why, source, docs }: ReportedRule, page: string): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${summary} ${why} Source: ${source}.` },
    helpUri: docs ?? `${HOME}/blob/main/${page}#${id}`,
    defaultConfiguration: { level: LEVEL[severity] },
  };
}

function resultOf(finding: CheckFinding, fingerprint: string, { rules, plan = APP_FILE }: CheckResult): Result {
  const { ruleId, severity, path, text, acknowledged } = finding;
  const ruleIndex = rules.findIndex(({ id }) => id === ruleId);
  return {
    ruleId,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVEL[severity],
    message: { text: `[${path}] ${text}` },
    locations: [
      { physicalLocation: place(finding, plan), logicalLocations: [{ fullyQualifiedName: path, kind: "resource" }] },
    ],
    partialFingerprints: { "findingId/v1": fingerprint },
    ...(acknowledged === undefined
      ? {}
      : { suppressions: [{ kind: "inSource", status: "accepted", justification: acknowledged }] }),
  };
}

function place({ file: known, line }: CheckFinding, anyFile: string): PhysicalLocation {
  const file = known ?? anyFile;
  const absolute = /^([A-Za-z]:)?\//.test(file);
  const uri = file.split("/").map(encodeURIComponent).join("/");
  return {
    artifactLocation: absolute
      ? { uri: `file://${file.startsWith("/") ? "" : "/"}${uri.replace("%3A", ":")}` }
      : { uri, uriBaseId: "%SRCROOT%" },
    ...(line === undefined ? {} : { region: { startLine: line } }),
  };
}
