import { TerraformStack } from "cdktf";
import { Capability } from "../facts";
import { isUnknown, show } from "../values/unknown";
import { AppView, ProviderView } from "../app/app-view";
import { verdicts } from "./answer";
import { Rule } from "../app/rule";
import { isOlder, oldestAllowed } from "./versions";

export const providerVersion: Rule = {
  id: "provider-version",
  severity: "warning",
  summary: "A stack lets in only providers that keep traffic on edits of its families.",
  why: "Older ones take servers out of service when a weight changes, or send weight 0 where none was changed.",
  wrong: `stack.addOverride("terraform.required_providers.alicloud", { source: "aliyun/alicloud", version: ">= 1.200.0" });
pool.addBackend("a", Backend.instance("i-a"));`,
  right: `stack.addOverride("terraform.required_providers.alicloud", { source: "aliyun/alicloud", version: ">= 1.289.0" });
pool.addBackend("a", Backend.instance("i-a"));`,
  source:
    "alicloud 1.264.0, https://github.com/aliyun/terraform-provider-alicloud/issues/9205; tencentcloud 1.82.98, https://github.com/tencentcloudstack/terraform-provider-tencentcloud/pull/4166",
  check: (view) =>
    view.stacks.flatMap((stack) =>
      stack.providers.flatMap((provider) => {
        const { minimum, title } = newestNeed(view, stack.stack, provider);
        const { constraint, source } = provider;
        if (minimum === undefined || isUnknown(constraint)) return [];
        const oldest = constraint === undefined ? "0" : oldestAllowed(constraint);
        if (oldest === undefined || !isOlder(oldest, minimum)) return [];
        return verdicts(
          stack,
          `lets in ${source} ${show(constraint ?? "of any version")}, and ${title} needs ${minimum} or newer; write ">= ${minimum}"`,
        );
      }),
    ),
};

/** What the families of a stack need of a provider, and which of them needs most. */
function newestNeed(
  view: AppView,
  stack: unknown,
  { source }: ProviderView,
): { readonly minimum?: string; readonly title?: string } {
  const needs = view.groups
    .filter(({ construct }) => TerraformStack.of(construct) === stack)
    .map(({ capability }) => capability)
    .filter((capability) => source.endsWith(`/${capability.cloud}`) && hasMinimum(capability));
  const [first, ...others] = needs;
  if (first === undefined) return {};
  const { minProviderVersion: minimum, title } = others.reduce(
    (most, one) => (isOlder(most.minProviderVersion, one.minProviderVersion) ? one : most),
    first,
  );
  return { minimum, title };
}

function hasMinimum({ minProviderVersion }: Capability): boolean {
  return /^\d/.test(minProviderVersion);
}
