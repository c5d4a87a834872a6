import { deepReferences, references } from "./configuration";
import { Json, object } from "./json";
import { PlanError } from "./plan-error";
import { kindOf } from "../values/json-shape";

/** A value that the plan does not know. */
export const UNKNOWN = Symbol("known after apply");

/** Finds the id of the resource that references point at, as it will be after the apply. */
export type ReferenceReader = (references: readonly string[]) => string | undefined;

/**
 * One object, or one nested block of it, before or after the apply. Every read says whether the value is known, so
 * that nothing unknown can be taken for a default.
 */
export class Side {
  public constructor(
    private readonly values: Json,
    private readonly unknown: unknown,
    /** The same block in the configuration; undefined before the apply, and where the plan lacks it. */
    private readonly expression: Json | undefined,
    private readonly follow: ReferenceReader,
    private readonly path: string,
    /** Is told each attribute that is read. */
    private readonly read?: (name: string) => void,
  ) {}

  /** The value of an attribute; undefined when it is unset. */
  public get(name: string): unknown {
    this.read?.(name);
    const value = this.values[name];
    if (value !== undefined && value !== null) return value;
    return this.flag(name) === true || this.lacks(name) ? UNKNOWN : undefined;
  }

  /** A text; empty counts as unset, as for the providers. */
  public text(name: string): string | typeof UNKNOWN | undefined {
    const value = this.get(name);
    if (value === UNKNOWN) return UNKNOWN;
    if (typeof value === "object") this.refuse(name, value, "a text");
    return value === undefined || value === "" ? undefined : String(value);
  }

  /** A text for a table, which names what is unknown by where it comes from. */
  public label(name: string): string {
    const value = this.text(name);
    if (value === undefined) return "";
    if (value !== UNKNOWN) return value;
    const [source] = deepReferences(this.expression?.[name]);
    return source === undefined ? "(known after apply)" : `\${${source}}`;
  }

  /** A number, or what the provider sends when the configuration leaves it out. */
  public number(name: string, unset?: number): number | "unknown" | undefined {
    const value = this.get(name);
    if (value === UNKNOWN) return this.sets(name) ? "unknown" : (unset ?? "unknown");
    if (value === undefined) return unset;
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    return typeof number === "number" && Number.isFinite(number) ? number : this.refuse(name, value, "a number");
  }

  /** Nested blocks; UNKNOWN when not even their number is known. */
  public blocks(name: string): Side[] | typeof UNKNOWN {
    this.read?.(name);
    const flag = this.flag(name);
    if (flag === true || this.lacks(name)) return UNKNOWN;
    const value = this.values[name] ?? [];
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const expressions = expressionBlocks(this.expression?.[name]);
    const flags = items.map((_, i) => (Array.isArray(flag) ? (flag[i] as unknown) : flag));
    const wrong = items.find((item, i) => object(item) === undefined && !(item === null && flags[i] === true));
    if (wrong !== undefined) this.refuse(name, wrong, "a block");
    const own = this.pair(
      items.map((item) => object(item) ?? {}),
      flags,
      expressions,
    );
    return items.map(
      (item, i) => new Side(object(item) ?? {}, flags[i], own[i], this.follow, `${this.path}.${name}[${i}]`),
    );
  }

  /** Blocks of a set are sorted in the plan but not in the configuration, so each looks for the one that fits it. */
  private pair(items: Json[], flags: unknown[], expressions: Json[]): Array<Json | undefined> {
    if (expressions.length !== items.length || items.length > 50) return items.map(() => expressions[0]);
    const left = [...expressions];
    return items.map((item, i) => {
      const fitting = left.findIndex((expression) => this.fits(item, flags[i], expression));
      return left.splice(Math.max(0, fitting), 1)[0];
    });
  }

  private fits(item: Json, flag: unknown, expression: Json): boolean {
    return Object.entries(expression).every(([name, value]) => {
      const { constant_value: constant, references: refs } = object(value) ?? {};
      const known = item[name] ?? undefined;
      // Of configurations in JSON the text of a reference is given as a constant beside it.
      if (refs === undefined) return constant === undefined || JSON.stringify(constant) === JSON.stringify(known);
      const id = this.follow(references(value));
      if (id === undefined) return true;
      return known === undefined && object(flag)?.[name] === true ? isNewId(id) : id === known;
    });
  }

  /** Texts of a list or set attribute. */
  public texts(name: string): string[] | typeof UNKNOWN {
    const value = this.get(name);
    if (value === UNKNOWN) return UNKNOWN;
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.refuse(name, value, "a list");
    return value.map((item: unknown, i) => {
      if (typeof item === "object" && item !== null) this.refuse(`${name}[${i}]`, item, "a text");
      return item === null ? `\${${this.path}.${name}[${i}]}` : String(item);
    });
  }

  /** Whether the configuration sets the attribute. Taken to be so where it cannot be seen. */
  public sets(name: string): boolean {
    return this.expression === undefined || name in this.expression;
  }

  /** Whether the configuration is part of the plan and has the attribute. */
  public configures(name: string): boolean | undefined {
    if (this.expression === undefined) return undefined;
    const expression = this.expression[name];
    return expression !== undefined && !(Array.isArray(expression) && expression.length === 0);
  }

  /** The id in an attribute, followed through references while it is not known; undefined when unset. */
  public id(name: string): string | undefined {
    const value = this.text(name);
    if (value !== UNKNOWN) return value;
    return this.follow(references(this.expression?.[name])) ?? `unknown:${this.path}.${name}`;
  }

  /** Whether a reference gives the value, but neither it nor a mark that it is unknown is there. */
  private lacks(name: string): boolean {
    return this.values[name] === undefined && deepReferences(this.expression?.[name]).size > 0;
  }

  private refuse(name: string, value: unknown, wanted: string): never {
    throw new PlanError(`${this.path}: ${name} is ${kindOf(value)}, where ${wanted} stands`);
  }

  private flag(name: string): unknown {
    return this.unknown === true ? true : object(this.unknown)?.[name];
  }
}

/** The id that stands for an object which the apply creates. */
export function newId(address: string): string {
  return `new:${address}`;
}

/** Whether an id stands for an object that the apply creates. */
export function isNewId(id: string): boolean {
  return id.startsWith("new:");
}

/** Whether an id is one that nobody knows before the apply. */
export function isUnknownId(id: string): boolean {
  return id.startsWith("unknown:");
}

function expressionBlocks(expression: unknown): Json[] {
  if (Array.isArray(expression)) return expression.map((item) => object(item) ?? {});
  const one = object(expression);
  return one === undefined || "references" in one || "constant_value" in one ? [] : [one];
}
