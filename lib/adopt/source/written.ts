import { Bound, entriesOf, evaluateJson, settle } from "../expressions/evaluate";
import { Failed } from "../expressions/failed";
import { parseText } from "../expressions/parse";
import { isChain, isExpression, onlyReference, references } from "./expression";
import { mapOf, Value } from "../expressions/value";
import { isObject } from "../../values/json-shape";
import { META } from "./meta";
import { Module, Reading } from "./module";
import { blocks, JsonObject } from "./records";
import type { Asked } from "./asked";

/** What is written of a resource, with its dynamic blocks written out. */
export interface Written {
  readonly values: JsonObject;
  /** Arguments with a dynamic block of which nobody knows what it goes over. */
  readonly open: readonly string[];
}

/** What `each`, `count` and iterators are, for each reading. */
type Binding = (reading: Reading) => Bound;

/** Puts what is known into the arguments of a resource. */
export class Writer {
  private open: string[] = [];

  /**
   * @param leaf what becomes of a value that is no block
   */
  public constructor(
    private readonly module: Module,
    private readonly leaf: Leaf,
  ) {}

  /** The arguments of a resource. */
  public write(body: JsonObject, bound: Binding): Written {
    this.open = [];
    const given = Object.entries(body).filter(([argument]) => !META.includes(argument));
    const values = this.body(Object.fromEntries([...given, ...dynamicOf(body)]), bound);
    return { values, open: this.open };
  }

  private body(body: JsonObject, bound: Binding, path = "", inBlock = false): JsonObject {
    const values: { [name: string]: unknown } = {};
    for (const [name, json] of Object.entries(body)) {
      if (name === "dynamic") continue;
      const value = this.value(json, bound, path === "" ? name : path, inBlock);
      if (value !== null) values[name] = value;
    }
    for (const dynamic of blocks(body.dynamic)) {
      for (const [name, repeated] of Object.entries(dynamic)) {
        const made = blocks(repeated).flatMap((one) => this.repeat(name, one, bound, path === "" ? name : path));
        if (made.length > 0) values[name] = [...blocks(values[name]), ...made];
      }
    }
    return values;
  }

  private value(json: unknown, bound: Binding, path: string, inside: boolean): unknown {
    const isBlocks = Array.isArray(json) && json.length > 0 && json.every(isObject);
    return isBlocks
      ? json.map((block) => this.body(block, bound, path, true))
      : this.leaf(json, this.module, bound, inside);
  }

  private repeat(name: string, { for_each: each, iterator, content }: JsonObject, bound: Binding, path: string) {
    const own = typeof iterator === "string" ? iterator.replace(/^\$\{(.*)\}$/s, "$1") : name;
    const over = this.over(each, bound, "followed");
    if (over === undefined) {
      this.open.push(path);
      return [];
    }
    return [...over.keys()].flatMap((key) => {
      const inside: Binding = (reading) => {
        const value = this.over(each, bound, reading)?.get(key) ?? over.get(key) ?? null;
        return new Map([...bound(reading), [own, mapOf([["key", key], ["value", value]])]]); // prettier-ignore
      };
      return blocks(content).map((block) => this.body(block, inside, path, true));
    });
  }

  private over(each: unknown, bound: Binding, reading: Reading): ReadonlyMap<Value, Value> | undefined {
    try {
      return new Map(entriesOf(evaluateJson(each, this.module.scope(reading), bound(reading))));
    } catch (error) {
      if (error instanceof Failed) return undefined;
      throw error;
    }
  }
}

function dynamicOf(body: JsonObject): [string, unknown][] {
  return "dynamic" in body ? [["dynamic", body.dynamic]] : [];
}

/** What becomes of a value. */
export type Leaf = (json: unknown, module: Module, bound: Binding, inBlock: boolean) => unknown;

/** As the engine would have it: all that is known, known. */
export const followed: Leaf = (json, module, bound) => settle(json, module.scope("followed"), bound("followed"));

/**
 * As a program can say it: variables stay variables where they stand alone or among themselves, and resources are named.
 * What hangs on a variable otherwise, such as a choice between two resources, is what its default makes of it.
 */
export function sayable(asked: Asked): Leaf {
  const leaf: Leaf = (json, module, bound, inBlock) => {
    if (Array.isArray(json)) return json.map((item) => leaf(item, module, bound, inBlock));
    if (isObject(json)) {
      return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, leaf(item, module, bound, inBlock)]));
    }
    if (typeof json !== "string" || !isExpression(json)) return json;
    const written = settle(json, module.scope("written"), bound("written"));
    if (typeof written !== "string") return written;
    // A list in a block is what people edit, such as servers; constructs have it item by item.
    if (isPlain(written) && !inBlock) return written;
    const chosen = asked.during(() => settle(json, module.scope("chosen"), bound("chosen")));
    const isKept = isPlain(written) || isOfVariables(written);
    if (isKept ? !isStructured(chosen.result) : typeof chosen.result === "string" && !isPlain(chosen.result))
      return written;
    asked.noteAll(chosen.asked);
    return chosen.result;
  };
  return leaf;
}

function isStructured(json: unknown): boolean {
  return typeof json === "object" && json !== null;
}

/** Whether every name in it is a variable. */
function isOfVariables(text: string): boolean {
  return references(text)?.every(({ type }) => type === "var") ?? false;
}

/** Whether a text is one reference, or has references between its words. */
function isPlain(text: string): boolean {
  if (!isExpression(text) || onlyReference(text) !== undefined) return true;
  const node = parseText(text);
  return node?.kind === "template" && node.parts.every((part) => typeof part === "string" || isChain(part));
}

/** What the program can say of a value that the state confirms: all but what it would have to ask for. */
export function confirmed(said: unknown, value: unknown, canSay: (text: string) => boolean): unknown {
  if (typeof said === "string" && isExpression(said)) return canSay(said) ? said : value;
  if (Array.isArray(said) && Array.isArray(value) && said.length === value.length) {
    return said.map((item, i) => confirmed(item, value[i], canSay));
  }
  if (!isObject(said) || !isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, confirmed(said[key] ?? item, item, canSay)]),
  );
}

/** Whether nothing in it is for the engine to evaluate. */
export function isSettled(json: unknown): boolean {
  if (typeof json === "string") return !isExpression(json);
  return typeof json !== "object" || json === null || Object.values(json).every(isSettled);
}
