import { execFileSync } from "node:child_process";

/** Runs npm; what it prints. */
export function npm(args: string[], cwd: string): string {
  // npm hands its own settings down to scripts; a test must not depend on who started it.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_")));
  return execFileSync("npm", args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
