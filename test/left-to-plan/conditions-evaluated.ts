import { IPv4, IPv6 } from "ipaddr.js";
import { isAddress } from "../../lib/values/ip-address";
import { Condition } from "../../lib/values/conditions";

/** What the engine's functions compute, as far as our conditions call them. */
const FUNCTIONS = {
  attempt: (compute: () => unknown, otherwise: unknown) => {
    try {
      return compute();
    } catch {
      return otherwise;
    }
  },
  can: (compute: () => unknown) => {
    try {
      compute();
      return true;
    } catch {
      return false;
    }
  },
  contains: (list: readonly unknown[], value: unknown) => list.includes(value),
  alltrue: (list: readonly boolean[]) => list.every((one) => one),
  anytrue: (list: readonly boolean[]) => list.some((one) => one),
  length: (value: string | readonly unknown[]) => (typeof value === "string" ? [...value].length : value.length),
  upper: (text: string) => text.toUpperCase(),
  lower: (text: string) => text.toLowerCase(),
  tostring: (value: unknown) => (value === null ? null : String(value)),
  tonumber: (value: unknown) => Number(value),
  trimspace: (text: string) => text.trim(),
  coalesce: (...values: unknown[]) => values.find((value) => value !== null && value !== ""),
  startswith: (text: string, prefix: string) => text.startsWith(prefix),
  endswith: (text: string, suffix: string) => text.endsWith(suffix),
  strcontains: (text: string, inner: string) => text.includes(inner),
  max: Math.max,
  min: Math.min,
  abs: Math.abs,
  floor: Math.floor,
  concat: (...lists: unknown[][]) => lists.flat(),
  compact: (list: unknown[]) => list.filter((one) => one !== null && one !== ""),
  toset: (list: unknown[]) => [...new Set(list)],
  jsonencode: (value: unknown) => JSON.stringify(value),
  distinct: (list: readonly unknown[]) => [...new Set(list)],
  format: (pattern: string, ...values: unknown[]) =>
    values.reduce<string>((text, one) => text.replace(/%[sdv]/, String(one)), pattern),
  regex: (pattern: string, text: string) => {
    const found = new RegExp(pattern.replace(/\\p\{Han\}/g, "\\p{Script=Han}"), "u").exec(text);
    if (found === null) throw new Error("no match");
    return found[0];
  },
  cidrhost: (block: string) => {
    const [, base, bits] = /^([^/%]+)\/(\d+)$/.exec(block) ?? [];
    if (bits === undefined || !isAddress(base)) throw new Error("no block");
    const kind = base.includes(":") ? IPv6 : IPv4;
    return kind.networkAddressFromCIDR(`${kind.parse(base).toString()}/${bits}`).toString();
  },
};

/** Whether a condition holds, where each operand is rendered as JSON. */
export function holds(condition: Condition, valueOf: (operand: unknown) => unknown): boolean {
  const expression = condition((operand) => JSON.stringify(valueOf(operand) ?? null));
  const body = `return ${asJavaScript(expression)};`;
  return new Function(...Object.keys(FUNCTIONS), body)(...Object.values(FUNCTIONS)) === true;
}

/** The engine's expressions are those of JavaScript but for `try`, `can` and lists that `for` makes. */
function asJavaScript(expression: string): string {
  let text = "";
  for (let at = 0; at < expression.length;) {
    const rest = expression.slice(at);
    const string = /^"(?:[^"\\]|\\.)*"/.exec(rest)?.[0];
    const call = /^\b(try|can)\(/.exec(rest)?.[1];
    if (string !== undefined) {
      text += string;
      at += string.length;
    } else if (call !== undefined && !/\w$/.test(text)) {
      const inner = closed(expression, at + call.length);
      const [first, ...others] = split(inner, ",").map(asJavaScript);
      text += `${call === "try" ? "attempt" : "can"}(() => ${[first, ...others].join(",")})`;
      at += call.length + inner.length + 2;
    } else if (rest.startsWith("[for ")) {
      const inner = closed(expression, at);
      text += listOf(inner);
      at += inner.length + 2;
    } else {
      text += expression[at++];
    }
  }
  return text;
}

/** `for x in LIST : VALUE if CONDITION`. */
function listOf(inner: string): string {
  const [, name, rest] = /^for (\w+) in (.*)$/s.exec(inner)!;
  const [list, ...values] = split(rest, " : ");
  const [value, condition = "true"] = split(values.join(" : "), " if ");
  return `(${asJavaScript(list)}).filter((${name}) => ${asJavaScript(condition)}).map((${name}) => ${asJavaScript(value)})`;
}

/** What stands between a bracket and the one that closes it. */
function closed(text: string, from: number): string {
  const end = scan(text, from + 1, (depth) => depth < 0);
  return text.slice(from + 1, end);
}

/** The parts of a text between separators that stand in no brackets and no string. */
function split(text: string, separator: string): string[] {
  const end = scan(text, 0, (depth, at) => depth === 0 && text.startsWith(separator, at));
  if (end >= text.length) return [text];
  return [text.slice(0, end), ...split(text.slice(end + separator.length), separator)];
}

function scan(text: string, from: number, ends: (depth: number, at: number) => boolean): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const string = text[at] === '"' ? /^"(?:[^"\\]|\\.)*"/.exec(text.slice(at))?.[0] : undefined;
    if (string !== undefined) {
      at += string.length - 1;
      continue;
    }
    if (")]}".includes(text[at])) depth--;
    if (ends(depth, at)) return at;
    if ("([{".includes(text[at])) depth++;
  }
  return text.length;
}
