import { TARGET_GROUP_LIMITS, TARGET_GROUP_TYPES } from "../facts/members";
import { TargetGroupView } from "../../../../app/app-view";
import { OneAnswer } from "../../../../rules/answer";
import { askNumber, askValue } from "../../../../rules/question";
import { Rule } from "../../../../app/rule";
import { forEachTargetGroup, rowOf } from "./target-groups";

export const tcTargetGroupSettings: Rule = {
  id: "tc-target-group-settings",
  severity: "error",
  atPlan: true,
  summary: "A target group has only the settings that its kind and protocol know, in their ranges.",
  why: "The API refuses the group during the apply; the provider checks half of it.",
  wrong: `new tencentcloud.TargetGroup(stack, "Group", { loadBalancer: tencent, protocol: tencentcloud.TargetGroupProtocol.TCP, scheduler: tencentcloud.Scheduler.WRR });`,
  right: `new tencentcloud.TargetGroup(stack, "Group", { loadBalancer: tencent, protocol: tencentcloud.TargetGroupProtocol.HTTP, scheduler: tencentcloud.Scheduler.WRR });`,
  source: "CreateTargetGroup, clb/v20180317/models.go:3353 to 3377; resource_tc_clb_target_group.go:289 and :306",
  check: (view) =>
    forEachTargetGroup(view, (details) => [typeOf(details), ...misplaced(details), ...outOfRange(details)]),
};

const NEVER_SENT =
  "sessionSeconds 0 is never sent by the provider, so that a session that is on stays on; leave it out";

function typeOf({ type }: TargetGroupView): OneAnswer {
  return askValue(type, TARGET_GROUP_TYPES, { name: "type", remedy: "use TargetGroupType" });
}

function misplaced(details: TargetGroupView): string[] {
  const { type, protocol, scheduler, sessionSeconds, keepAlive, checkGiven } = details;
  const given = { scheduler, sessionSeconds, keepAlive, healthCheck: checkGiven || undefined };
  const names = Object.keys(given).filter((name) => given[name as keyof typeof given] !== undefined);
  if (type === "v1") {
    return names.map((name) => `a v1 group has no ${name}; set it on the listener or rule, or make the group v2`);
  }
  const row = rowOf(details);
  if (row === undefined) return [];
  const unknown = names.filter((name) => {
    if (name === "keepAlive") return !row.keepAlive;
    return row.layer === 4 && name !== "healthCheck";
  });
  return unknown.map((name) => `a group of protocol ${protocol} has no ${name}; leave it out`);
}

function outOfRange({ scheduler, sessionSeconds }: TargetGroupView): OneAnswer[] {
  return [
    askValue(scheduler, TARGET_GROUP_LIMITS.schedulers, { name: "scheduler" }),
    askNumber(sessionSeconds, TARGET_GROUP_LIMITS.sessionSeconds, { name: "sessionSeconds" }),
    sessionSeconds === 0 ? { text: NEVER_SENT, severity: "warning" } : undefined,
  ];
}
