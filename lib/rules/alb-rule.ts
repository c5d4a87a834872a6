import { ALB_PRIORITY } from "../capabilities/alicloud-alb";
import { isUnknown, show } from "../unknown";
import { EntryView } from "../view/app-view";
import { verdicts } from "./answer";
import { integerIn, misses, quoted } from "./limits";
import { Rule } from "./rule";

export const albRule: Rule = {
  id: "alb-rule",
  severity: "error",
  summary: "A rule of an ALB has a condition and a priority of its own in its listener.",
  why: "The API refuses the rule at apply; the provider checks neither.",
  wrong: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const site = alb.addListener("Site", { protocol: "HTTP", port: 80 });
site.addBackends("Default", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
site
  .addRule("Api", { priority: 0, conditions: { paths: ["/api/*"] } })
  .addBackends("Api", { defaultPort: 80, backends: { b: Backend.instance("i-b") } });`,
  right: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const site = alb.addListener("Site", { protocol: "HTTP", port: 80 });
site.addBackends("Default", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
site
  .addRule("Api", { priority: 10, conditions: { paths: ["/api/*"] } })
  .addBackends("Api", { defaultPort: 80, backends: { b: Backend.instance("i-b") } });`,
  source: "facts/alicloud-provider.md 1.9, 6.3 A17",
  check: (view) => {
    const first = new Map<string, EntryView>();
    return view.entries.flatMap((entry) => {
      const { priority, conditions, emptyConditions = [] } = entry;
      if (priority === undefined) return [];
      const texts: string[] = [];
      if (conditions === 0) texts.push("has no condition; name a host, a path or another one");
      if (emptyConditions.length > 0) {
        texts.push(`conditions without a value: ${quoted(emptyConditions)}; name values, or leave them out`);
      }
      if (misses(priority, ALB_PRIORITY)) {
        texts.push(`priority must be ${integerIn(ALB_PRIORITY)}, got ${show(priority)}; the lowest comes first`);
      }
      const key = `${entry.listener} ${priority}`;
      const other = isUnknown(priority) ? undefined : first.get(key);
      if (other === undefined) first.set(key, entry);
      else texts.push(`has priority ${priority} of ${other.label}; give each rule of a listener another one`);
      return verdicts(entry, texts);
    });
  },
};
