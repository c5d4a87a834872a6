import { StateFlags } from "./kept-first";
import { object, objects } from "./json";
import { PlanError } from "./plan-error";

/** Reads `create_before_destroy` of every object from a raw state (`terraform state pull`), which a plan's JSON lacks. */
export function parseStateFlags(text: string): StateFlags {
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    throw new PlanError("the state is no JSON; make one with: terraform state pull > state.json");
  }
  if (object(state)?.lineage === undefined) {
    throw new PlanError("this is no raw state; make one with: terraform state pull > state.json");
  }
  const flags = new Map<string, boolean>();
  for (const resource of objects(object(state)?.resources)) {
    if (resource.mode !== "managed") continue;
    const prefix = typeof resource.module === "string" ? `${resource.module}.` : "";
    for (const instance of objects(resource.instances)) {
      if (instance.deposed !== undefined) continue;
      const key = instance.index_key;
      const index = key === undefined ? "" : `[${JSON.stringify(key)}]`;
      const address = `${prefix}${String(resource.type)}.${String(resource.name)}${index}`;
      flags.set(address, instance.create_before_destroy === true);
    }
  }
  return flags;
}
