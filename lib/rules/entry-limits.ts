import { HealthCheckLimits, ListenerProtocol, Product, Range, ValueList } from "../facts";
import { HealthCheckView } from "../app/entry-view";
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

/** How IP versions of load balancers begin that clients reach by IPv6. */
const IPV6 = /^ipv6/i;

/** The range of the interval, which differs with IPv6. */
export function intervalRange(
  { loadBalancer }: Pick<SettingsOwner, "loadBalancer">,
  { intervalSeconds, intervalSecondsIpv6 }: HealthCheckLimits,
): Range {
  const ipv6 = loadBalancer.reach !== undefined && IPV6.test(loadBalancer.reach.ipVersion);
  return (ipv6 && intervalSecondsIpv6) || intervalSeconds;
}
