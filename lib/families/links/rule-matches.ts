import { object } from "../../impact/json";
import { blocksOf, valuesOf } from "./compare";

/** What a rule matches: values by kind, of which one of each kind must fit. */
export type Matches = ReadonlyMap<string, readonly string[]>;

/** The conditions of a rule of an ALB. */
export function matchesOf(rule: unknown): Matches {
  const matches = new Map<string, string[]>();
  for (const condition of blocksOf(rule, "rule_conditions")) {
    const kind = String(condition.type ?? "");
    const values = Object.values(condition).flatMap((part) =>
      valuesOf(part, "values").flatMap((one) => (Array.isArray(one) ? one : [one])),
    );
    const key = Object.values(condition).flatMap((part) => valuesOf(part, "key"))[0];
    const texts = values.map((one) => {
      const pair = object(one);
      return pair === undefined ? String(one) : `${String(pair.key)}=${String(pair.value)}`;
    });
    const name = kind === "Header" && key !== undefined ? `${kind} ${String(key as string)}` : kind;
    matches.set(name, [...(matches.get(name) ?? []), ...texts]);
  }
  return matches;
}

/** Whether everything that one matches is matched by another. */
export function covers(wide: Matches, narrow: Matches): boolean {
  return [...wide].every(([kind, values]) => {
    const own = narrow.get(kind);
    if (own === undefined) return values.some((value) => value === "*" || value === "/*");
    return own.every((value) => values.some((pattern) => fits(pattern, value)));
  });
}

/** Whether a pattern with * takes all that another takes: only where the rest of it stands there word for word. */
function fits(pattern: string, value: string): boolean {
  if (pattern === value || pattern === "*") return true;
  const star = pattern.indexOf("*");
  if (star < 0 || pattern.indexOf("*", star + 1) >= 0) return false;
  const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return value.startsWith(head) && value.endsWith(tail) && value.length >= head.length + tail.length;
}
