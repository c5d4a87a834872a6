import Module from "node:module";
import { join } from "node:path";
import { repoDir } from "../harness/paths";

/**
 * Import this first: users' code then gets the library from its sources, so that an outdated dist/ neither helps nor
 * hurts what is tested.
 */
const loader = Module as unknown as { _resolveFilename: (request: string, ...rest: unknown[]) => string };
const resolveFilename = loader._resolveFilename;

loader._resolveFilename = (request, ...rest) =>
  resolveFilename(request === "cdktf-load-balancing" ? join(repoDir, "lib", "index.ts") : request, ...rest);
