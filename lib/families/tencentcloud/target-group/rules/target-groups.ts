import { rowNamed } from "../../../../values/record";
import { ValueList } from "../../../../facts";
import { TARGET_GROUP_PROTOCOL, TARGET_GROUP_PROTOCOLS, TargetGroupProtocol } from "../facts/members";
import { isUnknown } from "../../../../values/unknown";
import { AppView, GroupView, TargetGroupView } from "../../../../app/app-view";
import { Answer, askEach } from "../../../../rules/answer";
import { Verdict } from "../../../../app/rule";

/** Asks the same question of every Tencent target group. */
export function forEachTargetGroup(
  view: AppView,
  ask: (details: TargetGroupView, group: GroupView) => Answer,
): Verdict[] {
  return askEach(view.groups, (group) => group.targetGroup && ask(group.targetGroup, group));
}

/** The row of a group's protocol; undefined for v1, and for a protocol that is wrong or known only at plan. */
export function rowOf({ type, protocol }: Pick<TargetGroupView, "type" | "protocol">): TargetGroupProtocol | undefined {
  if (type !== "v2" || protocol === undefined || isUnknown(protocol)) return undefined;
  return rowNamed(TARGET_GROUP_PROTOCOLS, protocol);
}

/** The protocols that a target group can have. */
export const TARGET_GROUP_PROTOCOL_NAMES: ValueList = {
  values: Object.keys(TARGET_GROUP_PROTOCOLS),
  confidence: TARGET_GROUP_PROTOCOL,
};
