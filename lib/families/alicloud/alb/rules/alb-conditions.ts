import { ValueList } from "../../../../facts";
import { ALB_CONDITION_VALUES } from "../facts/conditions";
import { isNetwork } from "../../../../values/ip-address";
import { addressBlock } from "../../../../values/conditions";
import { show } from "../../../../values/unknown";
import { Answer, verdicts } from "../../../../rules/answer";
import { ask, askForm, askValue } from "../../../../rules/question";
import { Rule } from "../../../../app/rule";

export const albConditions: Rule = {
  id: "alb-conditions",
  severity: "error",
  atPlan: true,
  summary: "What the conditions of an ALB rule ask for can be asked for: methods, addresses, names and values.",
  why: "The provider looks at some keys alone; the API refuses the rule, or it takes no request, as methods are told apart by case.",
  wrong: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const site = alb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
site.addBackends("Default", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
site
  .addRule("Reads", { priority: 10, conditions: { methods: ["get"], sourceIps: ["10.0.0.0/33"] } })
  .addBackends("Reads", { defaultPort: 80, backends: { b: Backend.instance("i-b") } });`,
  right: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
const site = alb.addListener("Site", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 });
site.addBackends("Default", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
site
  .addRule("Reads", { priority: 10, conditions: { methods: ["GET"], sourceIps: ["10.0.0.0/8"] } })
  .addBackends("Reads", { defaultPort: 80, backends: { b: Backend.instance("i-b") } });`,
  source: "CreateRule (Alibaba); resource_alicloud_alb_rule.go:372-510; RFC 9110 9.1",
  check: (view) =>
    view.entries.flatMap((entry) =>
      (entry.rule?.matches ?? []).flatMap(({ name, value }) => verdicts(entry, judge(name, value))),
    ),
};

function judge(name: string, value: string): Answer {
  const { form, list, network } = ALB_CONDITION_VALUES[name];
  if (form !== undefined) return askForm(value, form, { name, remedy: "mend it", required: true });
  if (network === true) {
    return ask({
      value,
      required: true,
      constraint: { holds: (one) => isNetwork(String(one)), condition: addressBlock },
      text: (got) => `${name} must be addresses or CIDR blocks, got ${got}; write it as 10.0.0.0/8`,
    });
  }
  return list && ofList(name, value, list);
}

function ofList(name: string, value: string, list: ValueList): Answer {
  const meant = list.values.find((one) => one === String(value).toUpperCase());
  if (meant === undefined || meant === value) return askValue(value, list, { name });
  return `${name} are told apart by case, got ${show(value)}; write ${show(meant)}`;
}
