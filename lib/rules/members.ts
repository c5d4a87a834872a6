import { AppView, GroupView, MemberView } from "../view/app-view";
import { Verdict } from "./rule";

/** Asks the same question of every member of every group. */
export function forEachMember(
  view: AppView,
  ask: (member: MemberView, group: GroupView) => string | undefined,
): Verdict[] {
  return view.groups.flatMap((group) =>
    group.members.flatMap((member) => {
      const text = ask(member, group);
      return text === undefined ? [] : [{ subject: member, backend: member.id, text }];
    }),
  );
}

/** Asks the same question of every group. */
export function forEachGroup(view: AppView, ask: (group: GroupView) => string | undefined): Verdict[] {
  return view.groups.flatMap((group) => {
    const text = ask(group);
    return text === undefined ? [] : [{ subject: group, text }];
  });
}
