/** One change of one value of a JSON document. */
export interface Mutation {
  readonly path: Path;
  readonly what: string;
}

export type Path = ReadonlyArray<string | number>;

const REPLACEMENTS: ReadonlyArray<readonly [string, unknown]> = [
  ["null", null],
  ["a number", 7],
  ["zero", 0],
  ["true", true],
  ["false", false],
  ["a text", "mutated"],
  ["an empty text", ""],
  ["an empty list", []],
  ["a list", ["mutated"]],
  ["an empty object", {}],
  ["a list of null", [null]],
];

/** What can be done to one value. */
export const KINDS: readonly string[] = ["left out", "twice", ...REPLACEMENTS.map(([what]) => what)];

/** All values below, with their paths; not the document itself. */
export function pathsOf(json: unknown, path: Path = []): Path[] {
  if (typeof json !== "object" || json === null) return [];
  const entries: Array<[string | number, unknown]> = Array.isArray(json)
    ? json.map((item, i) => [i, item])
    : Object.entries(json);
  return entries.flatMap(([key, value]) => [[...path, key], ...pathsOf(value, [...path, key])]);
}

/** Looks at the document with one value mutated, and puts it back; undefined where the mutation changes nothing. */
export function withMutation<T>(json: unknown, { path, what }: Mutation, look: () => T): T | undefined {
  const key = path[path.length - 1];
  const parent = path.slice(0, -1).reduce((value, step) => (value as Container)[step], json) as Container;
  const old = parent[key];
  const list = Array.isArray(parent) ? (parent as unknown[]) : undefined;
  const replacement = REPLACEMENTS.find(([name]) => name === what);
  if (replacement === undefined && list !== undefined) {
    list.splice(Number(key), 1, ...(what === "twice" ? [old, old] : []));
    const seen = look();
    list.splice(Number(key), what === "twice" ? 2 : 0, old);
    return seen;
  }
  if (what === "twice" || (replacement && JSON.stringify(replacement[1]) === JSON.stringify(old))) return undefined;
  if (replacement === undefined) delete parent[key];
  else parent[key] = replacement[1];
  const seen = look();
  parent[key] = old;
  return seen;
}

type Container = Record<string | number, unknown>;
