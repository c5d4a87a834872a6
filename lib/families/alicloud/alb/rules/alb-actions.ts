import { MOST_GROUPS } from "../facts/rule-actions";
import { ActionView, EntryView } from "../../../../app/entry-view";
import { Rule } from "../../../../app/rule";
import { Answer, OneAnswer, verdicts } from "../../../../rules/answer";
import { caveat } from "../../../../rules/constraint";
import { ask } from "../../../../rules/question";
import { noneOf, noneOfPairs, someAboveZero } from "../../../../values/conditions";
import { isUnknown } from "../../../../values/unknown";

export const albActions: Rule = {
  id: "alb-actions",
  severity: "error",
  atPlan: true,
  summary: "The actions of an ALB rule go together: one last action, which comes after all others.",
  why: "The API refuses anything else during the apply; the provider checks none of it.",
  wrong: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const site = alb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
site.addBackends("Default", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
site.addRule("Old", {
  priority: 10,
  conditions: { paths: ["/old/*"] },
  actions: [
    alicloud.ApplicationRuleAction.redirect({ httpCode: alicloud.RedirectCode.HTTP_302 }),
    alicloud.ApplicationRuleAction.fixedResponse({ content: "gone", httpCode: "410" }),
  ],
});`,
  right: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const site = alb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
site.addBackends("Default", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
site.addRule("Old", {
  priority: 10,
  conditions: { paths: ["/old/*"] },
  actions: [alicloud.ApplicationRuleAction.fixedResponse({ content: "gone", httpCode: "410" })],
});`,
  source:
    "website/docs/r/alb_rule.html.markdown: order, type; CreateRule: RuleActions (Alibaba), RedirectConfig, RewriteConfig, ForwardGroupConfig",
  check: (view) => view.entries.flatMap((entry) => verdicts(entry, judge(entry))),
};

function judge(entry: EntryView): Answer {
  const { actions = [] } = entry.action;
  return [
    oneLast(entry),
    ...orders(actions),
    ...rewrites(actions),
    ...actions.flatMap((action) => [...redirect(entry, action), ...forward(action)]),
    groups(entry),
  ];
}

const ANSWERS = ["redirect", "fixedResponse", "redirectToPort"];

/** Where it answers by itself and has backends, another rule tells. */
function oneLast({ action: { lastActions = [] } }: EntryView): OneAnswer {
  const own = lastActions.filter((name) => ANSWERS.includes(name) || name === "forward");
  const forwards = own.includes("forward");
  const counted = forwards ? lastActions : own;
  if (counted.length < 2) return undefined;
  return `has ${counted.length} last actions: ${counted.join(", ")}; keep one of them`;
}

/** Each has another order, and that of the last action is the greatest. */
function orders(actions: readonly ActionView[]): OneAnswer[] {
  const before = actions.filter(({ last }) => !last);
  const same = before.slice(1).map(({ kind, order }, earlier) => {
    const others = before.slice(0, earlier + 1).map((one) => one.order);
    return ask({
      value: order,
      constraint: { others, holds: (value) => !others.includes(value), condition: (value) => noneOf(value, others) },
      text: (got) => `order of ${kind} must be none of another action, got ${got}; give each action another one`,
    });
  });
  const orders = before.map(({ order }) => order);
  if (orders.length === 0) return [];
  const late = actions
    .filter(({ last }) => last)
    .map(({ kind, order }) =>
      ask({
        value: order,
        constraint: {
          others: orders,
          holds: (value) => orders.every((one) => one < value),
          condition: (value) => (render) =>
            `try(alltrue([for x in [${orders.map(render).join(", ")}] : x < ${render(value)}]), false)`,
        },
        text: (got) => `order of ${kind} must be greater than that of every other action, got ${got}; raise it`,
      }),
    );
  return [...same, ...late];
}

function rewrites(actions: readonly ActionView[]): OneAnswer[] {
  const { length } = actions.filter(({ kind }) => kind === "rewrite");
  if (length === 0) return [];
  const answering = actions.find(({ kind, last }) => last && kind !== "forward");
  return [
    length > 1 ? `has ${length} actions that rewrite; say all of it in one` : undefined,
    answering && `has a rewrite, which needs a rule that forwards, not ${answering.kind}; take it out, or bind a pool`,
  ];
}

const VARIABLES: { readonly [name: string]: string } = {
  protocol: "${protocol}",
  host: "${host}",
  port: "${port}",
  path: "${path}",
  query: "${query}",
};

function redirect({ protocol }: EntryView, { kind, settings }: ActionView): OneAnswer[] {
  if (kind !== "redirect") return [];
  const elsewhere = Object.entries(VARIABLES).some(
    ([name, same]) => settings[name] !== undefined && settings[name] !== same,
  );
  const downgrade = ask({
    value: protocol === "HTTPS" || isUnknown(protocol) ? (settings.protocol as string | undefined) : undefined,
    constraint: {
      others: [protocol],
      holds: (value) => value !== "HTTP",
      condition: (value) => noneOfPairs(value, protocol, [["HTTP", "HTTPS"]]),
    },
    text: (got) => `an HTTPS listener redirects to HTTPS only, got ${got}; write "HTTPS", or leave protocol out`,
  });
  return [
    elsewhere ? undefined : "redirects to what was asked for; name a protocol, host, port, path or query",
    downgrade,
  ];
}

function forward({ weights }: ActionView): OneAnswer[] {
  if (weights === undefined) return [];
  if (weights.length === 0) return ["forwards to no server group; name one, or bind a pool"];
  const text = () => "forwards to groups of weight 0 alone, so nobody takes traffic; raise one weight";
  const constraint = { holds: () => weights.some((weight) => weight !== 0), condition: () => someAboveZero(weights) };
  // One that takes traffic for certain is enough.
  const settled = weights.some((weight) => weight !== 0 && !isUnknown(weight));
  return [settled ? undefined : ask({ value: weights.find(isUnknown) ?? 0, constraint, text })];
}

function groups({ action: { actions = [], split = [] }, rule }: EntryView): OneAnswer {
  const given = actions.flatMap(({ weights }) => weights ?? []).length;
  const length = Math.max(given, split.length);
  if (rule?.priority === undefined || length <= MOST_GROUPS.max) return undefined;
  const text = `forwards to ${length} server groups, and a rule takes ${MOST_GROUPS.max}${caveat(MOST_GROUPS.confidence)}; use fewer, or acknowledge this where the cloud takes it`;
  return { text, severity: "warning" };
}
