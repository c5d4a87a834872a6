import { GroupView } from "../app/app-view";
import { EntryView } from "../app/entry-view";
import { byId } from "../app/by-id";
import { allEqual } from "../values/conditions";
import { identityOf, isUnknown } from "../values/unknown";
import { carriedBy, OneAnswer, verdicts } from "./answer";
import { isListed } from "./lists";
import { knownNumbers } from "./limits";
import { remedyForPorts } from "./members";
import { Rule, Verdict } from "../app/rule";

export const onePort: Rule = {
  id: "one-port",
  severity: "error",
  atPlan: true,
  offPlan: "A default server group has no argument for ports: they stand at the listeners, each with its own.",
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
  check: (view) =>
    view.groups
      .filter(({ capability }) => !capability.port.perBackend)
      .flatMap((group) => [...known(group), ...open(group)]),
};

function known(group: GroupView): Verdict[] {
  const ports = knownNumbers(group.members.map(({ member }) => member.port));
  if (ports.length > 1) {
    return verdicts(group, `all backends must have one port, got ${ports.join(", ")}; ${remedyForPorts(group)}`);
  }
  return group.entries.flatMap((entry) => {
    const other = knownNumbers([entry.servers.backendPort]).filter((port) => ports.length === 1 && port !== ports[0]);
    return other.flatMap((port) =>
      verdicts(
        entry,
        `backendPort ${port} is used for every server, but the backends of ${group.label} name port ${ports[0]}; ${REMEDY}`,
      ),
    );
  });
}

const REMEDY = "make them equal, or name no port on the backends";

/** Whether ports agree of which one at least is known only at plan; of a list, each element has its own. */
function open(group: GroupView): Verdict[] {
  if (isListed(group)) return [];
  const named = group.members.filter(({ member }) => member.port !== undefined).sort(byId);
  const ports = [...new Map(named.map(({ member: { port } }) => [identityOf(port), port])).values()];
  const first = named.find(({ member }) => isUnknown(member.port)) ?? named.at(0);
  if (first === undefined) return [];
  const carrier = group.carrier?.(first.member);
  const text = () => `all backends must have one port; ${remedyForPorts(group)}`;
  const atEntries = group.entries.flatMap((entry) =>
    verdicts(entry, carriedBy(entry.carrier ?? carrier, agree(ports, entry, group))),
  );
  return [...verdicts(group, carriedBy(carrier, equal(ports, text))), ...atEntries];
}

function agree(ports: readonly unknown[], { servers: { backendPort } }: EntryView, { label }: GroupView): OneAnswer {
  if (backendPort === undefined) return undefined;
  const others = ports.filter((port) => identityOf(port as number) !== identityOf(backendPort));
  const text = (got: string) =>
    `backendPort must be the port that the backends of ${label} name, got ${got}; ${REMEDY}`;
  return others.length === 0 ? undefined : equal([backendPort, ...others], text);
}

function equal(ports: readonly unknown[], text: (got: string) => string): OneAnswer {
  const operand = ports.find(isUnknown);
  return operand === undefined || ports.length < 2 ? undefined : { operand, condition: allEqual(ports), text };
}
