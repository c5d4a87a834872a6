import { FAMILIES } from "../lib/families";
import { Family } from "../lib/families/family";
import { rulesOf } from "../lib/families/rules";
import { Rule } from "../lib/app/rule";
import { escape, fence, table } from "./markdown";

/**
 * What stands before every example. `stack` is a `TerraformStack` with the providers of both clouds; the names of the
 * library are imported.
 */
export const PRELUDE = `const clb = new alicloud.ClassicLoadBalancer(stack, "Clb", {
  spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL,
  vswitchId: "vsw-1",
});
const tencent = new tencentcloud.CloudLoadBalancer(stack, "Tencent", {
  networkType: tencentcloud.NetworkType.INTERNAL,
  vpcId: "vpc-1",
  subnetId: "subnet-1",
});
const pool = new BackendPool(stack, "Pool", { defaultPort: 8080 });
const mainListener = clb.addListener("Main", { protocol: alicloud.ListenerProtocol.TCP, port: 8000 });
new ListenerBinding(stack, "Binding", { listener: mainListener, pool });`;

const INTRODUCTION = `# Rules

Every rule looks at the whole app at synth. Errors stop the synth; warnings and infos are shown. A value that is known
only at plan never breaks a rule. The limits come from the facts in \`lib/families\`, the texts below from the rules:
\`npm run docs\` writes this file, and tests run every example in it.

[简体中文](https://github.com/cdktf-load-balancing/cdktf-load-balancing/blob/main/docs/zh/rules/README.md)

Three ids in messages are no rules: \`backend-id\`, \`binding-pool\` and \`outside-stack\` stand behind mistakes that no later
call can mend. They are thrown where they are made, one at a time. So are \`setting-missing\` and \`setting-type\` where nothing
can be made of what was handed over: a listener without its load balancer.

Examples stand behind this code; \`stack\` is a \`TerraformStack\` with the providers of both clouds, \`slbAcl\` comes from
\`cdktf-load-balancing/l1/alicloud\`.

${fence(PRELUDE)}`;

/** What `cdktf-lb check --plan` makes of the rules; of each rule a test has seen that it does. */
function onPlan(rules: readonly Rule[]): string {
  const running = rules.filter(({ offPlan }) => offPlan === undefined).length;
  return `## On a plan

\`cdktf-lb check --plan plan.json\` asks the same rules about the configuration in a plan of Terraform or OpenTofu, whoever
wrote it: ${running} of ${rules.length} run there, as the table says. What they speak of is a resource by its address; settings are
called as in this library ([arguments.md](arguments.md) has the argument of each). Of values that are known only after the apply
nothing is said. The lines of a plan's configuration leave out dynamic blocks: those of what the plan makes are judged by their
values.

\`not-judged\`, an info, names each resource that no rule looked at, and why: nothing found there does not mean that nothing is
wrong. Nothing in a plan says that servers are parked, so that \`weight-all-zero\` is a warning there.`;
}

/** The whole of docs/rules.md. */
export function rulesDoc(families: readonly Family[] = FAMILIES): string {
  const rules = rulesOf(families);
  return `${[rulesHead(rules), ...rules.map(section)].join("\n\n")}\n`;
}

/** What all rules have in common, and their index. */
export function rulesHead(rules: readonly Rule[]): string {
  return [INTRODUCTION, index(rules), onPlan(rules)].join("\n\n");
}

function index(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, summary, offPlan }) => [
    `[${id}](#${id})`,
    severity,
    offPlan === undefined ? "yes" : "no",
    summary,
  ]);
  return table([["rule", "severity", "on a plan", "what"], ...rows]);
}

function section(rule: Rule): string {
  return `## ${rule.id}\n\n${ruleText(rule)}`;
}

/** All that is said of a rule. */
export function ruleText({ severity, atPlan, offPlan, summary, why, wrong, right, source }: Rule): string {
  return [
    `**${severity}.** ${escape(summary)}`,
    `Why: ${escape(why)}`,
    ...(atPlan ? ["A value known only at plan is checked there, by a precondition."] : []),
    ...(offPlan === undefined ? [] : [`Not on a plan: ${escape(offPlan)}`]),
    "Wrong:",
    fence(wrong),
    "Right:",
    fence(right),
    `Source: ${escape(source)}`,
  ].join("\n\n");
}
