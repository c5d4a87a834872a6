import { BACKEND_IDS, COOKIE_SESSION, HEALTH_CHECK, TLS } from "./alicloud-common";
import { ALB_STRATEGIES, ALICLOUD_ALB_SETTINGS } from "./alicloud-alb-settings";
import { PORT } from "./common";
import { Product } from "./product";

const HTTP = {
  layer: 7,
  portSpace: "TCP",
  checks: ["HTTP", "HTTPS", "TCP", "GRPC"],
  // Uch is left out: the API refuses it without the name of a query string, which groups here do not offer.
  schedulers: { Wrr: "weighted", Wlc: "weighted", Sch: "ignores weights" },
} as const;

/** Listeners and rules of an Alibaba ALB. */
export const ALICLOUD_ALB: Product = {
  product: "alicloud-alb",
  title: "Alibaba ALB",
  protocols: [
    { ...HTTP, name: "HTTP", needsCertificate: false },
    { ...HTTP, name: "HTTPS", needsCertificate: true },
    { ...HTTP, name: "QUIC", portSpace: "UDP", needsCertificate: true },
  ],
  listenerPort: PORT,
  layer7Backends: "listener or rule",
  needsBackendPort: false,
  cookieSession: { ...COOKIE_SESSION, types: ["Insert", "Server"] },
  healthCheck: { ...HEALTH_CHECK, intervalSeconds: { min: 1, max: 50, default: 2 } },
  rules: {
    domain: { min: 3, max: 128, pattern: /^[^\s/:]*$/, words: "a host name, * and ? standing for parts of it" },
    url: { min: 1, max: 128, pattern: /^\/[^\s]*$/, words: "a path that begins with /" },
    needs: "conditions",
    needsGroup: true,
  },
  tls: TLS,
  ids: {
    severity: "warning",
    loadBalancer: "alb-",
    backends: BACKEND_IDS,
  },
  groupProtocols: {
    HTTP: { fits: ["HTTP", "HTTPS", "QUIC"], refused: [] },
    HTTPS: { fits: ["HTTPS"], refused: [] },
    GRPC: { fits: ["HTTPS", "QUIC"], refused: ["HTTP"] },
  },
  sharesGroups: true,
  strategies: ALB_STRATEGIES,
  settings: ALICLOUD_ALB_SETTINGS,
  source: "facts/alicloud-provider.md 1.9, 1.10, 6.3; facts/domain.md 1B",
};
