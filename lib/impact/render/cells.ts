import { ImpactReport, MemberRow, ReportedWeight, Subject } from "../report";

/** The columns of the table, in all formats. */
export const COLUMNS = ["backend", "port", "weight", "share", "what happens"] as const;

/** The cells of a row, as plain text. */
export function cellsOf(row: MemberRow): string[] {
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

/** What a subject is called: its listeners, or its groups. */
export function titleOf({ listeners, groups }: Subject): string {
  if (listeners.length === 0) return groups.join(" -> ");
  return listeners.map(({ address, label }) => `${address} (${label})`).join(", ");
}

/** The loss in words. */
export function lossText({ loss, active }: Subject): string {
  const race = active.race && loss.percent > 0 ? ", in the worst order that the engine may choose" : "";
  if (loss.unknown) return loss.percent > 0 ? `loss up to ${loss.percent} %, not known` : "loss not known";
  return loss.percent > 0 ? `loss ${loss.percent} %${race}` : "no loss";
}

/** What the verdict leaves out, to stand behind it; "" for nothing. */
export function unjudgedText(unjudged: ImpactReport["unjudged"]): string {
  const on = unjudged.filter(({ way }) => way).length;
  if (unjudged.length === 0) return "";
  const changes = unjudged.length === 1 ? "1 change is" : `${unjudged.length} changes are`;
  const where = on === unjudged.length ? "" : `${on} of them `;
  return `, but ${changes} not judged${on > 0 ? `, ${where}on the way to servers` : ""}`;
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
  return share === null ? "?" : `${Math.round(share * 10) / 10}%`;
}
