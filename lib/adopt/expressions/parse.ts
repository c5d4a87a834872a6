import { parseTemplate } from "./parse-template";
import { EACH_OF_SPLAT, Node } from "./syntax";
import { Tokens, Unreadable } from "./tokens";

/** A text of HCL converted to JSON, which is a template; undefined where it has what this reader does not know. */
export function parseText(text: string): Node | undefined {
  return attempt(() => parseTemplate(text, expression));
}

/** A bare expression, such as the type of a variable. */
export function parseExpression(text: string): Node | undefined {
  return attempt(() => {
    const tokens = new Tokens(text, 0);
    const node = expression(tokens);
    tokens.skip();
    if (tokens.at < text.length) throw new Unreadable("more than an expression");
    return node;
  });
}

function attempt(parse: () => Node): Node | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Operators from the weakest to the strongest. */
const LEVELS = [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"]];

/** One expression from where the tokens stand. */
export function expression(tokens: Tokens): Node {
  const condition = binary(tokens, 0);
  if (!tokens.take("?")) return condition;
  const yes = expression(tokens);
  tokens.expect(":");
  const no = expression(tokens);
  return { kind: "choice", condition, yes, no, start: condition.start, end: no.end };
}

function binary(tokens: Tokens, level: number): Node {
  if (level === LEVELS.length) return unary(tokens);
  let left = binary(tokens, level + 1);
  for (let operator = tokens.oneOf(LEVELS[level]); operator !== undefined; operator = tokens.oneOf(LEVELS[level])) {
    const right = binary(tokens, level + 1);
    left = { kind: "binary", operator, left, right, start: left.start, end: right.end };
  }
  return left;
}

function unary(tokens: Tokens): Node {
  tokens.skip();
  const start = tokens.at;
  const operator = tokens.oneOf(["!", "-"]);
  if (operator === undefined) return traversal(tokens, primary(tokens));
  const of = unary(tokens);
  return { kind: "unary", operator, of, start, end: of.end };
}

function traversal(tokens: Tokens, first: Node, attributesOnly = false): Node {
  let of = first;
  for (;;) {
    const { start } = first;
    if (tokens.take(".")) {
      if (tokens.take("*")) return traversal(tokens, splat(tokens, of, true), attributesOnly);
      const name = tokens.name();
      const number = name === undefined ? /^\d+/.exec(tokens.text.slice(tokens.at))?.[0] : undefined;
      if (number !== undefined) {
        const key: Node = { kind: "literal", value: Number(number), start: tokens.at, end: tokens.at + number.length };
        tokens.at += number.length;
        of = { kind: "index", of, key, start, end: tokens.at };
      } else if (name !== undefined) of = { kind: "attribute", of, name, start, end: tokens.at };
      else throw new Unreadable("no attribute");
    } else if (!attributesOnly && tokens.next === "[" && tokens.take("[")) {
      if (tokens.take("*")) {
        tokens.expect("]");
        return traversal(tokens, splat(tokens, of, false));
      }
      const key = expression(tokens);
      tokens.expect("]");
      of = { kind: "index", of, key, start, end: tokens.at };
    } else return of;
  }
}

/** `of.*.a[0]` is the first of all `a`, `of[*].a[0]` the first of each `a`. */
function splat(tokens: Tokens, of: Node, attributesOnly: boolean): Node {
  const one: Node = { kind: "name", name: EACH_OF_SPLAT, start: tokens.at, end: tokens.at };
  const each = traversal(tokens, one, attributesOnly);
  return { kind: "splat", of, each, start: of.start, end: tokens.at };
}

function primary(tokens: Tokens): Node {
  tokens.skip();
  const start = tokens.at;
  const number = tokens.number();
  if (number !== undefined) return { kind: "literal", value: Number(number), start, end: tokens.at };
  if (tokens.next === '"') return parseTemplate(tokens.text, expression, tokens);
  const name = tokens.name();
  if (name !== undefined) return named(tokens, name, start);
  if (tokens.take("(")) {
    const of = expression(tokens);
    tokens.expect(")");
    return { kind: "parenthesis", of, start, end: tokens.at };
  }
  if (tokens.take("[")) return tokens.word("for") ? loop(tokens, start, "]") : listOf(tokens, start);
  if (tokens.take("{")) return tokens.word("for") ? loop(tokens, start, "}") : objectOf(tokens, start);
  throw new Unreadable("no expression");
}

const WORDS = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

function named(tokens: Tokens, name: string, start: number): Node {
  const word = WORDS.get(name);
  if (word !== undefined) return { kind: "literal", value: word, start, end: tokens.at };
  // In an object, the next line may begin with a key in parentheses.
  if (tokens.next !== "(") return { kind: "name", name, start, end: tokens.at };
  tokens.expect("(");
  const args: Node[] = [];
  let spread = false;
  while (!tokens.take(")")) {
    if (spread) throw new Unreadable("more behind ...");
    args.push(expression(tokens));
    spread = tokens.take("...");
    if (!tokens.take(",") && !tokens.sees(")")) throw new Unreadable("no end of the arguments");
  }
  return { kind: "call", name, args, spread, start, end: tokens.at };
}

function listOf(tokens: Tokens, start: number): Node {
  const items: Node[] = [];
  while (!tokens.take("]")) {
    items.push(expression(tokens));
    if (!tokens.take(",") && !tokens.sees("]")) throw new Unreadable("no end of the list");
  }
  return { kind: "list", items, start, end: tokens.at };
}

function objectOf(tokens: Tokens, start: number): Node {
  const entries: (readonly [Node, Node])[] = [];
  while (!tokens.take("}")) {
    const key = keyOf(expression(tokens));
    if (tokens.oneOf(["=", ":"]) === undefined) throw new Unreadable("no value of a key");
    entries.push([key, expression(tokens)]);
    tokens.take(",");
  }
  return { kind: "object", entries, start, end: tokens.at };
}

/** A bare word is a text. */
function keyOf(node: Node): Node {
  return node.kind === "name" ? { kind: "literal", value: node.name, start: node.start, end: node.end } : node;
}

function loop(tokens: Tokens, start: number, close: string): Node {
  const first = tokens.name();
  const second = tokens.take(",") ? tokens.name() : undefined;
  if (first === undefined || !tokens.word("in")) throw new Unreadable("no names of a loop");
  const of = expression(tokens);
  tokens.expect(":");
  let value = expression(tokens);
  const key = close === "}" ? value : undefined;
  if (close === "}") {
    tokens.expect("=>");
    value = expression(tokens);
  }
  const grouped = tokens.take("...");
  const condition = tokens.word("if") ? expression(tokens) : undefined;
  tokens.expect(close);
  const names = second === undefined ? { valueName: first } : { keyName: first, valueName: second };
  return { kind: "for", loop: { ...names, of, key, value, condition, grouped }, start, end: tokens.at };
}
