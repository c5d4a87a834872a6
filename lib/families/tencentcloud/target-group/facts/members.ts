import { BackendKind } from "../../../../facts/backend-kind";
import { AS_OF } from "../../../../facts/as-of";
import { Capability } from "../../../../facts/capability";
import { ANY_NUMBER, PORT, PORTS, WEIGHT, MUST_BE_GIVEN } from "../../../../facts/common";
import { Confidence, knownToday, Range, validated, ValueList } from "../../../../facts/confidence";
import { ListenerProtocol } from "../../../../facts/product";

/** What a v2 group of one protocol allows. */
export interface TargetGroupProtocol {
  /** The protocols of listeners, or of the listeners of rules, that can send to it. */
  readonly listeners: ValueList;
  /** How it can check its servers; the API also knows CUSTOM, whose texts the provider cannot carry. */
  readonly checks: ValueList;
  /** By the type of a check: the settings that it cannot do without. */
  readonly checkNeeds?: ListenerProtocol["checkNeeds"];
  /** Whether it has scheduler and session of its own, and needs a domain to check by HTTP. */
  readonly layer: 4 | 7;
  readonly keepAlive: boolean;
}

const GROUP = "tencentcloud_clb_target_group";

function listeners(...values: string[]): ValueList {
  return { values, confidence: knownToday(AS_OF, "CreateTargetGroup: Protocol") };
}

function checks(...values: string[]): ValueList {
  return {
    values,
    certainly: ["TCP", "HTTP", "HTTPS", "PING", "CUSTOM", "GRPC"],
    confidence: knownToday(AS_OF, "TargetGroupHealthCheck: Protocol", `${GROUP}.health_check.protocol`),
  };
}

/** The protocols of v2 groups. Source: CreateTargetGroup, TargetGroupHealthCheck. */
export const TARGET_GROUP_PROTOCOLS: { readonly [name: string]: TargetGroupProtocol } = {
  TCP: {
    listeners: listeners("TCP"),
    checks: checks("TCP", "HTTP"),
    checkNeeds: { HTTP: ["httpVersion"] },
    layer: 4,
    keepAlive: false,
  },
  UDP: { listeners: listeners("UDP"), checks: checks("PING"), layer: 4, keepAlive: false },
  HTTP: { listeners: listeners("HTTP", "HTTPS"), checks: checks("HTTP", "TCP"), layer: 7, keepAlive: true },
  HTTPS: { listeners: listeners("HTTPS"), checks: checks("HTTPS", "TCP"), layer: 7, keepAlive: true },
  GRPC: { listeners: listeners("HTTPS"), checks: checks("GRPC", "TCP"), layer: 7, keepAlive: false },
};

/** How sure it is that there is no other protocol. */
export const TARGET_GROUP_PROTOCOL: Confidence = knownToday(AS_OF, "CreateTargetGroup: Protocol", `${GROUP}.protocol`);

/** The kinds of target groups. */
export const TARGET_GROUP_TYPES: ValueList = {
  values: ["v1", "v2"],
  confidence: knownToday(AS_OF, "CreateTargetGroup: Type", `${GROUP}.type`),
};

/** Ranges of a v2 group. The time-out is shorter than the provider's own check says. */
export const TARGET_GROUP_LIMITS = {
  timeoutSeconds: {
    min: 2,
    max: 30,
    certainly: { min: 2, max: 60 },
    confidence: knownToday(AS_OF, "TargetGroupHealthCheck: Timeout", `${GROUP}.health_check.timeout`),
  },
  intervalSeconds: { min: 2, max: 300, confidence: validated(`${GROUP}.health_check.gap_time`) },
  threshold: {
    min: 2,
    max: 10,
    confidence: validated(`${GROUP}.health_check.good_limit`, `${GROUP}.health_check.bad_limit`),
  },
  checkPort: { ...PORTS, confidence: validated(`${GROUP}.health_check.port`) },
  sessionSeconds: {
    min: 30,
    max: 3600,
    also: [{ value: 0, means: "off" }],
    confidence: validated(`${GROUP}.session_expire_time`),
  },
  schedulers: { values: ["WRR", "LEAST_CONN", "IP_HASH"], confidence: validated(`${GROUP}.schedule_algorithm`) },
} satisfies { readonly [name: string]: Range | ValueList };

/** The ranges of its health check. */
export const TARGET_GROUP_CHECK = { ...TARGET_GROUP_LIMITS, port: TARGET_GROUP_LIMITS.checkPort };

const SHARED = {
  cloud: "tencentcloud",
  resource: "tencentcloud_clb_target_group_instance_attachment",
  kinds: {
    [BackendKind.INSTANCE]: "required",
    [BackendKind.NETWORK_INTERFACE]: "required",
    [BackendKind.IP]: "required",
  },
  boundByAddress: [BackendKind.INSTANCE, BackendKind.NETWORK_INTERFACE, BackendKind.IP],
  weight: { ...WEIGHT, providerDefault: MUST_BE_GIVEN },
  port: { ...PORT, perBackend: true },
  members: {
    noList:
      "servers must be registered one after another, and the engine takes all elements of a list at once, of which the cloud refuses all but one",
    shape: ANY_NUMBER,
    oneResourceEach: true,
    batch: 1,
  },
  needsPerformanceFor: [],
  ownership: "per backend",
  minProviderVersion: "1.82.98",
  source:
    "resource_tc_clb_target_group.go:25 to 238, resource_tc_clb_target_group_instance_attachment.go:28 to 54; service_tencentcloud_clb.go:1649 to 1697; measured: docs/traffic-matrix.md",
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
