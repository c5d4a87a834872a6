import { Bound, evaluateJson, Scope } from "../expressions/evaluate";
import { ofType } from "../expressions/types";
import { entryOf, isMap, isWhole, mapOf, quoted, Thing, Unknown, Value, ValueSet } from "../expressions/value";
import { Call, callsIn, folderOf, Folders } from "./folders";
import { Asked } from "./asked";
import { Labelled, labelled, named } from "./labelled";
import { blocks, JsonObject } from "./records";

/**
 * What is read of names: `written` leaves the variables of the root module and all resources as they are; `chosen` has the
 * defaults of variables in their place; `followed` also what is written of resources.
 */
export type Reading = "written" | "chosen" | "followed";

/** The key of an instance; undefined where there is one that has none. */
export type Key = number | string | undefined;

/** Instances of a resource or a module; undefined where nobody can tell which. */
export type Keys = readonly Key[] | undefined;

/** What is known beside the files. */
export interface Beside {
  readonly folders: Folders;
  /** The keys that a state has below an address without a key; undefined where there is no state. */
  keysAt?(address: string): readonly Key[];
  /** The value that a state has; undefined where it has none. */
  valueAt?(address: string, attribute: string): Value | undefined;
  readonly asked: Asked;
}

/** Where a module is called from. */
interface Caller {
  readonly module: Module;
  readonly body: JsonObject;
  readonly bound: (reading: Reading) => Bound;
}

const DEEPEST = 20;

/** A module with its inputs: the root module, or an instance of a call of a local one. */
export class Module {
  public readonly resources: readonly Labelled[];
  private readonly variables = new Map<string, JsonObject>();
  private readonly locals: JsonObject;
  private readonly outputs = new Map<string, JsonObject>();
  private readonly byAddress = new Map<string, Labelled>();
  private readonly calls: ReadonlyMap<string, Call>;
  private readonly children = new Map<string, Module>();
  private readonly counted = new Map<JsonObject, Keys>();
  private readonly countedBy = new Map<JsonObject, ReadonlySet<string>>();
  private readonly found = new Map<string, { readonly result: Value; readonly asked: ReadonlySet<string> }>();
  private readonly asking = new Set<string>();

  /**
   * @param address of the module with a dot behind it; empty for the root module
   * @param words from which names in the program are made
   */
  public constructor(
    public readonly files: readonly JsonObject[],
    private readonly folder: string,
    public readonly address: string,
    public readonly words: readonly string[],
    private readonly beside: Beside,
    public readonly caller?: Caller,
  ) {
    this.resources = files.flatMap((file) => labelled(file.resource));
    for (const one of this.resources) this.byAddress.set(`${one.type}.${one.name}`, one);
    for (const { name, body } of files.flatMap((file) => named(file.variable))) this.variables.set(name, body);
    for (const { name, body } of files.flatMap((file) => named(file.output))) this.outputs.set(name, body);
    this.locals = Object.assign({}, ...files.flatMap((file) => blocks(file.locals))) as JsonObject;
    this.calls = new Map(callsIn(files).map((call) => [call.name, call]));
  }

  /** What names mean here. */
  public scope(reading: Reading): Scope {
    return {
      find: (names) => this.find(names, reading),
      opaque: (text) => this.opaque(text),
    };
  }

  /** The modules that it calls and that are part of the input, each instance. */
  public get called(): Module[] {
    return [...this.calls.values()].flatMap(
      (call) => this.keysOf(call.body, `module.${call.name}`)?.flatMap((key) => this.child(call, key) ?? []) ?? [],
    );
  }

  /** Calls of what is not part of the input, or of nobody knows how many. */
  public get uncalled(): Call[] {
    return [...this.calls.values()].filter(
      ({ name, body }) => this.filesOf(body) === undefined || this.keysOf(body, `module.${name}`) === undefined,
    );
  }

  /** The keys of the instances of a resource or call. */
  public keysOf(body: JsonObject, path: string): Keys {
    if (!this.counted.has(body)) {
      // Whoever asks for itself gets no answer.
      this.counted.set(body, undefined);
      const { result, asked } = this.beside.asked.during(() => this.count(body, path));
      this.counted.set(body, result);
      this.countedBy.set(body, asked);
    }
    this.beside.asked.noteAll(this.countedBy.get(body) ?? new Set());
    return this.counted.get(body);
  }

