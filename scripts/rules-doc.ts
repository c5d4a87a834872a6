import { FAMILIES } from "../lib/families";
import { Family } from "../lib/families/family";
import { rulesOf } from "../lib/families/rules";
import { Rule } from "../lib/app/rule";
import { escape, fence, table } from "./markdown";

/**
 * What stands before every example. `stack` is a `TerraformStack` with the providers of both clouds; the names of the
 * library are imported.
 */
export const PRELUDE = `const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", { spec: "slb.s2.small", vswitchId: "vsw-1" });
const tencent = new tencentcloud.CloudLoadBalancer(stack, "Tencent", {
  networkType: "INTERNAL",
  vpcId: "vpc-1",
  subnetId: "subnet-1",
});
const pool = new BackendPool(stack, "Pool", { defaultPort: 8080 });
new ListenerBinding(stack, "Binding", { listener: clb.addListener("Main", { protocol: "tcp", port: 8000 }), pool });`;

/** What all rules have in common, and the code behind which examples stand. */
export const INTRODUCTION = `# Rules

Every rule looks at the whole app at synth. Errors stop the synth; warnings and infos are shown. A value that is known
only at plan never breaks a rule. The limits come from the facts in \`lib/families\`, the texts below from the rules:
\`npm run docs\` writes this file, and tests run every example in it.

Three ids in messages are no rules: \`backend-id\`, \`binding-pool\` and \`outside-stack\` stand behind mistakes that no later
call can mend. They are thrown where they are made, one at a time. So are \`setting-missing\` and \`setting-type\` where nothing
can be made of what was handed over: a listener without its load balancer.

Examples stand behind this code; \`stack\` is a \`TerraformStack\` with the providers of both clouds, \`slbAcl\` comes from
\`cdktf-load-balancing/l1/alicloud\`.

${fence(PRELUDE)}`;

/** The whole of docs/rules.md. */
export function rulesDoc(families: readonly Family[] = FAMILIES): string {
  const rules = rulesOf(families);
  return `${[INTRODUCTION, index(rules), ...rules.map(section)].join("\n\n")}\n`;
}

function index(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, summary }) => [`[${id}](#${id})`, severity, summary]);
  return table([["rule", "severity", "what"], ...rows]);
}

function section(rule: Rule): string {
  return `## ${rule.id}\n\n${ruleText(rule)}`;
}

/** All that is said of a rule. */
export function ruleText({ severity, atPlan, summary, why, wrong, right, source }: Rule): string {
  return [
    `**${severity}.** ${escape(summary)}`,
    `Why: ${escape(why)}`,
    ...(atPlan ? ["A value known only at plan is checked there, by a precondition."] : []),
    "Wrong:",
    fence(wrong),
    "Right:",
    fence(right),
    `Source: ${escape(source)}`,
  ].join("\n\n");
}
