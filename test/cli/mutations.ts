import * as fc from "fast-check";

/** How many mutated inputs a command gets: a few in the suite, 10,000 with MUTATIONS=10000. */
export const MUTATIONS = (few: number): number => Number(process.env.MUTATIONS ?? few);

type Json = unknown;

/** What a tool that went wrong, or a hand, puts where something else stood. */
const STRANGE: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, "", "x", "${x}", "\u0000\n", [], {}, [null], [[]], [false], { a: null }],
  { __proto__: null, constructor: 1, length: -1, id: {} },
  "constructor",
];

/** Inputs with one to three things changed: replaced, left out, repeated, or in a list. */
export function mutated(seed: Json): fc.Arbitrary<Json> {
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom("replace", "replace", "replace", "remove", "repeat", "wrap"),
    by: fc.constantFrom(...STRANGE),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy = { root: structuredClone(seed) };
    for (const { at, how, by } of changes) {
      const places = placesIn(copy);
      const [holder, key] = places[at % places.length];
      const values = holder as Record<string | number, Json>;
      if (how === "replace") values[key] = structuredClone(by);
      if (how === "wrap") values[key] = [values[key]];
      if (how === "repeat" && Array.isArray(holder)) holder.push(structuredClone(values[key]));
      if (how === "remove" && Array.isArray(holder)) holder.splice(Number(key), 1);
      else if (how === "remove" && holder !== copy) delete values[key];
    }
    return copy.root;
  });
}

function placesIn(value: Json): Array<[holder: object, key: string | number]> {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return keys.flatMap((key) => [
    [value, key] as [object, string | number],
    ...placesIn((value as Record<string | number, Json>)[key]),
  ]);
}
