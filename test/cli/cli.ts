import { execFileSync, spawn, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";

/** What a run of the command line left. */
export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let bundle: string | undefined;

// From the sources, so that tests need no build; one file, so that a hundred runs do not compile a hundred times.
function bundled(): string {
  if (bundle === undefined) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cdktf-lb-bundle-"));
    process.once("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
    bundle = path.join(folder, "cdktf-lb.js");
    execFileSync(process.execPath, [path.join(__dirname, "../../scripts/bundle-cli.js"), bundle]);
  }
  return bundle;
}

/** Runs `cdktf-lb` as a process of its own, without colours unless `env` wants them. */
export function cli(
  args: readonly string[],
  { cwd, input = "", env = {} }: { cwd?: string; input?: string | Buffer; env?: Record<string, string> } = {},
): CliRun {
  const rest = { ...process.env };
  for (const name of ["FORCE_COLOR", "NO_COLOR"]) delete rest[name];
  const done = spawnSync(process.execPath, [bundled(), ...args], {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    env: { ...rest, ...env },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** The same while this process goes on, for instance to answer what is asked. */
export function cliMeanwhile(args: readonly string[], env: Record<string, string>): Promise<CliRun> {
  const child = spawn(process.execPath, [bundled(), ...args], { env: { ...process.env, ...env } });
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (out += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (err += chunk));
  child.stdin.end();
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, out, err })));
}
