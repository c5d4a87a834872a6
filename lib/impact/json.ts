import { isObject } from "../values/json-shape";

/** A JSON object of unknown shape. */
export type Json = Readonly<Record<string, unknown>>;

/** The value when it is a JSON object. */
export function object(value: unknown): Json | undefined {
  return isObject(value) ? value : undefined;
}

/** The JSON objects of an array; anything else is none. */
export function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The texts of an array; anything else is none. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}
