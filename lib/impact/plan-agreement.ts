import { isDeepStrictEqual } from "node:util";
import { actionsOf, actionsText } from "./actions";
import { Json, object, objects } from "./json";
import { PlanError } from "./plan-error";
import { readModules } from "./plan-modules";

/**
 * A plan says most things twice: what is, in the changes and in the state; what is to be, in the changes and in the planned
 * values; what is done, in the actions and in before and after. Where the two do not agree the file is damaged, or no
 * engine wrote it, and nothing can be said of it.
 */
export function checkAgreement(root: Json): void {
  const prior = resourcesOf(object(root.prior_state)?.values);
  const planned = resourcesOf(root.planned_values);
  const all = objects(root.resource_changes);
  for (const entry of all) checkMode(entry);
  const entries = all.filter(({ mode }) => mode === "managed");
  const current = new Map<string, Json>();
  for (const entry of entries) {
    checkEntry(entry);
    checkUnknown(entry);
    if (entry.deposed !== undefined && sideOf(entry, "after") !== undefined) {
      disagree(entry, "a deposed object has an after");
    }
    if (entry.deposed === undefined) {
      if (current.has(String(entry.address))) disagree(entry, "it stands there twice");
      current.set(String(entry.address), entry);
    }
    checkBefore(entry, prior, root);
    if (planned !== undefined) checkAfter(entry, planned);
  }
  checkLeftOut(root, current, prior ?? new Map(), planned);
  checkDrift(root, current);
}

type Resources = ReadonlyMap<string, Json>;

/** The addresses of all modes but one begin with it: `data.a.b`. */
function checkMode(entry: Json): void {
  const { address, module_address: module, mode } = entry;
  const own = typeof module === "string" && module !== "" ? String(address).slice(module.length + 1) : String(address);
  if (mode !== "managed" && !own.startsWith(`${String(mode)}.`)) {
    disagree(entry, `its address is none of mode ${JSON.stringify(mode)}`);
  }
}

function checkEntry(entry: Json): void {
  if (entry.mode !== "managed") return;
  const [before, after] = [sideOf(entry, "before"), sideOf(entry, "after")];
  if (!addressFits(entry)) disagree(entry, "its address is not made of its module, type, name and index");
  const [meant, actions] = [actionsOf(entry), actionsText(entry)];
  if (meant === undefined) return;
  if (meant.before !== (before !== undefined) || meant.after !== (after !== undefined)) {
    disagree(entry, `before and after do not fit ${actions}`);
  }
  if (actions === "no-op" && !isDeepStrictEqual(before, after)) disagree(entry, "it changes by no-op");
  const replaces = actions.includes(",");
  const paths = object(entry.change)?.replace_paths;
  const reason = String(entry.action_reason ?? "");
  if (Array.isArray(paths) && paths.length > 0 && !replaces) disagree(entry, `replace_paths do not fit ${actions}`);
  if ((reason.startsWith("replace_") && !replaces) || (reason.startsWith("delete_") && after !== undefined)) {
    disagree(entry, `${reason} does not fit ${actions}`);
  }
}

/** What is marked as unknown is left out, or null in a list. */
function checkUnknown(entry: Json): void {
  const { after, after_unknown: flags } = object(entry.change) ?? {};
  const isKnown = (value: unknown, flag: unknown): boolean => {
    if (flag === true) return value !== undefined && value !== null;
    if (typeof flag !== "object" || flag === null || typeof value !== "object" || value === null) return false;
    return Object.entries(flag).some(([key, inner]) => isKnown((value as Json)[key], inner));
  };
  if (isKnown(after, flags)) disagree(entry, "after_unknown marks what after knows");
}

function checkBefore(entry: Json, prior: Resources | undefined, root: Json): void {
  const before = sideOf(entry, "before");
  if (before === undefined || object(entry.change)?.importing) return;
  const names = [entry.address, entry.previous_address].map((name) => keyOf(name, entry.deposed));
  const was = names.map((name) => prior?.get(name)).find((found) => found !== undefined);
  if (was === undefined) return disagree(entry, "prior_state does not hold it");
  if (isDeepStrictEqual(was.values ?? {}, before)) return;
  const drift = objects(root.resource_drift).find(({ address, deposed }) => keyOf(address, deposed) === names[0]);
  if (drift === undefined || !beginsBefore(drift, entry)) disagree(entry, "before is not what prior_state says");
}

