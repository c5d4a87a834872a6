import { Expression, Statement } from "./expression";

/** What names of the program stand for. */
export type Scope = Map<string, unknown>;

/**
 * Runs the program: the statements that are printed are those that are run, so what was seen of this run holds for the
 * program that the user gets.
 */
export function run(statements: readonly Statement[], scope: Scope): void {
  for (const { name, expression } of statements) {
    const result = evaluate(expression, scope);
    if (name !== undefined) scope.set(name, result);
  }
}

/** The value of an expression. */
export function evaluate(expression: Expression, scope: Scope): unknown {
  switch (expression.kind) {
    case "value":
      return expression.value;
    case "list":
      return expression.items.map((item) => evaluate(item, scope));
    case "record":
      return Object.fromEntries(expression.entries.map(([key, item]) => [key, evaluate(item, scope)]));
    case "name":
      return scope.get(expression.name);
    case "as":
      return evaluate(expression.of, scope);
    case "member":
      return (evaluate(expression.of, scope) as Record<string, unknown>)[expression.name];
    case "new":
      return new (evaluate(expression.callee, scope) as Constructor)(...argumentsOf(expression, scope));
    case "call":
      return apply(expression, scope);
  }
}

type Constructor = new (...args: unknown[]) => unknown;

function apply(expression: Extract<Expression, { kind: "call" }>, scope: Scope): unknown {
  const { callee } = expression;
  const args = argumentsOf(expression, scope);
  if (callee.kind !== "member") return (evaluate(callee, scope) as (...args: unknown[]) => unknown)(...args);
  const receiver = evaluate(callee.of, scope) as Record<string, (...args: unknown[]) => unknown>;
  return receiver[callee.name](...args);
}

function argumentsOf({ args }: { readonly args: readonly Expression[] }, scope: Scope): unknown[] {
  return args.map((argument) => evaluate(argument, scope));
}
