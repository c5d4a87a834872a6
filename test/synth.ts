import { TerraformStack, Testing } from "cdktf";
import { alicloud, tencentcloud } from "../lib";
import { Registry } from "../lib/app/registry";
import { ResolvedFinding } from "../lib/app/rule";

/** A stack with both providers, in an app of its own. */
export function newStack(id = "stack"): TerraformStack {
  const stack = new TerraformStack(Testing.app(), id);
  new alicloud.AlicloudProvider(stack, "Alicloud", { region: "cn-hangzhou" });
  new tencentcloud.TencentcloudProvider(stack, "Tencentcloud", { region: "ap-guangzhou" });
  return stack;
}

type Resource = Record<string, unknown>;

/** The resources of one type in the synthesized JSON, by logical id. Runs no validations: see `findingsOf`. */
export function resources(stack: TerraformStack, type: string): Record<string, Resource> {
  const json = JSON.parse(Testing.synth(stack)) as { resource?: Record<string, Record<string, Resource>> };
  return json.resource?.[type] ?? {};
}

/** The only resource of a type. */
export function onlyResource(stack: TerraformStack, type: string): Resource {
  const all = Object.values(resources(stack, type));
  expect(all).toHaveLength(1);
  return all[0];
}

/** The findings of the app that a stack belongs to; of one rule when `ruleId` is given. */
export function findingsOf(stack: TerraformStack, ruleId?: string): ResolvedFinding[] {
  return Registry.of(stack)
    .findings()
    .filter((finding) => ruleId === undefined || finding.ruleId === ruleId);
}

/** The messages of one rule without the place, which moves with every edit of a test. */
export function messagesOf(stack: TerraformStack, ruleId: string): string[] {
  return findingsOf(stack, ruleId).map(({ message }) => message.replace(/ \(declared at [^)]*\)$/, ""));
}

/** The step of an apply that waits for so many seconds. */
export function sleepOf(seconds: string): object {
  const environment = { CDKTF_LB_SETTLE_SECONDS: seconds };
  return { "local-exec": { command: 'sleep "$CDKTF_LB_SETTLE_SECONDS"', environment } };
}
