import { isObject } from "../../values/json-shape";
import { blocks, JsonObject } from "./records";

/** A block with two labels: a resource, or data. */
export interface Labelled {
  readonly type: string;
  readonly name: string;
  readonly body: JsonObject;
}

/** The blocks of a section of HCL converted to JSON. */
export function labelled(section: unknown): Labelled[] {
  return Object.entries(asObject(section)).flatMap(([type, named]) =>
    Object.entries(asObject(named)).flatMap(([name, bodies]) => blocks(bodies).map((body) => ({ type, name, body }))),
  );
}

/** The same with one label, such as variables. */
export function named(section: unknown): { readonly name: string; readonly body: JsonObject }[] {
  return Object.entries(asObject(section)).flatMap(([name, bodies]) => blocks(bodies).map((body) => ({ name, body })));
}

/** An object, or one with nothing in it. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
