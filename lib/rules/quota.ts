import { identityOf, show } from "../unknown";
import { AppView, GroupView, MemberView } from "../view/app-view";
import { verdicts } from "./answer";
import { Rule, Verdict } from "./rule";

export const quota: Rule = {
  id: "quota",
  severity: "warning",
  summary: "The backends of one load balancer, and the places of one server, stay within the default quotas.",
  why: "Past a quota the apply stops in the middle. Quotas can be raised by ticket, so this is a warning.",
  wrong: `const many = new BackendPool(stack, "Many", { defaultPort: 80 });
for (let n = 1; n <= 201; n++) many.addBackend(\`web\${n}\`, Backend.instance(\`i-\${n}\`));
new ListenerBinding(stack, "Group", { listener: clb.addListener("Many", { protocol: "tcp", port: 81 }), pool: many });`,
  right: `const many = new BackendPool(stack, "Many", { defaultPort: 80 });
for (let n = 1; n <= 199; n++) many.addBackend(\`web\${n}\`, Backend.instance(\`i-\${n}\`));
new ListenerBinding(stack, "Group", { listener: clb.addListener("Many", { protocol: "tcp", port: 81 }), pool: many });`,
  source: "slb_quota_backendservers_num, slb_quota_backendserver_attached_num (Alibaba)",
  check: (view) => [...perLoadBalancer(view), ...perServer(view)],
};

/** All groups of a load balancer share one quota. */
function perLoadBalancer(view: AppView): Verdict[] {
  const counted = collect(view, ({ capability, loadBalancer }) => {
    const row = capability.members.quota;
    return row && { row, key: () => `${row.name} ${loadBalancer.identity}` };
  });
  return counted.flatMap(({ row, places }) =>
    verdicts(
      places[0].group.loadBalancer,
      `has ${places.length} backends in all its groups, and quota ${row.name} allows ${row.limit} by default; ask for a higher quota, or spread the backends`,
    ),
  );
}

function perServer(view: AppView): Verdict[] {
  const counted = collect(view, ({ capability }) => {
    const row = capability.members.reuseQuota;
    return row && { row, key: ({ member }) => `${row.name} ${identityOf(member.backend.serverId)}` };
  });
  return counted.flatMap(({ row, places }) => {
    const [{ member }] = [...places].sort((one, other) => (pathOf(one.member) < pathOf(other.member) ? -1 : 1));
    const text = `server ${show(member.member.backend.serverId)} is added ${places.length} times, and quota ${row.name} allows ${row.limit} by default; ask for a higher quota, or let listeners share a pool`;
    return verdicts(member, text, member.id);
  });
}

interface Place {
  readonly group: GroupView;
  readonly member: MemberView;
}

interface Counted {
  readonly row: { readonly name: string; readonly limit: number };
  readonly key: (member: MemberView) => string;
}

/** The members that count against one quota, where they are more than it allows. */
function collect(view: AppView, quotaOf: (group: GroupView) => Counted | undefined) {
  const all = new Map<string, { row: Counted["row"]; places: Place[] }>();
  for (const group of view.groups) {
    const counted = quotaOf(group);
    if (counted === undefined) continue;
    for (const member of group.members) {
      const key = counted.key(member);
      const entry = all.get(key) ?? { row: counted.row, places: [] };
      entry.places.push({ group, member });
      all.set(key, entry);
    }
  }
  return [...all.values()].filter(({ row, places }) => places.length > row.limit);
}

function pathOf({ construct, id }: MemberView): string {
  return `${construct.node.path}/${id}`;
}
