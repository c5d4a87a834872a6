import { numberFault } from "./constraint";
import { Rule } from "./rule";
import { forEachSetting } from "./settings";

export const settingRange: Rule = {
  id: "setting-range",
  severity: "error",
  summary: "A timeout, drain, slow start, bandwidth or the like is an integer in the range of its product.",
  why: "The providers check a part of them, and ranges differ between products: the rest fails during the apply.",
  wrong: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer: alb, connectionDrainSeconds: 1000 });`,
  right: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer: alb, connectionDrainSeconds: 900 });`,
  source: "facts/alicloud-provider.md 1.7, 1.9 to 1.12, 6.2 C27, 6.3 A14, 6.4 N8, G1; provider schemas",
  check: (view) =>
    forEachSetting(
      view,
      // From JavaScript a text or a list may stand where the type says number.
      (name, value, { range }) => range && numberFault(value as number | undefined, range, { name }),
    ),
};
