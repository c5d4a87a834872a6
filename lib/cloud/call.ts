import { sleep } from "./within";
import { printable } from "../values/printable";

/** Why a call of a cloud's API failed, with what to do. */
export class CloudError extends Error {
  public constructor(
    message: string,
    /** The API's code; undefined where no answer came. */
    public readonly code: string | undefined,
    /** Whether the same call may succeed later. */
    public readonly transient: boolean,
  ) {
    // A cloud's words, or those of somebody in its place, go to a terminal.
    super(printable(message));
  }
}

/** The environment lacks what any call needs, so that no other call can do better. */
export class SettingsError extends CloudError {
  public constructor(message: string) {
    super(message, undefined, false);
  }
}

/** What an HTTP status says where the cloud itself said nothing else. */
export function refusedWith(action: string, status: number): CloudError {
  return new CloudError(`${action}: the cloud answered with HTTP status ${status}`, undefined, isTrouble(status));
}

/** Whether an HTTP status tells of trouble on the cloud's side, or of too many calls. */
export function isTrouble(status: number): boolean {
  return status >= 500 || status === 429;
}

/** What is said of a call to which no answer came that its client can read. */
export function unanswered(action: string, error: unknown): CloudError {
  const { name, message } = error as { name?: unknown; message?: unknown };
  // Clients reach into an answer that has another form, and their words for that tell a user nothing.
  const foreign = name === "TypeError" || name === "SyntaxError";
  const why = foreign ? "what came is not in the form of this API" : String(message).split("\n", 1)[0];
  return new CloudError(`${action}: no answer from the cloud: ${why}`, undefined, true);
}

/** Of a call to which no answer came while it may take. */
export function late(action: string): CloudError {
  return new CloudError(`${action}: no answer from the cloud in time`, undefined, true);
}

/** How long one call may take, its answer included. */
export const CALL_MS = 30_000;

/** How long and how often a call that failed is tried again. */
export interface Patience {
  /** Milliseconds before the first repetition; doubled each time, with some chance in it. */
  readonly backoffMs: number;
  /** How often a transient failure is tried again. */
  readonly retries: number;
}

/** Does something again while it fails for a transient reason, each time later. */
export async function patiently<T>({ backoffMs, retries }: Patience, work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CloudError) || !error.transient || attempt >= retries) throw error;
      await sleep(Math.min(backoffMs * 2 ** attempt, 60 * backoffMs) * (0.5 + Math.random() / 2));
    }
  }
}
