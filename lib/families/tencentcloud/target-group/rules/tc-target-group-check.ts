import { TENCENTCLOUD_CLB } from "../../clb/facts/product";
import { TARGET_GROUP_CHECK } from "../facts/members";
import { TargetGroupView } from "../../../../app/app-view";
import { codeFaults } from "../../../../rules/code-faults";
import { OneAnswer } from "../../../../rules/answer";
import { askNumber, askValue } from "../../../../rules/question";
import { checkNumbers } from "../../../../rules/entry-limits";
import { IN_TARGET_GROUP } from "../../../../rules/wording";
import { Rule } from "../../../../app/rule";
import { forEachTargetGroup, rowOf } from "./target-groups";

export const tcTargetGroupCheck: Rule = {
  id: "tc-target-group-check",
  severity: "error",
  atPlan: true,
  summary: "A target group checks its servers in a way that its protocol knows.",
  why: "The API refuses the group during the apply: its ranges are narrower than those of listeners and of the provider.",
  wrong: `new tencentcloud.TargetGroup(stack, "Group", {
  loadBalancer: tencent,
  protocol: tencentcloud.TargetGroupProtocol.HTTP,
  healthCheck: { timeoutSeconds: 60, intervalSeconds: 90 },
});`,
  right: `new tencentcloud.TargetGroup(stack, "Group", {
  loadBalancer: tencent,
  protocol: tencentcloud.TargetGroupProtocol.HTTP,
  healthCheck: { host: "www.example.com", timeoutSeconds: 30, intervalSeconds: 90 },
});`,
  source: "TargetGroupHealthCheck, clb/v20180317/models.go:15765; resource_tc_clb_target_group.go:25 to 238",
  check: (view) => forEachTargetGroup(view, (details) => [...ranges(details), ...codes(details), ...form(details)]),
};

type Faults = readonly OneAnswer[];

function ranges({ healthCheck }: TargetGroupView): Faults {
  if (healthCheck === undefined) return [];
  return checkNumbers(healthCheck, TARGET_GROUP_CHECK).map(({ name, value, range }) =>
    askNumber(value, range, { name, where: IN_TARGET_GROUP }),
  );
}

function codes({ healthCheck }: TargetGroupView): Faults {
  return healthCheck === undefined ? [] : codeFaults(healthCheck, TENCENTCLOUD_CLB.healthCheck);
}

function form(details: TargetGroupView): Faults {
  const { checkType, checkDomain, protocol, healthCheck } = details;
  const row = rowOf(details);
  if (row === undefined || healthCheck?.enabled !== true) return [];
  const custom = checkType === "CUSTOM" ? "the provider cannot carry the texts of a CUSTOM check, " : "";
  const texts: OneAnswer[] = [
    askValue(checkType, row.checks, {
      name: "health check protocol",
      where: ` in a group of protocol ${protocol}`,
      remedy: `${custom}choose one of them`,
    }),
  ];
  if (row.keepAlive && checkDomain === undefined && (checkType === "HTTP" || checkType === "HTTPS")) {
    texts.push(
      `an ${checkType} check of a group of protocol ${protocol} needs a host to ask for; set healthCheck.host, or protocol "TCP"`,
    );
  }
  if (row.layer === 7 && healthCheck.port !== undefined) {
    texts.push(`a group of protocol ${protocol} checks the port of each server; leave health check port out`);
  }
  return texts;
}
