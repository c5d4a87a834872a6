import { Node } from "./syntax";
import { Tokens, Unreadable } from "./tokens";

/**
 * A template: the whole text, as HCL converted to JSON has it, or one in quotes inside of an expression.
 *
 * @param expression reads what stands between `${` and `}`
 * @param quoted where the opening quote stands
 */
export function parseTemplate(text: string, expression: (tokens: Tokens) => Node, quoted?: Tokens): Node {
  const tokens = quoted ?? new Tokens(text, 0);
  const start = tokens.at;
  if (quoted !== undefined) tokens.at++;
  const parts: (string | Node)[] = [];
  let literal = "";
  for (;;) {
    const rest = text.slice(tokens.at, tokens.at + 3);
    if (rest === "" && quoted !== undefined) throw new Unreadable("no end of the text");
    if (rest === "" || (quoted !== undefined && rest.startsWith('"'))) break;
    if (rest === "$${" || rest === "%%{") {
      literal += rest.slice(1);
      tokens.at += 3;
    } else if (rest.startsWith("${")) {
      if (literal !== "") parts.push(literal);
      literal = "";
      parts.push(inserted(tokens, expression));
    } else if (rest.startsWith("%{")) {
      throw new Unreadable("a directive");
    } else if (quoted !== undefined && rest.startsWith("\\")) {
      literal += escaped(tokens);
    } else {
      literal += text[tokens.at++];
    }
  }
  if (quoted !== undefined) tokens.at++;
  if (literal !== "") parts.push(literal);
  const span = { start, end: tokens.at };
  if (parts.every((part) => typeof part === "string")) return { kind: "literal", value: parts.join(""), ...span };
  return { kind: "template", parts, ...span };
}

function inserted(tokens: Tokens, expression: (tokens: Tokens) => Node): Node {
  tokens.at += 2;
  if (tokens.next === "~") throw new Unreadable("a mark that cuts spaces");
  const node = expression(tokens);
  tokens.skip();
  tokens.expect("}");
  return node;
}

const ESCAPES = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ['"', '"'],
  ["\\", "\\"],
]);

function escaped(tokens: Tokens): string {
  const rest = tokens.text.slice(tokens.at + 1);
  const [, code, long] = /^(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(rest) ?? [];
  const point = parseInt(code ?? long ?? "", 16);
  const plain = ESCAPES.get(rest[0]);
  if (plain === undefined && !(point <= 0x10ffff)) throw new Unreadable("an escape");
  tokens.at += plain === undefined ? (code === undefined ? 10 : 6) : 2;
  return plain ?? String.fromCodePoint(point);
}
