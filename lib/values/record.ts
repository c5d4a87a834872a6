/**
 * What stands where a record of values by name belongs, if that is something else: from JavaScript. Read as a record a
 * `Map` would be empty, and a list would have its indexes as names.
 *
 * @returns undefined for a record
 */
export function notARecord(value: unknown): string | undefined {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value !== "object") return `a ${typeof value}`;
  const kind = Object.prototype.toString.call(value).slice("[object ".length, -1);
  if (kind !== "Object") return `a ${kind}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Of a record from another realm the prototype is another one, but as plain.
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  return plain ? undefined : "an object with a prototype of its own, as __proto__ between braces gives it";
}

/** The row of a table that a user names; none of those that every object of JavaScript has. */
export function rowNamed<T>(table: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
}
