import * as fc from "fast-check";
import { CloudError } from "../../lib/cloud/call";
import { RolloutError } from "../../lib/rollout/rollout-error";
import { gained, isNothing } from "../../lib/rollout/steps/exposure";
import { SteppedRollout, StepsEnd } from "../../lib/rollout/steps/stepped-rollout";
import { Change, Fault, Killed, ModelWorld, TYPES, Weights } from "./model-world";

/** What a rollout in steps promises, on a model of engine and cloud in which anything can go wrong at any call. */

const STEPS = [5, 25, 50, 100];
const ONE: Change = { before: { a: 100, b: 100 }, after: { c: 100, d: 100 } };
const SPLIT: Change = { before: { blue: 95, green: 5 }, after: { blue: 0, green: 100 } };

let runs = 0;
const rollout = (world: ModelWorld) =>
  new SteppedRollout(world, { steps: STEPS, types: TYPES, run: `run ${runs++}`, assumeWeighted: false });

const never = (): Fault => "none";
const nth = (call: string, at: number, fault: Fault) => {
  let seen = 0;
  return (asked: string): Fault => (asked === call && seen++ === at ? fault : "none");
};

async function ran(changes: readonly Change[], fault: (call: string) => Fault) {
  const world = new ModelWorld(changes, fault);
  const end = await rollout(world).run();
  return { world, end, broken: world.broken };
}

test("servers by others: beside them without traffic, step by step, then alone", async () => {
  const { world, end, broken } = await ran([ONE], never);
  expect([end, broken, world.serving, world.remembers]).toEqual(["done", [], [{ c: 100, d: 100 }], false]);
  const weights = world.deployments
    .slice(0, -1)
    .map((text) => (JSON.parse(text) as Record<string, { weights: number[] }>)["list.r0"].weights);
  expect(weights).toEqual([
    [0, 0],
    [5, 5],
    [33, 33],
    [100, 100],
    [100, 100],
  ]);
  expect(world.events.filter(({ event }) => event === "stage").map(({ text }) => text)).toEqual([
    "stage 1 of 6, expand: members that come stand beside those that serve, without traffic",
    "stage 2 of 6, step 5 %: web list.r0 has 5 % of the change: c, d 2.5 % each (weight 5), a, b 47.5 % each (weight 95)",
    "stage 3 of 6, step 25 %: web list.r0 has 25 % of the change: c, d 12.5 % each (weight 33), a, b 37.5 % each (weight 99)",
    "stage 4 of 6, step 50 %: web list.r0 has 50 % of the change: c, d, a, b 25 % each (weight 100)",
    "stage 5 of 6, step 100 %: web list.r0 has 100 % of the change: c, d 50 % each (weight 100), a, b 0 % each (weight 0)",
    "stage 6 of 6, contract: what is declared, and nothing else",
  ]);
});

test("a split needs no room: its weights go over", async () => {
  const { world, end, broken } = await ran([SPLIT], never);
  expect([end, broken, world.serving, world.deployments.length]).toEqual(["done", [], [{ blue: 0, green: 100 }], 5]);
});

test("what is deployed already is one deployment", async () => {
  const { world, end } = await ran([{ before: ONE.after, after: ONE.after }], never);
  expect([end, world.deployments]).toEqual(["done", ["contract"]]);
});

test.each<[string, string, number, Fault, string]>([
  ["unhealthy new servers", "unhealthy", 0, "bad", "not healthy in time"],
  ["errors that rise at the second step", "analysed", 1, "bad", "analysis inconclusive: no answer"],
  ["a cloud that has something else", "differing", 1, "bad", "somebody edited it"],
  ["nobody confirms", "confirmed", 2, "bad", "nobody confirmed step 50 %"],
  ["a deployment that fails half-way", "deploy", 3, "fail half", "the deployment ended with status 1"],
  ["a step that impact refuses", "refused", 2, "bad", "3 -> 2 -> 3"],
  ["an API that is throttled", "unhealthy", 1, "throttle", "Throttling"],
])("%s: back to what served before, in one deployment", async (_, call, at, fault, why) => {
  const { world, end, broken } = await ran([ONE, SPLIT], nth(call, at, fault));
  expect([end, broken]).toEqual(["back", []]);
  expect(world.serving).toEqual([{ c: 0, d: 0, a: 100, b: 100 }, SPLIT.before]);
  const told = world.events.filter(({ event }) => event === "back");
  expect(told.map(({ text }) => text)).toEqual([`${why}; going back to what served before`]);
});

test.each<[number, string]>([
  [2, "back"],
  [3, "stopped"],
])("going back fails %p times: %s", async (failures, wanted) => {
  let failing = 0;
  const { world, end } = await ran([ONE], (call) => {
    if (call === "analysed") failing = failures;
    if (call === "deploy" && failing > 0) return failing-- > 0 ? "fail before" : "none";
    return call === "analysed" ? "bad" : "none";
  });
  expect([end, world.deployments.length]).toEqual([wanted, 2 + 3]);
});

