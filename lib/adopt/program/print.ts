import { Expression, namesIn, Statement } from "./expression";

const WIDTH = 80;
const INDENT = "  ";
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * The statements as TypeScript, laid out as Prettier does by default.
 *
 * @param all the statements of the whole program, which tell whether a constant is used
 * @param exported constants that another file uses
 */
export function print(
  statements: readonly Statement[],
  all: readonly Statement[] = statements,
  exported: ReadonlySet<string> = new Set(),
): string {
  const used = new Set(all.flatMap(({ expression }) => namesIn(expression)));
  return statements
    .map(({ name, expression, comments = [] }) => {
      const before = name !== undefined && exported.has(name) ? "export " : "";
      const start = name !== undefined && used.has(name) ? `${before}const ${name} = ` : "";
      return [...comments.map(comment), `${assigned(expression, start)}\n`].join("");
    })
    .join("");
}

/** The right side moves to a line of its own when not even the head of its call fits beside the name. */
function assigned(expression: Expression, start: string): string {
  const head = expression.kind === "call" ? `${inline(expression.callee)}(` : "";
  if (start === "" || start.length + head.length <= WIDTH) return layout(expression, "", start, ";");
  return `${start.trimEnd()}\n${INDENT}${layout(expression, INDENT, "", ";")}`;
}

/** A line of comment, whatever is in the text. */
export function comment(text: string): string {
  return `//${text === "" ? "" : " "}${oneLine(text)}\n`;
}

/** A text on one line: what would end the line is written as an escape. */
export function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** An expression on as many lines as it needs. `before` stands left of it on its first line, `after` right of its end. */
function layout(expression: Expression, indent: string, before: string, after: string): string {
  const flat = inline(expression);
  const fits = indent.length + before.length + flat.length + after.length <= WIDTH;
  if (fits && !breaks(expression)) return before + flat + after;
  switch (expression.kind) {
    case "list":
      return braced("[", expression.items, "]", indent, before, after, (item, inner) => layout(item, inner, "", ","));
    case "record":
      return braced("{", expression.entries, "}", indent, before, after, ([key, item], inner) =>
        layout(item, inner, `${keyOf(key)}: `, ","),
      );
    case "call":
    case "new":
      return brokenCall(expression, indent, before, after);
    default:
      return before + flat + after;
  }
}

function braced<T>(
  open: string,
  items: readonly T[],
  close: string,
  indent: string,
  before: string,
  after: string,
  line: (item: T, indent: string) => string,
): string {
  const inner = indent + INDENT;
  if (items.length === 0) return before + open + close + after;
  const lines = items.map((item) => inner + line(item, inner));
  return `${before}${open}\n${lines.join("\n")}\n${indent}${close}${after}`;
}

/** The last argument is opened in place when it is an object or a list, as is usual; else each stands on its line. */
function brokenCall(
  { kind, callee, args }: Extract<Expression, { kind: "call" | "new" }>,
  indent: string,
  before: string,
  after: string,
): string {
  const head = `${before}${kind === "new" ? "new " : ""}${inline(callee)}(`;
  const [last, ...others] = [...args].reverse();
  const lead = others
    .reverse()
    .map((argument) => `${inline(argument)}, `)
    .join("");
  const first = indent.length + head.length + lead.length + 1;
  if (isOpenable(last) && first <= WIDTH) return layout(last, indent, head + lead, `)${after}`);
  if (args.length === 0) return `${head})${after}`;
  return braced("(", args, ")", indent, head.slice(0, -1), after, (argument, inner) =>
    layout(argument, inner, "", ","),
  );
}

function isOpenable(expression: Expression | undefined): boolean {
  if (expression?.kind === "record") return expression.entries.length > 0;
  return expression?.kind === "list" && expression.items.length > 0;
}

/** Lists of several objects with several entries stand on lines of their own, however short. */
function breaks(expression: Expression): boolean {
  switch (expression.kind) {
    case "list":
      return (
        (expression.items.length > 1 &&
          expression.items.every((item) => item.kind === "record" && item.entries.length > 1)) ||
        expression.items.some(breaks)
      );
    case "record":
      return expression.entries.some(([, item]) => breaks(item));
    case "call":
    case "new":
      return expression.args.some(breaks);
    default:
      return false;
  }
}

function inline(expression: Expression): string {
  switch (expression.kind) {
    case "value":
      return literal(expression.value);
    case "list":
      return `[${expression.items.map(inline).join(", ")}]`;
    case "record":
      return expression.entries.length === 0
        ? "{}"
        : `{ ${expression.entries.map(([key, item]) => `${keyOf(key)}: ${inline(item)}`).join(", ")} }`;
    case "name":
      return expression.name;
    case "as":
      return `(${inline(expression.of)} as ${expression.type})`;
    case "member":
      return `${inline(expression.of)}${expression.optional ? "?" : ""}.${expression.name}`;
    default:
      return `${expression.kind === "new" ? "new " : ""}${inline(expression.callee)}(${expression.args.map(inline).join(", ")})`;
  }
}

/** Quotes and line ends of all kinds are escapes, so that no text leaves its literal. */
function literal(value: string | number | boolean | null | undefined): string {
  if (typeof value !== "string") return String(value);
  const quoted = JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    escaped,
  );
  // The layout tool prefers the quote that needs fewer escapes.
  const [double, single] = [/"/g, /'/g].map((quote) => (value.match(quote) ?? []).length);
  if (double <= single) return quoted;
  return `'${quoted.slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}

function keyOf(key: string): string {
  return IDENTIFIER.test(key) ? key : literal(key);
}
