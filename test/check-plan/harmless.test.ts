import { App, TerraformStack, Testing } from "cdktf";
import { Construct } from "constructs";
import * as fc from "fast-check";
import * as fs from "node:fs";
import * as path from "node:path";
import { alicloud, tencentcloud } from "../../lib";
import { declareAll, validStack } from "../rules/valid-stacks";
import { judged, linesOf } from "./judge";
import { Json, planOfStack } from "./plan-of";
import { withUnknown } from "./unknown";

/** What nobody says of right stacks: errors and warnings. */
const said = (plan: unknown) => linesOf(judged(plan)).filter((line) => !line.startsWith("info "));

type Example = new (scope: Construct, id: string) => TerraformStack;

const FOLDER = path.join(__dirname, "../../examples");
const EXAMPLES = fs
  .readdirSync(FOLDER)
  .filter((one) => one !== "wrong" && fs.existsSync(path.join(FOLDER, one, "stack.ts")));

function planOfExample(folder: string): Json {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which examples there are is known at run time only
  const [Stack] = Object.values(require(path.join(FOLDER, folder, "stack")) as Record<string, Example>);
  return planOfStack(new Stack(new App({ outdir: Testing.app().outdir }), "example"));
}

test.each(EXAMPLES)("the plan of %s has no error", (folder) => {
  expect(said(planOfExample(folder)).filter((line) => line.startsWith("error "))).toEqual([]);
});

function planOfRight(seed: number, count: number): Json {
  const [all] = fc.sample(fc.array(validStack, { minLength: count, maxLength: count }), { numRuns: 1, seed });
  const stack = new TerraformStack(Testing.app(), "stack");
  new alicloud.AlicloudProvider(stack, "Alicloud");
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud");
  declareAll(stack, all);
  return planOfStack(stack);
}

test("the plan of 100 right stacks of all families has neither error nor warning", () => {
  expect(said(planOfRight(20261130, 100))).toEqual([]);
});

test("what is known only after the apply makes no errors", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
      (seed, places) => {
        expect(said(withUnknown(planOfRight(seed, 8), places)).filter((line) => line.startsWith("error "))).toEqual([]);
      },
    ),
    { numRuns: 25, seed: 30 },
  );
});
