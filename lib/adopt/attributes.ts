import { readFileSync } from "node:fs";
import { Cloud, cloudOf } from "./source/resource";

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

type Behaviour = { readonly [type: string]: { readonly attributes: Attributes; readonly importable?: boolean } };

const read = new Map<Cloud, Behaviour>();

/** The arguments of a type of resource; none for a type that this library has no classes for. */
export function attributesOf(type: string): Attributes | undefined {
  return behaviourOf(type)?.attributes;
}

/** Whether the provider can import the type. */
export function isImportable(type: string): boolean {
  return behaviourOf(type)?.importable === true;
}

function behaviourOf(type: string): Behaviour[string] | undefined {
  const cloud = cloudOf(type);
  if (cloud === undefined) return undefined;
  let behaviour = read.get(cloud);
  if (behaviour === undefined) {
    const file = require.resolve(`@cdktf/provider-${cloud}/behaviour.json`);
    behaviour = JSON.parse(readFileSync(file, "utf8")) as Behaviour;
    read.set(cloud, behaviour);
  }
  return Object.prototype.hasOwnProperty.call(behaviour, type) ? behaviour[type] : undefined;
}
