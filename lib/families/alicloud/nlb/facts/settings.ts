import { GROUP_NAME, LOAD_BALANCER_NAME } from "../../facts/names";
import { AS_OF } from "../../../../facts/as-of";
import { SETTLE_SECONDS } from "../../../../facts/common";
import { knownToday, TextForm, validated } from "../../../../facts/confidence";
import { limitsOf } from "../../../../facts/arguments";
import { NLB_LISTENER } from "./listener";
import { NLB_LOAD_BALANCER } from "./load-balancer";
import { Product } from "../../../../facts/product";

const CHECK = "alicloud_nlb_server_group.health_check";

/** What a check by UDP sends, and what it waits for. */
const checkContext = (argument: string): TextForm => ({
  min: 1,
  max: 512,
  pattern: /^/,
  words: "of any kind",
  confidence: knownToday(AS_OF, "CreateServerGroup: HealthCheckReq, HealthCheckExp", `${CHECK}.${argument}`),
});

/** What an Alibaba NLB, its listeners and groups let users set. */
export const ALICLOUD_NLB_SETTINGS: Product["settings"] = {
  loadBalancer: {
    ...limitsOf(NLB_LOAD_BALANCER.plain),
    loadBalancerName: { form: LOAD_BALANCER_NAME },
    addressType: {
      list: {
        values: ["Internet", "Intranet"],
        confidence: knownToday(AS_OF, "CreateLoadBalancer: AddressType", "alicloud_nlb_load_balancer.address_type"),
      },
    },
    // The provider's page also spells it ipv4; its examples and what is read back say Ipv4.
    ipVersion: {
      list: {
        values: ["Ipv4", "DualStack"],
        confidence: knownToday(
          AS_OF,
          "provider page and acceptance tests of nlb_load_balancer: address_ip_version",
          "alicloud_nlb_load_balancer.address_ip_version",
        ),
      },
    },
  },
  listener: {
    ...limitsOf(NLB_LISTENER.plain),
    idleTimeoutSeconds: {
      range: {
        min: 1,
        max: 900,
        certainly: { min: 0, max: 900 },
        confidence: knownToday(AS_OF, "CreateListener: IdleTimeout", "alicloud_nlb_listener.idle_timeout"),
      },
    },
    cps: { range: { min: 0, max: 1000000, confidence: validated("alicloud_nlb_listener.cps") } },
  },
  rule: {},
  group: {
    serverGroupName: { form: GROUP_NAME },
    protocol: {
      list: { values: ["TCP", "UDP", "TCPSSL"], confidence: validated("alicloud_nlb_server_group.protocol") },
    },
    connectionDrainSeconds: {
      range: {
        min: 10,
        max: 900,
        also: [{ value: 0, means: "none" }],
        confidence: validated("alicloud_nlb_server_group.connection_drain_timeout"),
      },
      alsoAtSynth: true,
    },
    // The provider's page spells it ipv4, which its own check refuses.
    ipVersion: {
      list: { values: ["Ipv4", "DualStack"], confidence: validated("alicloud_nlb_server_group.address_ip_version") },
    },
    settleSeconds: { range: SETTLE_SECONDS },
    "healthCheck.method": {
      list: { values: ["GET", "HEAD"], confidence: validated(`${CHECK}.http_check_method`) },
    },
    "healthCheck.httpVersion": {
      list: { values: ["HTTP1.0", "HTTP1.1"], confidence: validated(`${CHECK}.health_check_http_version`) },
    },
    "healthCheck.sendContext": { form: checkContext("health_check_req") },
    "healthCheck.recvContext": { form: checkContext("health_check_exp") },
  },
};
