import { RISKY_BACKEND_PORTS, RISKY_LISTENER_PORTS } from "../facts";
import { forEachListener } from "./entries";
import { forEachMember } from "./members";
import { Rule } from "../app/rule";

export const riskyPort: Rule = {
  id: "risky-port",
  severity: "warning",
  summary: "Remote access and databases are not load balanced.",
  why: "Ports such as 22 and 3389 are what attackers try first, and a session that lands on any of several servers helps nobody.",
  wrong: `clb.addListener("Ssh", { protocol: alicloud.ListenerProtocol.TCP, port: 22, backendPort: 2222 });`,
  right: `clb.addListener("App", { protocol: alicloud.ListenerProtocol.TCP, port: 2022, backendPort: 2222 });`,
  source: "https://github.com/aliyun/infraguard: slb-listener-risk-ports-check",
  check: (view) => [
    ...forEachListener(view, ({ created, port }) =>
      created ? warnOf(`listens on port ${port}`, RISKY_LISTENER_PORTS[port]) : undefined,
    ),
    ...forEachMember(view, ({ port }) =>
      port === undefined ? undefined : warnOf(`takes traffic on port ${port}`, RISKY_BACKEND_PORTS[port]),
    ),
  ],
};

function warnOf(what: string, service: string | undefined): string | undefined {
  if (service === undefined) return undefined;
  return `${what}, the port of ${service}; reach it through a bastion or VPN, or move it to another port`;
}
