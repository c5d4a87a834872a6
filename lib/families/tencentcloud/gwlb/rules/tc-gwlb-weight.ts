import { oneOf } from "../../../../values/conditions";
import { misses } from "../../../../rules/limits";
import { forEachMember } from "../../../../rules/members";
import { ask } from "../../../../rules/question";
import { Rule } from "../../../../app/rule";

export const tcGwlbWeight: Rule = {
  id: "tc-gwlb-weight",
  severity: "error",
  atPlan: true,
  summary: "A weight behind a Tencent gateway load balancer is one that the cloud keeps.",
  why: "The cloud stores every other weight as 16, so each plan wants to change it, and each such change breaks flows.",
  wrong: `const gateway = tencentcloud.GatewayLoadBalancer.fromAttributes(stack, "Gateway", {
  loadBalancerId: "gwlb-1",
  vpcId: "vpc-1",
});
gateway.addTargetGroup("Firewalls").addBackends("Servers", { backends: { a: Backend.ip("10.0.0.7", { weight: 10 }) } });`,
  right: `const gateway = tencentcloud.GatewayLoadBalancer.fromAttributes(stack, "Gateway", {
  loadBalancerId: "gwlb-1",
  vpcId: "vpc-1",
});
gateway.addTargetGroup("Firewalls").addBackends("Servers", { backends: { a: Backend.ip("10.0.0.7", { weight: 16 }) } });`,
  source: "TargetGroupInstance, gwlb/v20240906/models.go:1555; resource_tc_gwlb_target_group_register_instances.go:85",
  check: (view) =>
    forEachMember(view, ({ weight }, { capability }) => {
      if (capability.weight.none !== undefined) return undefined;
      const { only, min, max } = capability.weight;
      // Of one outside of the range, weight-range tells.
      if (only === undefined || misses(weight, { min, max })) return undefined;
      return ask({
        value: weight,
        required: true,
        constraint: { holds: (value) => only.includes(value), condition: (value) => oneOf(value, only) },
        text: (got) =>
          `weight must be ${only.join(" or ")}, got ${got}; use ${max} to take traffic and ${min} to drain`,
      });
    }),
};
