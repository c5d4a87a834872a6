import { BACKEND_IDS, checkCodes, checkInterval, HEALTH_CHECK, ID_CONFIDENCE, NO_RULES } from "../../facts/common";
import { GENEVE_PORT } from "./members";
import { GROUP_NAME, LOAD_BALANCER_NAME } from "../../facts/names";
import { PORTS } from "../../../../facts/common";
import { refused, validated } from "../../../../facts/confidence";
import { limitsOf } from "../../../../facts/arguments";
import { GWLB_LISTENER } from "./listener";
import { GWLB_LOAD_BALANCER } from "./load-balancer";
import { Product } from "../../../../facts/product";

const GROUP = "alicloud_gwlb_server_group";
const CHECK = `${GROUP}.health_check_config`;
const ONLY_ONE = refused("CreateListener: a GWLB has one kind of listener, GENEVE on port 6081");

/** The listener of an Alibaba GWLB, which takes all IP traffic. It has no rules and no sessions. */
export const ALICLOUD_GWLB: Product = {
  product: "alicloud-gwlb",
  title: "Alibaba GWLB",
  protocols: [
    {
      name: "GENEVE",
      layer: 4,
      portSpace: "UDP",
      needsCertificate: false,
      checks: { values: ["TCP", "HTTP"], confidence: validated(`${CHECK}.health_check_protocol`) },
    },
  ],
  protocolConfidence: ONLY_ONE,
  listenerPort: { min: GENEVE_PORT, max: GENEVE_PORT, confidence: ONLY_ONE },
  layer7Backends: "listener or rule",
  needsBackendPort: false,
  healthCheck: {
    ...HEALTH_CHECK,
    codes: checkCodes(CHECK),
    intervalSeconds: checkInterval(CHECK, 10),
    timeoutSeconds: {
      min: 1,
      max: 300,
      default: 5,
      confidence: refused(
        "CreateServerGroup: HealthCheckConnectTimeout, 1 to 300",
        `${CHECK}.health_check_connect_timeout`,
      ),
    },
    threshold: {
      min: 2,
      max: 10,
      confidence: validated(`${CHECK}.healthy_threshold`, `${CHECK}.unhealthy_threshold`),
    },
    port: {
      ...PORTS,
      confidence: refused(
        "CreateServerGroup: HealthCheckConnectPort, 1 to 65535",
        `${CHECK}.health_check_connect_port`,
      ),
    },
  },
  rules: NO_RULES,
  tls: { old: [], recommended: "" },
  ids: {
    confidence: ID_CONFIDENCE,
    loadBalancer: "gwlb-",
    backends: BACKEND_IDS,
  },
  sharesGroups: true,
  strategies: [],
  settings: {
    loadBalancer: { ...limitsOf(GWLB_LOAD_BALANCER.plain), loadBalancerName: { form: LOAD_BALANCER_NAME } },
    listener: {
      ...limitsOf(GWLB_LISTENER.plain),
      idleTimeoutSeconds: {
        range: { min: 60, max: 6000, confidence: validated("alicloud_gwlb_listener.tcp_idle_timeout") },
      },
    },
    rule: {},
    group: {
      serverGroupName: { form: GROUP_NAME },
      scheduler: { list: { values: ["2TCH", "3TCH", "5TCH"], confidence: validated(`${GROUP}.scheduler`) } },
      failoverMode: {
        list: { values: ["NoRebalance", "Rebalance"], confidence: validated(`${GROUP}.server_failover_mode`) },
      },
      connectionDrainSeconds: {
        range: {
          min: 1,
          max: 3600,
          also: [{ value: 0, means: "none" }],
          confidence: refused(
            "CreateServerGroup: ConnectionDrainTimeout, 1 to 3600",
            `${GROUP}.connection_drain_config.connection_drain_timeout`,
          ),
        },
        alsoAtSynth: true,
      },
    },
  },
  source:
    "resource_alicloud_gwlb_server_group.go, resource_alicloud_gwlb_listener.go; website/docs/r/gwlb_server_group.html.markdown:125 to 158",
};
