import { allPrintable } from "../../values/printable";
import { ImpactReport, MemberEvent, ReportedLoss, Subject, Verdict } from "../report";
import {
  activeText,
  COLUMNS,
  headline,
  leavingText,
  linesOf,
  LOSS_KINDS,
  lossText,
  otherLosses,
  titleOf,
} from "./cells";

/** Comments of pull requests end at 65,536 characters. */
const MAX_ROWS = 50;

const MARKS: Readonly<Record<MemberEvent, string>> = {
  unchanged: "",
  "in place": "✅ ",
  add: "➕ ",
  remove: "➖ ",
  "remove then add": "❌ ",
  "replaced with overlap": "✅ ",
  restarted: "❌ ",
  stopped: "❌ ",
  lost: "❌ ",
  unknown: "❔ ",
};

/** The report for a pull request. */
export function renderMarkdown(given: ImpactReport): string {
  const report = allPrintable(given);
  const changed = report.subjects.filter((subject) => subject.changed);
  const parts = ["## Traffic during this apply", heading(report), ...changed.map(subjectText)];
  const losses = otherLosses(report);
  if (losses.length > 0) parts.push("### Losses on the way", lossTable(losses));
  if (report.findings.length > 0) {
    parts.push(
      "### Findings",
      report.findings
        .map(
          ({ rule, severity, address, message }) => `- **${severity}** ${code(address)}: ${escape(message)} (${rule})`,
        )
        .join("\n"),
    );
  }
  return `${parts.join("\n\n")}\n`;
}

/** One row per loss. */
function lossTable(losses: readonly ReportedLoss[]): string {
  const rows = losses.slice(0, MAX_ROWS).map(({ kind, link, address, message, remedy, reason }) => {
    const what = `${code(address)} ${escape(message)} <sub>${escape(reason.text)} (${escape(reason.source)})</sub>`;
    return `| ❌ ${LOSS_KINDS[kind]} | ${escape(link)} | ${what} | ${escape(remedy)} |`;
  });
  const more = losses.length - rows.length;
  return [
    "| loss | where | what | instead |",
    "| --- | --- | --- | --- |",
    ...rows,
    ...(more > 0 ? [`| and ${more} more | | | |`] : []),
  ].join("\n");
}

const KINDS: Readonly<Record<Verdict["kind"], string>> = { fine: "✅", bad: "❌", unknown: "❔" };

function heading(report: ImpactReport): string {
  const text = escape(headline(report));
  const mark = report.subjects.length === 0 && report.verdict.kind === "fine" ? "" : `${KINDS[report.verdict.kind]} `;
  return `${mark}${report.verdict.kind === "fine" ? text : `**${text}**`}.`;
}

function subjectText(subject: Subject): string {
  const { members, reasons, unknown, calls, loss } = subject;
  const mark = loss.unknown ? "❔" : loss.percent > 0 ? "❌" : "✅";
  const parts = [
    `### ${mark} ${escape(titleOf(subject))}`,
    `Active servers **${activeText(subject)}**, ${lossText(subject)}.`,
  ];
  if (members.length > 0) parts.push(table(subject));
  const leaving = leavingText(subject);
  if (leaving !== "") parts.push(`${escape(leaving)}.`);
  const notes = [
    ...unknown.map((what) => `- unknown until the apply: ${escape(what)}`),
    ...reasons.map(({ text, source }) => `- ${escape(text)} <sub>${escape(source)}</sub>`),
  ];
  if (calls.length > 0) {
    const sent = calls.map(({ name, times }) => (times === 1 ? code(name) : `${code(name)} x${times}`));
    notes.push(`- calls: ${sent.join(", ")}`);
  }
  if (notes.length > 0) parts.push(`<details><summary>Why</summary>\n\n${notes.join("\n")}\n\n</details>`);
  return parts.join("\n\n");
}

function table({ members }: Subject): string {
  const lines = linesOf(members);
  const rows = lines.slice(0, MAX_ROWS).map(({ cells: plain, event }) => {
    const cells = plain.map(escape);
    return `| ${[...cells.slice(0, -1), MARKS[event] + cells[cells.length - 1]].join(" | ")} |`;
  });
  const more = lines.length - rows.length;
  return [
    `| ${COLUMNS.join(" | ")} |`,
    `|${COLUMNS.map(() => " --- ").join("|")}|`,
    ...rows,
    ...(more > 0 ? [`| and ${more} more rows | | | | |`] : []),
  ].join("\n");
}

/** Names come from the plan: they must not become HTML, links, mentions or table columns. */
function escape(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_[\]|#~$!]/g, "\\$&")
    .replace(/@/g, "@\u200b");
}

function code(text: string): string {
  return `\`${text.replace(/[`|]/g, " ")}\``;
}
