import { parseText } from "../expressions/parse";
import { Loop, Node, partsOf } from "../expressions/syntax";

/** A reference of an expression, such as `lb_listener.http.frontend_port` or `var.port`. */
export interface Reference {
  /** The whole chain. */
  readonly text: string;
  /** `lb_listener.http`, `module.web.lb_listener.http["a"]` or `var.port`. */
  readonly target: string;
  /** Of what is referred to: `lb_listener`, `var`, `data`. */
  readonly type: string;
  /** What follows: `frontend_port`, `[0].id`; empty for the target itself. */
  readonly attribute: string;
  /** Where it begins in the text. */
  readonly start: number;
}

/** Whether the engine must evaluate a text. `$${` is a literal. */
export function isExpression(text: string): boolean {
  return /(?<!\$)(?:\$\$)*\$\{|(?<!%)(?:%%)*%\{/.test(text);
}

/** The one reference that an expression consists of; undefined when there is more to it. */
export function onlyReference(text: string): Reference | undefined {
  // Most texts are none, and need no reader.
  if (!text.startsWith("${") || !text.endsWith("}")) return undefined;
  const node = parseText(text);
  const [only] = node?.kind === "template" && node.parts.length === 1 ? node.parts : [];
  return only === undefined || typeof only === "string" || !isChain(only) ? undefined : referenceOf(only, text);
}

/** All references of an expression; undefined where it has what this reader does not know. */
export function references(text: string): Reference[] | undefined {
  const node = parseText(text);
  return node && chainsIn(node, []).map((chain) => referenceOf(chain, text));
}

/** The longest chains, without the names that loops bind. */
function chainsIn(node: Node, own: readonly string[]): Node[] {
  if (isChain(node)) return own.includes(rootOf(node)) ? [] : [node];
  if (node.kind === "for") return chainsInLoop(node.loop, own);
  // Attributes behind `[*]` belong to what stands before it.
  const parts = node.kind === "splat" ? [node.of] : partsOf(node);
  return parts.flatMap((part) => chainsIn(part, own));
}

function chainsInLoop({ keyName, valueName, of, key, value, condition }: Loop, own: readonly string[]): Node[] {
  const inside = [...own, valueName, ...(keyName === undefined ? [] : [keyName])];
  const parts = [key, value, condition].filter((one) => one !== undefined);
  return [...chainsIn(of, own), ...parts.flatMap((part) => chainsIn(part, inside))];
}

/** Whether it is one name with what follows it. */
export function isChain(node: Node): boolean {
  if (node.kind === "name") return true;
  if (node.kind === "index") return node.key.kind === "literal" && isChain(node.of);
  return node.kind === "attribute" && isChain(node.of);
}

function rootOf(node: Node): string {
  if (node.kind === "name") return node.name;
  return node.kind === "attribute" || node.kind === "index" ? rootOf(node.of) : "";
}

const KEY = String.raw`(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])`;
const TARGET = new RegExp(String.raw`^((?:module\.[\w-]+${KEY}?\.)*)(?:(\w[\w-]*)\.[\w-]+)`, "s");
const INDEXED = new RegExp(`^${KEY}`, "s");

function referenceOf({ start, end }: Node, whole: string): Reference {
  const text = whole.slice(start, end);
  const [head = text, module = "", type = text] = TARGET.exec(text) ?? [];
  const key = type === "var" || module + type === "module" ? "" : (INDEXED.exec(text.slice(head.length))?.[0] ?? "");
  const target = head + key;
  return { text, target, type, attribute: text.slice(target.length).replace(/^\./, ""), start };
}

/** An address without the key of its instance. */
export function withoutKey(address: string): string {
  return address.replace(KEY_AT_END, "");
}

const KEY_AT_END = new RegExp(`${KEY}$`, "s");
