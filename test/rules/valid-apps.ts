import { TerraformStack, Testing } from "cdktf";
import * as fc from "fast-check";
import { alicloud, tencentcloud } from "../../lib";
import { findingsOf } from "../synth";
import { declareAll, validStack } from "./valid-stacks";

/** Making an app costs more than judging it, so that each holds many of them. */
const PER_APP = 200;

/** The errors and warnings that rules find in generated right stacks of all families, the same ones in each run. */
export function wronglyFound(stacks: number): string[] {
  // Where each of them was declared is no matter here, and looking it up takes most of the time.
  const { captureStackTrace } = Error;
  Error.captureStackTrace = (holder: { stack?: string }) => void (holder.stack = "");
  try {
    const apps = fc.array(validStack, { minLength: PER_APP, maxLength: PER_APP });
    return fc.sample(apps, { numRuns: stacks / PER_APP, seed: 20261122 }).flatMap((all) => {
      const stack = new TerraformStack(Testing.app(), "stack");
      new alicloud.AlicloudProvider(stack, "Alicloud");
      new tencentcloud.TencentcloudProvider(stack, "Tencentcloud");
      declareAll(stack, all);
      const wrong = findingsOf(stack).filter(({ severity }) => severity !== "info");
      return wrong.map(({ message, construct }) => `${construct.node.path}: ${message}`);
    });
  } finally {
    Error.captureStackTrace = captureStackTrace;
  }
}
