import { TerraformStack, Testing } from "cdktf";
import * as fc from "fast-check";
import { alicloud, tencentcloud } from "../../lib";
import { findingsOf } from "../synth";
import { declareAll, validStack } from "./valid-stacks";

const STACKS = 10_000;
/** Making an app costs more than judging it, so that each holds many of them. */
const PER_APP = 200;

// Where each of them was declared is no matter here, and looking it up takes most of the time.
const { captureStackTrace } = Error;
beforeAll(() => void (Error.captureStackTrace = (holder: { stack?: string }) => void (holder.stack = "")));
afterAll(() => void (Error.captureStackTrace = captureStackTrace));

test("10,000 right stacks of all families have no error and no warning", () => {
  const apps = fc.array(validStack, { minLength: PER_APP, maxLength: PER_APP });
  let seen = 0;
  fc.assert(
    fc.property(apps, (all) => {
      const stack = new TerraformStack(Testing.app(), "stack");
      new alicloud.AlicloudProvider(stack, "Alicloud");
      new tencentcloud.TencentcloudProvider(stack, "Tencentcloud");
      declareAll(stack, all);
      seen += all.length;
      const wrong = findingsOf(stack).filter(({ severity }) => severity !== "info");
      expect(wrong.map(({ message, construct }) => `${construct.node.path}: ${message}`)).toEqual([]);
    }),
    { numRuns: STACKS / PER_APP, seed: 20261122, endOnFailure: true },
  );
  expect(seen).toBe(STACKS);
}, 300_000);
