import { identityOf } from "../../../../values/unknown";
import { GroupView } from "../../../../app/app-view";
import { EntryView } from "../../../../app/entry-view";
import { verdicts } from "../../../../rules/answer";
import { Rule } from "../../../../app/rule";

export const tcMultiRule: Rule = {
  id: "tc-multi-rule",
  severity: "warning",
  summary: "The rules of one Tencent listener share one pool, or use target groups.",
  why: "The provider removes targets reliably only from the first rule of a listener: a server removed from another one keeps its traffic while the apply reports success.",
  wrong: `const web = tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
web.addRule("Root", { domain: "www.example.com", url: "/" }).addBackends("Pages", {
  defaultPort: 80,
  backends: { a: Backend.instance("ins-a"), b: Backend.instance("ins-b") },
});
web.addRule("Api", { domain: "www.example.com", url: "/api" }).addBackends("Api", {
  defaultPort: 8080,
  backends: { c: Backend.instance("ins-c"), d: Backend.instance("ins-d") },
});`,
  right: `const web = tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
const servers = web.addRule("Root", { domain: "www.example.com", url: "/" }).addBackends("Pages", {
  defaultPort: 80,
  backends: { a: Backend.instance("ins-a"), b: Backend.instance("ins-b") },
});
new ListenerBinding(stack, "Api", {
  listener: web.addRule("Api", { domain: "www.example.com", url: "/api" }),
  pool: servers,
});`,
  source:
    "resource_tc_clb_attachment.go:586 to 607; measured on the real provider, tencentcloud 1.83.25: HTTP listener with two rules",
  check: (view) =>
    [...byListener(view.groups).values()].flatMap(({ listener, groups }) => {
      const pools = new Set(groups.flatMap(({ members }) => members.map(({ member }) => member.pool)));
      if (groups.length < 2 || pools.size < 2) return [];
      const labels = groups.map(({ label }) => label).sort();
      return verdicts(
        listener,
        `has ${pools.size} pools at ${labels.join(", ")}, and the provider removes backends reliably only from the first rule of a listener; bind one pool to all of them, or give each pool a listener or target group of its own`,
      );
    }),
};

/** The groups that are rules with targets, by the listener of the rule. */
function byListener(groups: readonly GroupView[]) {
  const listeners = new Map<string, { listener: EntryView; groups: GroupView[] }>();
  for (const group of groups) {
    const listener = group.entries[0]?.parent;
    if (group.capability.firstRuleOnly !== true || listener === undefined || group.members.length === 0) continue;
    const ids = listener.ids.map(({ value }) => identityOf(value));
    const key = JSON.stringify([listener.loadBalancer.identity, ...ids]);
    const same = listeners.get(key) ?? { listener, groups: [] };
    listeners.set(key, { listener: same.listener, groups: [...same.groups, group] });
  }
  return listeners;
}
