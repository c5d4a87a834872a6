import {
  BACKEND_IDS,
  CHECK_PORT,
  checkInterval,
  COOKIE,
  HEALTH_CHECK,
  HEALTHY_CODES,
  ID_CONFIDENCE,
  TLS,
} from "../../facts/common";
import { ALB_ACTIONS, ALB_CONDITIONS } from "./members";
import { ALB_STRATEGIES, ALICLOUD_ALB_SETTINGS } from "./settings";
import { AS_OF } from "../../../../facts/as-of";
import { PORT, PATH_WORDS } from "../../../../facts/common";
import { carriedBy, knownToday, refused, validated } from "../../../../facts/confidence";
import { Product, schedulers } from "../../../../facts/product";

const HTTP = {
  layer: 7,
  portSpace: "TCP",
  checks: {
    values: ["HTTP", "HTTPS", "TCP", "GRPC"],
    confidence: validated("alicloud_alb_server_group.health_check_config.health_check_protocol"),
  },
  schedulers: schedulers(
    { Wrr: "weighted", Wlc: "weighted", Sch: "ignores weights", Uch: "ignores weights" },
    { confidence: validated("alicloud_alb_server_group.scheduler") },
  ),
} as const;

const CHECKS = "alicloud_alb_server_group.health_check_config";
const LISTENERS = ["HTTP", "HTTPS", "QUIC"];
const GROUP_PROTOCOL = knownToday(AS_OF, "CreateServerGroup: Protocol, and the page on server groups of March 2026");

/** Listeners and rules of an Alibaba ALB. */
export const ALICLOUD_ALB: Product = {
  product: "alicloud-alb",
  title: "Alibaba ALB",
  protocols: [
    { ...HTTP, name: "HTTP", needsCertificate: false },
    { ...HTTP, name: "HTTPS", needsCertificate: true },
    { ...HTTP, name: "QUIC", portSpace: "UDP", needsCertificate: true },
  ],
  protocolConfidence: validated("alicloud_alb_listener.listener_protocol"),
  listenerPort: carriedBy(PORT, "alicloud_alb_listener.listener_port"),
  layer7Backends: "listener or rule",
  needsBackendPort: false,
  cookieSession: {
    types: {
      values: ["Insert", "Server"],
      confidence: validated("alicloud_alb_server_group.sticky_session_config.sticky_session_type"),
    },
    timeoutSeconds: {
      min: 1,
      max: 86400,
      certainly: { min: 0, max: 86400 },
      confidence: knownToday(
        AS_OF,
        "CreateServerGroup: CookieTimeout",
        "alicloud_alb_server_group.sticky_session_config.cookie_timeout",
      ),
    },
    cookie: {
      ...COOKIE,
      confidence: knownToday(
        AS_OF,
        "CreateServerGroup: Cookie",
        "alicloud_alb_server_group.sticky_session_config.cookie",
      ),
    },
  },
  healthCheck: {
    ...HEALTH_CHECK,
    codes: {
      values: HEALTHY_CODES,
      confidence: knownToday(AS_OF, "CreateServerGroup: HealthCheckCodes", `${CHECKS}.health_check_codes`),
    },
    intervalSeconds: checkInterval(CHECKS, 2),
    timeoutSeconds: {
      min: 1,
      max: 300,
      default: 5,
      certainly: { min: 0, max: 300 },
      confidence: knownToday(AS_OF, "CreateServerGroup: HealthCheckTimeout", `${CHECKS}.health_check_timeout`),
    },
    threshold: {
      min: 2,
      max: 10,
      confidence: validated(`${CHECKS}.healthy_threshold`, `${CHECKS}.unhealthy_threshold`),
    },
    port: { ...CHECK_PORT, confidence: validated(`${CHECKS}.health_check_connect_port`) },
  },
  rules: {
    domain: {
      min: 3,
      max: 128,
      pattern: /^[^\s/:]*$/,
      words: "a host name, * and ? standing for parts of it",
      certainly: { min: 1, max: 128 },
      confidence: knownToday(AS_OF, "CreateRule: HostConfig", "alicloud_alb_rule.rule_conditions.host_config.values"),
    },
    url: {
      min: 1,
      max: 128,
      pattern: /^\/[^\s]*$/,
      words: PATH_WORDS,
      certainly: { min: 1, max: 128 },
      confidence: knownToday(AS_OF, "CreateRule: PathConfig", "alicloud_alb_rule.rule_conditions.path_config.values"),
    },
    needs: "conditions",
    needsGroup: true,
  },
  tls: TLS,
  ids: {
    confidence: ID_CONFIDENCE,
    loadBalancer: "alb-",
    backends: BACKEND_IDS,
  },
  groupProtocols: {
    HTTP: { values: LISTENERS, confidence: GROUP_PROTOCOL },
    HTTPS: { values: ["HTTP", "HTTPS"], certainly: LISTENERS, confidence: GROUP_PROTOCOL },
    GRPC: {
      values: ["HTTPS", "QUIC"],
      confidence: refused("CreateServerGroup: Protocol, gRPC serves HTTPS and QUIC listeners, as it needs HTTP/2"),
    },
  },
  sharesGroups: true,
  ipv4Group: "IPv4",
  counts: { conditions: ALB_CONDITIONS, actions: ALB_ACTIONS },
  strategies: ALB_STRATEGIES,
  settings: ALICLOUD_ALB_SETTINGS,
  source:
    "resource_alicloud_alb_load_balancer.go, resource_alicloud_alb_listener.go, resource_alicloud_alb_rule.go; https://help.aliyun.com/en/slb/application-load-balancer/quotas-and-limits",
};
