import { BACKEND_IDS, HEALTH_CHECK, NO_RULES, TLS } from "./alicloud-common";
import { ALICLOUD_NLB_SETTINGS } from "./alicloud-nlb-settings";
import { PORT } from "./common";
import { Product } from "./product";

const SCHEDULERS = {
  Wrr: "weighted",
  Wlc: "weighted",
  Rr: "ignores weights",
  Sch: "ignores weights",
  Tch: "ignores weights",
} as const;
const CHECKS = ["TCP", "HTTP", "UDP"];
const TCP = { layer: 4, portSpace: "TCP", checks: CHECKS, schedulers: SCHEDULERS } as const;

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
      schedulers: { ...SCHEDULERS, Qch: "ignores weights" },
    },
  ],
  listenerPort: PORT,
  certificateSetting: "certificateIds",
  layer7Backends: "listener or rule",
  needsBackendPort: false,
  healthCheck: { ...HEALTH_CHECK, intervalSeconds: { min: 5, max: 50, default: 10 } },
  rules: NO_RULES,
  tls: TLS,
  ids: {
    severity: "warning",
    loadBalancer: "nlb-",
    backends: BACKEND_IDS,
  },
  groupProtocols: {
    TCP: { fits: ["TCP", "TCPSSL"], refused: ["UDP"] },
    TCPSSL: { fits: ["TCPSSL"], refused: ["UDP"] },
    UDP: { fits: ["UDP"], refused: ["TCP", "TCPSSL"] },
  },
  sharesGroups: true,
  idSeparator: "_",
  strategies: [],
  settings: ALICLOUD_NLB_SETTINGS,
  source: "facts/alicloud-provider.md 1.11, 6.4; facts/domain.md 1B",
};
