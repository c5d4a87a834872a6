import { Token, Tokenization } from "cdktf";

export const UNKNOWN_VALUE = "a value known only at plan";

/** How the double of a number token ends when somebody writes it into a text. */
const NUMBER_TOKEN = "e+298";
/** What is calculated from the double of a number token is seldom smaller. */
const LEAST_TOKEN = 1e280;

/**
 * Whether a value, or anything inside it, is only known at plan or apply time.
 *
 * The one helper of this library: number tokens are huge negative doubles that pass `Number.isInteger`,
 * `Token.isUnresolved` does not look inside lists and objects, and a raw `${var.x}` is a plain string to it.
 *
 * @internal
 */
export function isUnknown(value: unknown): boolean {
  switch (typeof value) {
    case "number":
      return value < 0 && Token.isUnresolved(value);
    case "string":
      return value.includes("${") || value.includes("#{TfToken[") || value.includes(NUMBER_TOKEN);
    case "object":
      if (value === null) return false;
      if (Array.isArray(value)) return value.some(isUnknown);
      if (Token.isUnresolved(value)) return true;
      if (Tokenization.isResolvable(value)) return true;
      return Object.entries(value).some(([key, inner]) => isUnknown(key) || isUnknown(inner));
    default:
      return false;
  }
}

/**
 * Whether a text was made of a token, so that it reads otherwise in each run. A text that only looks like an expression of
 * the engine does not: it stays as it is.
 *
 * @internal
 */
export function holdsToken(text: string): boolean {
  return text.includes("TfToken[") || text.includes(NUMBER_TOKEN);
}

/**
 * Whether a list is one token: how many elements it has, and which, is known only at plan. CDKTF writes it as a list with
 * one element, which must not be used as a text.
 *
 * @internal
 */
export function isUnknownList(values: readonly unknown[] | undefined): boolean {
  return values !== undefined && Token.isUnresolved(values);
}

/**
 * A value as a message may print it: never the raw double or marker of a token, always on one line.
 *
 * @internal
 */
export function show(value: unknown): string {
  if (isUnknown(value)) return UNKNOWN_VALUE;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && isFromToken(value)) {
    return `${value} (calculated in code from a value known only at plan, where Op of CDKTF would do it)`;
  }
  return isPlain(value) ? JSON.stringify(value) : String(value);
}

/** What JavaScript makes of a number token: another double, as huge, but one that no longer stands for anything. */
function isFromToken(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) >= LEAST_TOKEN;
}

/** A list or an object of settings, of which `String` would say nothing; others may refer to themselves. */
function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/**
 * A text that is equal for two values that name the same thing, also when both are tokens that were made apart
 * from each other for the same attribute of the same resource.
 *
 * @internal
 */
export function identityOf(value: string | number | undefined): string {
  if (!isUnknown(value)) return String(value);
  if (typeof value === "number") return referenceName(Tokenization.reverseNumber(value));
  const { tokens, literals } = Tokenization.reverseString(String(value));
  return [...literals.map(String), ...tokens.map(referenceName)].join("");
}

function referenceName(token: unknown): string {
  const { identifier, originStack } = token as { identifier?: unknown; originStack?: { node: { path: string } } };
  return identifier === undefined ? String(token) : `<${originStack?.node.path ?? ""}:${String(identifier)}>`;
}

/**
 * A text in upper case. A token stays as it is, and so does what JavaScript handed over instead of a text: a rule tells
 * of that.
 *
 * @internal
 */
export function upperCase<Text extends string | undefined>(text: Text): Text {
  return (typeof text === "string" && !isUnknown(text) ? text.toUpperCase() : text) as Text;
}

/**
 * The same in lower case.
 *
 * @internal
 */
export function lowerCase<Text extends string | undefined>(text: Text): Text {
  return (typeof text === "string" && !isUnknown(text) ? text.toLowerCase() : text) as Text;
}

/**
 * A list. One thing that JavaScript handed over instead is a list of it, and nothing an empty one: rules look at what
 * is in it.
 *
 * @internal
 */
export function asList<T>(value: readonly T[] | undefined): readonly T[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as unknown as T];
}
