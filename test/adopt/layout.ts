import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { ROOT } from "../readme";

/** Throws where a program is not laid out as Prettier does by default. */
export function checkLayout(programs: ReadonlyMap<string, string>): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "layout-"));
  try {
    for (const [name, program] of programs) fs.writeFileSync(path.join(folder, `${name}.ts`), program);
    const prettier = path.join(ROOT, "node_modules/prettier/bin/prettier.cjs");
    execFileSync(process.execPath, [prettier, "--no-config", "--check", folder], { stdio: "pipe" });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
