import { settingsOf, Shape } from "../app/shapes/shape";
import { SETTINGS } from "../app/shapes/table";
import { call, Expression, path, Statement } from "../adopt/program/expression";

/**
 * The same statements with each text that is one of a closed set as a constant of its class, or as what `of` makes of it.
 * Which it is, the settings tell that the class or method takes.
 */
export function withClosedSets(statements: readonly Statement[]): Statement[] {
  const classes = new Map<string, string>();
  return statements.map((statement) => {
    const { name, expression } = statement;
    const made = classOf(expression, classes);
    if (name !== undefined && made !== undefined) classes.set(name, made);
    return { ...statement, expression: said(expression, classes) };
  });
}

/** The constant by which a class knows a value; undefined where it has none that the value tells. */
export function constantOf(text: string): string | undefined {
  if (/^[1-5]\d\d$/.test(text)) return `HTTP_${text}`;
  const words = text.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").replace(/[^A-Za-z0-9]+/g, "_");
  return /^[A-Za-z]\w*$/.test(words) ? words.toUpperCase() : undefined;
}

function said(expression: Expression, classes: ReadonlyMap<string, string>): Expression {
  switch (expression.kind) {
    case "list":
      return { ...expression, items: expression.items.map((item) => said(item, classes)) };
    case "record":
      return { ...expression, entries: expression.entries.map(([key, item]) => [key, said(item, classes)]) };
    case "call":
    case "new": {
      const settings = settingsFor(expression, classes);
      const args = expression.args.map((argument) =>
        settings !== undefined && argument.kind === "record" ? inSettings(settings, argument) : argument,
      );
      const callee = expression.kind === "call" ? said(expression.callee, classes) : expression.callee;
      return { ...expression, callee, args: args.map((argument) => said(argument, classes)) };
    }
    case "member":
    case "as":
      return { ...expression, of: said(expression.of, classes) };
    default:
      return expression;
  }
}

type Made = Extract<Expression, { kind: "call" | "new" }>;

/** The name of the settings that a class or method takes, in the table of shapes. */
function settingsFor(expression: Made, classes: ReadonlyMap<string, string>): string | undefined {
  const made = classOf(expression, classes);
  const callee = expression.callee.kind === "member" ? expression.callee : undefined;
  const ends = expression.kind === "new" ? "Props" : callee?.name === "fromAttributes" ? "Attributes" : "Options";
  const action = callee && /^(\w+)\.ApplicationRuleAction$/.exec(pathOf(callee.of) ?? "");
  const name = action
    ? `${action[1]}.Application${callee.name[0].toUpperCase()}${callee.name.slice(1)}`
    : `${made}${ends}`;
  return name in SETTINGS ? name : undefined;
}

/** The class of what an expression makes: `alicloud.ClassicListener` also of `addListener`. */
function classOf(expression: Expression, classes: ReadonlyMap<string, string>): string | undefined {
  if (expression.kind === "new") return pathOf(expression.callee);
  if (expression.kind !== "call" || expression.callee.kind !== "member") return undefined;
  const { of, name } = expression.callee;
  if (name === "fromAttributes") return pathOf(of);
  const parent = of.kind === "name" ? classes.get(of.name) : undefined;
  if (parent === undefined) return undefined;
  if (name === "addListener") return parent.replace(/LoadBalancer$/, "Listener");
  if (name === "addRule") return parent.replace(/Listener$/, "Rule");
  return name === "addAccessList" ? `${parent}Access` : undefined;
}

function pathOf(expression: Expression): string | undefined {
  if (expression.kind === "name") return expression.name;
  if (expression.kind !== "member") return undefined;
  const before = pathOf(expression.of);
  return before && `${before}.${expression.name}`;
}

function inSettings(settings: string, given: Extract<Expression, { kind: "record" }>): Expression {
  const shapes = new Map(settingsOf(settings).map(({ name, shape }) => [name, shape]));
  const entries = given.entries.map(([key, item]) => [key, inShape(shapes.get(key), item)] as const);
  return { ...given, entries };
}

function inShape(shape: Shape | undefined, given: Expression): Expression {
  if (shape?.kind === "settings" && given.kind === "record") return inSettings(shape.name, given);
  if (shape?.kind === "list" && given.kind === "list") {
    return { ...given, items: given.items.map((item) => inShape(shape.of, item)) };
  }
  if (shape?.kind !== "word" || (given.kind === "value" && typeof given.value !== "string")) return given;
  const set = path(...(shape.name.split(".") as [string, ...string[]]));
  const meant = given.kind === "value" ? shape.spelled.find((one) => isSame(one, String(given.value))) : undefined;
  const constant = meant === undefined ? undefined : constantOf(meant);
  return constant === undefined
    ? call({ kind: "member", of: set, name: "of" }, given)
    : { kind: "member", of: set, name: constant };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
