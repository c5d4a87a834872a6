import * as fs from "node:fs";
import * as path from "node:path";
import { Fixture } from "./fixture";

/** Some rows expect something where they declare; that is left to the tests. */
const expectNothing = (): unknown => new Proxy({}, { get: () => () => undefined });

/** A row of a table of tests that declares an app on a fixture. */
export interface TableRow {
  readonly table: string;
  readonly name: string;
  readonly declare: (fixture: Fixture) => unknown;
  /** What its file does before and after each row. */
  readonly before: () => void;
  readonly after: () => void;
}

const TEST = path.join(__dirname, "..");

/** Files whose tables hold rows of a name and what is declared on a fixture. */
const FILES = [
  ...fs
    .readdirSync(path.join(TEST, "rules"))
    .filter((file) => file.endsWith(".cases.ts"))
    .map((file) => `rules/${file}`),
  "rules/tokens.test.ts",
  "deferred/twins.test.ts",
];

/** The rows of the tables of all rules and of their checks at plan, without running a test. */
export function tableRows(files: readonly string[] = FILES): TableRow[] {
  (global as { expect?: unknown }).expect ??= expectNothing;
  const rows: TableRow[] = [];
  const known = {
    describe: global.describe,
    test: global.test,
    beforeEach: global.beforeEach,
    afterEach: global.afterEach,
  };
  for (const file of files) {
    const table = file.replace(/\.(cases|test)\.ts$/, "");
    const [before, beforeEach] = hooks();
    const [after, afterEach] = hooks();
    const each = (all: readonly unknown[]) => () =>
      void rows.push(...all.flatMap((row) => rowOf(row).map((found) => ({ table, ...found, before, after }))));
    const test = Object.assign(() => undefined, { each });
    const describe = Object.assign((_: string, body: () => void) => body(), { each: () => () => undefined });
    Object.assign(global, { describe, test, beforeEach, afterEach });
    try {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- which files there are is known at run time only
      require(path.join(TEST, file));
    } finally {
      Object.assign(global, known);
    }
  }
  return rows;
}

function hooks(): [run: () => void, add: (hook: () => void) => void] {
  const all: (() => void)[] = [];
  return [() => all.forEach((hook) => hook()), (hook) => void all.push(hook)];
}

/** A row is an object with its fields or a tuple that begins with a name and a function. */
function rowOf(row: unknown): Pick<TableRow, "name" | "declare">[] {
  const [name, declare]: unknown[] = Array.isArray(row)
    ? row
    : [(row as { name?: unknown }).name, (row as { declare?: unknown }).declare];
  if (typeof name !== "string" || typeof declare !== "function") return [];
  return [{ name, declare: declare as TableRow["declare"] }];
}
