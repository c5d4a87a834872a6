import { Failed } from "./failed";
import { callFunction } from "./functions";
import { binaryOf, unaryOf } from "./operators";
import { parseText } from "./parse";
import { EACH_OF_SPLAT, Loop, Node, partsOf } from "./syntax";
import {
  codeOf,
  entryOf,
  inQuotes,
  isList,
  isMap,
  isWhole,
  jsonOf,
  keysOf,
  mapOf,
  Reference,
  Thing,
  Unknown,
  Value,
  ValueSet,
} from "./value";

/** What names mean where an expression stands. */
export interface Scope {
  /**
   * What a chain of names begins with, such as `var.x`, and how many of its names that takes.
   *
   * @param names `["lb_listener", "web", "id"]`
   */
  find(names: readonly string[]): { readonly value: Value; readonly taken: number } | undefined;
  /** An expression that nobody can read, so that it is not taken for one of the root module. */
  opaque(text: string): Unknown;
}

/** Names that an expression, or a block around it, binds itself: `each`, `count`, the iterator of a block. */
export type Bound = ReadonlyMap<string, Value>;

const NOTHING: Bound = new Map();

/** HCL converted to JSON as a value. */
export function evaluateJson(json: unknown, scope: Scope, bound: Bound = NOTHING): Value {
  if (typeof json === "string") return evaluateText(json, scope, bound);
  if (Array.isArray(json)) return json.map((item) => evaluateJson(item, scope, bound));
  if (typeof json !== "object" || json === null) return (json ?? null) as Value;
  const entries = Object.entries(json).map(([written, item]) => {
    const key = evaluateText(written, scope, bound);
    return [isText(key) ? String(key) : String(jsonOf(key)), evaluateJson(item, scope, bound)] as const;
  });
  return mapOf(entries);
}

/** A text of it: a template. */
function evaluateText(text: string, scope: Scope, bound: Bound): Value {
  if (!/[$%]\{/.test(text)) return text;
  const node = parseText(text);
  return node === undefined ? scope.opaque(text) : new Evaluator(text, scope, bound, { left: MOST_STEPS }).value(node);
}

/** The same in JSON again, with what is known in the place of expressions. */
export function settle(json: unknown, scope: Scope, bound: Bound = NOTHING): unknown {
  if (typeof json === "string") {
    return jsonOf(evaluateText(json, scope, bound));
  }
  if (Array.isArray(json)) return json.map((item) => settle(item, scope, bound));
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, item]) => [String(settle(key, scope, bound)), settle(item, scope, bound)]),
  );
}

/** Enough for every loop that somebody wrote, and an end for those that nobody did. */
const MOST_STEPS = 200_000;

class Evaluator {
  private readonly found = new Map<Node, Value>();

  public constructor(
    private readonly text: string,
    private readonly scope: Scope,
    private readonly bound: Bound,
    private readonly steps: { left: number },
    /** Whether a part without a value ends it all. */
    private readonly strict = false,
  ) {}

  /** The value of a part; what cannot be told is an expression of what can. */
  public value(node: Node): Value {
    const before = this.found.get(node);
    if (before !== undefined) return before;
    const value = this.tried(node);
    this.found.set(node, value);
    return value;
  }

  private tried(node: Node): Value {
    if (this.steps.left-- <= 0) throw new RangeError("a loop without end");
    try {
      return this.computed(node);
    } catch (error) {
      if (!(error instanceof Failed) || this.strict) throw error;
      return this.rebuilt(node);
    }
  }

  private computed(node: Node): Value {
    switch (node.kind) {
      case "literal":
        return node.value;
      case "parenthesis":
        return this.value(node.of);
      case "template":
        return this.template(node);
      case "name":
      case "attribute":
        return this.chain(node);
      case "index":
        return this.entry(this.value(node.of), this.value(node.key));
      case "splat":
        return this.splat(node);
      case "list":
        return node.items.map((item) => this.value(item));
      case "object":
        return mapOf(node.entries.map(([key, item]) => [this.key(this.value(key)), this.value(item)]));
      case "for":
        return this.loop(node.loop);
      case "choice":
        return this.value(this.isTrue(node.condition) ? node.yes : node.no);
      case "unary":
        return unaryOf(node.operator, this.whole(node.of));
      case "binary":
        return binaryOf(node.operator, this.whole(node.left), this.whole(node.right));
      case "call":
        return this.call(node);
    }
  }