  private count(body: JsonObject, path: string): Keys {
    if (!("count" in body) && !("for_each" in body)) return [undefined];
    const recorded = this.beside.keysAt?.(this.address + path);
    if (recorded !== undefined) return recorded;
    return this.evaluatedKeys(body);
  }

  private evaluatedKeys(body: JsonObject): Keys {
    const root = this.bound(undefined, body, "followed");
    if ("count" in body) {
      const count = evaluateJson(body.count, this.scope("followed"), root);
      const number = typeof count === "string" ? Number(count) : count;
      if (typeof number !== "number" || !Number.isInteger(number) || number < 0 || number > MOST) return undefined;
      return Array.from({ length: number }, (_, i) => i);
    }
    const each = evaluateJson(body.for_each, this.scope("followed"), root);
    if (isMap(each)) return Object.keys(each);
    const items = each instanceof ValueSet ? each.items : undefined;
    return items?.every((item) => typeof item === "string") ? (items as readonly string[]) : undefined;
  }

  /** `count` and `each` of an instance. */
  public bound(key: Key, body: JsonObject, reading: Reading): Bound {
    if (typeof key === "number") return new Map([["count", mapOf([["index", key]])]]);
    if (key === undefined || !("for_each" in body)) return new Map();
    const value = this.eachOf(body, key, reading) ?? this.eachOf(body, key, "followed") ?? new Unknown("each.value");
    return new Map([
      [
        "each",
        mapOf([
          ["key", key],
          ["value", value],
        ]),
      ],
    ]);
  }

  private eachOf(body: JsonObject, key: string, reading: Reading): Value | undefined {
    const each = evaluateJson(body.for_each, this.scope(reading));
    if (each instanceof ValueSet) return key;
    return isMap(each) ? entryOf(each, key) : undefined;
  }

  private find(names: readonly string[], reading: Reading): { value: Value; taken: number } | undefined {
    const [first, second, third] = names;
    if (second === undefined) return undefined;
    switch (first) {
      case "var":
        return {
          value: this.once(`var ${second} ${reading}`, () => this.variable(second, reading), `var.${second}`),
          taken: 2,
        };
      case "local":
        return {
          value: this.once(`local ${second} ${reading}`, () => this.local(second, reading), `local.${second}`),
          taken: 2,
        };
      case "module":
        return { value: this.module(second, reading), taken: 2 };
      case "data":
        return third === undefined ? undefined : { value: this.unknown(`data.${second}.${third}`), taken: 3 };
      default:
        return { value: this.resource(first, second, reading), taken: 2 };
    }
  }

  /** A value that is asked for once; what asks for itself has none. */
  private once(key: string, evaluate: () => Value, name: string): Value {
    if (this.asking.has(key)) return this.unknown(name);
    this.asking.add(key);
    try {
      const found = this.found.get(key) ?? this.beside.asked.during(evaluate);
      this.found.set(key, found);
      this.beside.asked.noteAll(found.asked);
      return found.result;
    } finally {
      this.asking.delete(key);
    }
  }

  private unknown(name: string): Unknown {
    if (this.address === "" || !/^(?:var|local|output)\./.test(name)) return new Unknown(this.address + name);
    return this.opaque(name);
  }

  /** What no program could say, so that nobody takes it for a name of the root module. */
  private opaque(text: string): Unknown {
    return new Unknown(this.address === "" ? text : `${this.address}expression(${quoted(text)})`);
  }

  private variable(name: string, reading: Reading): Value {
    const body = this.variables.get(name);
    const type = typeof body?.type === "string" ? body.type.replace(/^\$\{(.*)\}$/s, "$1") : undefined;
    if (this.caller === undefined) {
      if (reading === "written" || body === undefined || !("default" in body)) return this.unknown(`var.${name}`);
      this.beside.asked.note(name);
      return this.typed(body.default, type);
    }
    const { module, body: inputs, bound } = this.caller;
    if (!(name in inputs)) {
      return body === undefined || !("default" in body) ? this.unknown(`var.${name}`) : this.typed(body.default, type);
    }
    const value = evaluateJson(inputs[name], module.scope(reading), bound(reading));
    if (value === null && body?.nullable === false && "default" in body) return this.typed(body.default, type);
    return converted(value, type);
  }

