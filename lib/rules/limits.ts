import { Range, TextForm } from "../capabilities";
import { isUnknown } from "../unknown";

/** Whether a value is known and not an integer in the range. */
export function misses(value: number | undefined, { min, max }: Range): boolean {
  if (value === undefined || isUnknown(value)) return false;
  return !Number.isInteger(value) || value < min || value > max;
}

/** Whether a text is known and not of the form. Characters count as a reader counts them. */
export function misfits(value: string | undefined, { min, max, pattern }: TextForm): boolean {
  if (value === undefined || isUnknown(value)) return false;
  if (typeof value !== "string") return true;
  const length = [...value].length;
  return length < min || length > max || !pattern.test(value);
}

/** `1 to 65535`, `0 or more` or `exactly 2`. */
export function rangeOf({ min, max }: Range): string {
  if (max === Infinity) return `${min} or more`;
  return min === max ? `exactly ${min}` : `${min} to ${max}`;
}

/** `an integer from 1 to 65535`. */
export function integerIn({ min, max }: Range): string {
  if (min === max) return String(min);
  return max === Infinity ? `an integer of ${min} or more` : `an integer from ${min} to ${max}`;
}

/** `1 to 80 characters (letters, digits)`. */
export function textOf({ min, max, words }: TextForm): string {
  return `${min} to ${max} characters (${words})`;
}

/** `"a", "b"`, sorted, so that no message depends on the order of declaration. */
export function quoted(values: readonly string[]): string {
  return [...values]
    .sort()
    .map((value) => JSON.stringify(value))
    .join(", ");
}

/** The distinct known numbers, ascending. NaN, which the ranges refuse, is none. */
export function knownNumbers(values: readonly (number | undefined)[]): number[] {
  const known = values.filter(
    (value): value is number => value !== undefined && !isUnknown(value) && !Number.isNaN(value),
  );
  return [...new Set(known)].sort((a, b) => a - b);
}
