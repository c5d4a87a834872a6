import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXPRESSIONS } from "../../test/adopt/expressions.cases";
import { findEngine } from "../harness/engine";

/** What adopt takes expressions for is what the engine makes of them. */
test("the engine comes to the same values", () => {
  const folder = mkdtempSync(join(tmpdir(), "expressions-"));
  try {
    const outputs = EXPRESSIONS.map(([expression], i) => `output "o${i}" {\n  value = jsonencode(${expression})\n}\n`);
    writeFileSync(join(folder, "main.tf"), outputs.join(""));
    const run = (...args: string[]) => execFileSync(findEngine().path, args, { cwd: folder, encoding: "utf8" });
    run("init", "-no-color");
    run("apply", "-auto-approve", "-no-color");
    const made = JSON.parse(run("output", "-json")) as Record<string, { readonly value: string }>;
    const values = EXPRESSIONS.map(([expression], i) => [expression, JSON.parse(made[`o${i}`].value)]);
    expect(values).toEqual(EXPRESSIONS.map(([expression, value]) => [expression, value]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
