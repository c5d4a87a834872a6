import { Span, TextForm } from "../facts";

/** Writes a value as an expression of the engine. */
export type Render = (value: unknown) => string;

/**
 * What the engine computes at plan: true when a value is right. What cannot be computed (a null, a text where a number
 * belongs) is wrong, so that our message is shown and not one about operands.
 */
export type Condition = (render: Render) => string;

const orFalse = (expression: string) => `try(${expression}, false)`;

/** OpenTofu 1.6 formats a null as something that is known only during the apply. */
const unlessNull = (value: string, expression: string) => `${value} == null ? false : ${orFalse(expression)}`;

/** An integer in a range, whose ends may be known only at plan, too. Null is wrong. */
export function integerWithin(value: number, { min, max }: Span): Condition {
  return (render) => {
    const x = render(value);
    const atMost = max === Infinity ? "" : ` && ${x} <= ${render(max)}`;
    return orFalse(`${x} >= ${render(min)}${atMost} && ${x} % 1 == 0`);
  };
}

/** One of some values. Null is wrong. */
export function oneOf(value: unknown, allowed: readonly (string | number)[]): Condition {
  return (render) => orFalse(`contains(${JSON.stringify(allowed)}, ${render(value)})`);
}

/** A list of some values, of which it holds one at least. */
export function someOf(values: readonly string[], allowed: readonly string[]): Condition {
  return (render) => {
    const list = render(values);
    return orFalse(`length(${list}) > 0 && alltrue([for x in ${list} : contains(${JSON.stringify(allowed)}, x)])`);
  };
}

/** None of some values. */
export function noneOf(value: unknown, others: readonly unknown[]): Condition {
  return (render) => {
    // As texts, since a variable without a type may hold a number in quotes.
    const texts = `[for x in [${others.map(render).join(", ")}] : tostring(x)]`;
    return orFalse(`!contains(${texts}, tostring(${render(value)}))`);
  };
}

/** Another value. */
export function unlike(value: unknown, other: unknown): Condition {
  return (render) => orFalse(`${render(value)} != ${render(other)}`);
}

/** The same value. */
export function same(value: unknown, other: unknown): Condition {
  return (render) => orFalse(`${render(value)} == ${render(other)}`);
}

/** One of some upper-case texts, written in any case. Null is wrong. */
export function oneOfNames(value: string, allowed: readonly string[]): Condition {
  return (render) => orFalse(`contains(${JSON.stringify(allowed)}, upper(${render(value)}))`);
}

/** None of some upper-case texts, written in any case. Null is wrong. */
export function noneOfNames(value: string, others: readonly string[]): Condition {
  return (render) => orFalse(`!contains(${JSON.stringify(others)}, upper(${render(value)}))`);
}

/** Two texts, of which the other is written in any case, that are no pair of some. */
export function noneOfPairs(one: unknown, other: string, pairs: readonly (readonly string[])[]): Condition {
  const texts = JSON.stringify(pairs.map((pair) => pair.join(" ")));
  return (render) => orFalse(`!contains(${texts}, join(" ", [${render(one)}, upper(${render(other)})]))`);
}

/** A text or list that is neither null nor empty. */
export function given(value: string | readonly string[]): Condition {
  return (render) => orFalse(`length(${render(value)}) > 0`);
}

/** Null, or empty. */
export function leftOut(value: string): Condition {
  return (render) => `coalesce(${render(value)}, "-") == "-"`;
}

/** A text that begins so and is no composite id. */
export function idLike(value: string, prefix: string): Condition {
  return (render) =>
    orFalse(`startswith(${render(value)}, ${JSON.stringify(prefix)}) && !strcontains(${render(value)}, "#")`);
}

/** A text that holds another one. */
export function holding(value: string, part: string): Condition {
  return (render) => orFalse(`strcontains(${render(value)}, ${JSON.stringify(part)})`);
}

/** A text that does not hold another one. */
export function without(value: string, part: string): Condition {
  return (render) => orFalse(`!strcontains(${render(value)}, ${JSON.stringify(part)})`);
}

/** One IPv4 address in full decimals, or one IPv6 address, in none of some networks. */
export function address(value: string, refused: readonly string[]): Condition {
  return (render) => {
    const x = render(value);
    const within = refused.map((network) => {
      const [base, bits] = network.split("/");
      return orFalse(`cidrhost(format("%s/${bits}", ${x}), 0) == "${base}"`);
    });
    return unlessNull(
      x,
      `can(cidrhost(format("%s/32", ${x}), 0)) && !can(regex("(^|[.])0[0-9]", ${x})) && !anytrue([${within.join(", ")}])`,
    );
  };
}

/** One address, or a block of them. */
export function addressBlock(value: string): Condition {
  return (render) => {
    const x = render(value);
    return unlessNull(x, `can(cidrhost(${x}, 0)) || can(cidrhost(format("%s/32", ${x}), 0))`);
  };
}

/** An address that is an IPv6 one, or that is none. */
export function ofFamily(value: string, family: "ipv4" | "ipv6"): Condition {
  return (render) => orFalse(`${family === "ipv4" ? "!" : ""}strcontains(${render(value)}, ":")`);
}

/** A text of a form. The engine's regular expressions know no look-ahead: of such a form only the length is tested. */
export function textLike(value: string, { min, max, pattern }: Span & Partial<Pick<TextForm, "pattern">>): Condition {
  return (render) => {
    const x = render(value);
    const length = `length(${x}) >= ${min} && length(${x}) <= ${max}`;
    if (pattern === undefined || pattern.source.includes("(?!")) return orFalse(length);
    return orFalse(`${length} && can(regex(${quotedPattern(pattern)}, ${x}))`);
  };
}

/** Whatever the condition says, or null. */
export function optional(value: unknown, condition: Condition): Condition {
  return (render) => `${render(value)} == null ? true : ${condition(render)}`;
}

/** What one of two conditions says. */
export function either(one: Condition, other: Condition): Condition {
  return (render) => `${one(render)} || ${other(render)}`;
}

/** At least one number above 0. */
export function someAboveZero(values: readonly number[]): Condition {
  return (render) => orFalse(`max(${values.map(render).join(", ")}) > 0`);
}

/** One number below another one. */
export function below(value: number, limit: number): Condition {
  return (render) => orFalse(`${render(value)} < ${render(limit)}`);
}

/** Rows of values, no two of them equal. */
export function distinctRows(rows: readonly (readonly unknown[])[]): Condition {
  return (render) => {
    const texts = rows.map((row) => `jsonencode([${row.map(render).join(", ")}])`);
    return orFalse(`length(distinct([${texts.join(", ")}])) == ${rows.length}`);
  };
}

/** Values that are all equal; nulls are left out. */
export function allEqual(values: readonly unknown[]): Condition {
  return (render) => orFalse(`length(distinct([for x in [${values.map(render).join(", ")}] : x if x != null])) <= 1`);
}

/** JavaScript names a script as `Script=Han`, the engine as `Han`. */
function quotedPattern({ source }: RegExp): string {
  return JSON.stringify(source.replace(/\\p\{Script=/g, "\\p{"));
}
