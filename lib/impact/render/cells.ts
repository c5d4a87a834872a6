import { IN_THE_WORST_ORDER } from "../losses";
import { percentText } from "../../values/percent";
import { leavesNone } from "../leaves-none";
import { ImpactReport, LossKind, MemberEvent, MemberRow, ReportedLoss, ReportedWeight, Subject } from "../report";
import { NOTHING_LOST } from "../verdict";

/** The columns of the table, in all formats. */
export const COLUMNS = ["backend", "port", "weight", "share", "what happens"] as const;

/** The cells of a row, as plain text. */
function cellsOf(row: MemberRow): string[] {
  return [
    row.backend,
    arrow(portText(row.port.before), portText(row.port.after)),
    arrow(weightText(row.weight.before), weightText(row.weight.after)),
    arrow(shareText(row.share.before, row.weight.before), shareText(row.share.after, row.weight.after)),
    row.event,
  ];
}

/** "3 -> 0 -> 3", with a range where weights are unknown. */
export function activeText({ active }: Subject): string {
  const range = (least: number, most: number) => (least === most ? String(least) : `${least}..${most}`);
  const { before, minimum, after, most } = active;
  return `${before} -> ${range(minimum, most.minimum)} -> ${range(after, most.after)}`;
}

/** Those that change, what loses most first: a report of 300 listeners is read from the top. */
export function worstFirst(subjects: readonly Subject[]): Subject[] {
  return subjects.filter(({ changed }) => changed).sort((one, other) => badness(other) - badness(one));
}

/** What nobody knows may be all; then what leaves none, then what loses. */
function badness({ loss, active }: Subject): number {
  return (loss.unknown ? 1000 : 0) + loss.percent + (active.before > 0 && active.after === 0 ? 500 : 0);
}

/** What a subject is called: its listeners, or its groups. */
export function titleOf({ listeners, groups }: Subject): string {
  if (listeners.length === 0) return groups.join(" -> ");
  return listeners.map(({ address, label }) => `${address} (${label})`).join(", ");
}

/** The loss in words. */
export function lossText(subject: Subject): string {
  const { loss, active } = subject;
  if (leavesNone(subject) && loss.percent === 0 && !loss.unknown) return "none is left";
  const race = active.race && loss.percent > 0 ? IN_THE_WORST_ORDER : "";
  if (loss.unknown) return loss.percent > 0 ? `loss up to ${percentText(loss.percent)}, not known` : "loss not known";
  return loss.percent > 0 ? `loss ${percentText(loss.percent)}${race}` : "no loss";
}

/** "3 servers leave, drained 60 s"; "" where none leaves, or nobody knows how. */
export function leavingText({ leaving }: Subject): string {
  if (leaving?.drained === undefined || leaving.drained === null) return "";
  const who = leaving.servers === 1 ? "1 server leaves" : `${leaving.servers} servers leave`;
  return leaving.drained === 0
    ? `${who} at once: connections that are open on ${leaving.servers === 1 ? "it" : "them"} end`
    : `${who}, drained ${leaving.drained} s`;
}

/** How a kind of loss reads. */
export const LOSS_KINDS: Readonly<Record<LossKind, string>> = {
  "servers-away": "servers away",
  "capacity-at-risk": "capacity at risk",
  "clients-refused": "clients refused",
  "connections-ended": "connections ended",
};

/** Losses beside those of subjects, which have a table of their own. */
export function otherLosses({ losses }: ImpactReport): readonly ReportedLoss[] {
  return losses.filter(({ counted }) => !counted);
}

/** The same, with what many resources lose alike in one row. */
export function foldedLosses(report: ImpactReport): readonly ReportedLoss[] {
  const alike = new Map<string, ReportedLoss[]>();
  for (const loss of otherLosses(report)) {
    const key = JSON.stringify([loss.kind, loss.link, loss.message, loss.remedy]);
    alike.set(key, [...(alike.get(key) ?? []), loss]);
  }
  return [...alike.values()].flatMap((losses) => {
    const [first, second] = losses;
    if (losses.length <= 3) return losses;
    const address = `${first.address}, ${second.address} and ${losses.length - 2} more`;
    return [{ ...first, address, listeners: hitByAny(losses) }];
  });
}

