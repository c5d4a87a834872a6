import { TerraformResource } from "cdktf";
import { rangeOf } from "../rules/limits";
import { remedyForMany } from "../rules/members";
import { isUnknown } from "../unknown";
import { GroupView, MemberView } from "../view/app-view";
import { Condition } from "./conditions";
import { Check, Deferral, deferrals, Twin } from "./deferral";

/** The twins of rules that look at all servers of a list together: how many there are is known only at plan. */
export const LIST_TWINS: readonly Twin[] = [
  listTwin("member-count", (list, group) => {
    const { shape } = group.capability.members;
    const { min, max } = shape;
    const condition: Condition = (render) => {
      const count = `length(${render(list)})`;
      return max === Infinity ? `${count} >= ${min}` : `${count} >= ${min} && ${count} <= ${max}`;
    };
    const text = (got: string) =>
      `must have ${rangeOf(shape)} backends, as many as elements of the list, got ${got}; mend the list`;
    return { operand: list, condition, text };
  }),

  listTwin("batch-at-create", (list, group) => {
    const { atCreate } = group.capability.members;
    if (!group.created || atCreate === undefined) return undefined;
    const condition: Condition = (render) => `length(${render(list)}) <= ${atCreate}`;
    const text = (got: string) =>
      `is created with one call that takes at most ${atCreate} backends, as many as elements of the list, got ${got}; ${remedyForMany(group)}`;
    return { operand: list, condition, text };
  }),

  listTwin("weight-all-zero", (list, { parked }, { weight }) => {
    if (parked || !isUnknown(weight)) return undefined;
    const condition: Condition = (render) => {
      const one = render(weight).replace(/\beach\.(key|value)\b/g, "$1");
      return `anytrue([for key, value in ${render(list)} : try(${one} > 0, false)])`;
    };
    const text = () =>
      "all backends of the list have weight 0, so nobody takes traffic; raise one weight, or declare the pool with parked: true";
    return { operand: list, condition, text };
  }),
];

function listTwin(
  ruleId: string,
  ask: (list: unknown, group: GroupView, member: MemberView) => Check | undefined,
): Twin {
  return {
    ruleId,
    defer: (view) =>
      view.groups.flatMap((group): Deferral[] => {
        const [member, ...others] = group.members;
        const iterator = member?.member.iterator;
        if (iterator === undefined || others.length > 0) return [];
        return deferrals(ruleId, group, alwaysThere(group), ask(iterator._getForEachExpression(), group, member));
      }),
  };
}

/** A resource that the plan looks at also when the list is empty, as one that is made for each element is not. */
function alwaysThere(group: GroupView): TerraformResource | undefined {
  const candidates = [group.carrier?.(), ...group.entries.map(({ carrier }) => carrier)];
  return candidates.find((resource) => resource !== undefined && resource.forEach === undefined);
}
