import { verdicts } from "./answer";
import { ABOUT_WRITING } from "./off-plan";
import { Rule } from "../app/rule";

export const hclForm: Rule = {
  id: "hcl-form",
  severity: "error",
  offPlan: ABOUT_WRITING,
  summary: "Resources that CDKTF cannot write as HCL are written as JSON.",
  why: "CDKTF writes blocks inside of blocks as arguments, and replace_triggered_by in quotes: every plan refuses that, so that the output cannot be applied.",
  wrong: `process.env.SYNTH_HCL_OUTPUT = "true"; // what cdktf synth --hcl does
const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
new ListenerBinding(stack, "OnAlb", { listener: alb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }), pool });`,
  right: `delete process.env.SYNTH_HCL_OUTPUT; // cdktf synth
const alb = alicloud.ApplicationLoadBalancer.fromAttributes(stack, "Alb", { loadBalancerId: "alb-1", vpcId: "vpc-1" });
new ListenerBinding(stack, "OnAlb", { listener: alb.addListener("Http", { protocol: alicloud.ListenerProtocol.HTTP, port: 80 }), pool });`,
  source: "cdktf 0.21, hcl/render.ts: renderAttributes",
  check: (view) =>
    view.stacks.flatMap((stack) => {
      const types = stack.unwritable ?? [];
      if (types.length === 0) return [];
      return verdicts(
        stack,
        `is written as HCL, in which CDKTF gives ${types.join(", ")} a form that no plan accepts; synthesize JSON, the default`,
      );
    }),
};
