import { CloudError, sleep } from "../cloud-call";
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

/** Asks again and again until enough members are healthy or the time is over. The first question comes at once. */
export async function waitUntilHealthy(
  source: HealthSource,
  members: readonly Member[],
  { timeoutMs, intervalMs, atLeast }: WaitSettings,
): Promise<WaitResult> {
  const end = Date.now() + timeoutMs;
  let last: WaitResult = { healthy: false };
  let pause = intervalMs;
  for (;;) {
    try {
      const answer = await source.ask(members);
      last = { healthy: enough(answer, members, atLeast), answer };
      pause = intervalMs;
    } catch (error) {
      if (!(error instanceof CloudError) || !error.transient) throw error;
      last = { ...last, healthy: false, trouble: error.message };
      pause = Math.min(pause * 2, LONGEST_MS);
    }
    const left = end - Date.now();
    if (last.healthy || left <= 0) return last;
    await sleep(Math.min(pause, left));
  }
}

function enough({ used, members: known }: HealthAnswer, members: readonly Member[], atLeast: number): boolean {
  if (!used) return true;
  const healthy = known.filter((one) => one.healthy).length;
  return healthy * 100 >= atLeast * members.length;
}

/** How many are healthy, and which are not. */
export function summary(members: readonly Member[], { answer, trouble }: WaitResult): string {
  if (answer === undefined) return trouble ?? "";
  if (!answer.used) return "no listener uses the group, so there is nothing to wait for";
  const bad = answer.members.filter(({ healthy }) => !healthy);
  if (bad.length === 0) return `${members.length} healthy`;
  const named = bad.map(({ member, why }) => `${nameOf(member)} ${why}`).join(", ");
  return `${members.length - bad.length} of ${members.length} healthy; ${named}`;
}
