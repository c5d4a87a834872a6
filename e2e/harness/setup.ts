import temporaryFolder from "../../test/temporary-folder";
import { findEngine } from "./engine";
import { buildStandin, initialised } from "./standin";

/** Jest's global setup: build once before the workers start, and fail loudly when something is missing. */
export default async function setup(): Promise<void> {
  temporaryFolder();
  const engine = findEngine();
  process.stderr.write(`e2e: ${engine.kind} ${engine.version}\n`);
  await initialised(engine, await buildStandin());
}
