import { BackendKind } from "../../../../facts/backend-kind";
import { BindingStrategy } from "../../../../facts/binding-strategy";
import { AS_OF } from "../../../../facts/as-of";
import { TENCENTCLOUD_CLB_SETTINGS } from "./settings";
import { HOST, PORT, PORTS, PATH_WORDS, HOST_WORDS, PORT_OF_EACH } from "../../../../facts/common";
import { carriedBy, knownToday, ours, refused, validated } from "../../../../facts/confidence";
import { ListenerProtocol, Product, schedulers } from "../../../../facts/product";

const STREAM = { layer: 4, portSpace: "TCP" } as const;
const DATAGRAM = { layer: 4, portSpace: "UDP" } as const;
const HTTP = { layer: 7, portSpace: "TCP" } as const;
const LISTENER = "tencentcloud_clb_listener";
const RULE = "tencentcloud_clb_listener_rule";
const WEIGHTS = { WRR: "weighted", LEAST_CONN: "weighted" } as const;
const SCHEDULERS = schedulers(WEIGHTS, {
  confidence: refused("resource_tc_clb_listener.go: IP_HASH can only be set with a rule", `${LISTENER}.scheduler`),
});
const SESSION_SECONDS = { min: 30, max: 3600, confidence: validated(`${LISTENER}.session_expire_time`) };

/** The validators take all types for each protocol. */
const checks = (...values: string[]) => ({
  values,
  certainly: ["CUSTOM", "PING", "TCP", "HTTP", "HTTPS", "GRPC", "GRPCS"],
  confidence: knownToday(AS_OF, "HealthCheck: CheckType", `${LISTENER}.health_check_type`, `${RULE}.health_check_type`),
});

const DOMAIN = new RegExp(`^(~.*|${HOST.source.slice(1, -1)})$`);

const KEPT = { schedulers: SCHEDULERS, sessionSeconds: SESSION_SECONDS } as const;

/** Source: type HealthCheck, HttpVersion, HttpCheckDomain, ContextType, SendContext and RecvContext. */
const HTTP_NEEDS = { HTTP: ["httpVersion", "host"] } as const;
const CUSTOM_NEEDS = { CUSTOM: ["contextType", "sendContext", "recvContext"] } as const;
const TCP_CHECKS = { checks: checks("TCP", "HTTP", "CUSTOM"), checkNeeds: { ...HTTP_NEEDS, ...CUSTOM_NEEDS } } as const;
const UDP_CHECKS = { checks: checks("PING", "CUSTOM"), checkNeeds: CUSTOM_NEEDS } as const;

const PROTOCOLS: readonly ListenerProtocol[] = [
  { ...STREAM, name: "TCP", needsCertificate: false, ...TCP_CHECKS, ...KEPT },
  { ...DATAGRAM, name: "UDP", needsCertificate: false, ...UDP_CHECKS, ...KEPT },
  { ...STREAM, name: "TCP_SSL", needsCertificate: true, checks: checks("TCP", "HTTP"), schedulers: SCHEDULERS },
  { ...DATAGRAM, name: "QUIC", needsCertificate: true, checks: checks("TCP", "HTTP"), schedulers: SCHEDULERS },
  { ...HTTP, name: "HTTP", needsCertificate: false, checks: checks("HTTP", "GRPC"), schedulers: SCHEDULERS },
  { ...HTTP, name: "HTTPS", needsCertificate: true, checks: checks("HTTP", "HTTPS", "GRPC"), schedulers: SCHEDULERS },
];

