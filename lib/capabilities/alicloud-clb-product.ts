import { BACKEND_IDS, COOKIE_SESSION, HEALTH_CHECK, TLS } from "./alicloud-common";
import { CLB_STRATEGIES, ALICLOUD_CLB_SETTINGS } from "./alicloud-clb-settings";
import { PORT } from "./common";
import { ListenerProtocol, Product } from "./product";

const HTTP = { layer: 7, portSpace: "TCP", checks: [] } as const;
const HTTP_SCHEDULERS = { wrr: "weighted", rr: "ignores weights" } as const;
const TCP_SCHEDULERS = { ...HTTP_SCHEDULERS, sch: "ignores weights", tch: "ignores weights" } as const;
const UDP_SCHEDULERS = { ...TCP_SCHEDULERS, qch: "ignores weights" } as const;
const PERSISTENCE_SECONDS = { min: 0, max: 3600 };

const PROTOCOLS: readonly ListenerProtocol[] = [
  {
    name: "TCP",
    layer: 4,
    portSpace: "TCP",
    needsCertificate: false,
    checks: ["tcp", "http"],
    schedulers: TCP_SCHEDULERS,
    sessionSeconds: PERSISTENCE_SECONDS,
  },
  {
    name: "UDP",
    layer: 4,
    portSpace: "UDP",
    needsCertificate: false,
    checks: [],
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
  listenerPort: PORT,
  layer7Backends: "listener or rule",
  needsBackendPort: true,
  cookieSession: { ...COOKIE_SESSION, types: ["insert", "server"] },
  healthCheck: { ...HEALTH_CHECK, intervalSeconds: { min: 1, max: 50, default: 2 } },
  rules: {
    domain: { min: 1, max: 255, pattern: /^[^\s/:]*$/, words: "a host name, with or without a leading *." },
    url: { min: 2, max: 80, pattern: /^\/[^\s]*$/, words: "a path that begins with /" },
    needs: "one",
    needsGroup: true,
  },
  tls: TLS,
  ids: {
    severity: "warning",
    loadBalancer: "lb-",
    backends: BACKEND_IDS,
  },
  sharesGroups: false,
  performanceSchedulers: ["sch", "tch", "qch"],
  oldSchedulers: ["wlc"],
  counts: {
    listeners: { name: "clb-listeners", limit: 50 },
    rules: { limit: 40 },
  },
  strategies: CLB_STRATEGIES,
  settings: ALICLOUD_CLB_SETTINGS,
  source: "facts/alicloud-provider.md 1.6, 1.7, 6.2",
};
