import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { Cost, costOf, medianCost, ROOT, times } from "../measure";

export const RUNS = 5;

/** What a user's type check costs, and what the package weighs. */
export interface PackageCost {
  readonly typeCheck: Cost;
  readonly tarballBytes: number;
  readonly unpackedBytes: number;
}

/** Checks an app against the packed tarball, with the compiler settings that `cdktf init` writes. */
export function measurePackage(): PackageCost {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const modules = path.join(folder, "node_modules");
  try {
    const packing = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
    const output = execFileSync("npm", packing, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const [packed] = JSON.parse(output) as { filename: string; size: number; unpackedSize: number }[];
    fs.mkdirSync(path.join(modules, "@types"), { recursive: true });
    execFileSync("tar", ["-xzf", path.join(folder, path.basename(packed.filename)), "-C", modules]);
    fs.renameSync(path.join(modules, "package"), path.join(modules, "cdktf-load-balancing"));
    for (const name of ["cdktf", "constructs", "@types/node", "undici-types"]) {
      fs.symlinkSync(path.join(ROOT, "node_modules", name), path.join(modules, name));
    }
    fs.copyFileSync(path.join(__dirname, "app.ts"), path.join(folder, "main.ts"));
    const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2018", "--module", "commonjs"];
    const compiler = path.join(ROOT, "node_modules/typescript/bin/tsc");
    const args = ["-r", path.join(__dirname, "report-peak.js"), compiler, ...options, "--preserveSymlinks", "main.ts"];
    const costs = times(RUNS, () => costOf(args, { cwd: folder, output: "stderr" }));
    return { typeCheck: medianCost(costs), tarballBytes: packed.size, unpackedBytes: packed.unpackedSize };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
