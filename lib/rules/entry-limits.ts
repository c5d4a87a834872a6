import { HealthCheckLimits, ListenerProtocol, Product, Range, ValueList } from "../facts";
import { FULL_CHAIN } from "../families/tencentcloud/clb/facts/settings";
import { TARGET_GROUP_PROTOCOL, TARGET_GROUP_PROTOCOLS } from "../families/tencentcloud/target-group/facts/members";
import { HealthCheckView } from "../app/app-view";
import { SettingsOwner } from "../app/settings-owner";

/** The names of the protocols of a product. */
export function protocolsOf({ protocols, protocolConfidence }: Product): ValueList {
  return { values: protocols.map(({ name }) => name), confidence: protocolConfidence };
}

/** For how long a listener or rule can keep a client by address; undefined where it cannot. */
export function sessionRange(
  entry: Pick<SettingsOwner, "kind">,
  row: ListenerProtocol | undefined,
  product: Product,
): Range | undefined {
  return (entry.kind === "rule" ? product.rules.sessionSeconds : undefined) ?? row?.sessionSeconds;
}

/** The ranges of the numbers of a health check. */
export type CheckRanges = Readonly<Record<"intervalSeconds" | "timeoutSeconds" | "threshold" | "port", Range>>;

/** The numbers of a health check, as messages name them, each with its range. */
export function checkNumbers(check: HealthCheckView, ranges: CheckRanges) {
  const { intervalSeconds, timeoutSeconds, healthyThreshold, unhealthyThreshold, port } = check;
  return [
    { name: "health check intervalSeconds", value: intervalSeconds, range: ranges.intervalSeconds },
    { name: "health check timeoutSeconds", value: timeoutSeconds, range: ranges.timeoutSeconds },
    { name: "health check healthyThreshold", value: healthyThreshold, range: ranges.threshold },
    { name: "health check unhealthyThreshold", value: unhealthyThreshold, range: ranges.threshold },
    { name: "health check port", value: port, range: ranges.port },
  ];
}

/** IP versions of load balancers that clients reach by IPv6. */
const IPV6 = ["ipv6", FULL_CHAIN];

/** The range of the interval, which differs with IPv6. */
export function intervalRange(
  { loadBalancer }: Pick<SettingsOwner, "loadBalancer">,
  { intervalSeconds, intervalSecondsIpv6 }: HealthCheckLimits,
): Range {
  const ipv6 = loadBalancer.reach !== undefined && IPV6.includes(loadBalancer.reach.ipVersion);
  return (ipv6 && intervalSecondsIpv6) || intervalSeconds;
}

/** The protocols that a target group can have. */
export const TARGET_GROUP_PROTOCOL_NAMES: ValueList = {
  values: Object.keys(TARGET_GROUP_PROTOCOLS),
  confidence: TARGET_GROUP_PROTOCOL,
};