function hitByAny(losses: readonly ReportedLoss[]): ReportedLoss["listeners"] {
  const all = new Map<string, NonNullable<ReportedLoss["listeners"]>[number]>();
  for (const { listeners } of losses) {
    if (listeners === null) return null;
    for (const listener of listeners) all.set(listener.address, listener);
  }
  return [...all.values()];
}

/** Listeners and rules that a loss hits beside the one that it is of, by what is said of each; "" for none. */
export function hitText(loss: ReportedLoss, said: (text: string) => string = (text) => text): string {
  if (loss.listeners === null) return "listeners that are too many to name";
  const others = loss.listeners.filter(({ address }) => address !== loss.address);
  const named = others.slice(0, 3).map(({ address, label }) => said(`${address} (${label})`));
  return others.length > named.length
    ? `${named.join(", ")} and ${others.length - named.length} more`
    : named.join(", ");
}

const NONE = "No load balancer of Alibaba Cloud or Tencent Cloud in this plan";

/** "2 changed, 1 unchanged: nothing is lost", for all formats. */
export function headline(report: ImpactReport): string {
  const { subjects, verdict } = report;
  if (subjects.length === 0 && otherLosses(report).length > 0) return verdict.text;
  if (subjects.length === 0) {
    const rest = verdict.text.replace(NOTHING_LOST, "");
    return rest === "" || rest.startsWith(",") ? `${NONE}${rest}` : `${NONE}: ${rest}`;
  }
  const changed = subjects.filter((subject) => subject.changed).length;
  const rest = subjects.length - changed;
  return `${changed} changed${rest === 0 ? "" : `, ${rest} unchanged`}: ${verdict.text}`;
}

/** How many equal rows are shown one by one: what changes is worth more lines than what does not. */
const FOLD = { changed: 10, unchanged: 3 };

/** A row of the table, or many that are equal but for their backend. */
export interface Line {
  readonly cells: readonly string[];
  readonly event: MemberEvent;
}

/** The table: what changes first, equal rows in one line. */
export function linesOf(members: readonly MemberRow[]): Line[] {
  const alike = new Map<string, Array<Line>>();
  for (const row of changedFirst(members)) {
    const line = { cells: cellsOf(row), event: row.event };
    const key = JSON.stringify(line.cells.slice(1));
    alike.set(key, [...(alike.get(key) ?? []), line]);
  }
  return [...alike.values()].flatMap((lines) => {
    if (lines.length <= FOLD[lines[0].event === "unchanged" ? "unchanged" : "changed"]) return lines;
    const [first, second] = lines.map(({ cells }) => cells[0]);
    const cells = [`${first}, ${second} and ${lines.length - 2} more`, ...lines[0].cells.slice(1)];
    return [{ cells, event: lines[0].event }];
  });
}

/** Members that an apply touches, then those that it leaves. */
export function changedFirst(members: readonly MemberRow[]): MemberRow[] {
  const same = ({ event }: MemberRow) => Number(event === "unchanged");
  return [...members].sort((a, b) => same(a) - same(b));
}

function arrow(before: string, after: string): string {
  if (before === after) return after;
  return `${before === "" ? "-" : before} -> ${after === "" ? "-" : after}`;
}

function portText(port: number | "unknown" | null): string {
  return port === "unknown" ? "?" : port === null ? "" : String(port);
}

function weightText(weight: ReportedWeight): string {
  if (weight === null) return "";
  return weight === "unknown" ? "?" : weight === "none" ? "no weight" : String(weight);
}

function shareText(share: number | null, weight: ReportedWeight): string {
  if (weight === null) return "";
  return share === null ? "?" : percentText(share);
}
