import { ALB_PRIORITY } from "../facts/members";
import { noneOf } from "../../../../values/conditions";
import { identityOf, isUnknown } from "../../../../values/unknown";
import { AppView } from "../../../../app/app-view";
import { EntryView } from "../../../../app/entry-view";
import { OneAnswer, verdicts } from "../../../../rules/answer";
import { askNumber } from "../../../../rules/question";
import { quoted } from "../../../../rules/limits";
import { PRIORITY } from "../../../../rules/wording";
import { names, unlikeEarlier } from "../../../../rules/clashes";
import { Rule, Verdict } from "../../../../app/rule";

export const albRule: Rule = {
  id: "alb-rule",
  severity: "error",
  atPlan: true,
  summary: "A rule of an ALB has a condition and a priority of its own in its listener.",
  why: "The API refuses the rule at apply; the provider checks neither.",
  wrong: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const site = alb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
site.addBackends("Default", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
site
  .addRule("Api", { priority: 0, conditions: { paths: ["/api/*"] } })
  .addBackends("Api", { defaultPort: 80, backends: { b: Backend.instance("i-b") } });`,
  right: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const site = alb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
site.addBackends("Default", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
site
  .addRule("Api", { priority: 10, conditions: { paths: ["/api/*"] } })
  .addBackends("Api", { defaultPort: 80, backends: { b: Backend.instance("i-b") } });`,
  source: "website/docs/r/alb_rule.html.markdown:184; resource_alicloud_alb_rule.go:39",
  check: (view) => [...known(view), ...open(view)],
};

function known(view: AppView): Verdict[] {
  const first = new Map<string, EntryView>();
  return view.entries.flatMap((entry) => {
    const { priority, conditions, emptyConditions = [] } = entry.rule ?? {};
    if (priority === undefined) return [];
    const texts: OneAnswer[] = [];
    if (conditions === 0) texts.push("has no condition; name a host, a path or another one");
    if (emptyConditions.length > 0) {
      texts.push(`conditions without a value: ${quoted(emptyConditions)}; name values, or leave them out`);
    }
    texts.push(askNumber(priority, ALB_PRIORITY, PRIORITY));
    const key = `${listOf(entry)} ${priority}`;
    const other = isUnknown(priority) ? undefined : first.get(key);
    if (other === undefined) first.set(key, entry);
    else texts.push(`has priority ${priority} of ${other.label}; give each rule of a listener another one`);
    return verdicts(entry, texts);
  });
}

/** Priorities of which some are known only at plan, and must be none of another rule. */
function open({ entries }: AppView): Verdict[] {
  const rules = entries.filter(({ rule }) => rule?.priority !== undefined);
  return unlikeEarlier(rules, listOf, ({ rule }) => [rule?.priority]).flatMap(({ one, others, open: operand }) => {
    const text = (got: string) =>
      `priority must be none of ${names(others)}, got ${got}; give each rule of a listener another one`;
    const condition = noneOf(
      one.rule?.priority,
      others.map(({ rule }) => rule?.priority),
    );
    return verdicts(one, { operand, condition, text });
  });
}

/** Rules for responses are a list of their own. */
function listOf({ rule: { listener, direction = "Request" } = {} }: EntryView): string {
  return `${listener} ${identityOf(direction)}`;
}
