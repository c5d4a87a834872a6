import * as fs from "node:fs";
import * as path from "node:path";
import * as library from "../../lib";
import { ROOT } from "../readme";

/** A type, as the jsii assembly names it. */
export interface TypeReference {
  readonly primitive?: string;
  readonly fqn?: string;
  readonly collection?: { readonly kind: "array" | "map"; readonly elementtype: TypeReference };
}

export interface Parameter {
  readonly name: string;
  readonly type: TypeReference;
  readonly optional?: boolean;
}

export interface Method {
  readonly name: string;
  readonly static?: boolean;
  readonly parameters?: readonly Parameter[];
  readonly returns?: { readonly type: TypeReference };
}

export interface Type {
  readonly fqn: string;
  readonly name: string;
  readonly namespace?: string;
  readonly kind: "class" | "interface" | "enum";
  readonly datatype?: boolean;
  readonly abstract?: boolean;
  readonly base?: string;
  readonly interfaces?: readonly string[];
  readonly initializer?: { readonly parameters?: readonly Parameter[] };
  readonly methods?: readonly Method[];
  readonly properties?: readonly Parameter[];
}

/** Every public type of this library, as the last build wrote them down. */
export const TYPES = (
  JSON.parse(fs.readFileSync(path.join(ROOT, ".jsii"), "utf8")) as { types: { readonly [fqn: string]: Type } }
).types;

/** A type and all that it extends. */
export function ancestors(type: Type): Type[] {
  const above = [type.base, ...(type.interfaces ?? [])]
    .map((fqn) => TYPES[fqn ?? ""])
    .filter((one) => one !== undefined);
  return [type, ...above.flatMap(ancestors)];
}

/** All settings of a struct, inherited ones included. */
export function settingsOf(type: Type): Parameter[] {
  return ancestors(type).flatMap(({ properties = [] }) => properties);
}

/** All methods of a class or interface that can be called on what it made. */
export function methodsOf(type: Type): Method[] {
  const all = ancestors(type).flatMap(({ methods = [] }) => methods.filter((method) => method.static !== true));
  return [...new Map(all.map((method) => [method.name, method])).values()];
}

/** The class, enumeration or namespace member that a type is at run time. */
export function runtime(
  type: Type,
): Record<string, (...values: unknown[]) => unknown> & (new (...values: unknown[]) => object) {
  const holder = type.namespace === undefined ? library : (library as Record<string, unknown>)[type.namespace];
  return (holder as Record<string, never>)[type.name];
}
