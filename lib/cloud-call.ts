/** Why a call of a cloud's API failed, with what to do. */
export class CloudError extends Error {
  public constructor(
    message: string,
    /** The API's code; undefined where no answer came. */
    public readonly code: string | undefined,
    /** Whether the same call may succeed later. */
    public readonly transient: boolean,
  ) {
    super(message);
  }
}

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

/** Resolves after some time. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
