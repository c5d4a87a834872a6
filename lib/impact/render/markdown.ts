import { allPrintable } from "../../values/printable";
import { ImpactFinding, ImpactReport, MemberEvent, ReportedLoss, Subject, Verdict } from "../report";
import {
  activeText,
  COLUMNS,
  headline,
  leavingText,
  linesOf,
  LOSS_KINDS,
  lossText,
  foldedLosses,
  titleOf,
  worstFirst,
  hitText,
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

/** The first line of a report as Markdown. */
export const TITLE = "## Traffic during this apply";

/** The report as Markdown. */
export function renderMarkdown(given: ImpactReport): string {
  const report = allPrintable(given);
  const subjects = worstFirst(report.subjects).map((subject) => subjectText(subject, true));
  const losses = foldedLosses(report).map(lossRow);
  const lost = losses.length === 0 ? [] : [lossTable(losses.slice(0, MAX_ROWS), losses.length)];
  const listed = report.findings.length === 0 ? [] : ["### Findings", report.findings.map(findingLine).join("\n")];
  return `${[TITLE, headingOf(report), ...subjects, ...lost, ...listed].join("\n\n")}\n`;
}

/** A finding of one address, or of several. */
export function findingLine({ rule, severity, address, message }: ImpactFinding): string {
  return `- **${severity}** ${code(address)}: ${escape(message)} (${rule})`;
}

/** A row of the table of losses that no listener counts. */
export function lossRow(loss: ReportedLoss): string {
  const { kind, link, address, message, remedy, reason } = loss;
  const hit = hitText(loss, code);
  const what = `${code(address)} ${escape(message)}${hit === "" ? "" : `; hits ${hit}`} <sub>${escape(reason.text)} (${escape(reason.source)})</sub>`;
  return `| ❌ ${LOSS_KINDS[kind]} | ${escape(link)} | ${what} | ${escape(remedy)} |`;
}

/** The table of losses that no listener counts, as many as are shown of all. */
export function lossTable(shown: readonly string[], all: number): string {
  const more = all - shown.length;
  return [
    "### Losses on the way",
    "",
    "| loss | where | what | instead |",
    "| --- | --- | --- | --- |",
    ...shown,
    ...(more > 0 ? [`| and ${more} more | | | |`] : []),
  ].join("\n");
}

const KINDS: Readonly<Record<Verdict["kind"], string>> = { fine: "✅", bad: "❌", unknown: "❔" };

/** The verdict, with its mark. */
export function headingOf(report: ImpactReport): string {
  const text = escape(headline(report));
  const mark = report.subjects.length === 0 && report.verdict.kind === "fine" ? "" : `${KINDS[report.verdict.kind]} `;
  return `${mark}${report.verdict.kind === "fine" ? text : `**${text}**`}.`;
}

/** What happens to a listener or group; with the reasons, or without. */
export function subjectText(subject: Subject, reasoned: boolean): string {
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
  if (reasoned && notes.length > 0) parts.push(`<details><summary>Why</summary>\n\n${notes.join("\n")}\n\n</details>`);
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
