import { allPrintable } from "../../printable";
import { Paint, paint } from "../../report/terminal";
import { ImpactReport, MemberEvent, Subject } from "../report";
import { activeText, cellsOf, COLUMNS, lossText, titleOf, unjudgedText } from "./cells";

/** How many rows a table shows; the rest is counted. */
const MAX_ROWS = 100;

const BAD: ReadonlySet<MemberEvent> = new Set(["remove then add", "restarted", "stopped", "lost", "unknown"]);

/** The report for people at a terminal. */
export function renderText(given: ImpactReport, colour = false): string {
  const report = allPrintable(given);
  const brush = paint(colour);
  const changed = report.subjects.filter((subject) => subject.changed);
  const parts = changed.map((subject) => subjectText(subject, brush));
  if (report.findings.length > 0) {
    const lines = report.findings.map(({ rule, severity, address, message }) => {
      const head = severity === "error" ? brush.bad(severity) : severity;
      return `  ${head} ${address}: ${message} [${rule}]`;
    });
    parts.push([brush.strong("Findings"), ...lines].join("\n"));
  }
  parts.push(summary(report, changed.length));
  return `${parts.join("\n\n")}\n`;
}

function subjectText(subject: Subject, brush: Paint): string {
  const { loss, reasons, unknown, calls, members } = subject;
  const verdict = loss.percent > 0 || loss.unknown ? brush.bad(lossText(subject)) : brush.good(lossText(subject));
  const lines = [brush.strong(titleOf(subject)), `  active servers ${activeText(subject)}, ${verdict}`];
  if (subject.listeners.length > 0) lines.push(`  servers of ${subject.groups.join(", ")}`);
  if (members.length > 0) lines.push(...table(subject, brush));
  const sent = calls.map(({ name, times }) => (times === 1 ? name : `${name} x${times}`));
  if (sent.length > 0) lines.push(`  calls: ${sent.join(", ")}`);
  for (const what of unknown) lines.push(`  unknown until the apply: ${what}`);
  for (const { text, source } of reasons) lines.push(`  because ${text} ${brush.faint(`(${source})`)}`);
  return lines.join("\n");
}

function table({ members }: Subject, brush: Paint): string[] {
  const rows = members.slice(0, MAX_ROWS).map((row) => ({ cells: cellsOf(row), bad: BAD.has(row.event) }));
  const widths = COLUMNS.map((name, i) =>
    rows.reduce((width, { cells }) => Math.max(width, cells[i].length), name.length),
  );
  const line = (cells: readonly string[]) =>
    `    ${cells.map((cell, i) => cell.padEnd(widths[i])).join("  ")}`.trimEnd();
  const more = members.length - rows.length;
  return [
    brush.faint(line(COLUMNS)),
    ...rows.map(({ cells, bad }) => (bad ? brush.bad(line(cells)) : line(cells))),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}

function summary({ subjects, loss, unjudged }: ImpactReport, changed: number): string {
  const left = unjudgedText(unjudged);
  if (subjects.length === 0) return `No load balancer of Alibaba Cloud or Tencent Cloud in this plan${left}.`;
  const rest = subjects.length - changed;
  const unchanged = rest === 0 ? "" : `, ${rest} unchanged`;
  const worst = loss.unknown
    ? "the loss is not known"
    : loss.percent > 0
      ? `at worst ${loss.percent} % are lost`
      : "nothing is lost";
  return `${changed} changed${unchanged}: ${worst}${left}.`;
}
