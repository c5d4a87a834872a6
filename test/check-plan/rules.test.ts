import { FAMILIES } from "../../lib/families";
import { rulesOf } from "../../lib/families/rules";
import { run } from "../rules/examples";
import { findingsOf } from "../synth";
import { MISTAKES } from "./configurations";
import { judged } from "./judge";
import { planOf, planOfStack } from "./plan-of";

const RULES = rulesOf(FAMILIES);

afterEach(() => {
  // Set by the examples of rules about HCL.
  delete process.env.SYNTH_HCL_OUTPUT;
});

function planOfExample(example: string) {
  const plan = planOfStack(run(example));
  delete process.env.SYNTH_HCL_OUTPUT;
  return plan;
}

/** What the rules find in the plan of what breaks one: its own example, or what somebody wrote without this library. */
function foundInWrong(id: string, wrong: string): string[] {
  const mistake = MISTAKES[id];
  const { findings } =
    mistake === undefined ? judged(planOfExample(wrong)) : judged(planOf(mistake, mistake.engine), mistake.accepted);
  return findings.map(({ ruleId }) => ruleId);
}

/** What makes an example right, and no plan can say. */
const SAID_IN_CODE: readonly string[] = ["quota"];

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, { wrong, right, offPlan }) => {
  test(offPlan === undefined ? "is seen on a plan" : "is not", () => {
    expect(foundInWrong(id, wrong).includes(id)).toBe(offPlan === undefined);
  });

  test("finds nothing in the plan of what is right, and others no error that the synth does not", () => {
    const stack = run(right);
    const known = findingsOf(stack).map(({ ruleId }) => ruleId);
    const { findings } = judged(planOfExample(right));
    const errors = findings.filter(({ severity, ruleId }) => severity === "error" && !known.includes(ruleId));
    const own = findings.filter(({ ruleId }) => ruleId === id).length;
    expect([own, errors]).toEqual([SAID_IN_CODE.includes(id) ? 1 : 0, []]);
  });
});

test("nine rules of ten run on a plan", () => {
  expect(RULES.filter(({ offPlan }) => offPlan === undefined).length / RULES.length).toBeGreaterThanOrEqual(0.9);
});

test("what is written by hand is of rules that run on a plan", () => {
  const running = RULES.filter(({ offPlan }) => offPlan === undefined).map(({ id }) => id);
  expect(Object.keys(MISTAKES).filter((id) => !running.includes(id))).toEqual([]);
});
