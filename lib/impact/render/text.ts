import { allPrintable } from "../../values/printable";
import { sentence } from "../../values/sentence";
import { Paint, paint } from "../../values/terminal";
import { ImpactReport, MemberEvent, ReportedLoss, Subject } from "../report";
import { leavesNone } from "../leaves-none";
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
import { wrap } from "./wrap";

/** How many rows a table shows; the rest is counted. */
const MAX_ROWS = 100;

const BAD: ReadonlySet<MemberEvent> = new Set(["remove then add", "restarted", "stopped", "lost", "unknown"]);

/** The report for people at a terminal. */
export function renderText(given: ImpactReport, colour = false): string {
  const report = allPrintable(given);
  const brush = paint(colour);
  const changed = worstFirst(report.subjects);
  const parts = changed.map((subject) => subjectText(subject, brush));
  const losses = foldedLosses(report);
  if (losses.length > 0)
    parts.push([brush.strong("Losses on the way"), ...losses.flatMap((one) => lossLines(one, brush))].join("\n"));
  if (report.findings.length > 0) {
    const lines = report.findings.flatMap(({ rule, severity, address, message }) => {
      const [first, ...more] = wrap(`  ${severity} ${address}: ${sentence({ text: message, ruleId: rule })}`, 4);
      return [severity === "error" ? first.replace(severity, brush.bad(severity)) : first, ...more];
    });
    parts.push([brush.strong("Findings"), ...lines].join("\n"));
  }
  const { kind } = report.verdict;
  const text = wrap(`${headline(report)}.`, 0);
  parts.push((kind === "fine" ? text : text.map((line) => brush.bad(line))).join("\n"));
  return `${parts.join("\n\n")}\n`;
}

function lossLines(loss: ReportedLoss, brush: Paint): string[] {
  const { kind, link, address, message, remedy, reason } = loss;
  const hit = hitText(loss);
  const [first, ...more] = wrap(`  ${LOSS_KINDS[kind]}: ${address} (${link}) ${message}`, 4);
  return [
    brush.bad(first),
    ...more.map((line) => brush.bad(line)),
    ...(hit === "" ? [] : wrap(`    hits ${hit}`, 6)),
    ...wrap(`    because ${reason.text}`, 6),
    ...wrap(`      (${reason.source})`, 6).map((line) => brush.faint(line)),
    ...wrap(`    instead: ${remedy}`, 6),
  ];
}

function subjectText(subject: Subject, brush: Paint): string {
  const { loss, reasons, unknown, calls, members } = subject;
  const verdict =
    loss.percent > 0 || loss.unknown || leavesNone(subject)
      ? brush.bad(lossText(subject))
      : brush.good(lossText(subject));
  const lines = wrap(titleOf(subject), 2).map((line) => brush.strong(line));
  lines.push(`  active servers ${activeText(subject)}, ${verdict}`);
  if (subject.listeners.length > 0) lines.push(...wrap(`  servers of ${subject.groups.join(", ")}`, 4));
  if (members.length > 0) lines.push(...table(subject, brush));
  const leaving = leavingText(subject);
  if (leaving !== "") lines.push(...wrap(`  ${leaving}`, 4));
  const sent = calls.map(({ name, times }) => (times === 1 ? name : `${name} x${times}`));
  if (sent.length > 0) lines.push(...wrap(`  calls: ${sent.join(", ")}`, 4));
  for (const what of unknown) lines.push(...wrap(`  unknown until the apply: ${what}`, 4));
  for (const { text, source } of reasons) {
    lines.push(...wrap(`  because ${text}`, 4), ...wrap(`    (${source})`, 4).map((line) => brush.faint(line)));
  }
  return lines.join("\n");
}

function table({ members }: Subject, brush: Paint): string[] {
  const lines = linesOf(members);
  const rows = lines.slice(0, MAX_ROWS).map(({ cells, event }) => ({ cells: cells, bad: BAD.has(event) }));
  const widths = COLUMNS.map((name, i) =>
    rows.reduce((width, { cells }) => Math.max(width, cells[i].length), name.length),
  );
  const line = (cells: readonly string[]) =>
    `    ${cells.map((cell, i) => cell.padEnd(widths[i])).join("  ")}`.trimEnd();
  const more = lines.length - rows.length;
  return [
    brush.faint(line(COLUMNS)),
    ...rows.map(({ cells, bad }) => (bad ? brush.bad(line(cells)) : line(cells))),
    ...(more > 0 ? [`    and ${more} more rows`] : []),
  ];
}
