import { BackendKind } from "../backend";
import { Capability } from "./capability";
import { PORT, WEIGHT } from "./common";
import { ListenerProtocol } from "./product";

/** What a v2 group of one protocol allows. */
export interface TargetGroupProtocol {
  /** The protocols of listeners, or of the listeners of rules, that can send to it. */
  readonly listeners: readonly string[];
  /** How it can check its servers; the API also knows CUSTOM, whose texts the provider cannot carry. */
  readonly checks: readonly string[];
  /** By the type of a check: the settings that it cannot do without. */
  readonly checkNeeds?: ListenerProtocol["checkNeeds"];
  /** Whether it has scheduler and session of its own, and needs a domain to check by HTTP. */
  readonly layer: 4 | 7;
  readonly keepAlive: boolean;
}

/** The protocols of v2 groups. Source: CreateTargetGroup, TargetGroupHealthCheck. */
export const TARGET_GROUP_PROTOCOLS: { readonly [name: string]: TargetGroupProtocol } = {
  TCP: {
    listeners: ["TCP"],
    checks: ["TCP", "HTTP"],
    checkNeeds: { HTTP: ["httpVersion"] },
    layer: 4,
    keepAlive: false,
  },
  UDP: { listeners: ["UDP"], checks: ["PING"], layer: 4, keepAlive: false },
  HTTP: { listeners: ["HTTP", "HTTPS"], checks: ["HTTP", "TCP"], layer: 7, keepAlive: true },
  HTTPS: { listeners: ["HTTPS"], checks: ["HTTPS", "TCP"], layer: 7, keepAlive: true },
  GRPC: { listeners: ["HTTPS"], checks: ["GRPC", "TCP"], layer: 7, keepAlive: false },
};

/** Ranges of a v2 group. The time-out is shorter than the provider's own check says. */
export const TARGET_GROUP_LIMITS = {
  timeoutSeconds: { min: 2, max: 30 },
  intervalSeconds: { min: 2, max: 300 },
  threshold: { min: 2, max: 10 },
  checkPort: PORT,
  sessionSeconds: { min: 30, max: 3600 },
  schedulers: ["WRR", "LEAST_CONN", "IP_HASH"],
} as const;

const SHARED = {
  cloud: "tencentcloud",
  resource: "tencentcloud_clb_target_group_instance_attachment",
  kinds: {
    [BackendKind.INSTANCE]: "required",
    [BackendKind.NETWORK_INTERFACE]: "required",
    [BackendKind.IP]: "required",
  },
  boundByAddress: [BackendKind.INSTANCE, BackendKind.NETWORK_INTERFACE, BackendKind.IP],
  weight: { ...WEIGHT, providerDefault: "none, it must be given" },
  port: { ...PORT, perBackend: true },
  members: {
    noList:
      "servers must be registered one after another, and the engine takes all elements of a list at once, of which the cloud refuses all but one",
    shape: { min: 1, max: Infinity },
    batch: 1,
  },
  needsPerformanceFor: [],
  ownership: "per backend",
  edits: {
    weight: "in place",
    port: "add before remove",
    add: "in place",
    remove: "in place",
    swap: "add before remove",
  },
  minProviderVersion: "1.82.98",
  source: "facts/tencentcloud-provider.md 2.2-2.4, 3.2; facts/measured.md",
} as const;

/** A target group of the second kind, with protocol and health check of its own. */
export const TENCENTCLOUD_TARGET_GROUP_V2: Capability = {
  ...SHARED,
  family: "tencentcloud-target-group-v2",
  title: "Tencent CLB target group v2",
};

/** A target group of the first kind: listeners and rules check its servers. */
export const TENCENTCLOUD_TARGET_GROUP_V1: Capability = {
  ...SHARED,
  family: "tencentcloud-target-group-v1",
  title: "Tencent CLB target group v1",
};
