import { AdoptError } from "../adopt-error";
import { JsonObject } from "../source/records";
import { Recorded } from "../source/resource";
import { Expected } from "./expected";

/**
 * The state as the first plan finds it: with what goes on, and without what leaves it before. Undefined where the first
 * plan has an empty one.
 *
 * @param providers by their whole names, as the engine has chosen them
 */
export function oldStateOf({ resources }: Expected, providers: readonly string[]): string | undefined {
  const kept = resources.filter(({ goesOn }) => goesOn).map(({ source }) => recordedOf(source));
  if (kept.length === 0) return undefined;
  const byResource = new Map<string, Recorded[]>();
  for (const one of kept) {
    const key = JSON.stringify([one.module, one.type, one.name]);
    byResource.set(key, [...(byResource.get(key) ?? []), one]);
  }
  const written = [...byResource.values()].map((instances) => entryOf(instances, providers));
  return JSON.stringify({ version: 4, serial: 1, lineage: "first-plan", outputs: {}, resources: written });
}

function recordedOf({ address, recorded }: { readonly address: string; readonly recorded?: Recorded }): Recorded {
  if (recorded !== undefined) return recorded;
  throw new AdoptError(`the state has no ${address}; pass the state of the configuration that is adopted`);
}

function entryOf(instances: readonly Recorded[], providers: readonly string[]): JsonObject {
  const [{ module, type, name, provider }] = instances;
  const written = instances.map(({ instance }) => instance);
  const keys = new Set(written.map(({ index_key: key }) => JSON.stringify(key)));
  if (keys.size < written.length) throw new AdoptError(`two states have ${type}.${name}; verify them one by one`);
  return { module, mode: "managed", type, name, provider: renamed(provider, providers), instances: written };
}

/** By the name that the engine has for it: the state may have another host, or an older name of the provider. */
function renamed(provider: string, providers: readonly string[]): string {
  const [, name = "", alias = ""] = /provider\["([^"]*)"\](\.[\w-]+)?$/.exec(provider) ?? [];
  const cloud = name.split("/").pop();
  const chosen = providers.find((one) => one.split("/").pop() === cloud) ?? name;
  return `provider["${chosen}"]${alias}`;
}
