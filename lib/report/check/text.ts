import { Paint, paint } from "../../values/terminal";
import { CheckFinding, CheckResult, countsText } from "./check-result";
import { SeverityName } from "../../values/severity";

const WORDS: Readonly<Record<SeverityName, string>> = { error: "error", warning: "warning", info: "note" };
const NOWHERE = "place not known";

/** The findings for people at a terminal, by file. */
export function renderText(result: CheckResult, colour: boolean): string {
  const brush = paint(colour);
  const files = new Map<string, CheckFinding[]>();
  for (const finding of [...result.findings, ...result.acknowledged]) {
    const file = finding.file ?? result.plan ?? NOWHERE;
    files.set(file, [...(files.get(file) ?? []), finding]);
  }
  const parts = [...files].map(([file, findings]) => [brush.strong(file), ...lines(findings, brush)].join("\n"));
  return `${[...parts, summary(result, brush)].join("\n\n")}\n`;
}

function lines(findings: readonly CheckFinding[], brush: Paint): string[] {
  const width = Math.max(...findings.map(({ line }) => String(line ?? "").length));
  return findings.map((finding) => {
    const { line, severity, path, text, ruleId, acknowledged } = finding;
    const word = acknowledged === undefined ? WORDS[severity] : "accepted";
    const head = `  ${String(line ?? "").padStart(width)}  ${level(finding, word.padEnd(8), brush)}`;
    const why = acknowledged === undefined ? "" : ` (accepted: ${acknowledged})`;
    return `${head}  [${path}] ${text}${why} ${brush.faint(`[${ruleId}]`)}`;
  });
}

function level({ severity, acknowledged }: CheckFinding, word: string, brush: Paint): string {
  if (acknowledged !== undefined) return brush.faint(word);
  if (severity === "error") return brush.bad(word);
  return severity === "warning" ? brush.warn(word) : word;
}

function summary({ findings, acknowledged, counts, deferred, plan }: CheckResult, brush: Paint): string {
  const accepted = acknowledged.length === 0 ? "" : `, ${acknowledged.length} accepted`;
  const left = Object.values(deferred).reduce((sum, count) => sum + count, 0);
  const later =
    left === 0 ? "" : `; ${left} check${left === 1 ? " " : "s "}${plan === undefined ? toPlan(left) : toApply(left)}`;
  if (findings.length === 0) return `${brush.good("no findings")}${accepted}${later}`;
  const text = `${countsText(counts)}${accepted}`;
  return `${counts.error > 0 ? brush.bad(text) : text}${later}`;
}

function toPlan(count: number): string {
  return `${count === 1 ? "is" : "are"} left to the plan`;
}

/** A plan has been made; nothing looks again. */
function toApply(count: number): string {
  return `${count === 1 ? "needs a value" : "need values"} known only after the apply`;
}
