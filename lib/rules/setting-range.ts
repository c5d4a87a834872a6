import { askNumber } from "./question";
import { isUnknown } from "../values/unknown";
import { Rule } from "../app/rule";
import { forEachSetting } from "./settings";

export const settingRange: Rule = {
  id: "setting-range",
  severity: "error",
  atPlan: true,
  summary: "A timeout, drain, slow start, bandwidth or the like is an integer in the range of its product.",
  why: "The providers check a part of them, and ranges differ between products: the rest fails during the apply.",
  wrong: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer: alb, connectionDrainSeconds: 1000 });`,
  right: `const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
new alicloud.ApplicationServerGroup(stack, "Group", { loadBalancer: alb, connectionDrainSeconds: 900 });`,
  source:
    "resource_alicloud_slb_listener.go:76 to 332; website/docs/r/alb_server_group.html.markdown:189 and :326; resource_alicloud_nlb_server_group.go:48; resource_alicloud_nlb_listener.go:30 to 157",
  check: (view) =>
    forEachSetting(
      view,
      // From JavaScript a text or a list may stand where the type says number.
      (name, value, { range, alsoAtSynth }) => {
        // What is legal beside the range may be what this library makes something of, at synth.
        const asked = range && alsoAtSynth === true && isUnknown(value) ? { ...range, also: [] } : range;
        return asked && askNumber(value as number | undefined, asked, { name });
      },
    ),
};
