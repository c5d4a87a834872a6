import { execFileSync } from "node:child_process";
import * as path from "node:path";
import { ROOT } from "../../test/readme";

/** npm hands its own settings down to scripts; a test must not depend on who started it. */
export function withoutNpm(settings: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const others = Object.entries(settings).filter(([name]) => !name.startsWith("npm_"));
  return { ...Object.fromEntries(others), CHECKPOINT_DISABLE: "1", CI: "true" };
}

export const env = withoutNpm(process.env);

/** Packs the library into a folder, and gives the tarball. */
export function packedInto(folder: string): string {
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd: ROOT, env, encoding: "utf8" }));
  return path.join(folder, path.basename(filename));
}
