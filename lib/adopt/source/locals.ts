import { isObject } from "../../values/json-shape";
import { JsonObject } from "./records";

const WHOLE = /^\$\{local\.([\w-]+)\}$/;

/** Puts the value of a local in its place where the value is written out; other locals stay expressions. */
export function inlineLocals(value: unknown, locals: JsonObject, seen: readonly string[] = []): unknown {
  if (typeof value === "string") {
    const name = WHOLE.exec(value)?.[1];
    if (name === undefined || !(name in locals) || seen.includes(name)) return value;
    return inlineLocals(locals[name], locals, [...seen, name]);
  }
  if (Array.isArray(value)) return value.map((item) => inlineLocals(item, locals, seen));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inlineLocals(item, locals, seen)]));
}
