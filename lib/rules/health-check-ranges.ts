import { isUnknown } from "../values/unknown";
import { numberFault } from "./constraint";
import { forEachOwner, ownHealthCheck } from "./entries";
import { checkNumbers, intervalRange } from "./entry-limits";
import { Rule } from "../app/rule";

export const healthCheckRanges: Rule = {
  id: "health-check-ranges",
  severity: "error",
  summary: "Interval, timeout, thresholds and port of a health check are in the range of the product.",
  why: "The ranges differ between clouds and the providers check some of them, so a copied check fails at apply.",
  wrong: `clb.addListener("Site", { protocol: "http", port: 80, backendPort: 80, healthCheck: { intervalSeconds: 60 } });`,
  right: `clb.addListener("Site", { protocol: "http", port: 80, backendPort: 80, healthCheck: { intervalSeconds: 50 } });`,
  source: "resource_alicloud_slb_listener.go:203 to 249; type HealthCheck, clb/v20180317/models.go:9654",
  check: (view) =>
    forEachOwner(view, (entry, { healthCheck: limits }) => {
      const check = ownHealthCheck(entry);
      if (check === undefined) return undefined;
      const { intervalSeconds, timeoutSeconds } = check;
      const faults = checkNumbers(check, { ...limits, intervalSeconds: intervalRange(entry, limits) }).map(
        ({ name, value, range }) => numberFault(value, range, { name }),
      );
      const interval = intervalSeconds ?? limits.intervalSeconds.default;
      const timeout = timeoutSeconds ?? limits.timeoutSeconds.default;
      const late = !isUnknown(interval) && !isUnknown(timeout) && timeout >= interval;
      if (!limits.timeoutBelowInterval || !late) return faults;
      return [
        ...faults,
        `health check timeout must be less than the interval, got ${timeout} s of ${interval} s; lower the timeout or raise the interval`,
      ];
    }),
};
