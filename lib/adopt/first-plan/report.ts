import { Expected } from "./expected";
import { isChange, Verdict } from "./first-plan";

/** The first plan, resource by resource, for people. One line each, and one for each attribute that would change. */
export function reportOf(verdicts: readonly Verdict[], expected: Expected): string[] {
  return [...verdicts.flatMap(linesOf), ...leftOut(expected), sum(verdicts)];
}

function linesOf({ address, fate, from, changes, drifted }: Verdict): string[] {
  const origin = from === undefined ? "" : fate === "moved" ? ` from ${from}` : ` (${from} in the input)`;
  const drift = drifted ? "; the cloud has changed it since the state was written" : "";
  const inside = changes.map(
    ({ path, text, replaces }) => `  ${path}: ${text}${replaces ? " (for which it is replaced)" : ""}`,
  );
  return [`${address}: ${fate}${origin}${drift}`, ...inside];
}

/** What the plan says nothing of. */
function leftOut({ guidance, others }: Expected): string[] {
  if (guidance !== "moved" || others.length === 0) return [];
  return [`not in this plan, since it leaves the state before: ${others.map(({ address }) => address).join(", ")}`];
}

function sum(verdicts: readonly Verdict[]): string {
  const count = (fate: Verdict["fate"]) => verdicts.filter((one) => one.fate === fate).length;
  const changed = verdicts.filter(isChange).length;
  const counts = `${count("moved")} moved, ${count("imported")} imported, ${count("unchanged")} unchanged`;
  const first = changed === 0 ? "the first plan changes nothing in the cloud" : "the first plan would change the cloud";
  return `${first}: ${counts}, ${changed} changed`;
}
