import { Clock } from "../../lib/rollout/analysis/clock";

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Time that passes only where everybody waits for it: hours take no time, and always go the same way. */
export class VirtualClock implements Clock {
  private time = 1_000_000;
  private readonly sleepers = new Set<Sleeper>();
  private pending = false;

  public now(): number {
    return this.time;
  }

  public sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const sleeper = { until: this.time + milliseconds, wake: () => end() };
      const end = () => {
        this.sleepers.delete(sleeper);
        signal?.removeEventListener("abort", end);
        resolve();
      };
      signal?.addEventListener("abort", end);
      this.sleepers.add(sleeper);
      this.tick();
    });
  }

  /** Those who are to wake first do so, once nobody has anything else to do. */
  private tick(): void {
    if (this.pending) return;
    this.pending = true;
    setImmediate(() => {
      this.pending = false;
      const next = Math.min(...[...this.sleepers].map(({ until }) => until));
      if (next === Infinity) return;
      this.time = Math.max(this.time, next);
      [...this.sleepers].filter(({ until }) => until <= this.time).forEach(({ wake }) => wake());
      if (this.sleepers.size > 0) this.tick();
    });
  }
}
