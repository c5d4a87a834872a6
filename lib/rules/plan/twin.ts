import { TerraformResource } from "cdktf";
import { ownersOf, SettingsOwner } from "../../app/settings-owner";
import { isUnknown } from "../../values/unknown";
import { AppView, EntryView, GroupView, MemberView, Subject } from "../../app/app-view";
import { Check, Deferral } from "../../app/deferral";

export { Check, Deferral };

/** The second half of a rule: what is left of it where operands are known only at plan. */
export interface Twin {
  readonly ruleId: string;
  /** Pure and total, like the rule. */
  defer(view: AppView): Deferral[];
}

/** What a twin answers for one subject. */
export type Checks = undefined | Check | readonly Check[];

/** Asks the same question of every backend of every group that this app writes. */
export function memberTwin(ruleId: string, ask: (member: MemberView, group: GroupView) => Checks): Twin {
  return {
    ruleId,
    defer: (view) => {
      const found: Deferral[] = [];
      for (const group of view.groups) {
        for (const member of group.members) {
          const checks = ask(member, group);
          // Most answers are none, and an app may have 100,000 members: no list for each of them.
          if (checks === undefined) continue;
          const { iterator } = member.member;
          const here = deferrals(ruleId, member, group.carrier?.(member.member), checks, member.id);
          found.push(...here.map((deferral) => ({ ...deferral, iterator })));
        }
      }
      return found;
    },
  };
}

const OPEN = new WeakMap<GroupView, boolean>();

/** Whether something of some backend is known only at plan. In most groups nothing is. */
function hasOpenMember(group: GroupView): boolean {
  const known = OPEN.get(group) ?? group.members.some(isOpen);
  OPEN.set(group, known);
  return known;
}

function isOpen({ weight, port, member }: MemberView): boolean {
  const { serverId, serverIp, description } = member.backend;
  return [weight, port, member.port, serverId, serverIp, description].some(isUnknown);
}

/**
 * Asks the same question of every group with a backend of which something is open: the check stands at the backend that
 * the answer names, and looks at what is open there.
 */
export function groupTwin(
  ruleId: string,
  ask: (group: GroupView) => undefined | { readonly at: MemberView; readonly check: Check },
): Twin {
  return {
    ruleId,
    defer: (view) =>
      view.groups.flatMap((group) => {
        // Whose members are elements of a list has twins of its own.
        const listed = group.members.some(({ member }) => member.iterator !== undefined);
        const answer = listed || !hasOpenMember(group) ? undefined : ask(group);
        if (answer === undefined) return [];
        return deferrals(ruleId, group, group.carrier?.(answer.at.member), answer.check);
      }),
  };
}

/** Asks the same question of every listener and rule that this app writes. */
export function entryTwin(ruleId: string, ask: (entry: EntryView) => Checks): Twin {
  return {
    ruleId,
    defer: (view) =>
      view.entries.flatMap((entry) =>
        entry.carrier === undefined ? [] : deferrals(ruleId, entry, entry.carrier, ask(entry)),
      ),
  };
}

/** Asks the same question of every listener, rule and group that has a check, a scheduler or a session of its own. */
export function ownerTwin(ruleId: string, ask: (owner: SettingsOwner) => Checks): Twin {
  return {
    ruleId,
    defer: (view) => ownersOf(view).flatMap((owner) => deferrals(ruleId, owner, owner.carrier, ask(owner))),
  };
}

/** Checks as deferrals; none where no resource of this app carries the value. */
export function deferrals(
  ruleId: string,
  subject: Subject,
  carrier: TerraformResource | undefined,
  checks: Checks,
  backend?: string,
): Deferral[] {
  if (carrier === undefined || checks === undefined) return [];
  return [checks].flat().map((check) => ({ ...(check as Check), ruleId, subject, carrier, backend }));
}
