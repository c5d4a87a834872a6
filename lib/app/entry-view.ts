import { TerraformResource } from "cdktf";
import { IConstruct } from "constructs";
import { IdView, LoadBalancerView, Settings, Subject } from "./app-view";

/** The health check of a listener, rule or group, as far as rules look at it. Fields left out are the cloud's defaults. */
export interface HealthCheckView {
  readonly enabled: boolean | undefined;
  /** Classes of HTTP codes that count as healthy: `2xx`. */
  readonly healthyCodes?: readonly string[];
  /** Tencent's bitmask, where the user gave it. */
  readonly httpCodeBitmask?: number;
  /** How servers are asked; undefined where the cloud chooses by the protocol. */
  readonly protocol?: string;
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

/** How traffic is spread over servers and how they are checked, said by a listener, a rule or a group. */
export interface ServerSettings {
  readonly scheduler?: string;
  readonly healthCheck?: HealthCheckView;
  /** How a client is kept on one server, where the user asked for it. */
  readonly session?: SessionView;
}

/** The servers behind a listener or rule, as far as it says something of them itself. */
export interface EntryServers extends ServerSettings {
  /** Whether some pool is bound to it, directly or through the group that it uses. */
  readonly bound: boolean;
  /** The port of all of them, where the family has one for all. */
  readonly backendPort?: number;
  /** Whether it cannot exist without a server group. */
  readonly needsGroup?: boolean;
  /** Settings of the user's that have no effect, since its target group has them (Tencent CLB). */
  readonly unused?: readonly string[];
}

/** The ports of an NLB listener that does not name one port alone. */
export interface PortRangeView {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly port?: number;
}

/** What a rule asks for, and its place among the other rules of its listener. */
export interface RuleView {
  readonly domain?: string;
  readonly url?: string;
  /** Its order among the others, where the user names it (Alibaba ALB). */
  readonly priority?: number;
  /** Equal for rules of one listener, where `parent` is not set. */
  readonly listener?: string;
  /** Where `parent` is not set: path of the listener. */
  readonly listenerPath?: string;
  /** Whether it looks at requests or at responses (Alibaba ALB). */
  readonly direction?: string;
  /** How many conditions it has, where it is not made of domain and url alone (Alibaba ALB). */
  readonly conditions?: number;
  /** What those conditions ask for, by the name of the condition. */
  readonly matches?: readonly { readonly name: string; readonly value: string }[];
  /** Names of those conditions that hold no value. */
  readonly emptyConditions?: readonly string[];
  /** Names of those conditions that look at responses. */
  readonly ofResponses?: readonly string[];
}

/** What a listener or rule does with traffic, where that is not all handed to one group. */
export interface EntryAction {
  /** Whether it only redirects to another listener. */
  readonly redirects: boolean;
  /** Where it redirects to, when that is not HTTPS on another port of the same host: what is left out is as the client asked. */
  readonly redirectsTo?: { readonly protocol?: string; readonly host?: string; readonly port?: string };
  /** Whether it answers every request with a text of its own. */
  readonly answers?: boolean;
  /** Where the cloud itself splits the traffic between groups: the part of each. */
  readonly split?: readonly { readonly group: IConstruct; readonly weight: number }[];
  /** What it does beside what pools ask of it (Alibaba ALB). */
  readonly actions?: readonly ActionView[];
  /** What only newer providers carry out, in words, and since which version. */
  readonly needsProvider?: { readonly title: string; readonly minProviderVersion: string };
  /** What makes its last action, by the names that users know: there must be one such (Alibaba ALB). */
  readonly lastActions?: readonly string[];
}

/** How traffic is encrypted. */
export interface TlsView {
  readonly policy?: string;
  readonly certificateIds?: readonly string[];
}

/** A place where traffic enters: a listener, or a domain/path rule of one. */
export interface EntryView extends Subject {
  readonly kind: "listener" | "rule";
  readonly loadBalancer: LoadBalancerView;
  /** Upper case. May be a token. */
  readonly protocol: string;
  readonly port: number;
  readonly portRange?: PortRangeView;
  readonly created: boolean;
  /** For a rule: the listener that it belongs to. */
  readonly parent?: EntryView;
  readonly rule?: RuleView;
  readonly servers: EntryServers;
  readonly action: EntryAction;
  readonly tls?: TlsView;
  /** Of a listener whose own settings name access lists (Alibaba CLB). */
  readonly access?: { readonly enabled?: boolean; readonly type?: string; readonly ids?: readonly string[] };
  readonly settings?: Settings;
  /** The resource that carries its settings; undefined where this app writes none. */
  readonly carrier?: TerraformResource;
  /** Ids that must not be composite: listener_id, rule_id. */
  readonly ids: readonly IdView[];
}
