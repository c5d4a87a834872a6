import { BackendKind } from "./backend-kind";
import { Confidence, Range, TextForm } from "./confidence";

/** How many of something an account has, where the vendor raises it on request. */
export interface Quota {
  readonly name: string;
  /** The vendor's default. */
  readonly limit: number;
}

/** Whether a kind of backend must, may or must not name its private IP. */
export type AddressUse = "required" | "optional" | "inexpressible" | "refused";

/** Servers have weights, in a range. */
export interface Weights extends Range {
  readonly none?: undefined;
  /** What the provider sends when none is written. */
  readonly providerDefault: string;
  /** The only weights of the range that the cloud keeps, where it does not keep all. */
  readonly only?: readonly number[];
  /** Another weight takes the server out before it comes back. */
  readonly reregisters?: true;
}

/** Servers have no weight and count the same: nothing is sent. */
export interface NoWeights {
  /** What to do instead. */
  readonly none: string;
}

/** Each backend has a port of its own. */
export interface OwnPorts extends Range {
  readonly none?: undefined;
  readonly perBackend: true;
}

/** All backends share the port that the listener names. */
export interface SharedPort extends Range {
  readonly none?: undefined;
  readonly perBackend: false;
  /** Where each can have its own. */
  readonly elsewhere?: string;
}

/** Backends take no port: 0 is what stands for none. */
export interface NoPorts {
  readonly perBackend: false;
  readonly none: Confidence;
}

/**
 * One family: one way in which a cloud binds backends. Rules, docs, the traffic simulator and tests read this row;
 * a number that stands here stands nowhere else.
 */
export interface Capability {
  /** Stable name, also of the row in docs/families.md. */
  readonly family: string;
  /** By the name of its provider. */
  readonly cloud: string;
  /** What users call it. */
  readonly title: string;
  /** The Terraform resource that carries the members. */
  readonly resource: string;
  /** Which kinds it takes, and whether each must name its private IP. */
  readonly kinds: Partial<Record<BackendKind, AddressUse>>;
  readonly weight: Weights | NoWeights;
  readonly port: OwnPorts | SharedPort | NoPorts;
  /** The form of a backend's description; undefined where no resource carries one. */
  readonly description?: TextForm;
  readonly members: {
    /** How many there can be. */
    readonly shape: Range;
    /** Whether each member is a resource of its own. */
    readonly oneResourceEach?: true;
    /** The most that a first create can carry, where the provider sends one call. */
    readonly atCreate?: number;
    /** The API's limit per call, by which the provider cuts. */
    readonly batch: number;
    /** The provider sends a faulty extra call at exact multiples of `batch`: at "create" (fails) or only at "edit". */
    readonly faultAtBatchMultiple?: "create" | "edit";
    /** How members can come from a list that is known only at plan; undefined where they cannot. */
    readonly fromList?: "for_each" | "dynamic block";
    /** Why they cannot, where that is not plain from the kinds it takes. */
    readonly noList?: string;
    /** Adjustable account quota. */
    readonly quota?: Quota & { readonly counts?: readonly BackendKind[] };
    /** Adjustable quota of one group. */
    readonly groupQuota?: Quota;
    /** Adjustable quota: how often one server may be added, all groups of the account together. */
    readonly reuseQuota?: Quota;
  };
  /** Whether a group takes backends of one type only: what it is made for follows from the backends of its pool. */
  readonly kindsApart?: true;
  /** What to do instead, where its own resource alone can change the members of a group: one that exists already takes none. */
  readonly closedOnceMade?: string;
  /** Kinds that are bound by their private IP alone; two of them with one address are one backend. */
  readonly boundByAddress?: readonly BackendKind[];
  /** The provider tells members apart by server id alone: edits of one of several IPs of a server reach all of them. */
  readonly keyedByServer?: boolean;
  /** The provider removes members reliably only from the first rule of a listener. */
  readonly firstRuleOnly?: boolean;
  /** ENI and ECI need a guaranteed-performance load balancer. */
  readonly needsPerformanceFor: readonly BackendKind[];
  /** Whether the resource owns all members of the group, or only its own. */
  readonly ownership: "authoritative" | "per backend";
  /** Oldest provider version with this behaviour. */
  readonly minProviderVersion: string;
  /** Where the row was read. */
  readonly source: string;
}

/** What a server has that names no weight. */
export function unsetWeight({ weight }: { readonly weight: Weights }): number {
  return Number(weight.providerDefault);
}
