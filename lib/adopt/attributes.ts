import { readFileSync } from "node:fs";

/** What the provider's source says of an argument. */
export interface Attribute {
  readonly required?: boolean;
  readonly optional?: boolean;
  /** With `optional`: left out, whatever the cloud has stays. */
  readonly computed?: boolean;
  readonly default?: unknown;
  readonly type?: string;
  readonly block?: Attributes;
  readonly deprecated?: boolean;
}

/** Arguments by name. */
export type Attributes = { readonly [name: string]: Attribute };

/** What a provider's source says of a type of resource. */
export interface TypeBehaviour {
  readonly attributes: Attributes;
  /** Whether the provider can import it. */
  readonly importable?: boolean;
}

const read = new Map<string, { readonly [type: string]: TypeBehaviour }>();

/** What a `behaviour.json` says of a type; nothing of one that this library has no classes for. */
export function behaviourIn(file: string, type: string): TypeBehaviour | undefined {
  const behaviour = read.get(file) ?? (JSON.parse(readFileSync(file, "utf8")) as { [type: string]: TypeBehaviour });
  read.set(file, behaviour);
  return Object.prototype.hasOwnProperty.call(behaviour, type) ? behaviour[type] : undefined;
}
