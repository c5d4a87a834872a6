/** A value in an answer, reached by the names and places that lead to it. */
export type Path = ReadonlyArray<string | number>;

/** All paths of a value, those of lists and objects too. */
export function paths(value: unknown, here: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [here];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...(here.length > 0 ? [here] : []), ...inner.flatMap(([key, each]) => paths(each, [...here, key]))];
}

/** The same with another value at a path; undefined leaves it out. */
export function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  if (rest.length > 0) copy[key] = changed(copy[key], rest, to);
  else if (to === undefined && !Array.isArray(value)) delete copy[key];
  else copy[key] = to ?? null;
  return copy;
}
