import { Range, Span, TextForm } from "../facts";
import { isUnknown } from "../values/unknown";

export const CHOOSE_IN_RANGE = "choose one in the range";

/** Whether a value is known, and neither an integer in the range nor one of those that are legal beside it. */
export function misses(value: number | undefined, { min, max, also = [] }: Span & Pick<Range, "also">): boolean {
  if (value === undefined || isUnknown(value) || also.some((one) => one.value === value)) return false;
  return !Number.isInteger(value) || value < min || value > max;
}

/** Whether a text is known and not of the form. Characters count as a reader counts them. */
export function misfits(
  value: string | undefined,
  { min, max, pattern }: Pick<TextForm, "min" | "max" | "pattern">,
): boolean {
  if (value === undefined || isUnknown(value)) return false;
  if (typeof value !== "string") return true;
  const length = [...value].length;
  return length < min || length > max || !pattern.test(value);
}

/** `1 to 65535`, `0 or more` or `exactly 2`. */
export function rangeOf({ min, max }: Span): string {
  if (max === Infinity) return `${min} or more`;
  return min === max ? `exactly ${min}` : `${min} to ${max}`;
}

/** `an integer from 1 to 65535`, and what is legal beside it: `, or -1 for none`. */
export function integerIn({ min, max, also = [] }: Span & Pick<Range, "also">): string {
  const beside = also.length === 0 ? "" : `, or ${also.map(({ value }) => value).join(" or ")} for ${also[0].means}`;
  if (min === max) return `${min}${beside}`;
  return `${max === Infinity ? `an integer of ${min} or more` : `an integer from ${min} to ${max}`}${beside}`;
}

/** `1 to 80 characters (letters, digits)`. */
export function textOf({ min, max, words }: Pick<TextForm, "min" | "max" | "words">): string {
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
