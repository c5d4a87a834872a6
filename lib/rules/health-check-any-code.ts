import { Product } from "../facts";
import { isUnknown } from "../values/unknown";
import { HealthCheckView } from "../app/entry-view";
import { forEachOwner, ownHealthCheck } from "./entries";
import { Rule } from "../app/rule";

export const healthCheckAnyCode: Rule = {
  id: "health-check-any-code",
  severity: "warning",
  summary: "Answers of the classes 4xx and 5xx do not count as healthy.",
  why: "A server that answers every request with an error then passes its check and keeps its traffic.",
  wrong: `clb.addListener("Site", {
  protocol: alicloud.ListenerProtocol.HTTP,
  port: 80,
  backendPort: 80,
  healthCheck: { healthyCodes: ["2xx", "3xx", "4xx", "5xx"] },
});`,
  right: `clb.addListener("Site", {
  protocol: alicloud.ListenerProtocol.HTTP,
  port: 80,
  backendPort: 80,
  healthCheck: { healthyCodes: ["2xx", "3xx"] },
});`,
  source: "clb/v20180317/models.go:9672, HttpCode: 31 is the default; test/real-cases/cases.yaml, A2",
  check: (view) =>
    forEachOwner(view, (entry, { healthCheck }) => {
      const check = ownHealthCheck(entry);
      const codes = check === undefined ? [] : countedHealthy(check, healthCheck);
      const failures = codes.filter((code) => healthCheck.failureCodes.includes(code));
      if (failures.length === 0) return undefined;
      return `counts ${failures.join(" and ")} as healthy, so a server that only answers errors keeps its traffic; keep 2xx, and 3xx where the path redirects`;
    }),
};

function countedHealthy(check: HealthCheckView, { bits = {} }: Product["healthCheck"]): readonly string[] {
  const { healthyCodes = [], httpCodeBitmask: mask } = check;
  if (mask === undefined || isUnknown(mask)) return [...new Set(healthyCodes)].sort();
  return Object.keys(bits).filter((code) => (mask & bits[code]) !== 0);
}
