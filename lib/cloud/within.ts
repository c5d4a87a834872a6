export const NO_ANSWER = "no answer in time";
/** What `setTimeout` can wait; with more it does not wait at all. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** When work that does not end by itself is given up. */
export interface Limit {
  readonly milliseconds: number;
  /** Ends the work earlier. */
  readonly signal?: AbortSignal;
  /** What is thrown then. */
  readonly late: () => Error;
}

/**
 * Does work for so long at the most. When it is over, one way or the other, the work's signal is aborted, so that
 * nothing of it goes on and keeps the process alive: a server may send a byte now and then for ever.
 */
export async function within<T>(limit: Limit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { milliseconds, signal: outer, late } = limit;
  const own = new AbortController();
  let giveUp!: () => void;
  const end = new Promise<never>((_, reject) => (giveUp = () => reject(late())));
  const timer = setTimeout(giveUp, Math.min(milliseconds, LONGEST_TIMER_MS));
  outer?.addEventListener("abort", giveUp);
  try {
    if (outer?.aborted) throw late();
    return await Promise.race([work(own.signal), end]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener("abort", giveUp);
    own.abort();
  }
}

/** Resolves after some time, or when it is told to end. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(milliseconds, LONGEST_TIMER_MS));
    signal?.addEventListener("abort", end);
  });
}
