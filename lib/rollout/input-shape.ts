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
import { ATTACHMENT, ATTACHMENT_IDENTITY } from "./attachments";
import { Identity, isExpression, MEMBER_RESOURCES, memberResource } from "./member-resource";

/** What is wrong with the parsed JSON of a state (`show -json`); undefined when nothing is. */
export function wrongInState(json: unknown): string | undefined {
  return wrongIn(json, STATE);
}

/** The same for a stack's JSON of CDKTF, as far as a rollout reads it. */
export function wrongInSynth(json: unknown): string | undefined {
  return wrongIn(json, SYNTH);
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
const STATE = all(
  record(
    {
      format_version: scalar("version 1", (value) => typeof value === "string" && /^1(\.\d+)?$/.test(value)),
      values: record({ root_module: all(record({ resources: list(stateResource) }), notNull("resources")) }, [
        "root_module",
      ]),
    },
    ["format_version"],
  ),
  notNull("values"),
);

function stateResource(value: unknown, path: string): string | undefined {
  const needs = ["address", "mode", "type"];
  const wrong = record({ address: text, mode: text, type: text, values: object }, needs)(value, path);
  if (wrong !== undefined) return wrong;
  const { type, mode, values } = value as { type: string; mode: string; values?: unknown };
  return mode === "data" ? undefined : membersShape(type, IN_STATE)?.(values, `${path}.values`);
}

const SYNTH = record({
  resource: record(
    Object.fromEntries(
      [ATTACHMENT, ...MEMBER_RESOURCES.map(({ type }) => type)].map((type) => [
        type,
        map((values, path) => membersShape(type, DECLARED)?.(values, path)),
      ]),
    ),
  ),
});

const PATHS = ["workingDirectory", "synthesizedStackPath"];
const MANIFEST = record({ stacks: map(record(Object.fromEntries(PATHS.map((name) => [name, text])), PATHS)) }, [
  "stacks",
]);

/** The arguments of a resource that is a member, or that holds some; undefined for another one. */
function membersShape(type: string, fields: Fields): Shape | undefined {
  if (type === ATTACHMENT) return member(fields, ATTACHMENT_IDENTITY);
  const known = memberResource(type);
  if (known === undefined) return undefined;
  const blocks = list(member(fields, known.identity));
  if (fields === DECLARED) return record({ [known.argument]: orExpression(blocks) });
  return (values, path) => {
    // An engine writes all arguments, with null for what is not set.
    const there = isObject(values) && Object.keys(values).includes(known.argument);
    return there ? record({ [known.argument]: blocks })(values, path) : `${path}.${known.argument} is missing`;
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
