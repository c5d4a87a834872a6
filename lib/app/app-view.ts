import { TerraformResource } from "cdktf";
import { IConstruct } from "constructs";
import type { BackendPool } from "./backend-pool";
import { BindingStrategy } from "../facts/binding-strategy";
import { Capability, HealthCheckLimits, ListenerProtocol, Product, Quota, Range, SettingsTable } from "../facts";
import { Declaration } from "../values/declaration";
import { EntryView, HealthCheckView, ServerSettings } from "./entry-view";
import type { Fault } from "./shapes/take";
import { PoolMember } from "./pool-member";
import { PartView } from "./part-view";
import { RuleSettingView } from "./rule-setting";

/** What every thing that a finding can point at has. */
export interface Subject {
  readonly construct: IConstruct;
  /** How messages name it: `listener "Http"`. */
  readonly label: string;
  readonly declaration: Declaration;
}

/** An id that a user gave. */
export interface IdView {
  /** As the user wrote it: `vpcId`. */
  readonly name: string;
  readonly value: string;
  /** How ids of its kind begin, where that is known. */
  readonly prefix?: string;
}

/** Values that users gave, by the names that they wrote; `Product.settings` says what they may be. */
export interface Settings {
  readonly [name: string]: number | string | boolean | undefined;
}

/** Which backends a Tencent CLB can reach beside IPv4 addresses of its own VPC. */
export interface ReachView {
  /** `ipv4`, `ipv6` (NAT64) or `IPv6FullChain`. */
  readonly ipVersion: string;
  readonly networkType: string;
  /** Where it stands, as far as the user says so. */
  readonly vpcId?: string;
  readonly subnetId?: string;
  /** IPv4 and IPv6 backends behind one rule. */
  readonly mixedIpTargets: boolean;
  readonly snatIps: readonly string[];
  readonly targetRegion: boolean;
}

/** A load balancer, created here or known by id. */
export interface LoadBalancerView extends Subject {
  /** By the name of its provider. */
  readonly cloud: string;
  /** Equal for two constructs that mean the same load balancer. */
  readonly identity: string;
  readonly id: string;
  readonly created: boolean;
  /** Whether it is of the guaranteed-performance kind, which ENI and ECI backends need (Alibaba CLB). */
  readonly performance: "guaranteed" | "shared" | "unknown" | "known at plan";
  readonly deletionProtection: boolean | undefined;
  /** What its listeners and rules allow; rules about entries skip a load balancer without it. */
  readonly product?: Product;
  /** Tencent CLB: which addresses it has and what its listeners may reach; undefined where not known. */
  readonly reach?: ReachView;
  /** The VPC, where the user named it. */
  readonly vpcId?: string;
  /** The zones, where the user named them. */
  readonly zoneIds?: readonly string[];
  /** Other ids that the user gave. */
  readonly ids?: readonly IdView[];
  readonly settings?: Settings;
  /** Of its settings that a resource of its own could carry as well: those that the user gave. */
  readonly carries?: readonly string[];
  /** What its performance comes from, where that is known at plan. */
  readonly performanceFrom?: { readonly spec: string | undefined; readonly chargeType: string | undefined };
  /** The resource that carries its settings; undefined where this app writes none. */
  readonly carrier?: TerraformResource;
}

/** What a pool of a split was to get, and what it gets. In percent; achieved is undefined where it cannot be known. */
export interface ShareView {
  readonly pool: BackendPool;
  readonly requested: number | undefined;
  readonly achieved: number | undefined;
}

/**
 * Which members of a place a binding answers for: all that there are, so that nobody else may put some there; its own,
 * each of which is a resource; or those of a scaling group.
 */
export type Claim = "all members" | "its own members" | "scaled members";

/** A pool asked to serve a place. */
export interface BindingView extends Subject {
  readonly pool: BackendPool;
  /** How messages name the place. */
  readonly place: string;
  /** Equal for two bindings of one place; undefined where they never meet. */
  readonly owner: string | undefined;
  /** Left out for all members. */
  readonly claim?: Claim;
  /** What the user asked for, and what the place can do; undefined where it cannot be told. */
  readonly strategy?: BindingStrategy;
  readonly strategies?: readonly BindingStrategy[];
  /** Of a split between pools. */
  readonly split?: readonly { readonly pool: BackendPool; readonly weight: number }[];
  /** Of a split between pools that became one group. */
  readonly shares?: () => readonly ShareView[];
  /** What shall find new backends healthy, and whether some step waits for it. */
  readonly healthGate?: GateView;
}

/** A health gate, as its binding asked for it. */
export interface GateView {
  /** The step of the apply that waits; undefined where there is none. */
  readonly takenBy: "barrier" | "switch" | undefined;
  /** Whether the cloud is asked; otherwise the servers are. */
  readonly asksCloud: boolean;
  /** How long it waits and for how many, where the user says so. */
  readonly waits: {
    readonly timeoutSeconds?: number;
    readonly intervalSeconds?: number;
    readonly atLeastPercent?: number;
  };
  /** Ids of the backends whose address a probe cannot know. */
  readonly unreachable: readonly string[];
}

/** A member of a group: what will be emitted for one backend. */
export interface MemberView extends Subject {
  readonly id: string;
  readonly member: PoolMember;
  /** Undefined when nobody names one. */
  readonly port: number | undefined;
  readonly weight: number;
}

