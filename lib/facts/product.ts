import { BackendKind } from "./backend-kind";
import { BindingStrategy } from "./binding-strategy";
import { Quota } from "./capability";
import { Confidence, Range, TextForm, ValueList } from "./confidence";

/** Scheduling algorithms, and whether each honours weights. */
export interface Schedulers extends ValueList {
  readonly weights: { readonly [name: string]: "weighted" | "ignores weights" };
}

/** The algorithms of a row; the names stand in `weights` alone. */
export function schedulers(weights: Schedulers["weights"], rest: Omit<ValueList, "values">): Schedulers {
  return { weights, values: Object.keys(weights), ...rest };
}

/** What a listener of one protocol allows. */
export interface ListenerProtocol {
  readonly name: string;
  readonly layer: 4 | 7;
  /** Two listeners of one load balancer whose protocols share a space cannot have the same port. */
  readonly portSpace: string;
  readonly needsCertificate: boolean;
  /** How its servers can be checked; undefined where nobody can choose. */
  readonly checks?: ValueList;
  /** By the type of a check: the settings that it cannot do without. */
  readonly checkNeeds?: { readonly [type: string]: readonly CheckSetting[] };
  /** Undefined where nobody can choose. */
  readonly schedulers?: Schedulers;
  /** Seconds for which a client's address stays with one server; undefined where the listener cannot do it. */
  readonly sessionSeconds?: Range;
}

/** A setting of a health check that some types cannot do without. */
export type CheckSetting = "port" | "host" | "httpVersion" | "contextType" | "sendContext" | "recvContext";

/** What a health check allows; the defaults are the cloud's. */
export interface HealthCheckLimits {
  /** Classes of HTTP codes. */
  readonly codes: ValueList;
  /** The classes that say that the server does not do its work. */
  readonly failureCodes: readonly string[];
  /** Bit of each class, where the API takes a bitmask. */
  readonly bits?: { readonly [code: string]: number };
  /** Of the bitmask. */
  readonly bitmask?: Range;
  readonly intervalSeconds: Range & { readonly default: number };
  /** Of a load balancer with IPv6 addresses, where it differs. */
  readonly intervalSecondsIpv6?: Range;
  readonly timeoutSeconds: Range & { readonly default: number };
  readonly threshold: Range;
  /** Its numbers outside of the range stand for the port on which each server takes its traffic. */
  readonly port: Range;
  /** Of the request of an HTTP check. */
  readonly request: { readonly path: TextForm; readonly host: TextForm };
  /** What becomes of settings for HTTP checks where servers are checked otherwise. */
  readonly httpSettings: "ignored" | "refused";
  /** Whether a timeout must be shorter than the interval. */
  readonly timeoutBelowInterval: boolean;
}

/** What a domain and path rule allows. */
export interface RuleLimits {
  readonly domain: TextForm;
  readonly url: TextForm;
  /** Whether domain and url must both be given, or one of them; or neither, where a rule has other conditions, too. */
  readonly needs: "both" | "one" | "conditions";
  /** Whether the rule resource cannot exist without a server group. */
  readonly needsGroup: boolean;
  /** Scheduling algorithms of a rule; undefined where it follows its listener. */
  readonly schedulers?: Schedulers;
  /** As on a listener; undefined where a rule follows its listener. */
  readonly sessionSeconds?: Range;
}

/** What one setting allows. */
export interface SettingLimits {
  /** Of a number. */
  readonly range?: Range;
  /** Whether a number outside of the range decides what is written, so that it must be known at synth. */
  readonly alsoAtSynth?: true;
  /** Of a text that is one of few. */
  readonly list?: ValueList;
  /** Of any other text. */
  readonly form?: TextForm;
}

/** Settings by the names that users write. */
export interface SettingsTable {
  readonly [name: string]: SettingLimits;
}

/**
 * One load-balancing product: what its listeners, rules and health checks allow. How its backends are bound stands in
 * the rows of `Capability`.
 */
export interface Product {
  /** Stable name. */
  readonly product: string;
  /** What users call it. */
  readonly title: string;
  readonly protocols: readonly ListenerProtocol[];
  /** How sure it is that there is no other protocol. */
  readonly protocolConfidence: Confidence;
  readonly listenerPort: Range;
  /** Whether the vendor says that protocols of one port space share their ports. */
  readonly portsSharedByProtocols?: true;
  /** The setting of a listener that names its certificate; `certificateId` unless set. */
  readonly certificateSetting?: string;
  /** Where the backends of a layer-7 listener are bound. */
  readonly layer7Backends: "rule" | "listener or rule";
  /** Whether a listener without a server group of its own must name the backend port. */
  readonly needsBackendPort: boolean;
  /** The only scheduler with which a client can be kept on one server by address, where there is one. */
  readonly sessionScheduler?: string;
  /** Cookie sessions of layer-7 listeners; undefined where there are none. */
  readonly cookieSession?: {
    readonly types: ValueList;
    /** Of the inserted cookie. */
    readonly timeoutSeconds: Range;
    /** Name of the server's cookie. */
    readonly cookie: TextForm;
  };
  readonly healthCheck: HealthCheckLimits;
  readonly rules: RuleLimits;
  /** TLS policies that accept TLS 1.0 or 1.1, and what to use. */
  readonly tls: { readonly old: readonly string[]; readonly recommended: string };
  /** How ids begin. */
  readonly ids: {
    readonly confidence: Confidence;
    readonly loadBalancer: string;
    /** Of the kinds that are bound by their id. */
    readonly backends: Partial<Record<BackendKind, string>>;
  };
  /** By the protocol of a server group: the protocols of listeners that it goes with. */
  readonly groupProtocols?: { readonly [protocol: string]: ValueList };
  /** Whether the groups of its listeners can belong to another load balancer of the same VPC. */
  readonly sharesGroups: boolean;
  /** The `ipVersion` of a group that takes IPv4 servers alone, as one does that says none; set where another takes IPv6 servers, too. */
  readonly ipv4Group?: string;
  /** Schedulers that need a load balancer of guaranteed performance. */
  readonly performanceSchedulers?: readonly string[];
  /** What separates the parts of a resource's id, so that no id of a server may contain it. */
  readonly idSeparator?: string;
  /** Listeners of one load balancer, and rules of one listener: a quota, or without a name what the API never exceeds. */
  readonly counts?: {
    readonly listeners?: Quota;
    /** Conditions of one rule, by the edition of the load balancer. */
    readonly conditions?: { readonly [edition: string]: Quota };
    /** Its actions, likewise. */
    readonly actions?: { readonly [edition: string]: Quota };
    readonly rules?: Quota | { readonly name?: undefined; readonly limit: number; readonly confidence: Confidence };
  };
  /** The strategies that a binding to a listener or rule can ask for. */
  readonly strategies: readonly BindingStrategy[];
  /** What load balancers, listeners, rules and groups let users set, beside what has a field of its own above. */
  readonly settings: {
    readonly loadBalancer: SettingsTable;
    readonly listener: SettingsTable;
    readonly rule: SettingsTable;
    readonly group: SettingsTable;
  };
  /** Where the row was read. */
  readonly source: string;
}