  private whole(node: Node): Value {
    const value = this.value(node);
    if (!isWhole(value)) throw new Failed(false);
    return value;
  }

  private isTrue(node: Node): boolean {
    const value = this.whole(node);
    if (value === true || value === "true") return true;
    if (value === false || value === "false") return false;
    throw new Failed(true);
  }

  private key(value: Value): string {
    if (value instanceof Unknown) throw new Failed(false);
    if (!isText(value)) throw new Failed(true);
    return String(value);
  }

  private template(node: Extract<Node, { kind: "template" }>): Value {
    const [only, ...more] = node.parts;
    // `${x}` alone is x, of whatever type.
    if (more.length === 0 && typeof only !== "string") return this.value(only);
    const values = node.parts.map((part) => (typeof part === "string" ? part : this.value(part)));
    if (values.some((one) => one instanceof Unknown)) throw new Failed(false);
    if (!values.every(isText)) throw new Failed(true);
    return values.join("");
  }

  private chain(node: Node): Value {
    const names: string[] = [];
    let of = node;
    for (; of.kind === "attribute"; of = of.of) names.unshift(of.name);
    if (of.kind !== "name") return this.steppedFrom(node as Extract<Node, { kind: "attribute" }>);
    names.unshift(of.name);
    const own = this.bound.get(of.name);
    const found = own === undefined ? this.scope.find(names) : { value: own, taken: 1 };
    if (found === undefined) return new Unknown(this.source(node));
    return names.slice(found.taken).reduce((value, name) => this.attribute(value, name), found.value);
  }

  private steppedFrom({ of, name }: Extract<Node, { kind: "attribute" }>): Value {
    return this.attribute(this.value(of), name);
  }

  private attribute(value: Value, name: string): Value {
    if (value instanceof Unknown) {
      const known = value.attribute(name);
      const code = `${atom(value.code)}.${name}`;
      return known ?? (value instanceof Thing ? new Reference(code) : new Unknown(code));
    }
    if (!isMap(value)) throw new Failed(true);
    const entry = entryOf(value, name);
    if (entry === undefined) throw new Failed(true);
    return entry;
  }

  private entry(value: Value, key: Value): Value {
    if (value instanceof Unknown && isText(key)) return new Unknown(`${atom(value.code)}[${codeOf(key)}]`);
    if (value instanceof Unknown || key instanceof Unknown) throw new Failed(false);
    const entry = isList(value) ? value[Number(key)] : isMap(value) ? entryOf(value, String(key)) : undefined;
    if (entry === undefined) throw new Failed(true);
    return entry;
  }

  private splat(node: Extract<Node, { kind: "splat" }>): Value {
    const of = this.value(node.of);
    if (of instanceof Unknown && !(of instanceof Thing)) throw new Failed(false);
    const items = of === null ? [] : isList(of) ? of : of instanceof ValueSet ? of.items : [of];
    return items.map((item) => this.with([[EACH_OF_SPLAT, item]]).value(node.each));
  }

  private loop({ keyName, valueName, of, key, value, condition, grouped }: Loop): Value {
    const results: [string, Value][] = [];
    for (const [name, item] of entriesOf(this.value(of))) {
      const inside = this.with([[valueName, item], ...(keyName === undefined ? [] : [[keyName, name] as const])]);
      if (condition !== undefined && !inside.isTrue(condition)) continue;
      results.push([key === undefined ? "" : this.key(inside.value(key)), inside.value(value)]);
    }
    if (key === undefined) return results.map(([, item]) => item);
    const names = results.map(([name]) => name);
    if (!grouped && new Set(names).size < names.length) throw new Failed(true);
    if (!grouped) return mapOf(results);
    return mapOf(
      [...new Set(names)].map((name) => [name, results.filter(([one]) => one === name).map(([, item]) => item)]),
    );
  }

  private with(names: readonly (readonly [string, Value])[]): Evaluator {
    return new Evaluator(this.text, this.scope, new Map([...this.bound, ...names]), this.steps, this.strict);
  }

