import { CheckFinding, CheckResult, fullText } from "./check-result";
import { SEVERITIES, SeverityName } from "../../values/severity";

/** What one step shows of each level; the rest is dropped without a word (GitHub, workflow commands). */
const MAX_PER_LEVEL = 10;
const COMMAND: Readonly<Record<SeverityName, string>> = { error: "error", warning: "warning", info: "notice" };

/** One annotation: what stands at its place, and everything that it says. */
interface Annotation {
  readonly first: CheckFinding;
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * Workflow commands that become annotations. Where a level has more findings than are shown, those of one rule become
 * one annotation, and, where that is not enough, the last annotation holds all that is left.
 */
export function renderGithub({ findings, acknowledged }: CheckResult): string {
  const accepted = acknowledged.map((finding) => ({ ...finding, severity: "info" as const }));
  const lines = SEVERITIES.flatMap((level) =>
    annotations([...findings, ...accepted].filter(({ severity }) => severity === level)).map((one) =>
      command(level, one),
    ),
  );
  return lines.length === 0 ? "cdktf-lb: no findings\n" : `${lines.join("\n")}\n`;
}

function annotations(findings: readonly CheckFinding[]): Annotation[] {
  if (findings.length <= MAX_PER_LEVEL) return findings.map((finding) => annotation([finding], finding.ruleId));
  const rules = new Map<string, CheckFinding[]>();
  for (const finding of findings) rules.set(finding.ruleId, [...(rules.get(finding.ruleId) ?? []), finding]);
  const groups = [...rules].map(([rule, all]) =>
    annotation(all, all.length > 1 ? `${rule}, ${all.length} times` : rule),
  );
  if (groups.length <= MAX_PER_LEVEL) return groups;
  const rest = groups.slice(MAX_PER_LEVEL - 1);
  const title = `${rest.length} more rules`;
  return [
    ...groups.slice(0, MAX_PER_LEVEL - 1),
    { first: rest[0].first, title, lines: rest.flatMap(({ lines }) => lines) },
  ];
}

function annotation(findings: readonly CheckFinding[], title: string): Annotation {
  return { first: findings[0], title, lines: findings.length > 1 ? findings.map(withPlace) : findings.map(lineOf) };
}

function withPlace(finding: CheckFinding): string {
  const { file, line } = finding;
  return file === undefined ? lineOf(finding) : `${file}${line === undefined ? "" : `:${line}`}: ${lineOf(finding)}`;
}

function lineOf(finding: CheckFinding): string {
  const { acknowledged } = finding;
  return acknowledged === undefined ? fullText(finding) : `${fullText(finding)} (accepted: ${acknowledged})`;
}

function command(level: SeverityName, { first, title, lines }: Annotation): string {
  const { file, line } = first;
  const properties = { file, line: file === undefined ? undefined : line, title: `cdktf-lb: ${title}` };
  const list = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${COMMAND[level]} ${list.join(",")}::${escapeMessage(lines.join("\n"))}`;
}

/** What the runner decodes: anything else could start a command of its own. */
function escapeMessage(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
