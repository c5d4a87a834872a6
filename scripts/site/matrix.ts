import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the engine suites measured of one way to bind backends. */
export interface Measured {
  readonly title: string;
  /** What is said of it where there is no table. */
  readonly text: string;
  readonly rows: ReadonlyArray<{ readonly [column: string]: string }>;
}

/** The sections of docs/traffic-matrix.md. */
export function measurements(): Measured[] {
  const text = readFileSync(join(__dirname, "../../docs/traffic-matrix.md"), "utf8");
  return text
    .split("\n## ")
    .slice(1)
    .map((section) => {
      const [title] = section.split("\n", 1);
      const lines = section.split("\n").slice(1);
      const [head, , ...rows] = lines.filter((line) => line.startsWith("|"));
      const columns = cellsOf(head ?? "");
      const text = lines.filter((line) => !line.startsWith("|")).join("\n");
      return {
        title,
        text: text.trim(),
        rows: rows.map((row) => Object.fromEntries(cellsOf(row).map((cell, n) => [columns[n], cell]))),
      };
    });
}

function cellsOf(row: string): string[] {
  return row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The rows that tell what an edit does; sizes of groups stand in the matrix alone. */
export function editsText({ rows, text }: Measured): string {
  if (rows.length === 0) return text;
  const edits = rows.filter(({ edit }) => !/^\d/.test(edit));
  return rawTable([
    ["edit", "plan", "active servers", "gate"],
    ...edits.map(({ edit, plan, active, gate }) => [edit, plan, unbroken(active), gate]),
  ]);
}

/** Numbers that a narrow screen does not tear apart. */
function unbroken(active: string): string {
  return active.replaceAll(" -> ", "\u00a0→\u00a0");
}

/** What one apply does to traffic, in a word for each edit and way to bind backends. */
export function keptText(measured: readonly Measured[]): string {
  const edits = ["weight of all", "port of all", "add one", "remove one", "swap all"];
  const rows = measured.filter(({ rows: all }) => all.length > 0);
  return rawTable([
    ["members", ...edits],
    ...rows.map(({ title, rows: all }) => [title, ...edits.map((edit) => word(all.find((row) => row.edit === edit)))]),
  ]);
}

function word(row: Measured["rows"][number] | undefined): string {
  if (row === undefined || row.plan.startsWith("not possible")) return "-";
  if (row.plan.startsWith("refused")) return "refused";
  if (row.active.startsWith("**")) return "**gap**";
  return row.gate === "pass" ? "kept" : "not known";
}

/** Cells that are Markdown already. */
function rawTable(rows: readonly string[][]): string {
  return rows.map((row, n) => `| ${row.join(" | ")} |${n === 0 ? `\n|${" --- |".repeat(row.length)}` : ""}`).join("\n");
}
