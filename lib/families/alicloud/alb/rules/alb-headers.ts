import { KEPT_HEADERS, KEPT_RESPONSE_HEADERS, SYSTEM_VALUES } from "../facts/rule-actions";
import { ActionView, EntryView } from "../../../../app/entry-view";
import { Rule } from "../../../../app/rule";
import { Answer, OneAnswer, verdicts } from "../../../../rules/answer";
import { ask, askValue } from "../../../../rules/question";
import { noneOfNames } from "../../../../values/conditions";

export const albHeaders: Rule = {
  id: "alb-headers",
  severity: "error",
  atPlan: true,
  summary: "Actions of an ALB rule set and remove header fields that are theirs to set and remove, each once.",
  why: "The load balancer keeps some fields to itself; the API refuses the rule, as it does two actions on one field.",
  wrong: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const site = alb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
site.addBackends("Default", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
site
  .addRule("Api", {
    priority: 10,
    conditions: { paths: ["/api/*"] },
    actions: [alicloud.ApplicationRuleAction.insertHeader("X-Forwarded-For", { value: "1.2.3.4" })],
  })
  .addBackends("Api", { defaultPort: 80, backends: { b: Backend.instance("i-b") } });`,
  right: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const site = alb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
site.addBackends("Default", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
site
  .addRule("Api", {
    priority: 10,
    conditions: { paths: ["/api/*"] },
    actions: [
      alicloud.ApplicationRuleAction.insertHeader("X-Client", { value: "ClientSrcIp", valueType: alicloud.HeaderValueType.SYSTEM_DEFINED }),
    ],
  })
  .addBackends("Api", { defaultPort: 80, backends: { b: Backend.instance("i-b") } });`,
  source: "CreateRule: InsertHeaderConfig, RemoveHeaderConfig (Alibaba); website/docs/r/alb_rule.html.markdown",
  check: (view) => view.entries.flatMap((entry) => verdicts(entry, judge(entry))),
};

function judge({ action: { actions = [] }, rule: { direction } = {} }: EntryView): Answer {
  const inserted = ofKind(actions, "insertHeader");
  const removed = ofKind(actions, "removeHeader");
  // Where it is known only at plan which direction it is, what both keep is certain.
  const kept = direction === undefined || direction === "Request" ? KEPT_HEADERS : KEPT_RESPONSE_HEADERS;
  return [
    ...inserted.flatMap((one) => [free("sets", one, KEPT_HEADERS), system(one)]),
    ...removed.map((one) => free("removes", one, kept)),
    ...twice("sets", inserted),
    ...twice("removes", removed),
  ];
}

/** An action on a header field, as far as rules look at it. */
interface HeaderAction {
  readonly key?: string;
  readonly value?: string;
  readonly valueType?: string;
}

function ofKind(actions: readonly ActionView[], wanted: string): HeaderAction[] {
  return actions.filter(({ kind }) => kind === wanted).map(({ settings }) => settings as HeaderAction);
}

function free(does: string, { key }: HeaderAction, kept: readonly string[]): OneAnswer {
  const upper = kept.map((name) => name.toUpperCase());
  return ask({
    value: key,
    constraint: {
      holds: (value) => !upper.includes(value.toUpperCase()),
      condition: (value) => noneOfNames(value, upper),
    },
    text: (got) => `${does} header field ${got}, which the load balancer keeps to itself; use another name`,
  });
}

function system({ value, valueType }: HeaderAction): OneAnswer {
  if (valueType !== "SystemDefined") return undefined;
  return askValue(value, SYSTEM_VALUES, { name: "value of SystemDefined" });
}

function twice(does: string, actions: readonly HeaderAction[]): OneAnswer[] {
  const keys = actions.flatMap(({ key }) => (key === undefined ? [] : [key]));
  return keys.slice(1).map((key, before) => {
    const others = keys.slice(0, before + 1);
    return ask({
      value: key,
      constraint: {
        others,
        holds: (value) => !others.some((other) => other.toUpperCase() === value.toUpperCase()),
        condition: (value) => (render) =>
          `try(!contains([for x in [${others.map(render).join(", ")}] : upper(x)], upper(${render(value)})), false)`,
      },
      text: (got) => `${does} header field ${got} twice; keep one of the actions`,
    });
  });
}
