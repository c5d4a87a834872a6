import { FindingKind } from "../lib/impact/findings/finding-kind";
import { FINDING_KINDS } from "../lib/impact/findings/all";
import { WAY_LOSSES, WayLossMeaning } from "../lib/impact/ways/loss-kinds";
import { TRAFFIC_LOSS } from "../lib/report/check/of-impact";
import { escape, table } from "./markdown";

export const FINDINGS_INTRODUCTION = `# Findings of cdktf-lb impact

What [\`cdktf-lb impact\`](impact.md) says of a plan besides numbers. A plan with findings at or above \`--fail-on\` is refused.
The texts come from \`lib/impact/findings\`: \`npm run docs\` writes this file.

[简体中文](https://github.com/cdktf-load-balancing/cdktf-load-balancing/blob/main/docs/zh/impact-findings.md)`;

/** The whole of docs/impact-findings.md. */
export function impactFindingsDoc(kinds: readonly FindingKind[] = FINDING_KINDS): string {
  const { id, severity, summary, why } = TRAFFIC_LOSS;
  const loss = [
    `## ${id}`,
    `**${severity}**, in SARIF and JUnit alone, where numbers need a finding. ${escape(summary)}`,
    `Why: ${escape(why)}`,
  ].join("\n\n");
  return `${[FINDINGS_INTRODUCTION, index(kinds), ...kinds.map(section), ...WAY_LOSSES.map(lossSection), loss].join("\n\n")}\n`;
}

function lossSection({ id, severity, summary, why }: WayLossMeaning): string {
  return [`## ${id}`, `**${severity}**, a loss with a row of its own. ${escape(summary)}`, `Why: ${escape(why)}`].join(
    "\n\n",
  );
}

function index(kinds: readonly FindingKind[]): string {
  return table([
    ["id", "severity", "what"],
    ...kinds.map((kind) => [`[${kind.id}](#${kind.id})`, kind.severity, kind.summary]),
  ]);
}

function section({ id, severity, milder, summary, why }: FindingKind): string {
  const less =
    milder === undefined ? "" : ` Only ${milder.severity === "info" ? "an info" : "a warning"} when ${milder.when}.`;
  return [`## ${id}`, `**${severity}.** ${escape(summary)}${escape(less)}`, `Why: ${escape(why)}`].join("\n\n");
}
