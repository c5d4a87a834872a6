import * as fc from "fast-check";
import { notIn, planStages, StageMember } from "../../lib/recipes/stages";

const members = (text: string): StageMember[] =>
  text
    .split(" ")
    .filter((part) => part !== "")
    .map((part) => {
      const [key, weight] = part.split("=");
      return { key, weight: weight === undefined ? 100 : Number(weight) };
    });
const written = (some: readonly StageMember[]) => some.map(({ key, weight }) => `${key}=${weight}`).join(" ");
const plan = (before: string, after: string, drain = false) =>
  planStages(members(before), members(after), { drain })!.map(({ name, kept }) => `${name}: ${written(kept)}`.trim());

test.each([
  ["nothing changes", "a b", "a b", false, ["deploy:"]],
  ["weights", "a b", "a=1 b=0", false, ["deploy:"]],
  ["add", "a", "a b", false, ["deploy:"]],
  ["remove", "a b", "a", false, ["deploy:"]],
  ["first servers", "", "a b", false, ["deploy:"]],
  ["swap of all", "a b", "c d", false, ["expand: a=100 b=100", "contract:"]],
  ["swap of one keeps its weight", "a=7 b", "b c", false, ["expand: a=7", "contract:"]],
  ["swap of all, draining", "a b", "c", true, ["expand: a=100 b=100", "drain: a=0 b=0", "contract:"]],
  ["remove, draining", "a b", "a", true, ["drain: b=0", "contract:"]],
  ["what is drained already needs no draining", "a b=0", "a", true, ["deploy:"]],
  ["nothing leaves, draining", "a", "a b", true, ["deploy:"]],
])("%s", (_, before, after, drain, stages) => expect(plan(before, after, drain)).toEqual(stages));

const pool = fc.uniqueArray(
  fc.record({ key: fc.constantFrom(..."abcdefgh"), weight: fc.integer({ min: 0, max: 100 }) }),
  { selector: ({ key }) => key },
);

/** Members in service after each stage; from one to the next some come or some leave, never both. */
test("no stage both brings and takes members, and the last is what is declared", () => {
  fc.assert(
    fc.property(pool, pool, fc.boolean(), (before, after, drain) => {
      const stages = planStages(before, after, { drain })!;
      const service = [before, ...stages.map(({ declared, kept }) => [...declared, ...kept])];
      for (let at = 1; at < service.length; at++) {
        const [from, to] = [service[at - 1], service[at]];
        expect(notIn(from, to).length === 0 || notIn(to, from).length === 0).toBe(true);
        expect(new Set(to.map(({ key }) => key)).size).toBe(to.length);
      }
      expect(service[service.length - 1]).toEqual(after);
    }),
    { seed: 6, numRuns: 500 },
  );
});

test("a plan that is made anew after any stage needs no more than what is left", () => {
  fc.assert(
    fc.property(pool, pool, (before, after) => {
      const stages = planStages(before, after, { drain: false })!;
      const [{ declared, kept }] = stages;
      const again = planStages([...declared, ...kept], after, { drain: false })!;
      expect(again.map(({ name }) => name)).toEqual(["deploy"]);
    }),
    { seed: 6, numRuns: 500 },
  );
});

describe("where not all find room", () => {
  const some = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, n) => ({ key: `${prefix}${n}`, weight: 10 }));
  const sizes = (before: number, after: number, max: number, drain = false) =>
    planStages(some("a", before), some("b", after), { drain, max })?.map(
      ({ name, wave, declared, kept, withheld }) =>
        `${wave} ${name}: ${declared.length} + ${kept.length}, ${withheld.length} wait`,
    );

  test.each<[number, number, number, string[] | undefined]>([
    [3, 3, 6, ["1 expand: 3 + 3, 0 wait", "1 contract: 3 + 0, 0 wait"]],
    [
      3,
      3,
      5,
      ["1 expand: 2 + 3, 1 wait", "1 release: 2 + 1, 1 wait", "2 expand: 3 + 1, 0 wait", "2 contract: 3 + 0, 0 wait"],
    ],
    [
      5,
      3,
      5,
      [
        "1 release: 0 + 3, 3 wait",
        "2 expand: 2 + 3, 1 wait",
        "2 release: 2 + 1, 1 wait",
        "3 expand: 3 + 1, 0 wait",
        "3 contract: 3 + 0, 0 wait",
      ],
    ],
    [
      3,
      5,
      5,
      [
        "1 expand: 2 + 3, 3 wait",
        "1 release: 2 + 1, 3 wait",
        "2 expand: 4 + 1, 1 wait",
        "2 release: 4 + 0, 1 wait",
        "3 contract: 5 + 0, 0 wait",
      ],
    ],
    [5, 5, 5, undefined],
  ])("%d by %d, room for %d", (before, after, max, stages) => expect(sizes(before, after, max)).toEqual(stages));

  test("each part that goes is drained before", () => {
    expect(sizes(3, 3, 5, true)?.map((text) => text.split(":")[0])).toEqual([
      "1 expand",
      "1 drain",
      "1 release",
      "2 expand",
      "2 drain",
      "2 contract",
    ]);
  });

  test("no stage has more than fit, and never do fewer serve than before or after", () => {
    fc.assert(
      fc.property(pool, pool, fc.boolean(), fc.integer({ min: 0, max: 4 }), (before, after, drain, room) => {
        const max = Math.max(before.length, after.length) + room;
        const stages = planStages(before, after, { drain, max });
        const serving = (some: readonly StageMember[]) => some.filter(({ weight }) => weight !== 0).length;
        const floor = Math.min(serving(before), serving(after));
        // With room for one more there is always a way.
        if (room > 0) expect(stages).toBeDefined();
        const service = (stages ?? []).map(({ declared, kept }) => [...declared, ...kept]);
        for (const [at, now] of service.entries()) {
          expect(now.length).toBeLessThanOrEqual(max);
          expect(serving(now)).toBeGreaterThanOrEqual(floor);
          const earlier = at === 0 ? before : service[at - 1];
          expect(notIn(earlier, now).length === 0 || notIn(now, earlier).length === 0).toBe(true);
        }
        if (stages !== undefined) expect(service[service.length - 1]).toEqual(after);
      }),
      { seed: 6, numRuns: 1000 },
    );
  });
});
