import { AS_OF } from "../../../../facts/as-of";
import {
  BACKEND_IDS,
  CHECK_PORT,
  checkCodes,
  checkInterval,
  HEALTH_CHECK,
  ID_CONFIDENCE,
  NO_RULES,
  TLS,
} from "../../facts/common";
import { ALICLOUD_NLB_SETTINGS } from "./settings";
import { PORT } from "../../../../facts/common";
import { carriedBy, knownToday, refused, validated } from "../../../../facts/confidence";
import { Product, schedulers, Schedulers } from "../../../../facts/product";

const GROUP = "alicloud_nlb_server_group";
const CHECK = `${GROUP}.health_check`;

/** Qch is for UDP only, as the vendor's page says; the validator takes all for each protocol. */
const schedulersOf = (weights: Schedulers["weights"]) =>
  schedulers(weights, {
    certainly: ["Wrr", "Rr", "Qch", "Tch", "Sch", "Wlc"],
    confidence: knownToday(AS_OF, "CreateServerGroup: Scheduler", `${GROUP}.scheduler`),
  });
const WEIGHTS = {
  Wrr: "weighted",
  Wlc: "weighted",
  Rr: "ignores weights",
  Sch: "ignores weights",
  Tch: "ignores weights",
} as const;
const CHECKS = { values: ["TCP", "HTTP", "UDP"], confidence: validated(`${CHECK}.health_check_type`) };
const TCP = { layer: 4, portSpace: "TCP", checks: CHECKS, schedulers: schedulersOf(WEIGHTS) } as const;

const UDP_ONLY = refused("CreateServerGroup: Protocol, UDP groups and UDP listeners go with each other only");

/** Listeners of an Alibaba NLB. It has no rules and no sessions. */
export const ALICLOUD_NLB: Product = {
  product: "alicloud-nlb",
  title: "Alibaba NLB",
  protocols: [
    { ...TCP, name: "TCP", needsCertificate: false },
    { ...TCP, name: "TCPSSL", needsCertificate: true },
    {
      name: "UDP",
      layer: 4,
      portSpace: "UDP",
      needsCertificate: false,
      checks: CHECKS,
      schedulers: schedulersOf({ ...WEIGHTS, Qch: "ignores weights" }),
    },
  ],
  protocolConfidence: validated("alicloud_nlb_listener.listener_protocol"),
  listenerPort: carriedBy(
    PORT,
    "alicloud_nlb_listener.listener_port",
    "alicloud_nlb_listener.start_port",
    "alicloud_nlb_listener.end_port",
  ),
  portsSharedByProtocols: true,
  certificateSetting: "certificateIds",
  layer7Backends: "listener or rule",
  needsBackendPort: false,
  healthCheck: {
    ...HEALTH_CHECK,
    codes: checkCodes(CHECK),
    // The provider's page says 5 to 50, the vendor's 1 to 50 for TCP and HTTP.
    intervalSeconds: checkInterval(CHECK, 10),
    timeoutSeconds: {
      min: 1,
      max: 300,
      default: 5,
      certainly: { min: 0, max: 300 },
      confidence: knownToday(
        AS_OF,
        "CreateServerGroup: HealthCheckConnectTimeout",
        `${CHECK}.health_check_connect_timeout`,
      ),
    },
    threshold: {
      min: 2,
      max: 10,
      confidence: validated(`${CHECK}.healthy_threshold`, `${CHECK}.unhealthy_threshold`),
    },
    port: { ...CHECK_PORT, confidence: validated(`${CHECK}.health_check_connect_port`) },
  },
  rules: NO_RULES,
  tls: TLS,
  ids: {
    confidence: ID_CONFIDENCE,
    loadBalancer: "nlb-",
    backends: BACKEND_IDS,
  },
  groupProtocols: {
    TCP: { values: ["TCP", "TCPSSL"], confidence: UDP_ONLY },
    TCPSSL: {
      values: ["TCPSSL"],
      certainly: ["TCP", "TCPSSL"],
      confidence: knownToday(AS_OF, "CreateServerGroup: Protocol"),
    },
    UDP: { values: ["UDP"], confidence: UDP_ONLY },
  },
  sharesGroups: true,
  ipv4Group: "Ipv4",
  idSeparator: "_",
  strategies: [],
  settings: ALICLOUD_NLB_SETTINGS,
  source:
    "resource_alicloud_nlb_server_group.go:29 to 194, resource_alicloud_nlb_listener.go:30 to 157; https://www.alibabacloud.com/help/zh/slb/network-load-balancer/product-overview/restrictions-on-use",
};
