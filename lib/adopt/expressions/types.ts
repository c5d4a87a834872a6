import { parseExpression } from "./parse";
import { Node } from "./syntax";
import { entryOf, isList, isMap, keysOf, mapOf, setOf, Unknown, Value, ValueSet } from "./value";

/** A value as a variable of a type has it: with the defaults of its attributes, and texts for numbers and so on. What does not fit stays as it is. */
export function ofType(value: Value, type: string, constant: (code: string) => Value): Value {
  const node = parseExpression(type);
  return node === undefined ? value : converted(value, node, ({ start, end }) => constant(type.slice(start, end)));
}

type Constant = (node: Node) => Value;

function converted(value: Value, type: Node, constant: Constant): Value {
  if (value instanceof Unknown || value === null) return value;
  if (type.kind === "name") return scalar(value, type.name);
  if (type.kind !== "call") return value;
  const [of] = type.args;
  switch (type.name) {
    case "list":
    case "set": {
      const items = value instanceof ValueSet ? value.items : value;
      if (!isList(items)) return value;
      const inside = items.map((item) => converted(item, of, constant));
      return type.name === "set" ? setOf(inside) : inside;
    }
    case "map":
      return isMap(value) ? mapOf(keysOf(value).map((key) => [key, converted(value[key], of, constant)])) : value;
    case "tuple":
      if (!isList(value) || of.kind !== "list") return value;
      return value.map((item, i) => (of.items[i] === undefined ? item : converted(item, of.items[i], constant)));
    case "object":
      return isMap(value) && of.kind === "object" ? objectOf(value, of, constant) : value;
    default:
      return value;
  }
}

function objectOf(value: Value, of: Extract<Node, { kind: "object" }>, constant: Constant): Value {
  return mapOf(
    of.entries.flatMap(([key, type]) => {
      const name = key.kind === "literal" ? String(key.value) : "";
      const given = isMap(value) ? entryOf(value, name) : undefined;
      const isOptional = type.kind === "call" && type.name === "optional";
      const [inner, fallback] = isOptional ? type.args : [type];
      const missing = given === undefined || given === null;
      const own = missing && fallback !== undefined ? constant(fallback) : (given ?? (isOptional ? null : undefined));
      return own === undefined ? [] : [[name, converted(own, inner, constant)] as const];
    }),
  );
}

function scalar(value: Value, type: string): Value {
  if (type === "string" && (typeof value === "number" || typeof value === "boolean")) return String(value);
  if (type === "number" && typeof value === "string" && value !== "" && Number.isFinite(Number(value)))
    return Number(value);
  if (type === "bool" && (value === "true" || value === "false")) return value === "true";
  return value;
}