/**
 * What left the configuration is destroyed as it was before the refresh (Terraform 1.11: prior_state has what the refresh
 * found).
 */
function beginsBefore(drift: Json, change: Json): boolean {
  return sideOf(change, "after") === undefined && isDeepStrictEqual(sideOf(drift, "before"), sideOf(change, "before"));
}

function checkAfter(entry: Json, planned: Resources): void {
  if (entry.deposed !== undefined || actionsOf(entry) === undefined) return;
  const after = sideOf(entry, "after");
  const meant = planned.get(String(entry.address));
  if ((after === undefined) !== (meant === undefined)) disagree(entry, "planned_values say otherwise");
  if (meant !== undefined && !isDeepStrictEqual(meant.values ?? {}, after)) {
    disagree(entry, "after is not what planned_values say");
  }
}

/** A plan with targets leaves objects out; `complete` says that it has none. */
function checkLeftOut(root: Json, current: Resources, prior: Resources, planned: Resources | undefined): void {
  for (const [address, meant] of planned ?? []) {
    if (current.has(address)) continue;
    const was = prior.get(address);
    if (was === undefined || !isDeepStrictEqual(was.values, meant.values)) {
      disagree({ address }, "planned_values change it, resource_changes do not");
    }
  }
  if (root.complete !== true || current.size === 0) return;
  const moved = new Set([...current.values()].map(({ previous_address: previous }) => previous));
  for (const [address, { deposed_key: deposed }] of prior) {
    if (deposed === undefined && !current.has(address) && !moved.has(address)) {
      disagree({ address }, "prior_state holds it, and the plan is complete without it");
    }
  }
}

/** What the refresh found is what the changes start from. */
function checkDrift(root: Json, current: Resources): void {
  for (const entry of objects(root.resource_drift)) {
    checkMode(entry);
    checkEntry(entry);
    const change = current.get(String(entry.address));
    if (change === undefined || entry.deposed !== undefined) continue;
    const [found, before] = [sideOf(entry, "after"), sideOf(change, "before")];
    if (!isDeepStrictEqual(found, before) && !beginsBefore(entry, change))
      disagree(entry, "resource_drift ends elsewhere than resource_changes begin");
  }
}

/** By address; deposed objects have their key behind it, since they share the address of the current one. */
function resourcesOf(values: unknown): Resources | undefined {
  const root = object(object(values)?.root_module);
  if (root === undefined) return undefined;
  const resources = new Map<string, Json>();
  readModules(root, (address, resource) => {
    if (resource.mode === "managed") resources.set(keyOf(address, resource.deposed_key), resource);
  });
  return resources;
}

function keyOf(address: unknown, deposed: unknown): string {
  return typeof deposed === "string" ? `${String(address)} (deposed ${deposed})` : String(address);
}

function sideOf(entry: Json, side: "before" | "after"): Json | undefined {
  return object(object(entry.change)?.[side]);
}

function addressFits({ address, module_address: module, type, name, index }: Json): boolean {
  const prefix = typeof module === "string" && module !== "" ? `${module}.${String(type)}.` : `${String(type)}.`;
  const own = String(address);
  if (!own.startsWith(prefix)) return false;
  const rest = own.slice(prefix.length);
  const [label] = rest.split("[", 1);
  return (typeof name !== "string" || name === label) && indexFits(rest.slice(label.length), index);
}

/** Texts are quoted as in HCL, which is nearly JSON; what is not is taken to fit. */
function indexFits(brackets: string, index: unknown): boolean {
  if (index === undefined || index === null) return brackets === "";
  if (typeof index === "number") return brackets === `[${index}]`;
  try {
    const quoted = brackets.slice(1, -1).replace(/([$%])\1\{/g, "$1{");
    return (
      brackets.startsWith('["') &&
      brackets.endsWith('"]') &&
      JSON.parse(quoted) === String(index).replace(/([$%])\1\{/g, "$1{")
    );
  } catch {
    return true;
  }
}

function disagree({ address }: Json, why: string): never {
  throw new PlanError(
    `the plan contradicts itself about ${String(address)}: ${why}; make its JSON anew with: terraform show -json plan.out > plan.json`,
  );
}