/** Listeners and rules of a Tencent CLB (application type). */
export const TENCENTCLOUD_CLB: Product = {
  product: "tencentcloud-clb",
  title: "Tencent CLB",
  protocols: PROTOCOLS,
  protocolConfidence: validated(`${LISTENER}.protocol`),
  listenerPort: carriedBy(PORT, "tencentcloud_clb_listener.port"),
  layer7Backends: "rule",
  needsBackendPort: false,
  sessionScheduler: "WRR",
  healthCheck: {
    codes: { values: ["1xx", "2xx", "3xx", "4xx", "5xx"], confidence: ours("classes, of which a bitmask is made") },
    failureCodes: ["4xx", "5xx"],
    bits: { "1xx": 1, "2xx": 2, "3xx": 4, "4xx": 8, "5xx": 16 },
    bitmask: {
      min: 1,
      max: 31,
      confidence: validated(`${LISTENER}.health_check_http_code`, `${RULE}.health_check_http_code`),
    },
    intervalSeconds: {
      min: 2,
      max: 300,
      default: 5,
      confidence: refused(
        "HealthCheck: IntervalTime, 2 to 300",
        `${LISTENER}.health_check_interval_time`,
        `${RULE}.health_check_interval_time`,
      ),
    },
    intervalSecondsIpv6: {
      min: 5,
      max: 300,
      confidence: refused("HealthCheck: IntervalTime, 5 to 300 with IPv6", `${LISTENER}.health_check_interval_time`),
    },
    timeoutSeconds: {
      min: 2,
      max: 60,
      default: 2,
      confidence: validated(`${LISTENER}.health_check_time_out`, `${RULE}.health_check_time_out`),
    },
    threshold: {
      min: 2,
      max: 10,
      confidence: validated(
        `${LISTENER}.health_check_health_num`,
        `${LISTENER}.health_check_unhealth_num`,
        `${RULE}.health_check_health_num`,
        `${RULE}.health_check_unhealth_num`,
      ),
    },
    port: {
      ...PORTS,
      also: [{ value: -1, means: PORT_OF_EACH }],
      confidence: refused("HealthCheck: CheckPort, a port or -1", `${LISTENER}.health_check_port`),
    },
    request: {
      path: {
        min: 1,
        max: 200,
        pattern: /^\/\S*$/,
        words: PATH_WORDS,
        confidence: refused(
          "https://www.tencentcloud.com/document/product/214/39251",
          `${LISTENER}.health_check_http_path`,
        ),
      },
      host: {
        min: 1,
        max: 80,
        pattern: HOST,
        words: HOST_WORDS,
        confidence: refused(
          "https://www.tencentcloud.com/document/product/214/39251",
          `${LISTENER}.health_check_http_domain`,
        ),
      },
    },
    httpSettings: "refused",
    timeoutBelowInterval: true,
  },
  rules: {
    domain: {
      min: 1,
      max: 80,
      pattern: DOMAIN,
      words: "one host name without scheme and port, or ~ and a regular expression",
      certainly: { min: 1, max: 80, pattern: DOMAIN },
      confidence: knownToday(AS_OF, "RuleInput: Domain", `${RULE}.domain`),
    },
    url: {
      min: 1,
      max: 200,
      pattern: /^[/~]\S*$/,
      words: "a path that begins with /, or ~ and a regular expression",
      certainly: { min: 1, max: 200 },
      confidence: knownToday(AS_OF, "RuleInput: Url", `${RULE}.url`),
    },
    needs: "both",
    needsGroup: false,
    schedulers: schedulers({ ...WEIGHTS, IP_HASH: "ignores weights" }, { confidence: validated(`${RULE}.scheduler`) }),
    sessionSeconds: {
      min: 30,
      max: 86400,
      also: [{ value: 0, means: "off" }],
      confidence: refused("RuleInput: SessionExpireTime, 0 or 30 to 86400", `${RULE}.session_expire_time`),
    },
  },
  tls: { old: [], recommended: "" },
  ids: {
    confidence: refused(
      "RegisterTargets: InvalidParameter.FormatError; ListenerIdCheck and RuleIdCheck of the provider",
    ),
    loadBalancer: "lb-",
    backends: { [BackendKind.INSTANCE]: "ins-" },
  },
  sharesGroups: true,
  counts: {
    listeners: { name: "TOTAL_LISTENER_QUOTA", limit: 50 },
    rules: { name: "TOTAL_LISTENER_RULE_QUOTA", limit: 50 },
  },
  strategies: [BindingStrategy.LISTENER_TARGETS, BindingStrategy.TARGET_GROUP],
  settings: TENCENTCLOUD_CLB_SETTINGS,
  source:
    "resource_tc_clb_instance.go, resource_tc_clb_listener.go:30 to 326, resource_tc_clb_listener_rule.go:30 to 255; https://www.tencentcloud.com/document/product/214/6187",
};
