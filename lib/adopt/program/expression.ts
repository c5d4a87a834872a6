/** A TypeScript expression of the program, which is both printed and run. */
export type Expression =
  | { readonly kind: "value"; readonly value: string | number | boolean | null | undefined }
  | { readonly kind: "list"; readonly items: readonly Expression[] }
  | { readonly kind: "record"; readonly entries: readonly (readonly [string, Expression])[] }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "member"; readonly of: Expression; readonly name: string; readonly optional?: boolean }
  | { readonly kind: "call"; readonly callee: Expression; readonly args: readonly Expression[] }
  | { readonly kind: "new"; readonly callee: Expression; readonly args: readonly Expression[] }
  /** A type assertion, which only the compiler sees. */
  | { readonly kind: "as"; readonly of: Expression; readonly type: string };

/** A line of the program. */
export interface Statement {
  /** The constant that it declares; printed as such only when something uses it. */
  readonly name?: string;
  readonly expression: Expression;
  /** Lines above it. */
  readonly comments?: readonly string[];
}

/** A literal. */
export function value(literal: string | number | boolean | null | undefined): Expression {
  return { kind: "value", value: literal };
}

/** A constant, or what is imported. */
export function name(text: string): Expression {
  return { kind: "name", name: text };
}

/** `alicloud.ClassicLoadBalancer`, from its parts. */
export function path(first: string, ...rest: readonly string[]): Expression {
  return rest.reduce<Expression>((of, part) => ({ kind: "member", of, name: part }), name(first));
}

/** A member of an expression. */
export function member(of: Expression, text: string): Expression {
  return { kind: "member", of, name: text };
}

/** A call. */
export function call(callee: Expression, ...args: readonly Expression[]): Expression {
  return { kind: "call", callee, args };
}

/** An object made by a class. */
export function construct(callee: Expression, ...args: readonly Expression[]): Expression {
  return { kind: "new", callee, args };
}

/** A list. */
export function list(items: readonly Expression[]): Expression {
  return { kind: "list", items };
}

/** An object literal of the entries that are given. */
export function record(entries: { readonly [name: string]: Expression | undefined }): Expression {
  return {
    kind: "record",
    entries: Object.entries(entries).filter((entry): entry is [string, Expression] => entry[1] !== undefined),
  };
}

/** A construct below another one, by the ids that lead to it. */
export function childOf(parent: Expression, ...ids: readonly string[]): Expression {
  const child = ids.reduce<Expression>((of, id) => call(member(member(of, "node"), "findChild"), value(id)), parent);
  return { kind: "as", of: child, type: "TerraformResource" };
}

/** The names that an expression uses. */
export function namesIn(expression: Expression): string[] {
  switch (expression.kind) {
    case "value":
      return [];
    case "name":
      return [expression.name];
    case "list":
      return expression.items.flatMap(namesIn);
    case "record":
      return expression.entries.flatMap(([, inner]) => namesIn(inner));
    case "member":
      return namesIn(expression.of);
    case "as":
      return [...namesIn(expression.of), expression.type];
    default:
      return [expression.callee, ...expression.args].flatMap(namesIn);
  }
}
