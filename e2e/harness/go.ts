import { spawnSync } from "node:child_process";
import { answers } from "./process";

/** What both builds need; older ones fetch it by themselves, unless GOTOOLCHAIN forbids it. */
const needed = "1.26.6";
export const goWords = `Go >= ${needed} from https://go.dev (Go 1.21 or newer fetches it where it may go online)`;

export function hasGo(): boolean {
  return answers("go", ["version"]) !== undefined;
}

/** `go build` in a module of this suite. Throws with what the compiler says. */
export function goBuild(module: string, output: string, target: string): void {
  const env = { ...process.env, GOTOOLCHAIN: process.env.GOTOOLCHAIN ?? "auto" };
  const { status, stderr } = spawnSync("go", ["build", "-o", output, target], { cwd: module, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`go build of ${target} in ${module} failed; it needs ${goWords}:\n${stderr}`);
}
