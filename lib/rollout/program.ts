import { spawn, StdioOptions } from "node:child_process";

/** A program to run, with what its environment has besides ours. */
export interface Program {
  readonly command: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** How a program ended. */
export interface Ended {
  readonly code: number;
  /** What it said: to be read by a program, without warnings that came beside it. */
  readonly answer: string;
  /** Everything that it printed. */
  readonly output: string;
}

/** What ends a rollout from outside. */
export const SIGNALS: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Runs a program that shows what it does. Signals that reach us go on to it, so that an engine can end its work. */
export async function runVisibly(
  program: Program,
  where: "as it is" | "on standard error" = "as it is",
): Promise<number> {
  return (await run(program, where === "as it is" ? ["inherit", "inherit", "inherit"] : ["inherit", 2, 2])).code;
}

/** Runs a program and keeps what it prints. */
export function runQuietly(program: Program): Promise<Ended> {
  return run(program, ["ignore", "pipe", "pipe"]);
}

function run({ command: [name, ...args], cwd, env }: Program, stdio: StdioOptions): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio,
      // On Windows, npx and cdktf are scripts that only a shell finds.
      shell: process.platform === "win32",
    });
    let [answer, output] = ["", ""];
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      answer += chunk;
      output += chunk;
    });
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
    const pass = (signal: NodeJS.Signals) => {
      // Ctrl-C reaches all programs of a terminal, and an engine that is told twice stops without writing its state.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    };
    SIGNALS.forEach((signal) => process.on(signal, pass));
    const end = (code: number) => {
      SIGNALS.forEach((signal) => process.off(signal, pass));
      resolve({ code, answer, output });
    };
    child.once("error", ({ message }) => {
      output += message;
      end(127);
    });
    child.once("close", (code) => end(code ?? 1));
  });
}
