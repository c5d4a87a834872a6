import { BACKEND_IDS, HEALTH_CHECK, NO_RULES } from "./alicloud-common";
import { GENEVE_PORT } from "./alicloud-gwlb";
import { GROUP_NAME, LOAD_BALANCER_NAME } from "./alicloud-names";
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
  healthCheck: { ...HEALTH_CHECK, intervalSeconds: { min: 1, max: 50, default: 10 } },
  rules: NO_RULES,
  tls: { old: [], recommended: "" },
  ids: {
    severity: "warning",
    loadBalancer: "gwlb-",
    backends: BACKEND_IDS,
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
      connectionDrainSeconds: { range: { min: 1, max: 3600 }, none: 0, noneAtSynth: true },
    },
  },
  source: "facts/alicloud-provider.md 1.12, 6.4 G1; provider schema: gwlb_listener",
};
