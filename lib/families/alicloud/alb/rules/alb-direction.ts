import { RESPONSE } from "../facts/rule-actions";
import { EntryView, RuleView } from "../../../../app/entry-view";
import { Rule } from "../../../../app/rule";
import { Answer, OneAnswer, verdicts } from "../../../../rules/answer";
import { quoted } from "../../../../rules/limits";
import { ask } from "../../../../rules/question";
import { noneOfPairs, same } from "../../../../values/conditions";
import { isUnknown } from "../../../../values/unknown";

export const albDirection: Rule = {
  id: "alb-direction",
  severity: "error",
  atPlan: true,
  summary: "An ALB rule that looks at responses says so, and its load balancer knows such rules.",
  why: "Rules for requests know nothing of answers, and the edition Basic has no rules for responses. What is told with doubts is a warning.",
  wrong: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const site = alb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
site.addBackends("Default", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
site.addRule("Broken", {
  priority: 10,
  conditions: { responseStatusCodes: ["502"] },
  actions: [alicloud.ApplicationRuleAction.fixedResponse({ content: "back soon", httpCode: "503" })],
});`,
  right: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const site = alb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
site.addBackends("Default", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
site.addRule("Broken", {
  priority: 10,
  direction: alicloud.RuleDirection.RESPONSE,
  conditions: { responseStatusCodes: ["502"] },
  actions: [alicloud.ApplicationRuleAction.fixedResponse({ content: "back soon", httpCode: "503" })],
});`,
  source:
    "https://www.alibabacloud.com/help/en/slb/application-load-balancer/user-guide/manage-forwarding-rules-for-a-listener; CreateRule: Direction (Alibaba); resource_alicloud_alb_rule.go:744 to 750",
  check: (view) => view.entries.flatMap((entry) => verdicts(entry, judge(entry))),
};

/** The edition without rules for responses. */
const BASIC = "Basic";

function judge(entry: EntryView): Answer {
  return entry.rule?.priority === undefined
    ? undefined
    : [conditions(entry.rule), edition(entry.rule, entry), lostAtCreate(entry.rule), noLast(entry.rule, entry)];
}

function conditions({ direction, ofResponses = [] }: RuleView): OneAnswer {
  if (ofResponses.length === 0) return undefined;
  return ask({
    value: direction,
    required: true,
    constraint: { holds: (value) => value === RESPONSE, condition: (value) => same(value, RESPONSE) },
    text: (got) => `conditions ${quoted(ofResponses)} need direction "${RESPONSE}", got ${got}; set it`,
  });
}

function edition({ direction }: RuleView, { loadBalancer: { settings } }: EntryView): OneAnswer {
  const edition = settings?.edition as string | undefined;
  if (edition === undefined || (edition !== BASIC && !isUnknown(edition))) return undefined;
  return ask({
    value: direction,
    constraint: {
      others: [edition],
      holds: (value) => value !== RESPONSE,
      condition: (value) => noneOfPairs(value, edition, [[RESPONSE, BASIC.toUpperCase()]]),
    },
    text: (got) =>
      `edition Basic has no rules for responses, got direction ${got}; use Standard, or leave direction out`,
  });
}

/** Sent when the rule is made are a name and values of nothing; when it changes, all of it is. */
function lostAtCreate({ ofResponses = [] }: RuleView): OneAnswer {
  if (!ofResponses.includes("responseHeaders")) return undefined;
  const text =
    "its responseHeaders are lost when the rule is made (alicloud up to 1.289.0 sends them empty); apply once more where the next plan wants to add them, and look at the rule before you rely on it";
  return { text, severity: "warning" };
}

function noLast({ direction }: RuleView, { action: { lastActions = [] } }: EntryView): OneAnswer {
  if (direction !== RESPONSE || lastActions.length > 0) return undefined;
  const text =
    "has no last action, of which pages differ on whether a rule for responses needs one; bind a pool, add fixedResponse or redirect, or acknowledge this";
  return { text, severity: "warning" };
}
