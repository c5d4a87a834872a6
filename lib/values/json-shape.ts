export const NO_JSON = "it is no JSON, or cut off";
/** What is wrong with a value of parsed JSON, as one line; undefined when nothing is. */
export type Shape = (value: unknown, path: string) => string | undefined;

/** Deeper JSON is none that an engine or a synth writes, and more than a recursion can follow. */
const MAX_DEPTH = 500;

export const text = scalar("a text", (value) => typeof value === "string");
export const flag = scalar("true or false", (value) => typeof value === "boolean");
export const number = scalar("a number", (value) => typeof value === "number");
export const object = scalar("an object", isObject);

/** Asked before any other shape, which walk the value themselves. */
export function tooDeep(value: unknown): string | undefined {
  return depthOf(value) > MAX_DEPTH ? `it is nested more than ${MAX_DEPTH} levels deep` : undefined;
}

/** `a list`, `a text`: what stands there, in words. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return { string: "a text", number: "a number", boolean: "true or false", object: "an object" }[
    typeof value as "string" | "number" | "boolean" | "object"
  ];
}

/** One value, by what it is called and what it takes. */
export function scalar(wanted: string, holds: (value: unknown) => boolean): Shape {
  return (value, path) => (holds(value) ? undefined : `${path} is ${kindOf(value)}, where ${wanted} stands`);
}

/** A list of one kind. */
export function list(of: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path} is ${kindOf(value)}, where a list stands`;
    return first(value, (item, i) => of(item, `${path}[${i}]`));
  };
}

function noObject(value: unknown, path: string): string {
  return `${path} is ${kindOf(value)}, where an object stands`;
}

/** An object by names that nobody knows. */
export function map(of: Shape): Shape {
  return (value, path) => {
    if (!isObject(value)) return noObject(value, path);
    return first(Object.entries(value), ([key, item]) => of(item, `${path}.${shown(key)}`));
  };
}

/** Keys that are not named are of a later minor version, and of no meaning here; null is as if left out. */
export function record(fields: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape {
  return (value, path) => {
    if (!isObject(value)) return noObject(value, path);
    const at = (name: string) => (path === "" ? name : `${path}.${name}`);
    const missing = required.find((name) => value[name] === undefined || value[name] === null);
    if (missing !== undefined) return `${at(missing)} is ${kindOf(value[missing])}`;
    return first(Object.entries(fields), ([name, shape]) => {
      const item = value[name];
      return item === undefined || item === null ? undefined : shape(item, at(name));
    });
  };
}

/** The first thing that is wrong. */
export function first<T>(items: readonly T[], check: (item: T, i: number) => string | undefined): string | undefined {
  for (const [i, item] of items.entries()) {
    const wrong = check(item, i);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** Level by level, since what it looks for is too deep for a recursion. */
function depthOf(value: unknown): number {
  let depth = 0;
  for (let level = [value]; level.length > 0 && depth <= MAX_DEPTH; depth++) {
    level = level.flatMap((item): unknown[] => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return depth;
}

/** Whether a value is an object, not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text of others, cut where it is long. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}...` : text);
}
