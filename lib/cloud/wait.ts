import { CloudError } from "./call";
import { sleep, within, NO_ANSWER } from "./within";
import { HealthAnswer, HealthSource, Member, nameOf } from "./member";

/** How long to wait, and for how many. */
export interface WaitSettings {
  readonly timeoutMs: number;
  /** Between two questions; longer after the cloud asked for patience. */
  readonly intervalMs: number;
  /** Percent of the members that must be healthy. */
  readonly atLeast: number;
}

/** How a wait ended. */
export interface WaitResult {
  readonly healthy: boolean;
  /** The last answer; undefined when the cloud never gave one. */
  readonly answer?: HealthAnswer;
  /** Why there was none. */
  readonly trouble?: string;
}

/** Between two questions at the most, however often the cloud asks for patience. */
const LONGEST_MS = 60_000;
/** For one question, so that one which hangs does not take all the time there is. */
const QUESTION_MS = 30_000;
/** For the only question where there is no time to wait. */
const ONLY_MS = 10_000;
/** Left for the last question. */
const LAST_MS = 2_000;

/**
 * Asks again and again until enough members are healthy or the time is over. The first question comes at once. The
 * time is that of everything, answers that do not come included.
 */
export async function waitUntilHealthy(
  source: HealthSource,
  members: readonly Member[],
  { timeoutMs, intervalMs, atLeast }: WaitSettings,
  signal?: AbortSignal,
): Promise<WaitResult> {
  const end = Date.now() + timeoutMs;
  const late = () => new CloudError(NO_ANSWER, undefined, true);
  let result: WaitResult = { healthy: false };
  let pause = intervalMs;
  let left = timeoutMs === 0 ? ONLY_MS : timeoutMs;
  for (let last = false; ; left = end - Date.now()) {
    try {
      const limit = { milliseconds: Math.min(Math.max(left, 1), QUESTION_MS), signal, late };
      const answer = await within(limit, (own) => source.ask(members, own));
      result = { healthy: enough(answer, members, atLeast), answer };
      pause = intervalMs;
    } catch (error) {
      if (!(error instanceof CloudError) || !error.transient) throw error;
      result = { ...result, healthy: false, trouble: error.message };
      pause = Math.max(pause, Math.min(pause * 2, LONGEST_MS));
    }
    left = end - Date.now();
    if (result.healthy || last || left <= 0 || signal?.aborted) return result;
    last = pause >= left;
    await sleep(last ? Math.max(0, left - LAST_MS) : pause, signal);
  }
}

function enough({ used, members: known }: HealthAnswer, members: readonly Member[], atLeast: number): boolean {
  if (!used) return true;
  const healthy = known.filter((one) => one.healthy).length;
  return healthy * 100 >= atLeast * members.length;
}

/** How many are healthy, and which are not. */
export function summary(members: readonly Member[], { answer, trouble }: WaitResult): string {
  const known = answer === undefined ? undefined : told(members, answer);
  // Said as well, since what the cloud answered before it may no longer be so.
  return [known, trouble].filter((text) => text !== undefined).join("; since then: ");
}

function told(members: readonly Member[], answer: HealthAnswer): string {
  if (!answer.used) return "no listener uses the group, so there is nothing to wait for";
  const bad = answer.members.filter(({ healthy }) => !healthy);
  if (bad.length === 0) return `${members.length} healthy`;
  const named = bad.map(({ member, why }) => `${nameOf(member)} ${why}`).join(", ");
  return `${members.length - bad.length} of ${members.length} healthy; ${named}`;
}
