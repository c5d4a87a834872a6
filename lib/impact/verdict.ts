import { percentText } from "../values/percent";
import { ImpactFinding, ImpactReport, Unjudged, Verdict } from "./report";

export const NOTHING_LOST = "nothing is lost";

type Judged = Pick<ImpactReport, "loss" | "losses" | "findings" | "unjudged">;

/** A report of what was found, with its heading. */
export function withVerdict(found: Omit<ImpactReport, "version" | "verdict">): ImpactReport {
  return { version: 1, verdict: verdictOf(found), ...found };
}

/** What a plan comes to, in one line. An error is never left out: an apply that fails does what no number says. */
function verdictOf({ loss, losses, findings, unjudged }: Judged): Verdict {
  const others = othersText(losses);
  const errors = errorsText(findings);
  const lost = loss.unknown
    ? "the loss is not known"
    : loss.percent > 0
      ? `at worst ${percentText(loss.percent)} are lost`
      : errors === undefined && others === undefined
        ? NOTHING_LOST
        : undefined;
  const text = [[lost, others].filter((part) => part !== undefined).join(", and "), errors]
    .filter((part) => part !== undefined && part !== "")
    .join(", with ");
  const bad = errors !== undefined || others !== undefined || (loss.percent > 0 && !loss.unknown);
  const open = loss.unknown || unjudged.some(({ way }) => way);
  return { kind: bad ? "bad" : open ? "unknown" : "fine", text: `${text}${unjudgedText(unjudged)}` };
}

/** "2 losses on the way: clients refused, connections ended". */
function othersText(losses: ImpactReport["losses"]): string | undefined {
  const others = losses.filter(({ counted }) => !counted);
  if (others.length === 0) return undefined;
  const kinds = [...new Set(others.map(({ kind }) => kind.replace(/-/g, " ")))].join(", ");
  return `${others.length === 1 ? "1 loss" : `${others.length} losses`} on the way: ${kinds}`;
}

function errorsText(findings: readonly ImpactFinding[]): string | undefined {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return undefined;
  const rules = [...new Set(errors.map(({ rule }) => rule))].join(", ");
  return `${errors.length === 1 ? "1 error" : `${errors.length} errors`}: ${rules}`;
}

/** What the numbers leave out, to stand behind them; "" for nothing. */
function unjudgedText(unjudged: readonly Unjudged[]): string {
  const on = unjudged.filter(({ way }) => way).length;
  if (unjudged.length === 0) return "";
  const changes = unjudged.length === 1 ? "1 change is" : `${unjudged.length} changes are`;
  const where = on === unjudged.length ? "" : `${on} of them `;
  return `, but ${changes} not judged${on > 0 ? `, ${where}on the way to servers` : ""}`;
}
