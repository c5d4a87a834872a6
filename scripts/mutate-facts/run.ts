import Module = require("node:module");
import * as fs from "node:fs";
import * as path from "node:path";
import { transformSync } from "@swc/core";
import { expect } from "expect";
import { Mutant } from "./mutants";

const ROOT = path.join(__dirname, "../..");
const TEST = path.join(ROOT, "test");

/** Tests that read nothing but facts. */
const OF_FACTS = [
  "capabilities/confidence.test.ts",
  "capabilities/docstrings.test.ts",
  "capabilities/edits.test.ts",
  "capabilities/quoted.test.ts",
].filter((file) => fs.existsSync(path.join(TEST, file)));

/** Tests of apps by which facts decide. */
const OF_APPS = [
  ...fs
    .readdirSync(path.join(TEST, "capabilities"))
    .flatMap((file) => (/^(legal-values|vendor).*\.test\.ts$/.test(file) ? [`capabilities/${file}`] : [])),
  ...fs.readdirSync(path.join(TEST, "rules")).flatMap((file) => (file.endsWith(".cases.ts") ? [`rules/${file}`] : [])),
  "deferred/twins.test.ts",
  "mistakes/mistakes.test.ts",
];

interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...values: never[]) => unknown;

let source: Mutant | undefined;
const compiled = new Map<string, string>();

// In the place of what e2e/harness/register.js does, with the changed file, and each other file compiled once.
(Module as unknown as { _extensions: Record<string, unknown> })._extensions[".ts"] = (
  module: { _compile(code: string, file: string): void },
  file: string,
) => {
  const compile = (text: string) =>
    transformSync(text, {
      filename: file,
      swcrc: false,
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "commonjs" },
    }).code;
  if (file === source?.file) return module._compile(compile(source.source), file);
  const known = compiled.get(file) ?? compile(fs.readFileSync(file, "utf8"));
  compiled.set(file, known);
  module._compile(known, file);
};

/** The name of the first test that fails with a changed file; undefined where none does. */
export function firstFailure(mutant: Mutant | undefined, factsOnly: boolean): string | undefined {
  source = mutant;
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(ROOT) && !/node_modules|\/providers\/|\/scripts\//.test(file)) delete require.cache[file];
  }
  for (const file of factsOnly ? OF_FACTS : [...OF_FACTS, ...OF_APPS]) {
    const failure = failureIn(file);
    if (failure !== undefined) return `${file}, ${failure}`;
  }
  return undefined;
}

function failureIn(file: string): string | undefined {
  const tests: Test[] = [];
  const hooks: { readonly before: (() => void)[]; readonly after: (() => void)[] } = { before: [], after: [] };
  const each = (rows: readonly unknown[]) => (name: string, body: Body) =>
    rows.forEach((row) => {
      const values = (Array.isArray(row) ? row : [row]) as never[];
      tests.push({ name: named(name, row), run: () => body(...values) });
    });
  const test = Object.assign((name: string, body: Body) => void tests.push({ name, run: body }), { each });
  Object.assign(global, {
    expect,
    test,
    describe: (_: string, body: () => void) => body(),
    beforeEach: (hook: () => void) => void hooks.before.push(hook),
    afterEach: (hook: () => void) => void hooks.after.push(hook),
    jest: { requireActual: require },
  });
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded anew with each change
    require(path.join(TEST, file));
  } catch {
    return "when it is loaded";
  }
  return tests.find((one) => fails(one, hooks))?.name;
}

function fails({ run }: Test, { before, after }: { before: (() => void)[]; after: (() => void)[] }): boolean {
  try {
    before.forEach((hook) => hook());
    run();
    return false;
  } catch {
    return true;
  } finally {
    after.forEach((hook) => hook());
  }
}

function named(name: string, row: unknown): string {
  const fields = row as { readonly [field: string]: unknown };
  const filled = name.replace(/\$(\w+)/g, (_, field: string) => String(fields?.[field]));
  return Array.isArray(row) ? filled.replace(/%[sp]/g, String(row[0])) : filled;
}