  private call(node: Extract<Node, { kind: "call" }>): Value {
    if (node.name === "try" || node.name === "can") return this.attempt(node);
    const args = node.args.map((argument) => this.value(argument));
    const last = args[args.length - 1];
    if (!node.spread) return callFunction(node.name, args);
    if (!isList(last)) throw new Failed(false);
    return callFunction(node.name, [...args.slice(0, -1), ...last]);
  }

  /** `try` takes the first that has a value. */
  private attempt({ name, args }: Extract<Node, { kind: "call" }>): Value {
    const strict = new Evaluator(this.text, this.scope, this.bound, this.steps, true);
    for (const argument of args) {
      try {
        const value = strict.value(argument);
        if (value instanceof Unknown && !(value instanceof Reference)) throw new Failed(false);
        return name === "try" ? value : true;
      } catch (error) {
        if (!(error instanceof Failed) || !error.certain) throw error;
      }
    }
    if (name === "can") return false;
    throw new Failed(true);
  }

  /** A part that has no value, in terms of what is known. */
  private rebuilt(node: Node): Unknown {
    if (node.kind === "template") return this.rebuiltTemplate(node);
    const inner = node.kind === "for" ? this.with(namesOf(node.loop)) : this;
    const parts = node.kind === "splat" ? [node.of] : partsOf(node);
    let [code, at] = ["", node.start];
    for (const part of [...parts].sort((one, other) => one.start - other.start)) {
      const value = (node.kind === "for" && part === node.loop.of ? this : inner).value(part);
      const own = this.source(part);
      const same = value instanceof Unknown ? value.code === own : isConstant(part);
      code += this.text.slice(at, part.start) + (same ? own : spliced(part, value));
      at = part.end;
    }
    return new Unknown(code + this.text.slice(at, node.end));
  }

  private rebuiltTemplate(node: Extract<Node, { kind: "template" }>): Unknown {
    const parts: (string | Unknown)[] = [];
    for (const part of node.parts) {
      const value = typeof part === "string" ? part : this.value(part);
      const piece = value instanceof Unknown ? value : isText(value) ? String(value) : new Unknown(codeOf(value));
      const before = parts[parts.length - 1];
      if (typeof piece === "string" && typeof before === "string") parts[parts.length - 1] = before + piece;
      else if (piece instanceof Unknown && piece.parts !== undefined) parts.push(...piece.parts);
      else parts.push(piece);
    }
    const inside = parts.map((part) => (typeof part === "string" ? inQuotes(part) : `\${${part.code}}`));
    return new Unknown(`"${inside.join("")}"`, parts);
  }

  private source({ start, end }: Node): string {
    return this.text.slice(start, end);
  }
}

/** While a loop is not run, its names stand for themselves. */
function namesOf({ keyName, valueName }: Loop): [string, Value][] {
  return [keyName, valueName].flatMap((name): [string, Value][] =>
    name === undefined ? [] : [[name, new Unknown(name)]],
  );
}

/** What a loop goes over, with the keys that it gives. */
export function entriesOf(value: Value): (readonly [Value, Value])[] {
  if (isList(value)) return value.map((item, i) => [i, item] as const);
  if (value instanceof ValueSet) return value.items.map((item) => [item, item] as const);
  if (!isMap(value)) throw new Failed(!(value instanceof Unknown));
  return keysOf(value).map((key) => [key, value[key]] as const);
}

function isText(value: Value): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function isConstant(node: Node): boolean {
  return node.kind !== "name" && partsOf(node).every(isConstant);
}

const ATOM = /^[A-Za-z_*][\w-]*(?:\.[\w*-]+|\[(?:\d+|\*|"(?:[^"\\]|\\.)*")\])*$/;

/** An expression that something can follow. */
function atom(code: string): string {
  return ATOM.test(code) ? code : `(${code})`;
}

/** A value in the place of a part that may stand among operators. */
function spliced(part: Node, value: Value): string {
  return value instanceof Unknown && part.kind !== "parenthesis" && value.parts === undefined
    ? atom(value.code)
    : part.kind === "parenthesis"
      ? `(${codeOf(value)})`
      : codeOf(value);
}
