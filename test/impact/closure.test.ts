import fc from "fast-check";
import { precedes, worstSum } from "../../lib/impact/closure";

interface WeightedStep {
  readonly delta: number;
  readonly after: readonly number[];
}

const orderOf = (steps: WeightedStep[]) => steps.map((step) => step.after);
const deltasOf = (steps: WeightedStep[]) => new Map(steps.map((step, index) => [index, step.delta]));
const worst = (steps: WeightedStep[]) => worstSum(orderOf(steps), deltasOf(steps));

/** All sets of steps that some order passes through, tried one by one. */
function worstByTrying(steps: WeightedStep[], done: number[], open: number[]): number | undefined {
  let worst: number | undefined;
  for (let set = 0; set < 1 << steps.length; set++) {
    const has = (step: number) => (set & (1 << step)) !== 0;
    const closed = steps.every((step, index) => !has(index) || step.after.every(has));
    if (!closed || !done.every(has) || open.some(has)) continue;
    const total = steps.reduce((sum, step, index) => sum + (has(index) ? step.delta : 0), 0);
    worst = worst === undefined ? total : Math.min(worst, total);
  }
  return worst;
}

const stepsArbitrary = fc
  .array(fc.tuple(fc.integer({ min: -2, max: 2 }), fc.array(fc.nat({ max: 20 }), { maxLength: 3 })), { maxLength: 9 })
  .map((raw) =>
    raw.map(([delta, after], index) => ({
      delta,
      // Only earlier steps: an order exists.
      after: index === 0 ? [] : [...new Set(after.map((step) => step % index))],
    })),
  );

test("finds the worst order that trying all orders finds", () => {
  fc.assert(
    fc.property(
      stepsArbitrary,
      fc.array(fc.nat(), { maxLength: 2 }),
      fc.array(fc.nat(), { maxLength: 2 }),
      (s, d, o) => {
        const pick = (numbers: number[]) => (s.length === 0 ? [] : numbers.map((n) => n % s.length));
        const moment = { done: pick(d), open: pick(o) };
        expect(worstSum(orderOf(s), deltasOf(s), moment)).toBe(worstByTrying(s, moment.done, moment.open));
      },
    ),
    { numRuns: 2000 },
  );
});

test("a chain of 20,000 steps is no recursion", () => {
  const steps = Array.from({ length: 20_000 }, (_, i) => ({
    delta: i === 0 ? 1 : i === 19_999 ? -1 : 0,
    after: i === 0 ? [] : [i - 1],
  }));
  expect(worst(steps)).toBe(0);
  expect(precedes(orderOf(steps), 0, 19_999)).toBe(true);
  expect(precedes(orderOf(steps), 19_999, 0)).toBe(false);
});

test("2,000 additions behind a barrier before 2,000 removals lose nothing", () => {
  const n = 2000;
  const adds = Array.from({ length: n }, () => ({ delta: 1, after: [] as number[] }));
  const barrier = { delta: 0, after: adds.map((_, i) => i) };
  const removes = adds.map(() => ({ delta: -1, after: [n] }));
  expect(worst([...adds, barrier, ...removes])).toBe(0);
  expect(worst([...adds, barrier, ...removes.map((r) => ({ ...r, after: [] }))])).toBe(-n);
});
