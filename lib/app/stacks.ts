import { App, TerraformProvider, TerraformStack } from "cdktf";
import { IConstruct } from "constructs";
import { Declaration } from "../values/declaration";
import { ProviderView, StackView } from "./app-view";

/** What rules see of the stacks of an app; each is spoken of at a construct of this library. */
export function stackViews(stacks: ReadonlyMap<TerraformStack, IConstruct>): StackView[] {
  return [...stacks].map(([stack, construct]) => {
    const { required_version: requiredVersion, required_providers: required = {} } = terraformOverrides(stack);
    const providers = stack.node.findAll().filter((child) => TerraformProvider.isTerraformProvider(child));
    return {
      construct,
      label: `stack "${stack.node.id}"`,
      declaration: Declaration.none(),
      stack,
      providers: providers.map((provider) => providerView(provider, required)),
      requiredVersion,
      hcl: writesHcl(stack),
    };
  });
}

/** `cdktf synth --hcl` speaks through the environment; an app that asks for HCL itself gets a mixture that no engine reads. */
export function writesHcl({ node: { root } }: IConstruct): boolean {
  return (App.isApp(root) && root.hclOutput) || ["true", "1"].includes(process.env.SYNTH_HCL_OUTPUT ?? "");
}

type Required = { readonly [name: string]: { readonly version?: string } | undefined };

/** `addOverride("terraform.required_version", ...)` is the way of CDKTF to say it, and it cannot be read back otherwise. */
function terraformOverrides(stack: TerraformStack): { required_version?: string; required_providers?: Required } {
  return overridesOf(stack).terraform ?? {};
}

/** The addresses from and to which the user's own `moved` blocks move resources, as adopted programs have them. */
export function addressesMovedByUser(stack: TerraformStack): Set<unknown> {
  const { moved = [] } = overridesOf(stack);
  return new Set([moved].flat().flatMap(({ from, to }) => [from, to]));
}

interface Overrides {
  readonly terraform?: object;
  readonly moved?: Move | readonly Move[];
}

interface Move {
  readonly from?: unknown;
  readonly to?: unknown;
}

function overridesOf(stack: TerraformStack): Overrides {
  return (stack as unknown as { rawOverrides?: Overrides }).rawOverrides ?? {};
}

function providerView(provider: TerraformProvider, required: Required): ProviderView {
  const { terraformGeneratorMetadata: metadata, terraformProviderSource, terraformResourceType: name } = provider;
  return {
    name,
    source: terraformProviderSource ?? name,
    constraint: required[name]?.version ?? metadata?.providerVersionConstraint,
  };
}
