/** Synthesized JSON with logical ids without their hashes, also inside references. */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replace(/_[0-9A-F]{8}\b/g, "")) as T;
}
