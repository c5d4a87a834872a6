import { isUnknown } from "../values/unknown";
import { verdicts } from "./answer";
import { ownersAt } from "../app/settings-owner";
import { knownNumbers } from "./limits";
import { Rule } from "../app/rule";

export const healthCheckPortUnserved: Rule = {
  id: "health-check-port-unserved",
  severity: "warning",
  summary: "A health check asks a port on which some backend takes traffic.",
  why: "It may be meant; if it is not, all servers count as dead, or a dead service as alive.",
  wrong: `const site = clb.addListener("Site", { protocol: alicloud.ListenerProtocol.TCP, port: 81, healthCheck: { port: 20 } });
site.addBackends("Servers", {
  defaultPort: 100,
  backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") },
});`,
  right: `const site = clb.addListener("Site", { protocol: alicloud.ListenerProtocol.TCP, port: 81, healthCheck: { port: 100 } });
site.addBackends("Servers", {
  defaultPort: 100,
  backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") },
});`,
  source: "health_check_connect_port, resource_alicloud_slb_listener.go:203; test/real-cases/cases.yaml, A12",
  check: (view) =>
    view.groups.flatMap((group) => {
      const { members, capability } = group;
      // Appliances answer checks beside the one port that their traffic comes on.
      if (capability.port.none !== undefined || capability.port.min === capability.port.max) return [];
      const ports = members.map(({ port }) => port);
      const known = knownNumbers(ports);
      if (known.length !== new Set(ports).size || known.length === 0) return [];
      return ownersAt(group).flatMap((entry) => {
        const { enabled, port } = entry.servers.healthCheck ?? {};
        const ownPorts = entry.loadBalancer.product?.healthCheck.port.also ?? [];
        if (
          enabled === false ||
          isUnknown(entry.protocol) ||
          ownPorts.some(({ value }) => value === port) ||
          knownNumbers([port]).every((checked) => known.includes(checked))
        )
          return [];
        return verdicts(
          entry,
          `health check asks port ${port}, but the backends serve ${known.join(", ")}; leave the port out to check the port that each backend serves`,
        );
      });
    }),
};
