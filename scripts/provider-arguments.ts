import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Attribute {
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly deprecated?: boolean;
  readonly removed?: string;
  readonly block?: { readonly [name: string]: Attribute };
}

/** An argument of a resource by its path in the provider's schema. */
export interface ProviderArgument {
  readonly path: string;
  /** Whether somebody can, and should, set it. */
  readonly state: "live" | "computed" | "deprecated";
}

const BEHAVIOUR = Object.assign(
  {},
  ...["alicloud", "tencentcloud"].map((cloud) =>
    JSON.parse(readFileSync(join(__dirname, `../providers/${cloud}/behaviour.json`), "utf8")),
  ),
) as { readonly [type: string]: { readonly attributes: { readonly [name: string]: Attribute } } | undefined };

/** The arguments of a type of resource, blocks spelled out. */
export function argumentsOf(type: string): ProviderArgument[] {
  return within(BEHAVIOUR[type]?.attributes ?? {}, "");
}

function within(attributes: { readonly [name: string]: Attribute }, before: string): ProviderArgument[] {
  return Object.entries(attributes).flatMap(([name, one]): ProviderArgument[] => {
    const path = before + name;
    const state = stateOf(one);
    if (state === "live" && one.block !== undefined) return within(one.block, `${path}.`);
    return [{ path, state }];
  });
}

function stateOf({ required, optional, deprecated, removed }: Attribute): ProviderArgument["state"] {
  if (deprecated === true || removed !== undefined) return "deprecated";
  return required === true || optional === true ? "live" : "computed";
}
