import { SEVERITIES } from "../../values/severity";
import { allPrintable } from "../../values/printable";
import { ImpactFinding, ImpactReport, Subject } from "../report";
import { foldedLosses, worstFirst } from "./cells";
import { findingLine, headingOf, lossRow, lossTable, subjectText, TITLE } from "./markdown";

/** What a comment has beside the report. */
export interface CommentFrame {
  /** By which it is found again: never shown. */
  readonly marker: string;
  /** Where the whole report is; undefined where nothing is known of that. */
  readonly link?: string;
}

/** Hosts refuse 65,536 characters on GitHub, more on GitLab. */
export const MAX_COMMENT = 60_000;
/** What is kept for each of these when listeners alone would fill the comment. */
const KEPT = 10_000;

/** The report for a pull request: what loses most comes first, and what finds no room is counted. */
export function renderComment(given: ImpactReport, { marker, link }: CommentFrame): string {
  const report = allPrintable(given);
  const losses = foldedLosses(report).map(lossRow);
  const findings = foldedFindings(report.findings);
  const head = [marker, TITLE, headingOf(report)].join("\n\n");
  const foot = link === undefined ? "" : `\n\n[The whole report](${link})`;
  const room = MAX_COMMENT - head.length - foot.length;
  const forLosses = Math.min(KEPT, sizeOf(losses));
  const forFindings = Math.min(KEPT, sizeOf(findings));
  const bodies = listeners(worstFirst(report.subjects), room - forLosses - forFindings);
  if (losses.length > 0) {
    const rows = fitting(losses, room - sizeOf(bodies, "\n\n") - forFindings, "\n");
    bodies.push(lossTable(rows, losses.length));
  }
  if (findings.length > 0) {
    const listed = fitting(findings, room - sizeOf(bodies, "\n\n"), "\n");
    const more = findings.length - listed.length;
    bodies.push(["### Findings", [...listed, ...(more === 0 ? [] : [`- and ${more} more`])].join("\n")].join("\n\n"));
  }
  return `${[head, ...bodies].join("\n\n")}${foot}\n`;
}

/** With the reasons where all find room so. */
function listeners(subjects: readonly Subject[], room: number): string[] {
  const texts = (reasoned: boolean) =>
    fitting(
      subjects.map((subject) => subjectText(subject, reasoned)),
      room,
      "\n\n",
    );
  const wholes = texts(true);
  const shown = wholes.length === subjects.length ? wholes : texts(false);
  const left = subjects.length - shown.length;
  return [...shown, ...(left === 0 ? [] : [`And ${left} more that change.`])];
}

/** As many of them, from the first, as find room together; some is kept for the line that counts the rest. */
function fitting(texts: readonly string[], room: number, between: string): string[] {
  const shown: string[] = [];
  let left = room - FOR_COUNT;
  for (const text of texts) {
    left -= text.length + between.length;
    if (left < 0) break;
    shown.push(text);
  }
  return shown;
}

/** The line that counts the rest, and the head of a table. */
const FOR_COUNT = 200;

function sizeOf(texts: readonly string[], between = "\n"): number {
  return texts.reduce((sum, text) => sum + text.length + between.length, FOR_COUNT);
}

/** The worst first; of those that say the same, the first addresses and a number. */
function foldedFindings(findings: readonly ImpactFinding[]): string[] {
  const alike = new Map<string, ImpactFinding[]>();
  const byWeight = [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  for (const finding of byWeight) {
    const key = JSON.stringify([finding.rule, finding.severity, finding.message]);
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  return [...alike.values()].map((all) => {
    if (all.length <= 2) return all.map(findingLine).join("\n");
    return findingLine({ ...all[0], address: `${all[0].address} and ${all.length - 1} more` });
  });
}