  private typed(json: unknown, type: string | undefined): Value {
    return converted(evaluateJson(json, NO_NAMES), type);
  }

  private local(name: string, reading: Reading): Value {
    return name in this.locals ? evaluateJson(this.locals[name], this.scope(reading)) : this.unknown(`local.${name}`);
  }

  private module(name: string, reading: Reading): Value {
    const call = this.calls.get(name);
    const keys = call && this.filesOf(call.body) !== undefined ? this.keysOf(call.body, `module.${name}`) : undefined;
    if (call === undefined || keys === undefined) return this.unknown(`module.${name}`);
    return among(call.body, keys, (key) => {
      const child = this.child(call, key);
      const code = `${this.address}module.${name}${keyText(key)}`;
      return child === undefined ? new Unknown(code) : new Thing(code, (output) => child.output(output, reading));
    });
  }

  private output(name: string, reading: Reading): Value | undefined {
    const body = this.outputs.get(name);
    if (body === undefined) return undefined;
    return this.once(
      `output ${name} ${reading}`,
      () => evaluateJson(body.value, this.scope(reading)),
      `output.${name}`,
    );
  }

  /** Whether the files of a call are part of the input. */
  public isInput(body: JsonObject): boolean {
    return this.filesOf(body) !== undefined;
  }

  private filesOf(body: JsonObject): readonly JsonObject[] | undefined {
    const folder = folderOf(this.folder, body.source);
    return folder === undefined || this.words.length >= DEEPEST ? undefined : this.beside.folders.of(folder);
  }

  private child(call: Call, key: Key): Module | undefined {
    const files = this.filesOf(call.body);
    const folder = folderOf(this.folder, call.body.source);
    if (files === undefined || folder === undefined) return undefined;
    const name = `module.${call.name}${keyText(key)}`;
    const known = this.children.get(name);
    if (known !== undefined) return known;
    const words = [...this.words, call.name, ...(key === undefined ? [] : [String(key)])];
    const bound = (reading: Reading) => this.bound(key, call.body, reading);
    const caller = { module: this, body: call.body, bound };
    const child = new Module(files, folder, `${this.address}${name}.`, words, this.beside, caller);
    this.children.set(name, child);
    return child;
  }

  private resource(type: string, name: string, reading: Reading): Value {
    const path = `${type}.${name}`;
    const declared = this.byAddress.get(path);
    const keys = declared && this.keysOf(declared.body, path);
    if (declared === undefined || keys === undefined) return this.unknown(path);
    return among(declared.body, keys, (key) => {
      const address = `${this.address}${path}${keyText(key)}`;
      return new Thing(address, (attribute) =>
        reading === "followed" ? this.attribute(address, declared, key, attribute) : undefined,
      );
    });
  }

  /** What the state has, else what is written. */
  private attribute(address: string, { body }: Labelled, key: Key, attribute: string): Value | undefined {
    const recorded = this.beside.valueAt?.(address, attribute);
    if (recorded !== undefined || this.beside.valueAt !== undefined) return recorded;
    if (!(attribute in body) || blocks(body[attribute]).length > 0) return undefined;
    const scope = this.scope("followed");
    const value = this.once(
      `${address} ${attribute}`,
      () => evaluateJson(body[attribute], scope, this.bound(key, body, "followed")),
      attribute,
    );
    return isWhole(value) ? value : undefined;
  }
}

const MOST = 10_000;

const NO_NAMES: Scope = { find: () => undefined, opaque: (text) => new Unknown(text) };

function converted(value: Value, type: string | undefined): Value {
  return type === undefined ? value : ofType(value, type, (code) => evaluateJson(`\${${code}}`, NO_NAMES));
}

/** One thing, a list of them, or a map. */
function among(body: JsonObject, keys: readonly Key[], make: (key: Key) => Value): Value {
  if ("for_each" in body) return mapOf(keys.map((key) => [String(key), make(key)]));
  return "count" in body ? keys.map(make) : make(undefined);
}

/** The key of an instance as addresses have it. */
export function keyText(key: Key): string {
  if (key === undefined) return "";
  return typeof key === "number" ? `[${key}]` : `[${quoted(key)}]`;
}
