import { TENCENTCLOUD_CLB } from "../capabilities/tencentcloud-clb-product";
import { TARGET_GROUP_LIMITS } from "../capabilities/tencentcloud-target-group";
import { isUnknown, show } from "../unknown";
import { TargetGroupView } from "../view/app-view";
import { codeFaults } from "./code-faults";
import { integerIn, misses, quoted } from "./limits";
import { Rule } from "./rule";
import { forEachTargetGroup, rowOf } from "./target-groups";

export const tcTargetGroupCheck: Rule = {
  id: "tc-target-group-check",
  severity: "error",
  summary: "A target group checks its servers in a way that its protocol knows.",
  why: "The API refuses the group during the apply: its ranges are narrower than those of listeners and of the provider.",
  wrong: `new tencentcloud.TargetGroup(stack, "Group", {
  loadBalancer: tencent,
  protocol: "HTTP",
  healthCheck: { timeoutSeconds: 60, intervalSeconds: 90 },
});`,
  right: `new tencentcloud.TargetGroup(stack, "Group", {
  loadBalancer: tencent,
  protocol: "HTTP",
  healthCheck: { domain: "www.example.com", timeoutSeconds: 30, intervalSeconds: 90 },
});`,
  source: "TargetGroupHealthCheck; facts/tencentcloud-provider.md 2.2, 7, rule 37",
  check: (view) => forEachTargetGroup(view, (details) => [...ranges(details), ...codes(details), ...form(details)]),
};

function ranges({ healthCheck }: TargetGroupView): string[] {
  if (healthCheck === undefined) return [];
  const { timeoutSeconds, intervalSeconds, threshold, checkPort } = TARGET_GROUP_LIMITS;
  const values = [
    ["timeoutSeconds", healthCheck.timeoutSeconds, timeoutSeconds],
    ["intervalSeconds", healthCheck.intervalSeconds, intervalSeconds],
    ["healthyThreshold", healthCheck.healthyThreshold, threshold],
    ["unhealthyThreshold", healthCheck.unhealthyThreshold, threshold],
    ["port", healthCheck.port, checkPort],
  ] as const;
  return values
    .filter(([, value, range]) => misses(value, range))
    .map(
      ([name, value, range]) =>
        `health check ${name} must be ${integerIn(range)} in a target group, got ${show(value)}; choose one in the range`,
    );
}

function codes({ healthCheck }: TargetGroupView): string[] {
  return healthCheck === undefined ? [] : codeFaults(healthCheck, TENCENTCLOUD_CLB.healthCheck);
}

function form(details: TargetGroupView): string[] {
  const { checkType, checkDomain, protocol, healthCheck } = details;
  const row = rowOf(details);
  if (row === undefined || healthCheck?.enabled !== true) return [];
  const texts: string[] = [];
  if (checkType !== undefined && !isUnknown(checkType) && !row.checks.includes(checkType)) {
    const custom = checkType === "CUSTOM" ? "the provider cannot carry the texts of a CUSTOM check, " : "";
    texts.push(
      `health check type must be one of ${quoted(row.checks)} in a group of protocol ${protocol}, got ${show(checkType)}; ${custom}choose one of them`,
    );
  }
  if (row.keepAlive && checkDomain === undefined && (checkType === "HTTP" || checkType === "HTTPS")) {
    texts.push(
      `an ${checkType} check of a group of protocol ${protocol} needs a domain to ask for; set healthCheck.domain, or type "TCP"`,
    );
  }
  if (row.layer === 7 && healthCheck.port !== undefined) {
    texts.push(`a group of protocol ${protocol} checks the port of each server; leave health check port out`);
  }
  return texts;
}
