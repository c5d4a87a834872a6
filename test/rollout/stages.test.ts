import * as fc from "fast-check";
import { notIn, planStages, StageMember } from "../../lib/rollout/stages";

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
  planStages(members(before), members(after), { drain }).map(({ name, kept }) => `${name}: ${written(kept)}`.trim());

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
      const stages = planStages(before, after, { drain });
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
      const stages = planStages(before, after, { drain: false });
      const [{ declared, kept }] = stages;
      const again = planStages([...declared, ...kept], after, { drain: false });
      expect(again.map(({ name }) => name)).toEqual(["deploy"]);
    }),
    { seed: 6, numRuns: 500 },
  );
});
