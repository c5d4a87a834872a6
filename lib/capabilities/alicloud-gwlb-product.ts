import { BackendKind } from "../backend";
import { GENEVE_PORT } from "./alicloud-gwlb";
import { GROUP_NAME, LOAD_BALANCER_NAME } from "./alicloud-names";
import { PORT } from "./common";
import { Product } from "./product";

/** The listener of an Alibaba GWLB, which takes all IP traffic. It has no rules and no sessions. */
export const ALICLOUD_GWLB: Product = {
  product: "alicloud-gwlb",
  title: "Alibaba GWLB",
  protocols: [
    { name: "GENEVE", layer: 4, portSpace: "UDP", needsCertificate: false, checks: ["TCP", "HTTP"], schedulers: {} },
  ],
  listenerPort: { min: GENEVE_PORT, max: GENEVE_PORT },
  layer7Backends: "listener or rule",
  needsBackendPort: false,
  healthCheck: {
    codes: ["2xx", "3xx", "4xx", "5xx"],
    failureCodes: ["4xx", "5xx"],
    intervalSeconds: { min: 1, max: 50, default: 10 },
    timeoutSeconds: { min: 1, max: 300, default: 5 },
    threshold: { min: 2, max: 10 },
    port: PORT,
    httpSettings: "ignored",
    timeoutBelowInterval: false,
  },
  rules: {
    domain: { min: 0, max: 0, pattern: /^$/, words: "none" },
    url: { min: 0, max: 0, pattern: /^$/, words: "none" },
    needs: "conditions",
    needsGroup: true,
  },
  tls: { old: [], recommended: "" },
  ids: {
    severity: "warning",
    loadBalancer: "gwlb-",
    backends: {
      [BackendKind.INSTANCE]: "i-",
      [BackendKind.NETWORK_INTERFACE]: "eni-",
      [BackendKind.CONTAINER_GROUP]: "eci-",
    },
  },
  sharesGroups: true,
  strategies: [],
  settings: {
    loadBalancer: { loadBalancerName: { form: LOAD_BALANCER_NAME } },
    listener: { tcpIdleTimeoutSeconds: { range: { min: 60, max: 6000 } } },
    rule: {},
    group: {
      serverGroupName: { form: GROUP_NAME },
      scheduler: { values: ["2TCH", "3TCH", "5TCH"] },
      failoverMode: { values: ["NoRebalance", "Rebalance"] },
      connectionDrainSeconds: { range: { min: 1, max: 3600 }, none: 0 },
    },
  },
  source: "facts/alicloud-provider.md 1.12, 6.4 G1; provider schema: gwlb_listener",
};
