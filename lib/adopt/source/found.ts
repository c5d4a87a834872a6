import type { Input } from "./input";
import { JsonObject } from "./records";

/** A resource that a cloud has, in the words of its provider. */
export interface FoundResource {
  readonly type: string;
  /** By which the provider imports it. */
  readonly id: string;
  /** From which its name in the program is made. */
  readonly name: string;
  readonly values: JsonObject;
}

/** What a cloud told of a load balancer. */
export interface Found {
  readonly cloud: string;
  readonly region: string;
  readonly resources: readonly FoundResource[];
  /** What it did not tell, and what it told that is not in the resources: one line each. */
  readonly notes: readonly string[];
}

/** What was found as a state would have it, so that there is one way to read both. */
export function inputOf({ resources, ...cloud }: Found): Input {
  const listed = resources.map(({ type, id, name, values }) => ({
    // Nobody has an address for it yet: this is what it is called in what adopt says.
    address: `${type} ${id}`,
    mode: "managed",
    type,
    name,
    values: { ...values, id },
  }));
  const json = JSON.stringify({ format_version: "1.0", values: { root_module: { resources: listed } } });
  return { name: "what the cloud answered", json, cloud };
}
