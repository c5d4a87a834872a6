import { verdicts } from "./answer";
import { ABOUT_WRITING } from "./off-plan";
import { Rule } from "../app/rule";

export const hclOutput: Rule = {
  id: "hcl-output",
  severity: "warning",
  offPlan: ABOUT_WRITING,
  summary: "Stacks are written as JSON.",
  why: "Written as HCL by CDKTF they lose moved blocks, so that a renamed pool leaves and comes back, and checks of values known only at plan.",
  wrong: `process.env.SYNTH_HCL_OUTPUT = "true"; // what cdktf synth --hcl does`,
  right: `delete process.env.SYNTH_HCL_OUTPUT; // cdktf synth`,
  source: "cdktf 0.21, terraform-stack: toHclTerraform",
  check: (view) =>
    view.stacks
      .filter(({ hcl }) => hcl)
      .flatMap((stack) =>
        verdicts(stack, "is written as HCL, which loses moved blocks and preconditions; synthesize without --hcl"),
      ),
};
