import { BackendKind } from "../backend";
import { BindingStrategy } from "../binding-strategy";
import { TENCENTCLOUD_CLB_SETTINGS } from "./tencentcloud-clb-settings";
import { HOST, PORT } from "./common";
import { ListenerProtocol, Product } from "./product";

const STREAM = { layer: 4, portSpace: "TCP" } as const;
const DATAGRAM = { layer: 4, portSpace: "UDP" } as const;
const HTTP = { layer: 7, portSpace: "TCP" } as const;
const SCHEDULERS = { WRR: "weighted", LEAST_CONN: "weighted" } as const;
const SESSION_SECONDS = { min: 30, max: 3600 };

const DOMAIN = new RegExp(`^(~.*|${HOST.source.slice(1, -1)})$`);

const KEPT = { schedulers: SCHEDULERS, sessionSeconds: SESSION_SECONDS } as const;

/** Source: type HealthCheck, HttpVersion and HttpCheckDomain. */
const CHECK_NEEDS = { HTTP: ["httpVersion", "domain"] } as const;

/** CUSTOM checks are left out: the provider asks for texts that health checks here do not offer. */
const PROTOCOLS: readonly ListenerProtocol[] = [
  { ...STREAM, name: "TCP", needsCertificate: false, checks: ["TCP", "HTTP"], checkNeeds: CHECK_NEEDS, ...KEPT },
  { ...DATAGRAM, name: "UDP", needsCertificate: false, checks: ["PING"], ...KEPT },
  { ...STREAM, name: "TCP_SSL", needsCertificate: true, checks: ["TCP"], schedulers: SCHEDULERS },
  { ...DATAGRAM, name: "QUIC", needsCertificate: true, checks: ["TCP"], schedulers: SCHEDULERS },
  { ...HTTP, name: "HTTP", needsCertificate: false, checks: ["HTTP", "GRPC"], schedulers: SCHEDULERS },
  { ...HTTP, name: "HTTPS", needsCertificate: true, checks: ["HTTP", "HTTPS", "GRPC"], schedulers: SCHEDULERS },
];

/** Listeners and rules of a Tencent CLB (application type). */
export const TENCENTCLOUD_CLB: Product = {
  product: "tencentcloud-clb",
  title: "Tencent CLB",
  protocols: PROTOCOLS,
  listenerPort: PORT,
  layer7Backends: "rule",
  needsBackendPort: false,
  sessionScheduler: "WRR",
  healthCheck: {
    codes: ["1xx", "2xx", "3xx", "4xx", "5xx"],
    failureCodes: ["4xx", "5xx"],
    bits: { "1xx": 1, "2xx": 2, "3xx": 4, "4xx": 8, "5xx": 16 },
    intervalSeconds: { min: 2, max: 300, default: 5 },
    intervalSecondsIpv6: { min: 5, max: 300 },
    timeoutSeconds: { min: 2, max: 60, default: 2 },
    threshold: { min: 2, max: 10 },
    port: PORT,
    request: {
      path: { min: 1, max: 200, pattern: /^\/\S*$/, words: "a path that begins with /" },
      host: { min: 1, max: 80, pattern: HOST, words: "a host name, without scheme, port and path" },
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
    },
    url: { min: 1, max: 200, pattern: /^[/~]\S*$/, words: "a path that begins with /, or ~ and a regular expression" },
    needs: "both",
    needsGroup: false,
    schedulers: { ...SCHEDULERS, IP_HASH: "ignores weights" },
    sessionSeconds: { min: 30, max: 86400 },
  },
  tls: { old: [], recommended: "" },
  ids: { severity: "error", loadBalancer: "lb-", backends: { [BackendKind.INSTANCE]: "ins-" } },
  sharesGroups: true,
  counts: {
    listeners: { name: "TOTAL_LISTENER_QUOTA", limit: 50 },
    rules: { name: "TOTAL_LISTENER_RULE_QUOTA", limit: 50 },
  },
  strategies: [BindingStrategy.LISTENER_TARGETS, BindingStrategy.TARGET_GROUP],
  settings: TENCENTCLOUD_CLB_SETTINGS,
  source: "facts/tencentcloud-provider.md 1.5, 1.6, 7",
};
