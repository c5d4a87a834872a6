import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Jest's global setup: a temporary folder for all that a run of the suites leaves, which goes with the run. CDKTF makes
 * one for each app and removes none, so that the machine's own would hold hundreds of thousands after a few days.
 */
export default function setup(): void {
  const folder = mkdtempSync(join(tmpdir(), "cdktf-lb-tests-"));
  // Workers inherit it. Also after a run that was interrupted, which ends without a global teardown.
  process.env.TMPDIR = folder;
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
}
