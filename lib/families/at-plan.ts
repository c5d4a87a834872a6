import { AppView } from "../app/app-view";
import { Deferral } from "../app/deferral";
import { Rule } from "../app/rule";
import { leftToPlan } from "../rules/evaluate";

/**
 * Ids of rules in the order in which a resource carries their checks: it is that of earlier releases, so that no upgrade
 * moves lines of the configuration. What is left out here comes last.
 */
const ORDER: readonly string[] = [
  "weight-range",
  "tc-gwlb-weight",
  "port-range",
  "description-form",
  "eni-ip-required",
  "server-ip-refused",
  "ip-form",
  "id-form",
  "tc-address-family",
  "member-count",
  "batch-at-create",
  "batch-multiple",
  "weight-all-zero",
  "one-port",
  "duplicate-backend",
  "forward-share-error",
  "listener-port-range",
  "nlb-port-range",
  "listener-protocol",
  "listener-scheduler",
  "rule-domain-url",
  "https-certificate",
  "tc-mutual-tls",
  "alb-rule",
  "alb-conditions",
  "session-persistence",
  "group-load-balancer",
  "listener-needs-rule",
  "clb-master-slave",
  "group-protocol",
  "tc-target-group-protocol",
  "listener-port-clash",
  "rule-clash",
  "tc-name-unique",
  "health-check-ranges",
  "health-check-request",
  "health-check-codes",
  "health-check-type",
  "tc-target-group-check",
  "eni-performance",
  "scheduler-performance",
  "setting-range",
  "setting-value",
  "name-form",
  "tc-reach",
  "tc-target-group-settings",
  "ess-port-weight",
  "tc-scaling-targets",
  "scaling-size",
];

const PLACES = new Map(ORDER.map((ruleId, place) => [ruleId, place]));

/** All that rules leave to the plan. */
export function deferralsOf(view: AppView, rules: readonly Rule[]): Deferral[] {
  return leftToPlan(view, rules).sort((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ ruleId }: Deferral): number {
  return PLACES.get(ruleId) ?? PLACES.size;
}
