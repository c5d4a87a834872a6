import { AS_OF } from "../../../../facts/as-of";
import { BACKEND_IDS, COOKIE, HEALTH_CHECK, HEALTHY_CODES, ID_CONFIDENCE, TLS } from "../../facts/common";
import { CLB_STRATEGIES, ALICLOUD_CLB_SETTINGS } from "./settings";
import { HOST, PORT, PORTS, PATH_WORDS, PORT_OF_EACH } from "../../../../facts/common";
import { carriedBy, knownToday, refused, validated } from "../../../../facts/confidence";
import { ListenerProtocol, Product, schedulers, Schedulers } from "../../../../facts/product";

const LISTENER = "alicloud_slb_listener";
const CHECKS = validated(`${LISTENER}.health_check_type`);
const HTTP = { layer: 7, portSpace: "TCP", checks: { values: [], confidence: CHECKS } } as const;
const PERSISTENCE_SECONDS = { min: 0, max: 3600, confidence: validated(`${LISTENER}.persistence_timeout`) };

/** What each protocol has stands on the provider's page; its validator takes all of them for each, and the old wlc. */
const schedulersOf = (weights: Schedulers["weights"]) =>
  schedulers(weights, {
    certainly: ["wrr", "wlc", "rr", "sch", "tch", "qch"],
    confidence: knownToday(AS_OF, "provider page slb_listener: scheduler", `${LISTENER}.scheduler`),
  });
const HTTP_WEIGHTS = { wrr: "weighted", rr: "ignores weights" } as const;
const TCP_WEIGHTS = { ...HTTP_WEIGHTS, sch: "ignores weights", tch: "ignores weights" } as const;
const HTTP_SCHEDULERS = schedulersOf(HTTP_WEIGHTS);
const TCP_SCHEDULERS = schedulersOf(TCP_WEIGHTS);
const UDP_SCHEDULERS = schedulersOf({ ...TCP_WEIGHTS, qch: "ignores weights" });

const PROTOCOLS: readonly ListenerProtocol[] = [
  {
    name: "TCP",
    layer: 4,
    portSpace: "TCP",
    needsCertificate: false,
    checks: { values: ["tcp", "http"], confidence: CHECKS },
    schedulers: TCP_SCHEDULERS,
    sessionSeconds: PERSISTENCE_SECONDS,
  },
  {
    name: "UDP",
    layer: 4,
    portSpace: "UDP",
    needsCertificate: false,
    checks: { values: [], confidence: CHECKS },
    schedulers: UDP_SCHEDULERS,
    sessionSeconds: PERSISTENCE_SECONDS,
  },
  { ...HTTP, name: "HTTP", needsCertificate: false, schedulers: HTTP_SCHEDULERS },
  { ...HTTP, name: "HTTPS", needsCertificate: true, schedulers: HTTP_SCHEDULERS },
];

/** Listeners and rules of an Alibaba CLB. */
export const ALICLOUD_CLB: Product = {
  product: "alicloud-clb",
  title: "Alibaba CLB",
  protocols: PROTOCOLS,
  protocolConfidence: validated(`${LISTENER}.protocol`),
  listenerPort: carriedBy(PORT, `${LISTENER}.frontend_port`),
  layer7Backends: "listener or rule",
  needsBackendPort: true,
  cookieSession: {
    types: { values: ["insert", "server"], confidence: validated(`${LISTENER}.sticky_session_type`) },
    timeoutSeconds: { min: 1, max: 86400, confidence: validated(`${LISTENER}.cookie_timeout`) },
    cookie: {
      ...COOKIE,
      confidence: knownToday(AS_OF, "CreateLoadBalancerHTTPListener: Cookie", `${LISTENER}.cookie`),
    },
  },
  healthCheck: {
    ...HEALTH_CHECK,
    codes: { values: HEALTHY_CODES, confidence: validated(`${LISTENER}.health_check_http_code`) },
    intervalSeconds: { min: 1, max: 50, default: 2, confidence: validated(`${LISTENER}.health_check_interval`) },
    timeoutSeconds: { min: 1, max: 300, default: 5, confidence: validated(`${LISTENER}.health_check_timeout`) },
    threshold: {
      min: 2,
      max: 10,
      certainly: { min: 1, max: 10 },
      confidence: knownToday(
        AS_OF,
        "provider page slb_listener: healthy_threshold, unhealthy_threshold",
        `${LISTENER}.healthy_threshold`,
        `${LISTENER}.unhealthy_threshold`,
      ),
    },
    port: {
      ...PORTS,
      // The provider takes both; 0 is never sent, and -520 is what the API says of a check without a port.
      also: [0, -520].map((value) => ({ value, means: PORT_OF_EACH })),
      confidence: validated(`${LISTENER}.health_check_connect_port`),
    },
  },
  rules: {
    domain: {
      min: 1,
      max: 255,
      pattern: /^[^\s/:]*$/,
      words: "a host name, with or without a leading *.",
      certainly: { min: 1, max: 255, pattern: HOST },
      confidence: knownToday(AS_OF, "CreateRules: Domain", "alicloud_slb_rule.domain"),
    },
    url: {
      min: 2,
      max: 80,
      pattern: /^\/[^\s]*$/,
      words: PATH_WORDS,
      certainly: { min: 2, max: 80, pattern: /^\// },
      confidence: knownToday(AS_OF, "CreateRules: Url", "alicloud_slb_rule.url"),
    },
    needs: "one",
    needsGroup: true,
  },
  tls: TLS,
  ids: {
    confidence: ID_CONFIDENCE,
    loadBalancer: "lb-",
    backends: BACKEND_IDS,
  },
  sharesGroups: false,
  performanceSchedulers: ["sch", "tch", "qch"],
  counts: {
    listeners: { name: "clb-listeners", limit: 50 },
    rules: { limit: 40, confidence: refused("limits of CLB: 40 rules of a listener, which no request raises") },
  },
  strategies: CLB_STRATEGIES,
  settings: ALICLOUD_CLB_SETTINGS,
  source:
    "resource_alicloud_slb_load_balancer.go, resource_alicloud_slb_listener.go, resource_alicloud_slb_rule.go; https://help.aliyun.com/en/slb/classic-load-balancer/product-overview/limits-1",
};
