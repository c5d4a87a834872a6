import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as path from "node:path";
import { ROOT } from "./readme";

/**
 * What the type check of this project says of TypeScript texts, by name: they import the library as users do. All
 * together, since the start of the check takes longer than a text.
 *
 * @param options of the compiler, beside those of the project
 */
export function typeErrors(files: ReadonlyMap<string, string>, options: Record<string, unknown> = {}): string[] {
  // Below the root, where modules are found. `build` is not checked in.
  fs.mkdirSync(path.join(ROOT, "build"), { recursive: true });
  const folder = fs.mkdtempSync(path.join(ROOT, "build/type-errors-"));
  try {
    const compilerOptions = { rootDir: ROOT, ...options };
    const project = { extends: "../../tsconfig.check.json", compilerOptions, include: ["."] };
    fs.writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(project));
    for (const [name, text] of files) fs.writeFileSync(path.join(folder, name.replaceAll("/", "-")), text);
    const tsgo = path.join(ROOT, "node_modules/@typescript/native-preview/bin/tsgo");
    const { status, stdout } = spawnSync(process.execPath, [tsgo, "--pretty", "false", "--project", folder], {
      cwd: folder,
      encoding: "utf8",
    });
    const lines = stdout.split("\n").filter((line) => line.includes("error TS"));
    if (status !== 0 && lines.length === 0) throw new Error(`the type check did not run: ${stdout}`);
    return lines;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
