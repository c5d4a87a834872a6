import { verdicts } from "./answer";
import { ABOUT_WRITING } from "./off-plan";
import { Rule } from "../app/rule";

export const hclChecks: Rule = {
  id: "hcl-checks",
  severity: "warning",
  offPlan: ABOUT_WRITING,
  summary: "Values that are known only at plan are checked there.",
  why: "CDKTF writes preconditions wrongly into HCL, so they are left out, and a wrong value fails during the apply or loses traffic.",
  wrong: `process.env.SYNTH_HCL_OUTPUT = "true"; // what cdktf synth --hcl does
const typed = new TerraformVariable(stack, "typed", { type: "number" });
pool.addBackend("typed", Backend.instance("i-typed", { weight: typed.numberValue }));`,
  right: `delete process.env.SYNTH_HCL_OUTPUT; // cdktf synth
const typed = new TerraformVariable(stack, "typed", { type: "number" });
pool.addBackend("typed", Backend.instance("i-typed", { weight: typed.numberValue }));`,
  source: "cdktf 0.21, hcl/render.ts; docs/decisions/unknown-at-synth.md",
  check: (view) =>
    view.stacks.flatMap((stack) => {
      const counts = Object.entries(stack.lostChecks ?? {});
      if (counts.length === 0) return [];
      const all = counts.reduce((sum, [, count]) => sum + count, 0);
      const each = counts.map(([ruleId, count]) => `${ruleId} ${count}`).join(", ");
      return verdicts(
        stack,
        `is written as HCL, which cannot carry ${all} checks of values that are known only at plan (${each}); synthesize JSON, the default, to have them checked`,
      );
    }),
};
