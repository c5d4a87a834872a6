import {
  first,
  flag,
  isObject,
  kindOf,
  list,
  map,
  number,
  object,
  record,
  scalar,
  Shape,
  text,
  tooDeep,
} from "../values/json-shape";
import { Identity, isExpression, MemberList, MemberOfGroup, StagedTypes } from "./staged-types";

/** What is wrong with the parsed JSON of a state (`show -json`); undefined when nothing is. */
export function wrongInState(json: unknown, types: StagedTypes): string | undefined {
  return wrongIn(json, stateOf(types));
}

/** The same for a stack's JSON of CDKTF, as far as a rollout reads it. */
export function wrongInSynth(json: unknown, types: StagedTypes): string | undefined {
  return wrongIn(json, synthOf(types));
}

/** The same for the manifest of an output folder. */
export function wrongInManifest(json: unknown): string | undefined {
  return wrongIn(json, MANIFEST);
}

function wrongIn(json: unknown, shape: Shape): string | undefined {
  return tooDeep(json) ?? (isObject(json) ? shape(json, "") : `it is ${kindOf(json)}, where an object stands`);
}

type Fields = Readonly<Record<string, Shape>>;

const IN_STATE: Fields = {
  server_group_id: text,
  server_id: text,
  server_ip: text,
  server_ids: list(text),
  instance_id: text,
  eni_ip: text,
  type: text,
  server_type: text,
  description: text,
  port: number,
  weight: number,
  remote_ip_enabled: flag,
};

/** What is declared may be an expression, and the engine takes the text of a number for the number. */
const given = scalar("a text, a number, or true or false", (value) => value !== null && typeof value !== "object");
const DECLARED: Fields = Object.fromEntries(
  Object.keys(IN_STATE).map((name) => [name, name === "server_ids" ? orExpression(list(given)) : given]),
);

/**
 * Who serves is read from the state, so what no engine writes there is refused: read as nothing it would be nobody, for
 * whom no stages are needed.
 */
function stateOf(types: StagedTypes): Shape {
  const resources = list(stateResource(types));
  return all(
    record(
      {
        format_version: scalar("version 1", (value) => typeof value === "string" && /^1(\.\d+)?$/.test(value)),
        values: record({ root_module: all(record({ resources }), notNull("resources")) }, ["root_module"]),
      },
      ["format_version"],
    ),
    notNull("values"),
  );
}

function stateResource(types: StagedTypes): Shape {
  const needs = ["address", "mode", "type"];
  const shape = record({ address: text, mode: text, type: text, values: object }, needs);
  const members = new Map(types.all.map((holder) => [holder.type, membersShape(holder, IN_STATE)]));
  return (value, path) => {
    const wrong = shape(value, path);
    if (wrong !== undefined) return wrong;
    const { type, mode, values } = value as { type: string; mode: string; values?: unknown };
    return mode === "data" ? undefined : members.get(type)?.(values, `${path}.values`);
  };
}

function synthOf(types: StagedTypes): Shape {
  const byType = types.all.map((holder) => [holder.type, map(membersShape(holder, DECLARED))] as const);
  return record({ resource: record(Object.fromEntries(byType)) });
}

const PATHS = ["workingDirectory", "synthesizedStackPath"];
const STACK = record({ ...Object.fromEntries(PATHS.map((name) => [name, text])), dependencies: list(text) }, PATHS);
const MANIFEST = record({ stacks: map(STACK) }, ["stacks"]);

/** The arguments of a resource that is a member, or that holds some. */
function membersShape(holder: MemberList | MemberOfGroup, fields: Fields): Shape {
  const one = member(fields, holder.identity);
  if (!("argument" in holder)) return one;
  const { argument } = holder;
  const blocks = list(one);
  if (fields === DECLARED) return record({ [argument]: orExpression(blocks) });
  return (values, path) => {
    // An engine writes all arguments, with null for what is not set.
    const there = isObject(values) && Object.keys(values).includes(argument);
    return there ? record({ [argument]: blocks })(values, path) : `${path}.${argument} is missing`;
  };
}

/** A member that nothing tells from another one would stand for it. */
function member(fields: Fields, identity: Identity): Shape {
  return all(record(fields), (value, path) =>
    first(identity, (names) => {
      const values = value as Readonly<Record<string, unknown>>;
      const has = names.some((name) => values[name] !== undefined && values[name] !== null && values[name] !== "");
      return has ? undefined : `${path} has no ${names.join(" or ")}`;
    }),
  );
}

/** Where the engine computes the whole, nothing is compared. */
function orExpression(shape: Shape): Shape {
  return (value, path) => (isExpression(value) ? undefined : shape(value, path));
}

/** Null where nothing but a value stands, since it would be read as nothing. */
function notNull(name: string): Shape {
  return (value, path) => {
    const at = path === "" ? name : `${path}.${name}`;
    return (value as Readonly<Record<string, unknown>>)[name] === null ? `${at} is null` : undefined;
  };
}

function all(...shapes: readonly Shape[]): Shape {
  return (value, path) => first(shapes, (shape) => shape(value, path));
}
