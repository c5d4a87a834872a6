import { Failed } from "./failed";
import type { EngineFunction } from "./functions";
import { numberOf } from "./operators";
import { isList, isMap, keysOf, Value, ValueSet } from "./value";

/** Functions of texts. */
export const TEXTS: readonly (readonly [string, EngineFunction])[] = [
  ["tostring", (value) => (value === null ? null : text(value))],
  ["upper", (value) => text(value).toUpperCase()],
  ["lower", (value) => text(value).toLowerCase()],
  ["trimspace", (value) => text(value).trim()],
  ["trimprefix", (value, prefix) => cut(text(value), text(prefix), "start")],
  ["trimsuffix", (value, suffix) => cut(text(value), text(suffix), "end")],
  ["startswith", (value, prefix) => text(value).startsWith(text(prefix))],
  ["endswith", (value, suffix) => text(value).endsWith(text(suffix))],
  ["strcontains", (value, part) => text(value).includes(text(part))],
  ["replace", replaced],
  ["substr", substr],
  ["split", (separator, value) => (text(separator) === "" ? undefined : text(value).split(text(separator)))],
  ["join", (separator, ...lists) => lists.flatMap(items).map(text).join(text(separator))],
  ["format", format],
  ["formatlist", (pattern, list) => items(list).map((one) => format(pattern, one))],
  ["base64encode", (value) => Buffer.from(text(value)).toString("base64")],
  ["jsonencode", (value) => json(value)],
];

function text(value: Value): string {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Failed(true);
}

function items(value: Value): readonly Value[] {
  if (value instanceof ValueSet) return value.items;
  if (!isList(value)) throw new Failed(true);
  return value;
}

function cut(value: string, part: string, side: "start" | "end"): string {
  if (part === "") return value;
  if (side === "start") return value.startsWith(part) ? value.slice(part.length) : value;
  return value.endsWith(part) ? value.slice(0, -part.length) : value;
}

/** Patterns between slashes are of another language than those of JavaScript. */
function replaced(value: Value, part: Value, other: Value): Value | undefined {
  const wanted = text(part);
  if (/^\/.*\/$/s.test(wanted) || wanted === "") return undefined;
  return text(value).split(wanted).join(text(other));
}

function substr(value: Value, from: Value, count: Value): Value {
  const characters = [...text(value)];
  const start = numberOf(from) < 0 ? Math.max(0, characters.length + numberOf(from)) : numberOf(from);
  const length = numberOf(count);
  return characters.slice(start, length < 0 ? undefined : start + length).join("");
}

/** The forms that people use; others are left to the engine. */
function format(pattern: Value, ...args: readonly Value[]): Value {
  let next = 0;
  const result = text(pattern).replace(
    /%(?:%|(0?)(\d*)([a-zA-Z])|.?)/g,
    (verb, zero?: string, width?: string, kind?: string) => {
      if (verb === "%%") return "%";
      const value = args[next++];
      if (value === undefined) throw new Failed(true);
      const written = kind === undefined ? undefined : verbOf(kind, value);
      if (written === undefined || (zero === "0" && written.startsWith("-"))) throw new Failed(false);
      return written.padStart(Number(width ?? 0), zero === "0" ? "0" : " ");
    },
  );
  if (next < args.length) throw new Failed(true);
  return result;
}

function verbOf(kind: string, value: Value): string | undefined {
  switch (kind) {
    case "s":
      return text(value);
    case "d":
      return Number.isInteger(numberOf(value)) ? String(numberOf(value)) : undefined;
    case "v":
      return typeof value === "object" ? undefined : text(value);
    case "q":
      return typeof value === "string" ? JSON.stringify(value) : undefined;
    default:
      return undefined;
  }
}

function json(value: Value): string {
  return JSON.stringify(plain(value)).replace(
    /[<>&\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function plain(value: Value): unknown {
  if (value instanceof ValueSet) return value.items.map(plain);
  if (isList(value)) return value.map(plain);
  return isMap(value) ? Object.fromEntries(keysOf(value).map((key) => [key, plain(value[key])])) : value;
}
