import { Quota } from "../facts";
import { rowNamed } from "../values/record";
import { identityOf, isUnknown, show } from "../values/unknown";
import { AppView, GroupView, MemberView, Subject } from "../app/app-view";
import { EntryView } from "../app/entry-view";
import { verdicts } from "./answer";
import { allows, limitOf } from "./quotas";
import { Rule, Verdict } from "../app/rule";

export const quota: Rule = {
  id: "quota",
  severity: "warning",
  summary:
    "Backends, the places of one server, listeners, conditions and actions stay within the quotas of the account.",
  why: "Past a quota the apply stops in the middle. Quotas can be raised by ticket, so this is a warning; say so with LoadBalancingRules.quota.",
  wrong: `const many = new BackendPool(stack, "Many", { defaultPort: 80 });
for (let n = 1; n <= 201; n++) many.addBackend(\`web\${n}\`, Backend.instance(\`i-\${n}\`));
new ListenerBinding(stack, "Group", { listener: clb.addListener("Many", { protocol: alicloud.ListenerProtocol.TCP, port: 81 }), pool: many });`,
  right: `const many = new BackendPool(stack, "Many", { defaultPort: 80 });
for (let n = 1; n <= 201; n++) many.addBackend(\`web\${n}\`, Backend.instance(\`i-\${n}\`));
new ListenerBinding(stack, "Group", { listener: clb.addListener("Many", { protocol: alicloud.ListenerProtocol.TCP, port: 81 }), pool: many });
LoadBalancingRules.of(stack).quota("slb_quota_backendservers_num", 400);`,
  source:
    "https://help.aliyun.com/en/slb/classic-load-balancer/product-overview/limits-1; https://help.aliyun.com/en/slb/application-load-balancer/quotas-and-limits; https://www.alibabacloud.com/help/zh/slb/network-load-balancer/product-overview/restrictions-on-use; https://www.tencentcloud.com/document/product/214/6187",
  check: (view) => [
    ...perLoadBalancer(view),
    ...perGroup(view),
    ...perServer(view),
    ...listeners(view),
    ...perRule(view),
  ],
};

/** All groups of a load balancer share one quota. */
function perLoadBalancer(view: AppView): Verdict[] {
  const counted = collect(view, ({ capability, loadBalancer }) => {
    const row = capability.members.quota;
    return row && { row, subject: loadBalancer, key: () => loadBalancer.identity, counts: row.counts };
  });
  return counted.flatMap(({ row, limit, places: { length }, subject }) =>
    verdicts(
      subject,
      `has ${length} backends in all its groups, and ${allows(row, limit)}; ask for a higher quota, or spread the backends`,
    ),
  );
}

function perGroup(view: AppView): Verdict[] {
  return view.groups.flatMap((group) => {
    const row = group.capability.members.groupQuota;
    const { length } = group.members;
    if (row === undefined || length <= limitOf(view, row, group)) return [];
    const text = `has ${length} backends, and ${allows(row, limitOf(view, row, group))}; ask for a higher quota, or split the pool`;
    return verdicts(group, text);
  });
}

function perServer(view: AppView): Verdict[] {
  const counted = collect(view, (group) => {
    const row = group.capability.members.reuseQuota;
    return row && { row, subject: group, key: ({ member }) => identityOf(member.backend.serverId) };
  });
  return counted.flatMap(({ row, limit, places }) => {
    const [member] = [...places].sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
    const text = `server ${show(member.member.backend.serverId)} is added ${places.length} times, and ${allows(row, limit)}; ask for a higher quota, or let listeners share a pool`;
    return verdicts(member, text, member.id);
  });
}

function listeners(view: AppView): Verdict[] {
  const all = new Map<string, { subject: EntryView["loadBalancer"]; row: Quota; count: number }>();
  for (const { kind, loadBalancer } of view.entries) {
    const row = loadBalancer.product?.counts?.listeners;
    if (kind !== "listener" || row === undefined) continue;
    const there = all.get(loadBalancer.identity) ?? { subject: loadBalancer, row, count: 0 };
    all.set(loadBalancer.identity, { ...there, count: there.count + 1 });
  }
  return [...all.values()].flatMap(({ subject, row, count }) => {
    const limit = limitOf(view, row, subject);
    if (count <= limit) return [];
    const text = `has ${count} listeners, and ${allows(row, limit)}; ask for a higher quota, or use another load balancer`;
    return verdicts(subject, text);
  });
}

/** Conditions and actions of a rule, of which the edition says how many there may be. */
function perRule(view: AppView): Verdict[] {
  return view.entries.flatMap((entry) => {
    const {
      rule: { conditions = 0 } = {},
      action: { actions },
      loadBalancer,
    } = entry;
    const counts = loadBalancer.product?.counts;
    // The action that pools or a redirect make stands in no list.
    const length = (actions?.length ?? 0) + (actions?.some(({ last }) => last) === true ? 0 : 1);
    return [
      ...ofEdition(view, entry, counts?.conditions, conditions, "conditions"),
      ...ofEdition(view, entry, counts?.actions, length, "actions"),
    ];
  });
}

function ofEdition(
  view: AppView,
  entry: EntryView,
  rows: { readonly [edition: string]: Quota } = {},
  count: number,
  what: string,
): Verdict[] {
  const edition = entry.loadBalancer.settings?.edition;
  const row = typeof edition !== "string" || isUnknown(edition) ? undefined : rowNamed(rows, edition);
  if (row === undefined || count <= limitOf(view, row, entry)) return [];
  const text = `has ${count} ${what}, and ${allows(row, limitOf(view, row, entry))}; ask for a higher quota, or make two rules`;
  return verdicts(entry, text);
}

interface Counted {
  readonly row: Quota;
  readonly subject: Subject;
  readonly key: (member: MemberView) => string;
  /** Kinds of backends that count; all where it is left out. */
  readonly counts?: readonly string[];
}

/** The members that count against one quota, where they are more than it allows. */
function collect(view: AppView, quotaOf: (group: GroupView) => Counted | undefined) {
  const all = new Map<string, { row: Quota; subject: Subject; limit: number; places: MemberView[] }>();
  for (const group of view.groups) {
    const counted = quotaOf(group);
    if (counted === undefined) continue;
    const { row, subject, counts } = counted;
    const limit = limitOf(view, row, subject);
    for (const member of group.members) {
      if (counts?.includes(member.member.backend.kind) === false) continue;
      const key = `${row.name} ${counted.key(member)}`;
      const entry = all.get(key) ?? { row, subject, limit, places: [] };
      entry.places.push(member);
      all.set(key, entry);
    }
  }
  return [...all.values()].filter(({ limit, places }) => places.length > limit);
}

function pathOf({ construct, id }: MemberView): string {
  return `${construct.node.path}/${id}`;
}
