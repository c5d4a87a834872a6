import { TerraformStack, Testing } from "cdktf";
import * as fc from "fast-check";
import { alicloud, tencentcloud } from "../../lib";
import { settingsOf, Shape } from "../../lib/app/shapes/shape";
import { FAMILIES } from "../../lib/families";
import { rulesOf } from "../../lib/families/rules";
import { run } from "../rules/examples";
import { declareAll, validStack } from "../rules/valid-stacks";
import { MISTAKES } from "./configurations";
import { judged } from "./judge";
import { Json, planOf, planOfStack } from "./plan-of";

/** Names that a program of a plan hands over and no construct knows: of what they say, no rule could tell. */
const strangers = new Set<string>();

function look(name: string, given: unknown): void {
  if (typeof given !== "object" || given === null) return;
  const known = new Map(settingsOf(name).map((setting) => [setting.name, setting.shape]));
  for (const [key, value] of Object.entries(given)) {
    const shape = known.get(key);
    if (shape === undefined) strangers.add(`${name}.${key}`);
    else lookInside(shape, value);
  }
}

function lookInside(shape: Shape, value: unknown): void {
  if (shape.kind === "settings") look(shape.name, value);
  if (shape.kind !== "list" && shape.kind !== "map") return;
  if (typeof value !== "object" || value === null) return;
  for (const item of Object.values(value)) lookInside(shape.of, item);
}

jest.mock("../../lib/app/shapes/take", () => {
  const actual = jest.requireActual<typeof import("../../lib/app/shapes/take")>("../../lib/app/shapes/take");
  const seen =
    (taken: typeof actual.takeGiven): typeof actual.takeGiven =>
    (name, given, ...more) => {
      look(name, given);
      return taken(name, given, ...more);
    };
  return { ...actual, takeSettings: seen(actual.takeSettings), takeGiven: seen(actual.takeGiven) };
});

afterEach(() => {
  // Set by the examples of rules about HCL.
  delete process.env.SYNTH_HCL_OUTPUT;
});

function namesOf(plan: Json): string[] {
  delete process.env.SYNTH_HCL_OUTPUT;
  strangers.clear();
  judged(plan);
  return [...strangers];
}

test.each(
  rulesOf(FAMILIES).flatMap(({ id, wrong, right }) => [
    [`${id}, wrong`, wrong],
    [`${id}, right`, right],
  ]),
)("the program of a plan has names of the library only: %s", (_, example) => {
  expect(namesOf(planOfStack(run(example)))).toEqual([]);
});

test.each(Object.entries(MISTAKES))("also of what somebody wrote without this library: %s", (_, mistake) => {
  expect(namesOf(planOf(mistake, mistake.engine))).toEqual([]);
});

test("also of 150 right stacks of all families", () => {
  const [all] = fc.sample(fc.array(validStack, { minLength: 150, maxLength: 150 }), { numRuns: 1, seed: 20261201 });
  const stack = new TerraformStack(Testing.app(), "stack");
  new alicloud.AlicloudProvider(stack, "Alicloud");
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud");
  declareAll(stack, all);
  expect(namesOf(planOfStack(stack))).toEqual([]);
});
