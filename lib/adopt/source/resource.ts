import { Known } from "./known";
import { JsonObject } from "./records";

/** A resource as the input has it. */
export interface SourceResource {
  /** In the engine's words, such as `module.web.alicloud_slb_listener.http[0]`. */
  readonly address: string;
  readonly type: string;
  /** The name that the input has for the type, where the provider has two for one resource. */
  readonly formerType?: string;
  /** Modules, name and instance key, from which names in the program are made. */
  readonly words: readonly string[];
  /** Id in the cloud; known of a state only. */
  readonly id?: string;
  /**
   * What is written of it: values in a state; in HCL converted to JSON also texts with `${...}` that the engine
   * evaluates.
   */
  readonly values: { readonly [attribute: string]: unknown };
  /** Why its values are not all there; such a resource is not carried over. */
  readonly obstacles: readonly string[];
  /** What the engine reads of it, and the program does not say: `lifecycle` and the like. */
  readonly asides?: readonly string[];
  /** Arguments that have the value of a state, since the HCL beside it comes to another one. */
  readonly asInState?: readonly string[];
  /** Name of the provider configuration, when it is not the default one. */
  readonly providerAlias?: string;
  /** Arguments whose values the state marks as secret. */
  readonly secret?: readonly string[];
  /** How a state file has it; known of a state only. */
  readonly recorded?: Recorded;
}

/** One instance in a state file, with what the file says of all instances of the resource. */
export interface Recorded {
  readonly module?: string;
  readonly type: string;
  readonly name: string;
  /** `provider["registry.terraform.io/aliyun/alicloud"]`. */
  readonly provider: string;
  readonly instance: JsonObject;
}

/** A variable of the HCL module. */
export interface SourceVariable {
  readonly name: string;
  readonly type?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly sensitive?: boolean;
}

/** A provider configuration of the HCL module. */
export interface SourceProvider {
  readonly cloud: string;
  readonly alias?: string;
  readonly region?: unknown;
  /** Other arguments, which stay in the environment or are the user's to write. */
  readonly others: readonly string[];
}

/** All that was read. */
export interface Source {
  /** Values of a state are final; those of HCL may be expressions, and what is not written takes a default. */
  readonly kind: "state" | "hcl";
  /** Whether the program is only run, for its findings: then mistakes of the input stay in it, and nobody writes overrides. */
  readonly judged?: boolean;
  /** Whether a cloud was asked for it, so that no configuration and no state has it. */
  readonly found?: boolean;
  /** Whether there is a state beside HCL: then ids are known, and what instances there are. */
  readonly hasState?: boolean;
  readonly resources: readonly SourceResource[];
  readonly variables: readonly SourceVariable[];
  readonly providers: readonly SourceProvider[];
  /** What the input has beside resources, such as outputs and modules: one line each. */
  readonly remarks: readonly string[];
  /** Variables whose defaults decided how many resources or blocks there are. */
  readonly assumed?: readonly string[];
  readonly known: Known;
}
