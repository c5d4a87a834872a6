import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { repoDir } from "../harness/paths";

let bundle: string | undefined;

/** The path of the command line, made of the sources once per process. */
export function cdktfLb(): string {
  if (bundle !== undefined) return bundle;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cdktf-lb-e2e-"));
  process.once("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  const outfile = path.join(folder, "cdktf-lb.js");
  execFileSync(process.execPath, [path.join(repoDir, "scripts/bundle-cli.js"), outfile]);
  return (bundle = outfile);
}