/** What rules look at in a Tencent target group. */
export interface TargetGroupView {
  readonly type: string;
  /** Upper case. Undefined when not known. */
  readonly protocol?: string;
  readonly scheduler?: string;
  readonly sessionSeconds?: number;
  readonly ipVersion?: string;
  readonly keepAlive?: boolean;
  readonly settleSeconds?: number;
  /** Whether the user gave the group a health check. */
  readonly checkGiven: boolean;
  /** As it will be emitted; undefined where the group has none or exists already. */
  readonly healthCheck?: HealthCheckView;
  readonly checkType?: string;
  readonly checkDomain?: string;
  /** What its protocol allows of its health check; undefined where that is not known. */
  readonly checks?: {
    readonly row: Pick<ListenerProtocol, "name" | "layer" | "checkNeeds">;
    readonly limits: HealthCheckLimits;
  };
}

/** What a group says of its servers, as listeners and rules do elsewhere. */
export interface OwnSettings extends ServerSettings {
  /** The protocol of listeners whose row says what it may be. */
  readonly protocol: string;
}

/** The members behind one or more listeners: a server group, or a listener or rule that holds targets itself. */
export interface GroupView extends Subject {
  readonly capability: Capability;
  readonly loadBalancer: LoadBalancerView;
  /** Whether the group comes into being with this app (a first create carries all members at once). */
  readonly created: boolean;
  readonly members: readonly MemberView[];
  readonly parked: boolean;
  /** False for a group that stands without a pool; left out where a group comes into being with its pool. */
  readonly bound?: boolean;
  /** Seconds for which requests to a server that leaves go on; undefined where nobody here says. */
  readonly drainSeconds?: number;
  /** Where checks, scheduler and session are the group's own, whoever sends to it. */
  readonly own?: OwnSettings;
  /** Of a master/slave group: the backend that takes the traffic. */
  readonly masterId?: string;
  /** Set where a scaling group fills the group: whether the family can be filled so. */
  readonly scaled?: "filled" | "impossible";
  /** The pool that a scaling group fills, with port and weight of its servers. */
  readonly filledFrom?: BackendPool;
  readonly entries: readonly EntryView[];
  /** Equal for two constructs that name the same group; undefined where each is a group of its own. */
  readonly identity?: string;
  /** Its id, where it exists already. */
  readonly id?: IdView & { readonly prefix: string };
  /** Other ids that the user gave. */
  readonly ids?: readonly IdView[];
  readonly settings?: Settings;
  /**
   * The resource that carries a member, or without one the settings of the group; undefined where this app writes none.
   */
  carrier?(member?: PoolMember): TerraformResource | undefined;
  /** The resource that carries port and weight of `filledFrom`. */
  readonly scaledCarrier?: TerraformResource;
  /** Where the group is a Tencent target group. */
  readonly targetGroup?: TargetGroupView;
}

/** A scaling group that this app creates. */
export interface ScalingGroupView extends Subject {
  /** What sizes may be. */
  readonly sizes: Range;
  readonly minSize: number;
  readonly maxSize: number;
  readonly desiredCapacity?: number;
  /** Where its servers are made, and what the user calls that. */
  readonly networks: { readonly name: string; readonly ids: readonly string[] };
  /** All ids that the user gave. */
  readonly ids: readonly IdView[];
  readonly settings?: Settings;
  /** What its settings may be. */
  readonly limits?: SettingsTable;
  /** The resource that carries all of it. */
  readonly carrier: TerraformResource;
}

/** Something that exists already and of which only the id is known. */
export interface ExistingView extends Subject {
  readonly ids: readonly IdView[];
}

/** A provider configuration of a stack. */
export interface ProviderView {
  readonly name: string;
  readonly source: string;
  /** Undefined where any version will do. */
  readonly constraint: string | undefined;
}

/** A stack in which something of this library stands. */
export interface StackView extends Subject {
  readonly stack: IConstruct;
  readonly providers: readonly ProviderView[];
  /** Which engines may run it, where the user said so. */
  readonly requiredVersion: string | undefined;
  /** Whether it is written as HCL, not as JSON. */
  readonly hcl: boolean;
  /** Types of its resources that cannot be written so. */
  readonly unwritable?: readonly string[];
  /** How many checks of each rule it loses by that. */
  readonly lostChecks?: { readonly [ruleId: string]: number };
}

/** An access list with entries, made with a class of the provider. */
export interface AccessListView extends Subject {
  readonly entries: readonly string[];
}

/** A setting that a caller without a type check left out, or whose value is none of what its declaration says. */
export interface FaultView extends Subject, Omit<Fault, "declaration"> {}

/** Everything that the rules may look at. Read-only. */
export interface AppView {
  readonly loadBalancers: readonly LoadBalancerView[];
  readonly entries: readonly EntryView[];
  readonly groups: readonly GroupView[];
  readonly bindings: readonly BindingView[];
  readonly pools: readonly BackendPool[];
  readonly scalingGroups: readonly ScalingGroupView[];
  readonly existing: readonly ExistingView[];
  readonly parts: readonly PartView[];
  readonly stacks: readonly StackView[];
  readonly accessLists: readonly AccessListView[];
  readonly ruleSettings: readonly RuleSettingView[];
  /** What is known of all families, those included that the app does not use. */
  readonly known: { readonly capabilities: readonly Capability[]; readonly quotas: readonly Quota[] };
  readonly faults: readonly FaultView[];
}
