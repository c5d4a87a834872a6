import { Capability } from "../facts/capability";
import { AppView, GroupView, MemberView } from "../app/app-view";
import { Answer, askEach, verdicts } from "./answer";
import { Verdict } from "../app/rule";

/** Asks the same question of every member of every group. */
export function forEachMember(view: AppView, ask: (member: MemberView, group: GroupView) => Answer): Verdict[] {
  const found: Verdict[] = [];
  for (const group of view.groups) {
    for (const member of group.members) {
      const answer = ask(member, group);
      // Most answers are none, and an app may have 100,000 members: no list for each of them.
      if (answer === undefined) continue;
      const { iterator } = member.member;
      const carrier = () => group.carrier?.(member.member);
      found.push(...verdicts(member, answer, member.id, { carrier, iterator }));
    }
  }
  return found;
}

/** Asks the same question of every group. */
export function forEachGroup(view: AppView, ask: (group: GroupView) => Answer): Verdict[] {
  return askEach(view.groups, ask);
}

/** What to do where servers must have one port. */
export function remedyForPorts({ capability: { port } }: GroupView): string {
  const elsewhere = otherGroup(port);
  return elsewhere === undefined
    ? "give them one port, or none, as the listener names it"
    : `give them one port, or ${elsewhere} with a port for each`;
}

/** What to do where a pool is too large for the call that creates its group. */
export function remedyForMany({ capability: { port } }: GroupView): string {
  return otherGroup(port) ?? "split the pool between several groups";
}

function otherGroup(port: Capability["port"]): string | undefined {
  return "elsewhere" in port ? port.elsewhere : undefined;
}
