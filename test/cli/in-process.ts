import { run } from "../../lib/cli/main";
import type { CliRun } from "./cli";

/**
 * Runs `cdktf-lb` in the process of the test, which is many times faster than `cli`. What needs a process of its own
 * (standard input, the launcher) is tested there.
 */
export async function inProcess(
  args: readonly string[],
  { cwd, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<CliRun> {
  const [folder, variables] = [process.cwd(), process.env];
  let [out, err] = ["", ""];
  const stdout = jest.spyOn(process.stdout, "write").mockImplementation((text) => ((out += String(text)), true));
  const stderr = jest.spyOn(process.stderr, "write").mockImplementation((text) => ((err += String(text)), true));
  try {
    if (cwd !== undefined) process.chdir(cwd);
    process.env = { ...variables, ...env };
    for (const name of ["FORCE_COLOR", "NO_COLOR"]) if (env[name] === undefined) delete process.env[name];
    const code = await run(args);
    return { code, out, err };
  } finally {
    process.env = variables;
    process.chdir(folder);
    stdout.mockRestore();
    stderr.mockRestore();
  }
}
