import { HealthCheckLimits } from "../facts";
import { below, optional } from "../values/conditions";
import { HealthCheckView } from "../app/entry-view";
import { OneAnswer } from "./answer";
import { ask, askNumber } from "./question";
import { forEachOwner, ownHealthCheck } from "./entries";
import { checkNumbers, intervalRange } from "./entry-limits";
import { Rule } from "../app/rule";

export const healthCheckRanges: Rule = {
  id: "health-check-ranges",
  severity: "error",
  atPlan: true,
  summary: "Interval, timeout, thresholds and port of a health check are in the range of the product.",
  why: "The ranges differ between clouds and the providers check some of them, so a copied check fails at apply.",
  wrong: `clb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80, healthCheck: { intervalSeconds: 60 } });`,
  right: `clb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80, healthCheck: { intervalSeconds: 50 } });`,
  source: "resource_alicloud_slb_listener.go:203 to 249; type HealthCheck, clb/v20180317/models.go:9654",
  check: (view) =>
    forEachOwner(view, (entry, { healthCheck: limits }) => {
      const check = ownHealthCheck(entry);
      if (check === undefined) return undefined;
      const faults = checkNumbers(check, { ...limits, intervalSeconds: intervalRange(entry, limits) }).map(
        ({ name, value, range }) => askNumber(value, range, { name }),
      );
      return limits.timeoutBelowInterval ? [...faults, order(check, limits)] : faults;
    }),
};

function order(check: HealthCheckView, limits: HealthCheckLimits): OneAnswer {
  const timeout = check.timeoutSeconds ?? limits.timeoutSeconds.default;
  const interval = check.intervalSeconds ?? limits.intervalSeconds.default;
  const text = (got: string) =>
    `health check timeout must be less than the interval, got ${got}; lower the timeout or raise the interval`;
  return ask({
    value: timeout,
    constraint: {
      others: [interval],
      holds: () => timeout < interval,
      condition: () => optional(interval, below(timeout, interval)),
    },
    text,
    found: () => text(`${timeout} s of ${interval} s`),
  });
}