test("before traffic is moved there is nothing to take back", async () => {
  const { world, end, broken } = await ran([ONE], nth("deploy", 0, "fail half"));
  expect([end, broken, world.deployments.length]).toEqual(["stopped", [], 1]);
});

test.each<[string, string]>([["unasked", "no credentials; nothing was deployed"]])(
  "%s: refused while nothing is deployed",
  async (call, message) => {
    const world = new ModelWorld([ONE], nth(call, 0, "bad"));
    await expect(rollout(world).run()).rejects.toThrow(new RolloutError(message));
    expect(world.deployments).toEqual([]);
  },
);

test.each<[string, Change, string]>([
  ["nobody serves", { before: { a: 0 }, after: { b: 1 } }, "nobody serves there yet; deploy it without --steps"],
  [
    "nobody shall serve",
    { before: { a: 1 }, after: { a: 0 } },
    "nobody is declared to serve there; deploy it without --steps",
  ],
])("%s: refused by name", async (_, change, why) => {
  const message = `stack web: list.r0 cannot go over in steps: ${why}`;
  await expect(ran([change], never)).rejects.toThrow(new RolloutError(message));
});

/** Somebody else runs it, too, while the first one watches its first step. */
async function joined(fault: (call: string) => Fault) {
  const world = new ModelWorld([ONE], never);
  const analysed = world.analysed.bind(world);
  let other: Promise<StepsEnd | "killed" | "refused"> | undefined;
  world.analysed = async () => {
    if (other === undefined) {
      world.fault = fault;
      await (other = once(world));
      world.fault = never;
    }
    return analysed();
  };
  const first = await rollout(world).run();
  return { world, first, other: await other };
}

test("another run has taken over: the first one leaves everything to it", async () => {
  const { world, first, other } = await joined(nth("unhealthy", 1, "kill before"));
  expect([first, other, world.broken, world.remembers]).toEqual(["stopped", "killed", [], true]);
  const told =
    "stack web: another rollout has taken over; this one leaves everything to it; what is deployed stays as it is";
  expect(world.events.at(-1)!.text).toContain(told);
});

test("another run has come to its end: the first one leaves it so", async () => {
  const { world, first, other } = await joined(never);
  expect([first, other, world.serving, world.remembers]).toEqual(["stopped", "done", [{ c: 100, d: 100 }], false]);
});

test.each<[number, number, StepsEnd, Weights]>([
  [1, 3, "stopped", { c: 5, d: 5, a: 95, b: 95 }],
  [2, 3, "back", { c: 0, d: 0, a: 100, b: 100 }],
  [2, 1, "stopped", { a: 100, b: 100 }],
])("asked to stop %p times, at question %p: %s", async (times, at, wanted, serving) => {
  const world = new ModelWorld([ONE], never);
  let asked = 0;
  world.stops = () => Promise.resolve(++asked >= at ? times : 0);
  expect([await rollout(world).run(), world.serving]).toEqual([wanted, [serving]]);
});

const weight = fc.constantFrom(0, 1, 10, 50, 99, 100);
const list = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e"), weight, { minKeys: 1 }).map((one) => ({ ...one }));
const serves = (weights: Weights) => Object.values(weights).some((one) => one > 0);
const change = fc.record({ before: list.filter(serves), after: list.filter(serves) });
const fault = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Fault>("none") },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Fault>(
      "kill before",
      "kill half",
      "kill after",
      "fail before",
      "fail half",
      "bad",
      "throttle",
    ),
  },
);

/** Runs it until the process ends by itself. */
async function once(world: ModelWorld): Promise<StepsEnd | "killed" | "refused"> {
  try {
    return await rollout(world).run();
  } catch (error) {
    if (error instanceof Killed) return "killed";
    if (error instanceof RolloutError || error instanceof CloudError) return "refused";
    throw error;
  }
}

const SEEDS = Number(process.env.STEP_SEEDS ?? 500);

test("whatever goes wrong, at whatever call: never more than the step, nobody missing, and the same command converges", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 3 }),
      fc.array(fault, { minLength: 1, maxLength: 60 }),
      async (changes, faults) => {
        let at = 0;
        const world = new ModelWorld(changes, () => faults[at++] ?? "none");
        let end = await once(world);
        for (let again = 0; again < 10 && end !== "done"; again++) {
          if (end === "back") expect(world.serving.map((now, i) => exposes(changes[i], now))).not.toContain(true);
          seen.add(end);
          // A new run begins with what is deployed, whose step was declared before.
          end = await once(world);
        }
        at = faults.length;
        if (end !== "done") end = await once(world);
        expect([end, world.broken, world.remembers]).toEqual(["done", [], false]);
        expect(world.serving).toEqual(changes.map(({ after }) => after));
      },
    ),
    { numRuns: SEEDS },
  );
  expect([...seen].sort()).toEqual(["back", "impact", "killed", "refused", "stopped"]);
});

function exposes({ before }: Change, now: Weights): boolean {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const [from, is] = [before, now].map((one) => ids.map((id) => one[id] ?? 0));
  return !isNothing(gained(from, is));
}
