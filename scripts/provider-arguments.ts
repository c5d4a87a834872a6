import { readFileSync } from "node:fs";
import { FAMILIES } from "../lib/families";
import { adoptableOf } from "../lib/families/adopt";
import { Family } from "../lib/families/family";

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

/** What a provider's source says of its resources, by type. */
type Behaviour = {
  readonly [type: string]: { readonly attributes: { readonly [name: string]: Attribute } } | undefined;
};

const READ = new Map<readonly Family[], Behaviour>();

/** The arguments of a type of resource, blocks spelled out. */
export function argumentsOf(type: string, families: readonly Family[] = FAMILIES): ProviderArgument[] {
  const behaviour = READ.get(families) ?? behaviourOf(families);
  READ.set(families, behaviour);
  return within(behaviour[type]?.attributes ?? {}, "");
}

function behaviourOf(families: readonly Family[]): Behaviour {
  const files = adoptableOf(families).providers.flatMap(({ behaviour }) => behaviour?.() ?? []);
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(file, "utf8")) as Behaviour)) as Behaviour;
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
