import { App, TerraformStack } from "cdktf";
import { IConstruct } from "constructs";
import { sentence } from "../load-balancing-error";
import { ResolvedFinding } from "../rules/rule";
import { countByRule } from "./count-by-rule";
import { Deferral } from "./deferral";

const RULE_ID = "hcl-checks";

/**
 * Whether the app writes HCL. CDKTF 0.21 renders preconditions there as an attribute, which no engine reads, so they
 * are left out.
 */
export function writesHcl(root: IConstruct): boolean {
  return App.isApp(root) && root.hclOutput;
}

/** Says of each stack which checks are left out. */
export function hclFindings(root: IConstruct, deferrals: readonly Deferral[]): ResolvedFinding[] {
  if (!writesHcl(root)) return [];
  const byStack = new Map<TerraformStack, Deferral[]>();
  for (const deferral of deferrals) {
    const stack = TerraformStack.of(deferral.carrier);
    byStack.set(stack, [...(byStack.get(stack) ?? []), deferral]);
  }
  return [...byStack.values()].map(findingOf);
}

function findingOf(left: readonly Deferral[]): ResolvedFinding {
  const { construct, declaration } = left[0].subject;
  const counts = Object.entries(countByRule(left)).map(([ruleId, count]) => `${ruleId} ${count}`);
  const text = `HCL output cannot carry ${left.length} checks of values that are known only at plan (${counts.join(", ")}), since cdktf writes preconditions wrongly there; synthesize JSON, the default, to have them checked`;
  const message = sentence(text, RULE_ID, declaration);
  return {
    ruleId: RULE_ID,
    severity: "warning",
    construct,
    message,
    declaration,
    places: [construct.node.path],
    acceptable: true,
  };
}
