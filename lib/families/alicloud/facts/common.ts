import { BackendKind } from "../../../facts/backend-kind";
import { AS_OF } from "../../../facts/as-of";
import { knownToday, ours, Range, refused, TextForm } from "../../../facts/confidence";
import { HOST, PORTS, PATH_WORDS, HOST_WORDS, PORT_OF_EACH } from "../../../facts/common";
import { HealthCheckLimits, Product } from "../../../facts/product";

export const SERVERS_OF_A_CALL = "AddServersToServerGroup: at most 200 servers a call";
const WITHOUT_RULES = "its listeners have no rules";

/** Nothing looks at how ids begin but a reader: one of another kind is most likely a mix-up. */
export const ID_CONFIDENCE = knownToday(AS_OF, "the ids in the vendor's examples");

/** How ids of backends begin, on every load balancer of Alibaba Cloud. */
export const BACKEND_IDS: Product["ids"]["backends"] = {
  [BackendKind.INSTANCE]: "i-",
  [BackendKind.NETWORK_INTERFACE]: "eni-",
  [BackendKind.CONTAINER_GROUP]: "eci-",
};

/** What to do instead of adding members to a group of ALB or GWLB that exists already. */
export const CLOSED_ONCE_MADE = "make the group here, or let a scaling group fill it";

/** The classes of codes of all health checks. */
export const HEALTHY_CODES = ["2xx", "3xx", "4xx", "5xx"];

/** What health checks of all products share. */
export const HEALTH_CHECK = {
  failureCodes: ["4xx", "5xx"],
  request: {
    path: {
      min: 1,
      max: 80,
      pattern: /^\/\S*$/,
      words: PATH_WORDS,
      confidence: refused(
        "CreateServerGroup: HealthCheckPath, CreateLoadBalancerHTTPListener: HealthCheckURI, 1 to 80 characters from / on",
      ),
    },
    host: {
      min: 1,
      max: 80,
      pattern: HOST,
      words: HOST_WORDS,
      confidence: refused("CreateServerGroup: HealthCheckHost, HealthCheckDomain, 1 to 80 characters of a domain name"),
    },
  },
  httpSettings: "ignored",
  timeoutBelowInterval: false,
} satisfies Partial<HealthCheckLimits>;

/** How often servers of a group are checked, which ALB, NLB and GWLB have alike but for the default. */
export function checkInterval(check: string, usual: number): HealthCheckLimits["intervalSeconds"] {
  const confidence = knownToday(AS_OF, "CreateServerGroup: HealthCheckInterval", `${check}.health_check_interval`);
  return { min: 1, max: 50, default: usual, certainly: { min: 0, max: 50 }, confidence };
}

/** The codes that a check of an NLB or GWLB takes. */
export function checkCodes(check: string): HealthCheckLimits["codes"] {
  const confidence = knownToday(AS_OF, "CreateServerGroup: HealthCheckHttpCode", `${check}.health_check_http_code`);
  return { values: HEALTHY_CODES, confidence };
}

/** The port of a check of ALB and NLB. */
export const CHECK_PORT: Omit<Range, "confidence"> = {
  ...PORTS,
  also: [{ value: 0, means: PORT_OF_EACH }],
};

/** Name of a cookie of a sticky session; its length is certain. */
export const COOKIE: Omit<TextForm, "confidence"> = {
  min: 1,
  max: 200,
  pattern: /^[^$,;\s][^,;\s]*$/,
  words: "no comma, semicolon or blank, no $ at its start",
  certainly: { min: 1, max: 200 },
};

const NONE = { min: 0, max: 0, pattern: /^$/, words: "none" };

/** Of listeners that know no rules. */
export const NO_RULES: Product["rules"] = {
  domain: { ...NONE, confidence: ours(WITHOUT_RULES) },
  url: { ...NONE, confidence: ours(WITHOUT_RULES) },
  needs: "conditions",
  needsGroup: true,
};

/** Policies of TLS; the same names on every listener that ends TLS. */
export const TLS: Product["tls"] = {
  old: ["tls_cipher_policy_1_0", "tls_cipher_policy_1_1"],
  recommended: "tls_cipher_policy_1_2",
};

/** How long a server that leaves keeps its connections, where nobody says so. */
export const DEFAULT_DRAIN_SECONDS = 60;
