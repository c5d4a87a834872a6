import * as fc from "fast-check";
import { compared, gained, part, percentOf } from "../../lib/rollout/steps/exposure";
import { weightsAt } from "../../lib/rollout/steps/step-weights";

/** A step exposes as much as it says and never more, in whole numbers. */

const SIXTY = Array<number>(60).fill(100);

test.each<[string, number[], number[], number, number[], number]>([
  ["one by another", [100, 0], [0, 100], 5, [95, 5], 5],
  ["a share that whole numbers miss is rounded down", [100, 0], [0, 100], 33, [67, 33], 33],
  ["three by three", [100, 100, 100, 0, 0, 0], [0, 0, 0, 100, 100, 100], 25, [99, 99, 99, 33, 33, 33], 25],
  ["the last step is what is declared", [100, 0], [0, 50], 100, [0, 50], 100],
  ["half of a canary's change", [95, 5], [5, 95], 50, [100, 100], 50],
  [
    "one old beside fifty new: as many of them as the share is enough for",
    [100, ...Array<number>(50).fill(0)],
    [0, ...Array<number>(50).fill(100)],
    5,
    [95, ...Array<number>(5).fill(1), ...Array<number>(45).fill(0)],
    5,
  ],
  ["a server more", [100, 100, 0], [100, 100, 100], 50, [100, 100, 40], 50],
  ["too little for whole numbers: what served before", [...SIXTY, 0], [...SIXTY, 100], 1, [...SIXTY, 0], 0],
])("%s", (_, before, after, percent, weights, exposed) => {
  const now = weightsAt(before, after, percent);
  expect([now, percentOf(gained(before, now), gained(before, after))]).toEqual([weights, exposed]);
});

const weight = fc.nat(100);
const member = fc.record({ before: weight, after: weight });
const change = fc
  .array(member, { minLength: 1, maxLength: 12 })
  .map((members) => ({ before: members.map((one) => one.before), after: members.map((one) => one.after) }))
  .filter(({ before, after }) => before.some((one) => one > 0) && after.some((one) => one > 0));

test("whatever changes: no more than the step, whole weights in range, and nobody leaves who stays", () => {
  fc.assert(
    fc.property(change, fc.integer({ min: 1, max: 100 }), ({ before, after }, percent) => {
      const now = weightsAt(before, after, percent);
      const [exposed, limit] = [gained(before, now), part(gained(before, after), percent)];
      expect(compared(exposed, limit)).toBeLessThanOrEqual(0);
      expect(now.filter((one) => !Number.isInteger(one) || one < 0 || one > 100)).toEqual([]);
      const left = now.filter((one, at) => one === 0 && before[at] > 0 && (percent < 100 || after[at] > 0));
      expect(left).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("one version by another of as many servers: off by less than one percentage point", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 99 }), (servers, percent) => {
      const [old, none] = [Array<number>(servers).fill(100), Array<number>(servers).fill(0)];
      const now = weightsAt([...old, ...none], [...none, ...old], percent);
      const share = percentOf(gained([...old, ...none], now), { of: 1, by: 1 });
      expect(percent - share).toBeGreaterThanOrEqual(0);
      expect(percent - share).toBeLessThan(1);
    }),
    { numRuns: 300 },
  );
});
