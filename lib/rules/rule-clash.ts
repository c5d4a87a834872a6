import { Condition } from "../values/conditions";
import { isUnknown, lowerCase, show } from "../values/unknown";
import { AppView } from "../app/app-view";
import { EntryView } from "../app/entry-view";
import { verdicts } from "./answer";
import { names, unlikeEarlier } from "./clashes";
import { Rule, Verdict } from "../app/rule";

export const ruleClash: Rule = {
  id: "rule-clash",
  severity: "error",
  atPlan: true,
  summary: "Each rule of a listener has a domain and path of its own.",
  why: "The API refuses the second rule of the same domain and path.",
  wrong: `const web = tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
web.addRule("One", { domain: "www.example.com", url: "/" });
web.addRule("Two", { domain: "www.example.com", url: "/" });`,
  right: `const web = tencent.addListener("Web", { protocol: tencentcloud.ListenerProtocol.HTTP, port: 80 });
web.addRule("One", { domain: "www.example.com", url: "/" });
web.addRule("Two", { domain: "www.example.com", url: "/images" });`,
  source: "website/docs/r/slb_rule.html.markdown:25",
  check: (view) => [...taken(view), ...open(view)],
};

function taken(view: AppView): Verdict[] {
  const first = new Map<string, EntryView>();
  return view.entries.flatMap((entry): Verdict[] => {
    const { parent, created, rule: { domain = "", url = "" } = {} } = entry;
    if (parent === undefined || !created || isUnknown(domain) || isUnknown(url)) return [];
    const key = JSON.stringify([parent.construct.node.path, domain.toLowerCase(), url]);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, entry);
      return [];
    }
    const given = { domain, url };
    const what = Object.entries(given)
      .filter(([, text]) => text !== "")
      .map(([name, text]) => `${name} ${show(text)}`);
    return verdicts(
      entry,
      `has the ${what.join(" and ")} of ${other.label}; change one of them, or bind the pool to ${other.label}`,
    );
  });
}

/** Rules whose domain or url is known only at plan. */
function open({ entries }: AppView): Verdict[] {
  const created = entries.filter((entry) => entry.created);
  const listener = ({ parent }: EntryView) => parent?.construct.node.path;
  const address = ({ rule }: EntryView) => [lowerCase(rule?.domain), rule?.url];
  return unlikeEarlier(created, listener, address).flatMap((pairs) => {
    const { one, others, open: operand } = pairs;
    const text = (got: string) =>
      `domain and url must not both be those of ${names(others)}, got ${got}; change one of them, or bind the pool there`;
    const condition: Condition = (render) => {
      const written = ({ rule }: EntryView) => {
        const [domain, url] = [rule?.domain ?? "", rule?.url ?? ""].map(render);
        return `jsonencode([${domain} == null ? "" : lower(${domain}), ${url} == null ? "" : ${url}])`;
      };
      return `!contains([${others.map(written).join(", ")}], ${written(one)})`;
    };
    return verdicts(one, { operand, condition, text });
  });
}
