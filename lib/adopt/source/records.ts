import { isObject } from "../../values/json-shape";

/** An object of parsed JSON. */
export type JsonObject = { readonly [name: string]: unknown };

/** The objects of a list; HCL converted to JSON writes one block as a list of one, a state sometimes as an object. */
export function blocks(value: unknown): JsonObject[] {
  if (isObject(value)) return [value];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Whether a value stands for "not given": the providers' zero values. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "" || value === 0 || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

/** A copy without entries that are undefined. */
export function given<T>(entries: { readonly [name: string]: T | undefined }): [string, T][] {
  return Object.entries(entries).filter((entry): entry is [string, T] => entry[1] !== undefined);
}
