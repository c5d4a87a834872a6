import { verdicts } from "./answer";
import { Rule } from "./rule";

export const hclOutput: Rule = {
  id: "hcl-output",
  severity: "warning",
  summary: "Stacks are written as JSON.",
  why: "Written as HCL by CDKTF they lose moved blocks and checks of values known only at plan, and nested blocks of ALB, NLB and scaling groups become arguments that no plan accepts.",
  wrong: `process.env.SYNTH_HCL_OUTPUT = "true"; // what cdktf synth --hcl does`,
  right: `delete process.env.SYNTH_HCL_OUTPUT; // cdktf synth`,
  source: "facts/field-study.md 0.15; cdktf 0.21, terraform-stack: toHclTerraform",
  check: (view) =>
    view.stacks
      .filter(({ hcl }) => hcl)
      .flatMap((stack) =>
        verdicts(
          stack,
          "is written as HCL, which loses moved blocks, preconditions and nested blocks; synthesize without --hcl",
        ),
      ),
};
