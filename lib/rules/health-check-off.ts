import { forEachOwner, ownHealthCheck } from "./entries";
import { Rule } from "../app/rule";

export const healthCheckOff: Rule = {
  id: "health-check-off",
  severity: "warning",
  summary: "Servers are checked.",
  why: "Without a check a dead server keeps its share of the traffic.",
  wrong: `clb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80, healthCheck: { enabled: false } });`,
  right: `clb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80, healthCheck: { enabled: true } });`,
  source:
    "https://github.com/aliyun/infraguard: slb-all-listener-health-check-enabled, alb-all-listener-health-check-enabled",
  check: (view) =>
    forEachOwner(view, (entry) =>
      ownHealthCheck(entry)?.enabled === false
        ? "health check is off, so a dead server keeps its share of the traffic; turn it on"
        : undefined,
    ),
};
