import * as fs from "node:fs";
import * as path from "node:path";
import { TerraformStack } from "cdktf";
import { references } from "../../lib/adopt/source/expression";

/** What `show -json` would print of the first plan of a stack. */
export function planOfStack(stack: TerraformStack): Json {
  stack.prepareStack();
  return planOf(JSON.parse(JSON.stringify(stack.toTerraform())) as Configured);
}

/** A configuration in JSON, as the engine reads it. */
export interface Configured {
  readonly resource?: Named;
  readonly output?: Record<string, Json>;
  readonly terraform?: Json;
}

/** What `show -json` would print of the first plan of a configuration, by the schemas of the providers. */
export function planOf(synthesized: Configured, engine = "1.9.8"): Json {
  const resources = Object.entries(synthesized.resource ?? {}).flatMap(([type, named]) =>
    Object.entries(named).map(([name, body]) => resourceOf(type, name, body)),
  );
  const required = (synthesized.terraform?.required_providers ?? {}) as Record<string, Json>;
  return {
    format_version: "1.2",
    terraform_version: engine,
    planned_values: {
      root_module: {
        resources: resources.map(({ head, values }) => ({ ...head, values })),
      },
    },
    resource_changes: resources.map(({ head, values, unknown }) => ({
      ...head,
      change: { actions: ["create"], before: null, after: values, after_unknown: unknown },
    })),
    configuration: {
      provider_config: Object.fromEntries(
        Object.entries(required).map(([name, { version, source }]) => [
          name,
          { name, full_name: source, version_constraint: version },
        ]),
      ),
      root_module: {
        resources: resources.map(({ head, expressions }) => ({ ...head, expressions })),
        outputs: Object.fromEntries(
          Object.entries(synthesized.output ?? {}).map(([name, { value }]) => [
            name,
            { expression: expressionOf(value) },
          ]),
        ),
      },
    },
  };
}

export type Json = Record<string, unknown>;
type Named = Record<string, Record<string, Json>>;

interface Block {
  readonly attributes?: Record<string, Attribute>;
  readonly block_types?: Record<string, { readonly block: Block; readonly nesting_mode: string }>;
}

interface Attribute {
  readonly computed?: boolean;
  readonly type?: unknown;
}

interface Behaviour {
  readonly attributes?: Record<string, { readonly default?: unknown; readonly block?: Behaviour["attributes"] }>;
}

/** What the engine reads of a resource, and its provider does not. */
const META = ["lifecycle", "depends_on", "provider", "provisioner", "connection", "count", "for_each", "//"];

const EVERYTHING: Block = {};

function resourceOf(type: string, name: string, body: Json) {
  const address = `${type}.${name}`;
  const head = { address, mode: "managed", type, name, provider_name: type.split("_")[0] };
  const given = Object.fromEntries(Object.entries(body).filter(([key]) => !META.includes(key)));
  const { values, unknown, expressions } = planned(given, schemaOf(type), behaviourOf(type));
  return { head, values, unknown, expressions };
}

interface Planned {
  readonly values: Json;
  readonly unknown: Json;
  readonly expressions: Json;
}

function planned(body: Json, { attributes, block_types: blocks = {} }: Block, behaviour: Behaviour): Planned {
  const result = { values: {} as Json, unknown: {} as Json, expressions: {} as Json };
  const { values, unknown, expressions } = result;
  for (const [name, value] of Object.entries(body)) {
    if (value === null || name in blocks) continue;
    expressions[name] = expressionOf(value);
    [values[name], unknown[name]] = resultOf(value);
    if (unknown[name] === true) delete values[name];
    if (unknown[name] === undefined) delete unknown[name];
  }
  for (const [name, { computed }] of Object.entries(attributes ?? {})) {
    if (name in values || name in unknown) continue;
    const preset = behaviour.attributes?.[name]?.default;
    if (preset !== undefined) values[name] = preset;
    else if (computed === true) unknown[name] = true;
    else values[name] = null;
  }
  for (const [name, { block, nesting_mode: mode }] of Object.entries(blocks)) {
    const given = body[name] ?? [];
    const inner = { attributes: behaviour.attributes?.[name]?.block };
    if (typeof given === "string") {
      unknown[name] = true;
      continue;
    }
    const all = [given].flat().map((one) => planned(one as Json, block, inner));
    if (all.length > 0) expressions[name] = all.map((one) => one.expressions);
    // The engine keeps sets in an order of its own.
    const sorted = mode === "set" ? [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1)) : all;
    values[name] = sorted.map((one) => one.values);
    unknown[name] = sorted.map((one) => one.unknown);
  }
  return result;
}

function key({ values }: Planned): string {
  return JSON.stringify(values);
}

/** The value, and where it is unknown. */
function resultOf(value: unknown): [unknown, unknown] {
  if (typeof value === "string") return refersTo(value) ? [undefined, true] : [unescaped(value), undefined];
  if (Array.isArray(value)) {
    const all = value.map(resultOf);
    return [
      all.map(([one]) => one ?? null),
      all.some(([, flag]) => flag !== undefined) ? all.map(([, flag]) => flag ?? false) : undefined,
    ];
  }
  if (typeof value !== "object" || value === null) return [value, undefined];
  const all = Object.entries(value).map(([name, item]) => [name, ...resultOf(item)] as const);
  const flagged = all.filter(([, , flag]) => flag !== undefined).map(([name, , flag]) => [name, flag] as const);
  return [
    Object.fromEntries(all.filter(([, item]) => item !== undefined).map(([name, item]) => [name, item])),
    flagged.length > 0 ? Object.fromEntries(flagged) : undefined,
  ];
}

function expressionOf(value: unknown): Json {
  const found = JSON.stringify(value).match(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g) ?? [];
  const all = found.flatMap((text) => (refersTo(text) ? (references(text) ?? []) : []));
  if (!found.some(refersTo)) return { constant_value: value };
  return {
    references: [
      ...new Set(all.flatMap(({ text, target }) => (target.startsWith("var.") ? [target] : [text, target]))),
    ],
  };
}

function refersTo(text: string): boolean {
  return /(?<!\$)\$\{/.test(text);
}

function unescaped(text: string): string {
  return text.replace(/\$\$\{/g, "${");
}

const PROVIDERS = path.join(__dirname, "../../providers");
const schemas = new Map<string, Record<string, { readonly block: Block }>>();
const behaviours = new Map<string, Record<string, Behaviour>>();

function schemaOf(type: string): Block {
  const cloud = type.split("_")[0];
  const file = path.join(PROVIDERS, cloud, "schema.json");
  if (!fs.existsSync(file)) return EVERYTHING;
  let known = schemas.get(cloud);
  if (known === undefined) {
    const json = JSON.parse(fs.readFileSync(file, "utf8")) as {
      provider_schemas: Record<string, { resource_schemas: Record<string, { block: Block }> }>;
    };
    known = Object.values(json.provider_schemas)[0].resource_schemas;
    schemas.set(cloud, known);
  }
  return known[type]?.block ?? EVERYTHING;
}

function behaviourOf(type: string): Behaviour {
  const cloud = type.split("_")[0];
  const file = path.join(PROVIDERS, cloud, "behaviour.json");
  if (!fs.existsSync(file)) return {};
  const known = behaviours.get(cloud) ?? (JSON.parse(fs.readFileSync(file, "utf8")) as Record<string, Behaviour>);
  behaviours.set(cloud, known);
  return known[type] ?? {};
}
