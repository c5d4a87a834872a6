import { AppView } from "../app/app-view";
import { verdicts } from "./answer";
import { knownNumbers } from "./limits";
import { remedyForPorts } from "./members";
import { Rule, Verdict } from "../app/rule";

export const onePort: Rule = {
  id: "one-port",
  severity: "error",
  summary: "All backends of a default server group have one port: the backend port of every listener that uses it.",
  why: "The group has no port of its own; the listener's backend port is used for every server, whatever a backend names.",
  wrong: `const mixed = new BackendPool(stack, "Mixed", {
  backends: { a: Backend.instance("i-a", { port: 80 }), b: Backend.instance("i-b", { port: 8080 }) },
});
new ListenerBinding(stack, "Default", { listener: clb.defaultServerGroup, pool: mixed });`,
  right: `const mixed = new BackendPool(stack, "Mixed", {
  backends: { a: Backend.instance("i-a", { port: 80 }), b: Backend.instance("i-b", { port: 80 }) },
});
new ListenerBinding(stack, "Default", { listener: clb.defaultServerGroup, pool: mixed });`,
  source: "https://help.aliyun.com/en/slb/classic-load-balancer/user-guide/backend-server-overview",
  acceptable: true,
  check: (view) => view.groups.filter(({ capability }) => !capability.port.perBackend).flatMap(portsOf),
};

function portsOf(group: AppView["groups"][number]): Verdict[] {
  const ports = knownNumbers(group.members.map(({ member }) => member.port));
  if (ports.length > 1) {
    return verdicts(group, `all backends must have one port, got ${ports.join(", ")}; ${remedyForPorts(group)}`);
  }
  return group.entries.flatMap((entry) => {
    const other = knownNumbers([entry.backendPort]).filter((port) => ports.length === 1 && port !== ports[0]);
    return other.flatMap((port) =>
      verdicts(
        entry,
        `backendPort ${port} is used for every server, but the backends of ${group.label} name port ${ports[0]}; make them equal, or name no port on the backends`,
      ),
    );
  });
}
