import { KNOWN, META } from "./accounting";
import { StateResource } from "./states";

type Json = Record<string, unknown>;

/** The resources of a stack, as the engine's JSON has them. */
export interface StackJson {
  readonly resource?: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

/** The state that an apply of a stack leaves: with ids, defaults and what others name it by. */
export function stateOf({ resource = {} }: StackJson): StateResource[] {
  const raw = Object.entries(resource).flatMap(([type, named]) =>
    Object.entries(named).map(([name, values]) => ({ type, name, values })),
  );
  const known = new Map(raw.map((one) => [`${one.type}.${one.name}`, one.values]));
  const evaluated = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(evaluated);
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, evaluated(item)]));
    }
    if (typeof value !== "string") return value;
    const [, type, name, attribute] = /^\$\{([\w-]+)\.([\w-]+)\.([\w.-]+)\}$/.exec(value) ?? [];
    if (type === undefined) return value.replace(/\$\{[^}]*\}/g, "evaluated");
    const given = known.get(`${type}.${name}`)?.[attribute];
    return given === undefined ? idOf(type, name, attribute) : evaluated(given);
  };
  return raw
    .filter(({ type }) => KNOWN.attributesOf(type) !== undefined)
    .map(({ type, name, values }) => ({ type, name, values: filled(type, name, evaluated(values) as Json) }));
}

function idOf(type: string, name: string, attribute: string): string {
  return `${type.split("_").slice(-1)[0]}-${name.toLowerCase()}${attribute === "id" ? "" : `-${attribute}`}`;
}

function filled(type: string, name: string, given: Json): Json {
  const values: Json = { id: idOf(type, name, "id") };
  for (const [argument, attribute] of Object.entries(KNOWN.attributesOf(type) ?? {})) {
    values[argument] = given[argument] ?? attribute.default ?? null;
    // By which others name it, where that is not the id.
    if (given[argument] === undefined && /^(listener|rule)_id$/.test(argument) && !attribute.required) {
      values[argument] = attribute.optional ? null : idOf(type, name, argument);
    }
  }
  return { ...values, ...Object.fromEntries(Object.entries(given).filter(([argument]) => !META.includes(argument))) };
}
