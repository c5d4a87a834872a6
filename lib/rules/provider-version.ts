import { TerraformStack } from "cdktf";
import { Capability } from "../facts";
import { isUnknown, show } from "../values/unknown";
import { AppView, ProviderView, Subject } from "../app/app-view";
import { verdicts } from "./answer";
import { Rule } from "../app/rule";
import { isOlder, oldestAllowed } from "./versions";

export const providerVersion: Rule = {
  id: "provider-version",
  severity: "warning",
  summary: "A stack lets in only providers that keep traffic on edits of its families.",
  why: "Older ones take servers out of service when a weight changes, send weight 0 where none was changed, or lose an action of a rule.",
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

type Need = Pick<Capability, "cloud" | "minProviderVersion" | "title">;

/** What the families and rules of a stack need of a provider, and which of them needs most. */
function newestNeed(
  { groups, entries }: AppView,
  stack: unknown,
  { source }: ProviderView,
): { readonly minimum?: string; readonly title?: string } {
  const here = ({ construct }: Subject) => TerraformStack.of(construct) === stack;
  const all: Need[] = [
    ...groups.filter(here).map(({ capability }) => capability),
    ...entries.filter(here).flatMap(({ action: { needsProvider }, loadBalancer: { cloud } }) => {
      return needsProvider === undefined ? [] : [{ cloud, ...needsProvider }];
    }),
  ];
  const needs = all.filter((one) => source.endsWith(`/${one.cloud}`) && hasMinimum(one));
  const [first, ...others] = needs;
  if (first === undefined) return {};
  const { minProviderVersion: minimum, title } = others.reduce(
    (most, one) => (isOlder(most.minProviderVersion, one.minProviderVersion) ? one : most),
    first,
  );
  return { minimum, title };
}

function hasMinimum({ minProviderVersion }: Need): boolean {
  return /^\d/.test(minProviderVersion);
}
