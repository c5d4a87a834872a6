/** A value of the engine's language, as far as it is known. */
export type Value = string | number | boolean | null | ValueSet | Unknown | ValueList | ValueMap;

/** A list, or a tuple. */
export type ValueList = readonly Value[];

/** A map, or an object. */
export interface ValueMap {
  readonly [key: string]: Value;
}

/** A set: its items in the engine's order, each once. */
export class ValueSet {
  public constructor(public readonly items: readonly Value[]) {}
}

/** What only the engine, or the cloud, knows: the expression that stands for it. */
export class Unknown {
  /**
   * @param code the expression, in the words of the root module
   * @param parts of a template: its texts, and what is unknown between them
   */
  public constructor(
    public readonly code: string,
    public readonly parts?: readonly (string | Unknown)[],
  ) {}

  /** An attribute of it; undefined where no more is known than its name. */
  public attribute(_name: string): Value | undefined {
    return undefined;
  }
}

/** An attribute of a resource that exists. */
export class Reference extends Unknown {}

/** What has attributes that may be known: a resource, a module. */
export class Thing extends Unknown {
  public constructor(
    code: string,
    private readonly find: (name: string) => Value | undefined,
  ) {
    super(code);
  }

  public override attribute(name: string): Value | undefined {
    return this.find(name);
  }
}

/** Whether it is a list. */
export function isList(value: Value): value is ValueList {
  return Array.isArray(value);
}

/** Whether it is a map or an object. */
export function isMap(value: Value): value is ValueMap {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Unknown) &&
    !(value instanceof ValueSet)
  );
}

/** Whether nothing in it is unknown. */
export function isWhole(value: Value): boolean {
  if (value instanceof Unknown) return false;
  if (value instanceof ValueSet) return value.items.every(isWhole);
  if (isList(value)) return value.every(isWhole);
  return !isMap(value) || Object.values(value).every(isWhole);
}

/** A map of entries, whatever their keys are named. */
export function mapOf(entries: readonly (readonly [string, Value])[]): ValueMap {
  const map = Object.create(null) as { [key: string]: Value };
  for (const [key, value] of entries) map[key] = value;
  return map;
}

/** An entry of a map; undefined where it has none. */
export function entryOf(map: ValueMap, key: string): Value | undefined {
  return Object.prototype.hasOwnProperty.call(map, key) ? map[key] : undefined;
}

/** Keys in the engine's order. */
export function keysOf(map: ValueMap): string[] {
  return Object.keys(map).sort(byBytes);
}

/** As Go compares texts. */
export function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** A set of values; texts in order, and each once. */
export function setOf(items: readonly Value[]): ValueSet {
  const once = [...new Map(items.map((item) => [codeOf(item), item])).values()];
  const texts = once.every((item): item is string => typeof item === "string");
  return new ValueSet(texts ? [...once].sort(byBytes) : once);
}

/** A value as an expression. */
export function codeOf(value: Value): string {
  if (value instanceof Unknown) return value.code;
  if (value instanceof ValueSet) return `toset(${codeOf(value.items)})`;
  if (isList(value)) return `[${value.map(codeOf).join(", ")}]`;
  if (isMap(value)) {
    const entries = Object.entries(value).map(([key, item]) => `${quoted(key)} = ${codeOf(item)}`);
    return `{ ${entries.join(", ")} }`;
  }
  return typeof value === "string" ? quoted(value) : String(value);
}

/** A text in quotes. */
export function quoted(text: string): string {
  return `"${inQuotes(text)}"`;
}

/** A text as it stands between quotes. */
export function inQuotes(text: string): string {
  return text
    .replace(/[\\"]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/[\u0000-\u001f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/([$%])\{/g, "$1$1{");
}

/** A value in HCL converted to JSON. */
export function jsonOf(value: Value): unknown {
  if (value instanceof Unknown) {
    const inside = (part: string | Unknown) => (typeof part === "string" ? escaped(part) : `\${${part.code}}`);
    return value.parts === undefined ? `\${${value.code}}` : value.parts.map(inside).join("");
  }
  if (value instanceof ValueSet) return value.items.map(jsonOf);
  if (isList(value)) return value.map(jsonOf);
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [escaped(key), jsonOf(item)]));
  return typeof value === "string" ? escaped(value) : value;
}

function escaped(text: string): string {
  return text.replace(/([$%])\{/g, "$1$1{");
}
