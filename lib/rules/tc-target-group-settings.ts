import { TARGET_GROUP_LIMITS } from "../capabilities/tencentcloud-target-group";
import { isUnknown, show } from "../unknown";
import { TargetGroupView } from "../view/app-view";
import { integerIn, misses, quoted } from "./limits";
import { Rule } from "./rule";
import { forEachTargetGroup, rowOf } from "./target-groups";

const TYPES = ["v1", "v2"];

export const tcTargetGroupSettings: Rule = {
  id: "tc-target-group-settings",
  severity: "error",
  summary: "A target group has only the settings that its kind and protocol know, in their ranges.",
  why: "The API refuses the group during the apply; the provider checks half of it.",
  wrong: `new tencentcloud.TargetGroup(stack, "Group", { loadBalancer: tencent, protocol: "TCP", scheduler: "WRR" });`,
  right: `new tencentcloud.TargetGroup(stack, "Group", { loadBalancer: tencent, protocol: "HTTP", scheduler: "WRR" });`,
  source: "CreateTargetGroup; facts/tencentcloud-provider.md 7, rules 34 to 36",
  check: (view) =>
    forEachTargetGroup(view, (details) => [...typeOf(details), ...misplaced(details), ...outOfRange(details)]),
};

function typeOf({ type }: TargetGroupView): string[] {
  if (isUnknown(type) || TYPES.includes(type)) return [];
  return [`type must be one of ${quoted(TYPES)}, got ${show(type)}; use TargetGroupType`];
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

function outOfRange({ scheduler, sessionSeconds }: TargetGroupView): string[] {
  const { schedulers, sessionSeconds: range } = TARGET_GROUP_LIMITS;
  const texts: string[] = [];
  if (scheduler !== undefined && !isUnknown(scheduler) && !schedulers.some((known) => known === scheduler)) {
    texts.push(`scheduler must be one of ${quoted(schedulers)}, got ${show(scheduler)}; choose one of them`);
  }
  if (misses(sessionSeconds, range)) {
    const why = sessionSeconds === 0 ? "the provider never sends 0, leave it out" : "choose one in the range";
    texts.push(`sessionSeconds must be ${integerIn(range)}, got ${show(sessionSeconds)}; ${why}`);
  }
  return texts;
}
