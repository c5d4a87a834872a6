import { BackendKind } from "../backend";
import { HOST, PORT } from "./common";
import { Product } from "./product";

/** How ids of backends begin, on every load balancer of Alibaba Cloud. */
export const BACKEND_IDS: Product["ids"]["backends"] = {
  [BackendKind.INSTANCE]: "i-",
  [BackendKind.NETWORK_INTERFACE]: "eni-",
  [BackendKind.CONTAINER_GROUP]: "eci-",
};

/** What health checks of all families share; only the interval differs. */
export const HEALTH_CHECK: Omit<Product["healthCheck"], "intervalSeconds"> = {
  codes: ["2xx", "3xx", "4xx", "5xx"],
  failureCodes: ["4xx", "5xx"],
  timeoutSeconds: { min: 1, max: 300, default: 5 },
  threshold: { min: 2, max: 10 },
  port: PORT,
  request: {
    path: { min: 1, max: 80, pattern: /^\/\S*$/, words: "a path that begins with /" },
    host: { min: 1, max: 80, pattern: HOST, words: "a host name, without scheme, port and path" },
  },
  httpSettings: "ignored",
  timeoutBelowInterval: false,
};

/** The limits of sticky sessions by cookie; families spell the types differently. */
export const COOKIE_SESSION: Omit<NonNullable<Product["cookieSession"]>, "types"> = {
  timeoutSeconds: { min: 1, max: 86400 },
  cookie: {
    min: 1,
    max: 200,
    pattern: /^[^$,;\s][^,;\s]*$/,
    words: "no comma, semicolon or blank, no $ at its start",
  },
};

/** Of listeners that know no rules. */
export const NO_RULES: Product["rules"] = {
  domain: { min: 0, max: 0, pattern: /^$/, words: "none" },
  url: { min: 0, max: 0, pattern: /^$/, words: "none" },
  needs: "conditions",
  needsGroup: true,
};

/** Policies of TLS; the same names on every listener that ends TLS. */
export const TLS: Product["tls"] = {
  old: ["tls_cipher_policy_1_0", "tls_cipher_policy_1_1"],
  recommended: "tls_cipher_policy_1_2",
};
