import { CloudError } from "../../cloud/call";
import { NO_ANSWER, within } from "../../cloud/within";
import { Metric, Threshold } from "./analysis-file";
import { Measured, Moment } from "./check";
import { Clock } from "./clock";

/** What a measurement means. */
export type Verdict = "pass" | "fail" | "no data";

/** One measurement, as it is told. */
export interface Measurement {
  readonly metric: string;
  readonly verdict: Verdict;
  /** The number against its threshold, or why. */
  readonly why: string;
  /** Milliseconds since the analysis began. */
  readonly atMs: number;
}

/** How often a metric passed, failed, and had no answer. */
export interface Tally {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly noData: number;
}

/** How an analysis ended. Without an answer there is no pass. */
export interface AnalysisResult {
  readonly verdict: "passed" | "failed" | "inconclusive" | "stopped";
  /** One line. */
  readonly why: string;
  readonly metrics: readonly Tally[];
}

/** How to watch. */
export interface AnalysisRun {
  readonly bakeMs: number;
  readonly step?: number;
  readonly clock: Clock;
  /** Ends it early, without a verdict. */
  readonly signal?: AbortSignal;
  readonly told: (measurement: Measurement) => void;
}

/** Watches all metrics for the bake time, or until one of them has failed too often. */
export async function analyze(metrics: readonly Metric[], run: AnalysisRun): Promise<AnalysisResult> {
  const over = new AbortController();
  const stop = () => over.abort();
  run.signal?.addEventListener("abort", stop);
  if (run.signal?.aborted) stop();
  const moment = { since: run.clock.now(), step: run.step };
  const watches = metrics.map((metric) => new Watch(metric, moment, run, over));
  try {
    await Promise.all([...watches.map((watch) => watch.run()), run.clock.sleep(run.bakeMs, over.signal)]);
  } finally {
    over.abort();
    run.signal?.removeEventListener("abort", stop);
  }
  const tallies = watches.map((watch) => watch.tally);
  const ended = watches.map((watch) => watch.ending).find((one) => one !== undefined);
  if (ended !== undefined) return { ...ended, metrics: tallies };
  if (run.signal?.aborted) return { verdict: "stopped", why: "stopped before the time was over", metrics: tallies };
  const unproved = watches.find(({ tally }) => tally.passed === 0);
  if (unproved !== undefined) return { ...unproved.withoutPass, metrics: tallies };
  const names = metrics.map(({ name }) => name).join(", ");
  return { verdict: "passed", why: names === "" ? "nothing was measured" : `${names} within limits`, metrics: tallies };
}

type Ending = Pick<AnalysisResult, "verdict" | "why">;

/** One metric during one analysis. */
class Watch {
  public ending?: Ending;
  private readonly counts = { pass: 0, fail: 0, "no data": 0 };
  private last = "";

  public constructor(
    private readonly metric: Metric,
    private readonly moment: Moment,
    private readonly analysis: AnalysisRun,
    private readonly over: AbortController,
  ) {}

  public get tally(): Tally {
    const { pass: passed, fail: failed, "no data": noData } = this.counts;
    return { name: this.metric.name, passed, failed, noData };
  }

  public get withoutPass(): Ending {
    const { name } = this.metric;
    if (this.counts.fail > 0)
      return { verdict: "failed", why: `${name}: no measurement passed; the last one: ${this.last}` };
    return { verdict: "inconclusive", why: `${name}: no answer at all; the last one: ${this.last || "none in time"}` };
  }

  public async run(): Promise<void> {
    const { delayMs, intervalMs } = this.metric;
    const { bakeMs, clock } = this.analysis;
    for (let at = delayMs; at <= bakeMs; at += intervalMs) {
      await clock.sleep(Math.max(0, this.moment.since + at - clock.now()), this.over.signal);
      if (this.over.signal.aborted) return;
      const measured = await this.measured();
      if (this.over.signal.aborted) return;
      this.count(measured);
      if (this.ending !== undefined) return this.over.abort();
      // A slow answer takes the place of those that were due meanwhile.
      while (at + intervalMs <= bakeMs && this.moment.since + at + intervalMs < clock.now()) at += intervalMs;
    }
  }

  private async measured(): Promise<Measured> {
    const { check, timeoutMs: milliseconds } = this.metric;
    const late = () => new CloudError(NO_ANSWER, undefined, true);
    try {
      return await within({ milliseconds, signal: this.over.signal, late }, (own) => check.measure(this.moment, own));
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      return { missing: error.message };
    }
  }

  private count(measured: Measured): void {
    const { name, threshold, failureLimit, noDataLimit } = this.metric;
    const [verdict, why] = judged(measured, threshold);
    this.counts[verdict]++;
    this.last = why;
    const atMs = this.analysis.clock.now() - this.moment.since;
    this.analysis.told({ metric: name, verdict, why, atMs });
    const { fail, "no data": noData } = this.counts;
    const many = (count: number, limit: number) => `${count} measurements, ${limit} allowed; the last one: ${why}`;
    if (fail > failureLimit) {
      this.ending = { verdict: "failed", why: `${name}: failed in ${many(fail, failureLimit)}` };
    } else if (noData > noDataLimit) {
      this.ending = { verdict: "inconclusive", why: `${name}: no answer in ${many(noData, noDataLimit)}` };
    }
  }
}

/** What a measurement means, and why. A number that no threshold names is none that could pass. */
export function judged(measured: Measured, threshold: Threshold | undefined): [Verdict, string] {
  if ("missing" in measured) return ["no data", measured.missing];
  if ("passed" in measured) return [measured.passed ? "pass" : "fail", measured.why];
  const { value } = measured;
  if (threshold === undefined || Number.isNaN(value)) return ["no data", `${value} is nothing to judge by`];
  const { min = -Infinity, max = Infinity } = threshold;
  if (value > max) return ["fail", `${value}, above ${max}`];
  if (value < min) return ["fail", `${value}, below ${min}`];
  return ["pass", `${value}, ${max < Infinity ? `at most ${max}` : `at least ${min}`}`];
}
