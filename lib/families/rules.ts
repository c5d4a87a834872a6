import { Rule } from "../app/rule";
import { GENERAL_RULES } from "../rules/all";
import { Family } from "./family";

/**
 * By a rule for all families: the families' own that follow it. That is the order of earlier releases, in which findings are
 * told; what is left out here comes last.
 */
const BEHIND: { readonly [ruleId: string]: readonly string[] | undefined } = {
  "eni-ip-required": ["eni-performance"],
  "rule-clash": [
    "tc-multi-rule",
    "tc-address-family",
    "tc-classic-weight",
    "tc-function-place",
    "tc-gwlb-weight",
    "tc-reach",
    "tc-scaling-targets",
    "tc-target-group-check",
    "tc-target-group-protocol",
    "tc-target-group-settings",
    "tc-unused-setting",
  ],
  "https-certificate": ["tc-mutual-tls"],
  "scaling-size": ["ess-port-weight"],
  "existing-group": [
    "alb-rule",
    "alb-conditions",
    "alb-actions",
    "alb-headers",
    "alb-direction",
    "nlb-port-range",
    "gwlb-members",
    "clb-master-slave",
  ],
  "group-ip-version": ["alb-group-settings", "alb-remote-ip", "nlb-many-ports", "ess-vserver-groups"],
  "listener-rule-count": ["scheduler-performance"],
  "redirect-unanswered": ["tc-name-unique"],
};

const PLACED = Object.values(BEHIND).flat();

/** Every rule, in the order of docs/rules.md. */
export function rulesOf(families: readonly Family[]): Rule[] {
  const own = families.flatMap((family) => family.rules?.() ?? []);
  const placed = (id: string) => (BEHIND[id] ?? []).flatMap((behind) => own.filter((rule) => rule.id === behind));
  return [
    ...GENERAL_RULES.flatMap((rule) => [rule, ...placed(rule.id)]),
    ...own.filter(({ id }) => !PLACED.includes(id)),
  ];
}
