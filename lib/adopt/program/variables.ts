import { onlyReference, Reference, references } from "../source/expression";
import { SourceVariable } from "../source/resource";
import { call, construct, Expression, member, name, path, record, Statement, value } from "./expression";
import { Names } from "./names";

/** The type in TypeScript that an expression of the engine shall have. */
export type ValueType = "string" | "number" | "boolean" | "list" | "any";

/** Rewrites a reference to a resource that the program declares; undefined for one that it does not. */
export type Rewrite = (reference: Reference) => string | undefined;

/**
 * The variables of the program. Those of the input stay as they are; whatever else an expression refers to becomes a
 * variable too, since the program does not declare it: the user puts the right thing in its place.
 */
export class Variables {
  private readonly declared = new Map<string, Declared>();
  private readonly ids: Set<string>;
  private readonly originals = new Map<string, string>();
  private readonly kept = new Map<string, string>();

  public constructor(
    private readonly source: readonly SourceVariable[],
    private readonly names: Names,
  ) {
    this.ids = new Set(source.map((variable) => variable.name));
    source.forEach((variable) => names.reserve(variable.name));
  }

  /** The declarations, in the order of first use. */
  public get statements(): Statement[] {
    return [...this.declared.values()].flatMap(({ statements }) => statements);
  }

  /** The expressions that became variables of their own. */
  public get replaced(): string[] {
    return [...this.originals.values()];
  }

  /** What the input had where the program has `${var.x}`; the text itself for anything else. */
  public original(text: string): string {
    return this.originals.get(text) ?? text;
  }

  /** An expression of the engine as one of the program. */
  public expression(text: string, type: ValueType, rewrite: Rewrite = () => undefined): Expression {
    const whole = onlyReference(text);
    if (whole !== undefined && whole.attribute === "" && isVariable(whole)) {
      return this.typed(this.variable(whole.target.slice("var.".length)), type);
    }
    const parts = references(text);
    const rewritten = parts && rewriteAll(text, parts, rewrite);
    if (rewritten !== undefined) {
      (parts ?? []).filter(isVariable).forEach(({ target }) => this.variable(target.slice("var.".length)));
      return tokenOf(rewritten, type);
    }
    return this.typed(this.replacement(text, type), type);
  }

  /** A variable that nothing of the program reads but this library's rules; the engine need not ask for it. */
  public unknown(words: readonly string[], type: "string" | "number", comments: readonly string[]): Expression {
    const entries = { type: value(type), default: type === "number" ? value(0) : value("") };
    const constant = this.declare(this.idOf(words.join("_")), record(entries), comments);
    return this.typed(constant, type);
  }

  /** A variable for what the input has and no program should. */
  public secret(words: readonly string[], text: string, comments: readonly string[]): Expression {
    const entries = { type: value("string"), sensitive: value(true) };
    const id = this.idOf(words.join("_"));
    this.kept.set(id, text);
    return this.typed(this.declare(id, record(entries), comments), "string");
  }

  /** What the input has where the program has a variable of `secret`, by the variable's name. */
  public get secrets(): { readonly [variable: string]: string } {
    return Object.fromEntries(this.kept);
  }

  private variable(id: string): string {
    const known = this.declared.get(id);
    if (known !== undefined) return known.constant;
    const variable = this.source.find((one) => one.name === id);
    const asOverride = needsOverride(variable?.default);
    const settings = record({
      type: variable?.type === undefined ? undefined : value(variable.type),
      default: variable?.default === undefined || asOverride ? undefined : jsonExpression(variable.default),
      description: variable?.description === undefined ? undefined : value(variable.description),
      sensitive: variable?.sensitive ? value(true) : undefined,
    });
    const constant = this.declare(id, settings, []);
    if (asOverride) {
      const expression = call(
        member(name(constant), "addOverride"),
        value("default"),
        jsonExpression(variable?.default),
      );
      this.declared.get(id)?.statements.push({ expression, comments: [KEPT] });
    }
    return constant;
  }

  private replacement(text: string, type: ValueType): string {
    const known = [...this.originals].find(([, original]) => original === text)?.[0];
    const knownId = known?.slice("${var.".length, -1);
    if (knownId !== undefined) return (this.declared.get(knownId) as { constant: string }).constant;
    const id = this.idOf(text);
    this.originals.set(`\${var.${id}}`, text);
    const kind = { string: "string", number: "number", boolean: "bool", list: "list(string)", any: "any" }[type];
    return this.declare(id, record({ type: value(kind) }), [`TODO: the input has ${text} here.`]);
  }

  private idOf(text: string): string {
    const base = text
      .replace(/[^A-Za-z0-9]+/g, "_")
      .replace(/^_|_$/g, "")
      .toLowerCase()
      .slice(0, 60);
    const start = /^[a-z]/.test(base) ? base : `value_${base}`;
    let id = start;
    for (let i = 2; this.ids.has(id); i++) id = `${start}_${i}`;
    this.ids.add(id);
    return id;
  }

  private declare(id: string, settings: Expression, comments: readonly string[]): string {
    const constant = this.names.take([id], "variable");
    const expression = construct(name("TerraformVariable"), name("stack"), value(id), settings);
    this.declared.set(id, { constant, statements: [{ name: constant, expression, comments }] });
    return constant;
  }

  private typed(constant: string, type: ValueType): Expression {
    const accessor = {
      string: "stringValue",
      number: "numberValue",
      boolean: "booleanValue",
      list: "listValue",
      any: "value",
    };
    return member(name(constant), accessor[type]);
  }
}

interface Declared {
  readonly constant: string;
  /** The declaration, and what is set on it. */
  readonly statements: Statement[];
}

const KEPT = "As an override, since CDKTF would rewrite the names in it (terraform-cdk #2473).";

/** Whether CDKTF would change a default: it writes the keys of maps in another case, and cannot write `null`. */
function needsOverride(json: unknown): boolean {
  if (Array.isArray(json)) return json.some(needsOverride);
  return json === null || (typeof json === "object" && json !== null);
}

function isVariable({ type }: Reference): boolean {
  return type === "var";
}

/** The text with references to declared resources renamed; undefined when it refers to something else. */
function rewriteAll(text: string, parts: readonly Reference[], rewrite: Rewrite): string | undefined {
  let result = text;
  // From the end, so that what is still to be renamed stays where it is.
  for (const part of [...parts].sort((one, other) => other.start - one.start)) {
    const renamed = isVariable(part) ? part.text : rewrite(part);
    if (renamed === undefined) return undefined;
    result = result.slice(0, part.start) + renamed + result.slice(part.start + part.text.length);
  }
  return result;
}

function tokenOf(text: string, type: ValueType): Expression {
  switch (type) {
    case "number":
      return call(path("Token", "asNumber"), value(text));
    case "list":
      return call(path("Token", "asList"), value(text));
    case "boolean":
      return call(path("Token", "asAny"), value(text));
    default:
      return value(text);
  }
}

/** Any value of JSON as a literal. */
export function jsonExpression(json: unknown): Expression {
  if (Array.isArray(json)) return { kind: "list", items: json.map(jsonExpression) };
  if (typeof json === "object" && json !== null) {
    return { kind: "record", entries: Object.entries(json).map(([key, item]) => [key, jsonExpression(item)]) };
  }
  return value(json as string | number | boolean | null);
}
