import { FULL_CHAIN } from "../capabilities/tencentcloud-clb-settings";
import { HealthCheckLimits, Range } from "../capabilities";
import { isUnknown, show } from "../unknown";
import { forEachOwner, ownHealthCheck, SettingsOwner } from "./entries";
import { integerIn, misses } from "./limits";
import { Rule } from "./rule";

export const healthCheckRanges: Rule = {
  id: "health-check-ranges",
  severity: "error",
  summary: "Interval, timeout, thresholds and port of a health check are in the range of the product.",
  why: "The ranges differ between clouds and the providers check some of them, so a copied check fails at apply.",
  wrong: `clb.addListener("Site", { protocol: "http", port: 80, backendPort: 80, healthCheck: { intervalSeconds: 60 } });`,
  right: `clb.addListener("Site", { protocol: "http", port: 80, backendPort: 80, healthCheck: { intervalSeconds: 50 } });`,
  source: "slb_listener: health_check_*; type HealthCheck (Tencent)",
  check: (view) =>
    forEachOwner(view, (entry, { healthCheck: limits }) => {
      const check = ownHealthCheck(entry);
      if (check === undefined) return undefined;
      const { intervalSeconds, timeoutSeconds, healthyThreshold, unhealthyThreshold, port } = check;
      const values: Array<[string, number | undefined, Range]> = [
        ["intervalSeconds", intervalSeconds, intervalRange(entry, limits)],
        ["timeoutSeconds", timeoutSeconds, limits.timeoutSeconds],
        ["healthyThreshold", healthyThreshold, limits.threshold],
        ["unhealthyThreshold", unhealthyThreshold, limits.threshold],
        ["port", port, limits.port],
      ];
      const texts = values
        .filter(([, value, range]) => misses(value, range))
        .map(
          ([name, value, range]) =>
            `health check ${name} must be ${integerIn(range)}, got ${show(value)}; choose one in the range`,
        );
      const interval = intervalSeconds ?? limits.intervalSeconds.default;
      const timeout = timeoutSeconds ?? limits.timeoutSeconds.default;
      const late = !isUnknown(interval) && !isUnknown(timeout) && timeout >= interval;
      if (!limits.timeoutBelowInterval || !late) return texts;
      return [
        ...texts,
        `health check timeout must be less than the interval, got ${timeout} s of ${interval} s; lower the timeout or raise the interval`,
      ];
    }),
};

/** IP versions of load balancers that clients reach by IPv6. */
const IPV6 = ["ipv6", FULL_CHAIN];

function intervalRange(
  { loadBalancer }: SettingsOwner,
  { intervalSeconds, intervalSecondsIpv6 }: HealthCheckLimits,
): Range {
  const ipv6 = loadBalancer.reach !== undefined && IPV6.includes(loadBalancer.reach.ipVersion);
  return (ipv6 && intervalSecondsIpv6) || intervalSeconds;
}
