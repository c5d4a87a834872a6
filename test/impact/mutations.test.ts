import { exceeds, PlanError, readPlan, refusingFindings } from "../../lib/impact";
import { impactOf } from "./impact-of";
import { Values } from "./plan-json";
import { KINDS, Mutation, pathsOf, withMutation } from "./plan-mutations";
import { REFUSED } from "./refused-plans";

/** How many random mutations of the plans below are tried; `PLAN_MUTATIONS=10000 npx jest test/impact/mutations`. */
const RUNS = Number(process.env.PLAN_MUTATIONS ?? 1500);

/** What the gate says of a parsed plan: its exit status. Anything thrown but one line for the user is a fault. */
function status(json: unknown): number {
  try {
    const report = impactOf(readPlan(json));
    if (exceeds(report, 0)) return 3;
    return refusingFindings(report).length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof PlanError && !error.message.includes("\n")) return 2;
    throw error;
  }
}

/** What the state said before the refresh stands nowhere else in a plan: without it nothing was added by others. */
const MENDS = /^resource_drift (left out|null|an empty list)$|^resource_drift\.0 left out$/;

function passes(plan: Values, mutation: Mutation): string[] {
  const name = `${mutation.path.join(".")} ${mutation.what}`;
  let seen: number | undefined;
  try {
    seen = withMutation(plan, mutation, () => status(plan));
  } catch (error) {
    return [`${name}: ${(error as Error).stack}`];
  }
  return seen === 0 && !MENDS.test(name) ? [name] : [];
}

/** Parsed, as from a file: left out what is undefined. */
const plans = Object.entries(REFUSED).map(([name, plan]): [string, Values] => [
  name,
  JSON.parse(JSON.stringify(plan)) as Values,
]);

test.each(plans)("%s is refused", (_, plan) => expect([1, 3]).toContain(status(plan)));

test("no single mutation of one plan lets it pass", () => {
  const [, plan] = plans[0];
  const mutations = pathsOf(plan).flatMap((path) => KINDS.map((what) => ({ path, what })));
  expect(mutations.length).toBeGreaterThan(1500);
  expect(mutations.flatMap((mutation) => passes(plan, mutation))).toEqual([]);
});

test("no random mutation of any plan lets it pass", () => {
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const paths = new Map(plans.map(([name, plan]) => [name, pathsOf(plan)]));
  const found = Array.from({ length: RUNS }, () => {
    const [name, plan] = plans[random(plans.length)];
    const all = paths.get(name)!;
    const mutation = { path: all[random(all.length)], what: KINDS[random(KINDS.length)] };
    return passes(plan, mutation).map((one) => `${name}: ${one}`);
  });
  expect(found.flat()).toEqual([]);
});
