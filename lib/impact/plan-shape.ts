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
  shown,
  text,
  tooDeep,
} from "../values/json-shape";
import { PlanError } from "./plan-error";

const index = scalar("a text or a number", (value) => typeof value === "string" || typeof value === "number");
const flags = scalar("an object", (value) => isObject(value) || typeof value === "boolean");

const change = record(
  {
    actions: list(text),
    before: object,
    after: object,
    after_unknown: unknownFlags,
    before_sensitive: flags,
    after_sensitive: flags,
    replace_paths: list(list(index)),
    importing: object,
  },
  ["actions"],
);
const resourceChange = record(
  {
    address: text,
    previous_address: text,
    module_address: text,
    mode: text,
    type: text,
    name: text,
    index,
    deposed: text,
    provider_name: text,
    action_reason: text,
    change,
  },
  ["address", "mode", "type", "change"],
);
const resource = record(
  {
    address: text,
    mode: text,
    type: text,
    name: text,
    index,
    provider_name: text,
    schema_version: number,
    values: object,
    sensitive_values: flags,
    depends_on: list(text),
    tainted: flag,
    deposed_key: text,
  },
  ["address", "mode", "type"],
);
const stateModule: Shape = (value, path) =>
  record({ address: text, resources: list(resource), child_modules: list(stateModule) })(value, path);
const values = record({ outputs: map(object), root_module: stateModule });
const block = record(
  {
    address: text,
    mode: text,
    type: text,
    name: text,
    provider_config_key: text,
    provisioners: list(object),
    expressions: expressions,
    schema_version: number,
    count_expression: expression,
    for_each_expression: expression,
    depends_on: list(text),
  },
  ["address"],
);
const moduleBlock: Shape = (value, path) =>
  record({
    outputs: map(record({ expression, depends_on: list(text), sensitive: flag, description: text })),
    resources: list(block),
    variables: map(object),
    module_calls: map(
      record({
        source: text,
        version_constraint: text,
        expressions: expressions,
        count_expression: expression,
        for_each_expression: expression,
        module: moduleBlock,
        depends_on: list(text),
      }),
    ),
  })(value, path);
const invocation = record(
  {
    address: text,
    type: text,
    name: text,
    provider_name: text,
    lifecycle_action_trigger: record({ triggering_resource_address: text, action_trigger_event: text }),
    invoke_action_trigger: object,
  },
  ["address"],
);
const checked = record({ kind: text, to_display: text });

/** https://developer.hashicorp.com/terraform/internals/json-format, as far as it is fixed for format version 1. */
const PLAN = record(
  {
    format_version: text,
    terraform_version: text,
    variables: map(object),
    planned_values: values,
    resource_drift: list(resourceChange),
    resource_changes: list(resourceChange),
    deferred_changes: list(record({ reason: text, resource_change: object })),
    action_invocations: list(invocation),
    deferred_action_invocations: list(record({ reason: text, action_invocation: object })),
    output_changes: map(object),
    prior_state: record({ format_version: text, terraform_version: text, values }),
    configuration: record({
      provider_config: map(record({ name: text, full_name: text, version_constraint: text, expressions: expressions })),
      root_module: moduleBlock,
    }),
    relevant_attributes: list(object),
    checks: list(
      record({
        address: checked,
        status: text,
        instances: list(record({ address: checked, status: text, problems: list(record({ message: text })) })),
      }),
    ),
    timestamp: text,
    applyable: flag,
    complete: flag,
    errored: flag,
  },
  ["format_version"],
);

/** Refuses what is of another version, or of another type anywhere than engines write. */
export function checkShape(plan: Readonly<Record<string, unknown>>): void {
  const remedy = "make the plan's JSON with an engine that this version knows, or take a newer version";
  const prior = isObject(plan.prior_state) ? plan.prior_state.format_version : undefined;
  for (const [path, version] of [
    ["format_version", plan.format_version],
    ["prior_state.format_version", prior],
  ] as const) {
    if (typeof version !== "string" || /^1(\.\d+)?$/.test(version)) continue;
    throw new PlanError(`${path} is ${shown(version)}, and only version 1 is known; ${remedy}`);
  }
  const wrong = tooDeep(plan) ?? PLAN(plan, "");
  if (wrong !== undefined) throw new PlanError(`${wrong}; ${remedy}`);
}

/** `after_unknown`: the shape of the values, with `true` where one is not known. */
function unknownFlags(value: unknown, path: string): string | undefined {
  if (typeof value === "boolean") return undefined;
  if (Array.isArray(value)) return first(value, (item, i) => unknownFlags(item, `${path}[${i}]`));
  if (isObject(value)) return first(Object.entries(value), ([key, item]) => unknownFlags(item, `${path}.${key}`));
  return `${path} is ${kindOf(value)}, where true, or more of the kind, stands`;
}

function expressions(value: unknown, path: string): string | undefined {
  return map(expression)(value, path);
}

/** Of an attribute, a nested block, or a list of such. */
function expression(value: unknown, path: string): string | undefined {
  if (Array.isArray(value)) return first(value, (item, i) => expression(item, `${path}[${i}]`));
  if (!isObject(value)) return `${path} is ${kindOf(value)}, where an expression stands`;
  return first(Object.entries(value), ([key, item]) => {
    if (key === "constant_value") return undefined;
    if (key === "references" && !isObject(item)) return list(text)(item, `${path}.references`);
    return expression(item, `${path}.${key}`);
  });
}
