import { sleep } from "../../cloud/within";

/** What waits; handed in, so that a test need not. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const CLOCK: Clock = { now: () => Date.now(), sleep };
