import { Ended, Program, runQuietly } from "./program";
import { RolloutError } from "./rollout-error";

/** Runs an engine and keeps what it prints. Throws with all of that where it fails. */
export async function engineRun(what: string, program: Program): Promise<Ended> {
  const ended = await runQuietly(program);
  if (ended.code === 0) return ended;
  const why = ended.output.trim() || `exit status ${ended.code}`;
  throw new RolloutError(`${what} failed: ${why}`);
}
