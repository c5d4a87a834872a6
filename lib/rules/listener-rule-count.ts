import { AppView } from "../app/app-view";
import { EntryView } from "../app/entry-view";
import { verdicts } from "./answer";
import { allows, limitOf } from "./quotas";
import { Rule } from "../app/rule";

export const listenerRuleCount: Rule = {
  id: "listener-rule-count",
  severity: "error",
  summary: "A listener has no more rules than its product takes.",
  why: "A CLB of Alibaba takes 40 and never more; on Tencent 50 are a quota, so that it is a warning there.",
  wrong: `const site = clb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 });
for (let n = 1; n <= 41; n++) {
  new ListenerBinding(stack, \`Rule\${n}\`, { listener: site.addRule(\`Rule\${n}\`, { url: \`/\${n}\` }), pool });
}`,
  right: `const site = clb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80, backendPort: 80 });
for (let n = 1; n <= 40; n++) {
  new ListenerBinding(stack, \`Rule\${n}\`, { listener: site.addRule(\`Rule\${n}\`, { url: \`/\${n}\` }), pool });
}`,
  source:
    "https://help.aliyun.com/en/slb/classic-load-balancer/product-overview/limits-1; https://www.tencentcloud.com/document/product/214/6187",
  check: (view) => [...byListener(view).values()].flatMap((rules) => tooMany(view, rules)),
};

function tooMany(view: AppView, rules: readonly EntryView[]) {
  const listener = rules[0].parent;
  const row = rules[0].loadBalancer.product?.counts?.rules;
  if (listener === undefined || row === undefined) return [];
  if (row.name === undefined) {
    const text = `has ${rules.length} rules, and at most ${row.limit} are possible; use another listener for the rest`;
    return rules.length > row.limit ? verdicts(listener, text) : [];
  }
  const limit = limitOf(view, row, listener);
  if (rules.length <= limit) return [];
  const text = `has ${rules.length} rules, and ${allows(row, limit)}; ask for a higher quota, or use another listener`;
  return verdicts(listener, { text, severity: "warning" });
}

function byListener({ entries }: AppView): Map<string, EntryView[]> {
  const listeners = new Map<string, EntryView[]>();
  for (const entry of entries) {
    if (entry.kind !== "rule" || entry.parent === undefined) continue;
    const { path } = entry.parent.construct.node;
    const rules = listeners.get(path) ?? [];
    rules.push(entry);
    listeners.set(path, rules);
  }
  return listeners;
}
