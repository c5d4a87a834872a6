import * as fc from "fast-check";
import { analyze, judged, Measurement } from "../../lib/rollout/analysis/analyze";
import { Metric } from "../../lib/rollout/analysis/analysis-file";
import { Measured } from "../../lib/rollout/analysis/check";
import { CloudError } from "../../lib/cloud/call";
import { VirtualClock } from "./virtual-clock";

/** What is watched passes only on answers; the time is a virtual one. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;

function metric(answers: readonly (Measured | Error)[], more: Partial<Metric> = {}): Metric {
  let at = 0;
  return {
    name: "errors",
    check: {
      measure: () => {
        const answer = answers[Math.min(at++, answers.length - 1)];
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      },
    },
    threshold: { max: 1 },
    intervalMs: MINUTE,
    delayMs: 0,
    timeoutMs: 10 * SECOND,
    failureLimit: 0,
    noDataLimit: 0,
    ...more,
  };
}

async function watched(metrics: readonly Metric[], bakeMs = 5 * MINUTE, signal?: AbortSignal) {
  const clock = new VirtualClock();
  const told: Measurement[] = [];
  const begin = clock.now();
  const result = await analyze(metrics, { bakeMs, clock, signal, told: (one) => told.push(one) });
  return { ...result, told, took: clock.now() - begin };
}

const good: Measured = { value: 0.5 };
const bad: Measured = { value: 2 };
const none: Measured = { missing: "the query finds no series" };

test("all good: measured at each interval for the whole bake time", async () => {
  const { verdict, why, told, took, metrics } = await watched([metric([good])]);
  expect([verdict, why, took]).toEqual(["passed", "errors within limits", 5 * MINUTE]);
  expect(told.map(({ atMs }) => atMs)).toEqual([0, 1, 2, 3, 4, 5].map((minute) => minute * MINUTE));
  expect(metrics).toEqual([{ name: "errors", passed: 6, failed: 0, noData: 0 }]);
});

test.each<[string, Metric, string, string, number]>([
  [
    "one failure too many ends it at once",
    metric([good, bad]),
    "failed",
    "errors: failed in 1 measurements, 0 allowed; the last one: 2, above 1",
    1,
  ],
  ["as many as are allowed do not", metric([bad, good], { failureLimit: 1 }), "passed", "errors within limits", 5],
  [
    "no answer is no pass",
    metric([good, none]),
    "inconclusive",
    "errors: no answer in 1 measurements, 0 allowed; the last one: the query finds no series",
    1,
  ],
  [
    "allowed to have no answer, but never had one",
    metric([none], { noDataLimit: 9 }),
    "inconclusive",
    "errors: no answer at all; the last one: the query finds no series",
    5,
  ],
  [
    "allowed to fail, but never passed",
    metric([bad], { failureLimit: 9 }),
    "failed",
    "errors: no measurement passed; the last one: 2, above 1",
    5,
  ],
  [
    "a cloud that refuses",
    metric([new CloudError("Throttling", "Throttling", true)]),
    "inconclusive",
    "errors: no answer in 1 measurements, 0 allowed; the last one: Throttling",
    0,
  ],
  [
    "the first one comes after the delay",
    metric([bad], { delayMs: 3 * MINUTE }),
    "failed",
    "errors: failed in 1 measurements, 0 allowed; the last one: 2, above 1",
    3,
  ],
])("%s", async (_, one, verdict, why, minutes) => {
  const result = await watched([one]);
  expect([result.verdict, result.why, result.took]).toEqual([verdict, why, minutes * MINUTE]);
});

test("a metric that passes hides none that fails", async () => {
  const { verdict, why } = await watched([metric([good], { name: "latency" }), metric([good, good, bad])]);
  expect([verdict, why]).toEqual(["failed", "errors: failed in 1 measurements, 0 allowed; the last one: 2, above 1"]);
});

test("nothing to watch waits for the time, and says that nothing was measured", async () => {
  const { verdict, why, took } = await watched([]);
  expect([verdict, why, took]).toEqual(["passed", "nothing was measured", 5 * MINUTE]);
});

test("no bake time measures once", async () => {
  const { verdict, told } = await watched([metric([good])], 0);
  expect([verdict, told.length]).toEqual(["passed", 1]);
});

test("stopped from outside it has no verdict", async () => {
  const stop = new AbortController();
  const stopping = metric([good], { check: { measure: () => (stop.abort(), Promise.resolve(good)) } });
  const { verdict } = await watched([stopping], MINUTE, stop.signal);
  expect(verdict).toBe("stopped");
});

test("a mistake of ours is no missing answer", async () => {
  await expect(watched([metric([new TypeError("ours")])])).rejects.toThrow("ours");
});

test.each<[Measured, { min?: number; max?: number } | undefined, string, string]>([
  [{ value: 1 }, { max: 1 }, "pass", "1, at most 1"],
  [{ value: 1.01 }, { max: 1 }, "fail", "1.01, above 1"],
  [{ value: 3 }, { min: 3 }, "pass", "3, at least 3"],
  [{ value: 2 }, { min: 3, max: 9 }, "fail", "2, below 3"],
  [{ value: Infinity }, { max: 1 }, "fail", "Infinity, above 1"],
  [{ value: NaN }, { max: 1 }, "no data", "NaN is nothing to judge by"],
  [{ value: 1 }, undefined, "no data", "1 is nothing to judge by"],
  [{ passed: false, why: "HTTP status 500" }, undefined, "fail", "HTTP status 500"],
])("%j against %j: %s", (measured, threshold, verdict, why) => {
  expect(judged(measured, threshold)).toEqual([verdict, why]);
});

test("whatever is answered: a pass has a pass of each metric, and no metric above its limits", async () => {
  const answer = fc.constantFrom(good, bad, none);
  const limits = fc.record({ failureLimit: fc.nat(2), noDataLimit: fc.nat(2), delayMs: fc.constantFrom(0, MINUTE) });
  const one = fc.tuple(fc.array(answer, { minLength: 1, maxLength: 8 }), limits);
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 3 }), async (given) => {
      const asked = given.map(([answers, more], at) => metric(answers, { ...more, name: `m${at}` }));
      const { verdict, metrics } = await watched(asked);
      const fine = metrics.every(
        ({ passed, failed, noData }, at) =>
          passed > 0 && failed <= asked[at].failureLimit && noData <= asked[at].noDataLimit,
      );
      expect(verdict === "passed").toBe(fine);
    }),
    { numRuns: 200 },
  );
});
