import { AppView, GroupView, MemberView } from "../view/app-view";
import { Answer, verdicts } from "./answer";
import { Verdict } from "./rule";

/** Asks the same question of every member of every group. */
export function forEachMember(view: AppView, ask: (member: MemberView, group: GroupView) => Answer): Verdict[] {
  return view.groups.flatMap((group) =>
    group.members.flatMap((member) => verdicts(member, ask(member, group), member.id)),
  );
}

/** Asks the same question of every group. */
export function forEachGroup(view: AppView, ask: (group: GroupView) => Answer): Verdict[] {
  return view.groups.flatMap((group) => verdicts(group, ask(group)));
}
