import { App, TerraformStack, TerraformVariable, Testing } from "cdktf";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alicloud, tencentcloud } from "../../lib";
import { Stack } from "../harness";

/** Makes variables whose values a person might type. */
export type Typed = (name: string, value: unknown) => TerraformVariable;

/** A stack as the engine reads it: both providers, and what a case declares. */
export function synthesized(declare: (stack: TerraformStack, typed: Typed) => void): Stack {
  const stack = new TerraformStack(new App({ outdir: mkdtempSync(join(tmpdir(), "plan-time-")) }), "web");
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
  const values: Record<string, unknown> = {};
  declare(stack, (name, value) => {
    values[name] = value;
    return new TerraformVariable(stack, name, {});
  });
  const json = JSON.parse(Testing.synth(stack, true)) as Stack & { variable?: Record<string, object> };
  // Put in here, since cdktf leaves out a default that is null.
  const variable = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { default: value }]));
  return Object.keys(variable).length === 0 ? json : { ...json, variable };
}
