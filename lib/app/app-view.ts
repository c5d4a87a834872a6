import { TerraformResource } from "cdktf";
import { IConstruct } from "constructs";
import type { BackendPool } from "./backend-pool";
import { BindingStrategy } from "../facts/binding-strategy";
import { Capability, HealthCheckLimits, ListenerProtocol, Product, Quota, Range, SettingsTable } from "../facts";
import { Declaration } from "../values/declaration";
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
  /** What its performance comes from, where that is known at plan. */
  readonly performanceFrom?: { readonly spec: string | undefined; readonly chargeType: string | undefined };
  /** The resource that carries its settings; undefined where this app writes none. */
  readonly carrier?: TerraformResource;
}

/** The health check of a listener, rule or group, as far as rules look at it. Fields left out are the cloud's defaults. */
export interface HealthCheckView {
  readonly enabled: boolean | undefined;
  /** Classes of HTTP codes that count as healthy: `2xx`. */
  readonly healthyCodes?: readonly string[];
  /** Tencent's bitmask, where the user gave it. */
  readonly httpCodeBitmask?: number;
  /** How servers are asked; undefined where the cloud chooses by the protocol. */
  readonly type?: string;
  /** Names of the settings given that mean something to HTTP checks only. */
  readonly httpSettings?: readonly string[];
  /** What an HTTP check asks for. */
  readonly request?: CheckRequest;
  readonly port?: number;
  readonly intervalSeconds?: number;
  readonly timeoutSeconds?: number;
  readonly healthyThreshold?: number;
  readonly unhealthyThreshold?: number;
}

/** What an HTTP or CUSTOM check asks for, by the names that users write. */
export interface CheckRequest {
  readonly path?: string;
  readonly domain?: string;
  readonly host?: string;
  readonly httpVersion?: string;
  readonly contextType?: string;
  readonly sendContext?: string;
  readonly recvContext?: string;
}

/** What keeps a client on one server. */
export interface SessionView {
  /** By address, for so many seconds. */
  readonly seconds?: number;
  /** By cookie. */
  readonly cookieSession?: { readonly type: string; readonly timeoutSeconds?: number; readonly cookie?: string };
}

/** What a rule does with a request, in the order in which it is written (Alibaba ALB). */
export interface ActionView {
  /** The method that made it: `redirect`. */
  readonly kind: string;
  /** Whether it answers or forwards the request. */
  readonly last: boolean;
  readonly order: number;
  readonly settings: { readonly [name: string]: unknown };
  /** The weights of the groups that it forwards to. */
  readonly weights?: readonly number[];
}

/** A place where traffic enters: a listener, or a domain/path rule of one. */
export interface EntryView extends Subject {
  readonly kind: "listener" | "rule";
  readonly loadBalancer: LoadBalancerView;
  /** Upper case. May be a token. */
  readonly protocol: string;
  readonly port: number;
  /** The port of all servers behind it, where the family has one for all. */
  readonly backendPort?: number;
  readonly created: boolean;
  /** For a rule: the listener that it belongs to. */
  readonly parent?: EntryView;
  /** Whether some pool is bound to it, directly or through the group that it uses. */
  readonly bound: boolean;
  readonly healthCheck?: HealthCheckView;
  /** Settings of the user's that have no effect, since its target group has them (Tencent CLB). */
  readonly unused?: readonly string[];
  readonly scheduler?: string;
  /** How a client is kept on one server, where the user asked for it. */
  readonly session?: SessionView;
  readonly domain?: string;
  readonly url?: string;
  /** Order among the rules of a listener, where the user names it (Alibaba ALB). */
  readonly priority?: number;
  /** Equal for rules of one listener, where `parent` is not set. */
  readonly listener?: string;
  /** Where `parent` is not set: path of the listener of a rule. */
  readonly listenerPath?: string;
  /** Whether it cannot exist without a server group. */
  readonly needsGroup?: boolean;
  /** Of an NLB listener that does not name one port alone. */
  readonly portRange?: {
    readonly start: number | undefined;
    readonly end: number | undefined;
    readonly port?: number;
  };
  /** How many conditions a rule has that is not made of domain and url alone (Alibaba ALB). */
  readonly conditions?: number;
  /** What those conditions ask for, by the name of the condition. */
  readonly matches?: readonly { readonly name: string; readonly value: string }[];
  /** Names of those conditions that hold no value. */
  readonly emptyConditions?: readonly string[];
  /** Names of those conditions that look at responses. */
  readonly ofResponses?: readonly string[];
  /** Where the cloud itself splits the traffic between groups: the part of each. */
  readonly split?: readonly { readonly group: IConstruct; readonly weight: number }[];
  /** What it does beside what pools ask of it (Alibaba ALB). */
  readonly actions?: readonly ActionView[];
  /** What makes its last action, by the names that users know: there must be one such (Alibaba ALB). */
  readonly lastActions?: readonly string[];
  /** Whether it looks at requests or at responses (Alibaba ALB). */
  readonly direction?: string;
  /** Whether it only redirects to another listener. */
  readonly redirects: boolean;
  /** Whether it answers every request with a text of its own. */
  readonly answers?: boolean;
  /** Where it redirects to, when that is not HTTPS on another port of the same host: what is left out is as the client asked. */
  readonly redirectsTo?: { readonly protocol?: string; readonly host?: string; readonly port?: string };
  readonly tlsPolicy?: string;
  readonly certificateIds?: readonly string[];
  readonly settings?: Settings;
  /** The resource that carries its settings; undefined where this app writes none. */
  readonly carrier?: TerraformResource;
  /** Ids that must not be composite: listener_id, rule_id. */
  readonly ids: readonly IdView[];
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
export interface OwnSettings extends Pick<EntryView, "scheduler" | "healthCheck" | "session"> {
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
