import { StateFlags } from "./kept-first";
import { Json, object, objects } from "./json";
import { PlanError } from "./plan-error";
import { kindOf } from "../values/json-shape";

const REMEDY = "make one with: terraform state pull > state.json";

/**
 * Reads `create_before_destroy` of every object from a raw state (`terraform state pull`), which a plan's JSON lacks. Before
 * the first apply there is no state, and the engine prints nothing.
 */
export function parseStateFlags(text: string): StateFlags {
  if (text.trim() === "") return new Map();
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    throw new PlanError(`the state is no JSON; ${REMEDY}`);
  }
  const { lineage, version, resources } = object(state) ?? {};
  if (lineage === undefined) throw new PlanError(`this is no raw state; ${REMEDY}`);
  if (version !== undefined && version !== 4) {
    throw new PlanError(
      `the state is of version ${JSON.stringify(version).slice(0, 40)}, and only 4 is known; ${REMEDY}`,
    );
  }
  const flags = new Map<string, boolean>();
  for (const [i, resource] of listed(resources, "resources").entries()) {
    if (resource.mode !== "managed") continue;
    const prefix = typeof resource.module === "string" ? `${resource.module}.` : "";
    for (const instance of listed(resource.instances, `resources[${i}].instances`)) {
      if (instance.deposed !== undefined) continue;
      const key = instance.index_key;
      const index = key === undefined ? "" : `[${JSON.stringify(key)}]`;
      const address = `${prefix}${String(resource.type)}.${String(resource.name)}${index}`;
      flags.set(address, isFirst(instance.create_before_destroy, address));
    }
  }
  return flags;
}

function listed(value: unknown, path: string): readonly Json[] {
  if (value === undefined || value === null) return [];
  const items = objects(value);
  if (!Array.isArray(value)) throw new PlanError(`${path} is ${kindOf(value)}, where a list stands; ${REMEDY}`);
  if (items.length < value.length) throw new PlanError(`${path} holds what is no object; ${REMEDY}`);
  return items;
}

function isFirst(flag: unknown, address: string): boolean {
  if (flag === undefined || flag === null) return false;
  if (typeof flag === "boolean") return flag;
  throw new PlanError(`${address}: create_before_destroy is ${kindOf(flag)}, where true or false stands; ${REMEDY}`);
}
