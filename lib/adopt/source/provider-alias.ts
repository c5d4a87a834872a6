import type { Module } from "./module";
import { asObject } from "./labelled";

/** `alicloud.west`, as HCL converted to JSON has it. */
function aliasIn(written: unknown): string | undefined {
  return /^(?:\$\{)?[\w-]+\.([\w-]+)\}?$/.exec(String(written ?? ""))?.[1];
}

/**
 * The configuration that a resource has in the words of the root module; undefined for the one without a name.
 *
 * @param cloud the provider of the resource
 * @param written what stands behind `provider =`
 */
export function aliasOf(cloud: string, written: unknown, module: Module): string | undefined {
  const own = aliasIn(written);
  if (module.caller === undefined) return own;
  const handed = asObject(module.caller.body.providers);
  const name = own === undefined ? cloud : `${cloud}.${own}`;
  const found = Object.entries(handed).find(([key]) => key.replace(/^\$\{(.*)\}$/s, "$1") === name);
  return found === undefined ? own : aliasOf(cloud, found[1], module.caller.module);
}
