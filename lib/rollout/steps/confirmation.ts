import { existsSync, readFileSync, statSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { Clock } from "../analysis/clock";

/** How a person is reached. */
export interface Asking {
  readonly clock: Clock;
  /** Ends the wait; whoever asked sees to what that means. */
  readonly signal: AbortSignal;
  readonly say: (text: string) => void;
}

/** How often a file is looked for. */
const LOOK_MS = 1000;

/** Whether somebody lets a rollout go on after a step: at a terminal, or by a file. */
export class Confirmation {
  /**
   * @param steps after which it is asked
   * @param file that appears or is written anew to say so; undefined for the terminal
   */
  public constructor(
    private readonly steps: ReadonlySet<number>,
    private readonly file: string | undefined,
  ) {}

  public of(percent: number, asking: Asking): Promise<boolean> {
    if (!this.steps.has(percent)) return Promise.resolve(true);
    return this.file === undefined ? atTerminal(percent, asking) : byFile(percent, this.file, asking);
  }
}

async function byFile(percent: number, file: string, { clock, signal, say }: Asking): Promise<boolean> {
  say(`step ${percent} % waits for ${file}: write "no" into it to go back, anything else to go on`);
  // A file of an earlier step says nothing of this one.
  const known = timeOf(file);
  while (!signal.aborted) {
    const time = timeOf(file);
    if (time !== undefined && time !== known) return readFileSync(file, "utf8").trim().toLowerCase() !== "no";
    await clock.sleep(LOOK_MS, signal);
  }
  return false;
}

function timeOf(file: string): number | undefined {
  return existsSync(file) ? statSync(file).mtimeMs : undefined;
}

async function atTerminal(percent: number, { signal }: Asking): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Else whoever asks to stop would only end the question.
  terminal.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  try {
    const answer = await terminal.question(`step ${percent} % is out and did well: go on? [y/N] `, { signal });
    return /^y(es)?$/i.test(answer.trim());
  } catch (error) {
    if ((error as { name?: unknown }).name === "AbortError") return false;
    throw error;
  } finally {
    terminal.close();
  }
}
