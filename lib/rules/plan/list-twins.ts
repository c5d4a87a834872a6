import { TerraformResource } from "cdktf";
import { rangeOf } from "../limits";
import { isSingle } from "../../app/each-block";
import { remedyForMany } from "../members";
import { isUnknown } from "../../values/unknown";
import { GroupView } from "../../app/app-view";
import { Condition } from "../../values/conditions";
import { Check, Deferral, deferrals, Twin } from "./twin";
import { ofElement } from "../../values/engine-text";

/** The twins of rules that look at all servers of a list together: how many there are is known only at plan. */
export const LIST_TWINS: readonly Twin[] = [
  listTwin("member-count", ({ capability }, { count, counted }) => {
    const { shape } = capability.members;
    const { min, max } = shape;
    const condition: Condition = (render) =>
      max === Infinity ? `${count(render)} >= ${min}` : `${count(render)} >= ${min} && ${count(render)} <= ${max}`;
    const text = (got: string) => `must have ${rangeOf(shape)} backends, ${counted}, got ${got}; mend the list`;
    return { condition, text };
  }),

  listTwin("batch-at-create", (group, { count, counted }) => {
    const { atCreate } = group.capability.members;
    if (!group.created || atCreate === undefined) return undefined;
    const condition: Condition = (render) => `${count(render)} <= ${atCreate}`;
    const text = (got: string) =>
      `is created with one call that takes at most ${atCreate} backends, ${counted}, got ${got}; ${remedyForMany(group)}`;
    return { condition, text };
  }),

  listTwin("batch-multiple", ({ created, capability }, { count, counted }) => {
    const { batch, faultAtBatchMultiple } = capability.members;
    if (!created || faultAtBatchMultiple !== "create") return undefined;
    const condition: Condition = (render) => `${count(render)} == 0 || ${count(render)} % ${batch} != 0`;
    const text = (got: string) =>
      `must not have an exact multiple of ${batch} backends, ${counted}, got ${got}; the provider cannot create the group with them: add or remove one, or bind with BindingStrategy.VSERVER_ATTACHMENTS`;
    return { condition, text };
  }),

  listTwin("weight-all-zero", ({ members, parked }) => {
    const settled = members.some(({ weight, member }) => isSingle(member) && !isUnknown(weight) && weight !== 0);
    if (parked || settled || !members.some(({ weight }) => isUnknown(weight))) return undefined;
    const condition: Condition = (render) => {
      const above = members.map(({ weight, member: { iterator } }) => {
        const one = `try(${render(weight)} > 0, false)`;
        const list = iterator?._getForEachExpression();
        return list === undefined ? `[${one}]` : `[for key, value in ${render(list)} : ${ofElement(one)}]`;
      });
      return `anytrue(${above.length === 1 ? above[0] : `concat(${above.join(", ")})`})`;
    };
    const text = () =>
      "all backends of the list have weight 0, so nobody takes traffic; raise one weight, or declare the pool with parked: true";
    return { condition, text };
  }),
];

/** How many servers a group has. */
interface Counted {
  readonly count: Condition;
  /** What is counted, in words. */
  readonly counted: string;
}

function listTwin(
  ruleId: string,
  ask: (group: GroupView, counted: Counted) => Omit<Check, "operand"> | undefined,
): Twin {
  return {
    ruleId,
    defer: (view) =>
      view.groups.flatMap((group): Deferral[] => {
        const iterators = group.members.flatMap(({ member }) => member.iterator ?? []);
        // Not flattened: the token of a list is an array.
        const lists: unknown[] = iterators.map((iterator) => iterator._getForEachExpression());
        if (lists.length === 0) return [];
        const check = ask(group, countOf(lists, group.members.length - lists.length));
        return deferrals(ruleId, group, alwaysThere(group), check && { operand: lists[0], ...check });
      }),
  };
}

function countOf(lists: readonly unknown[], named: number): Counted {
  const elements = `elements of the list${lists.length > 1 ? "s" : ""}`;
  return {
    count: (render) => {
      const parts = [...lists.map((list) => `length(${render(list)})`), ...(named > 0 ? [String(named)] : [])];
      return parts.length === 1 ? parts[0] : `(${parts.join(" + ")})`;
    },
    counted: named > 0 ? `the ${elements} beside the ${named} that are named` : `as many as ${elements}`,
  };
}

/** A resource that the plan looks at also when the list is empty, as one that is made for each element is not. */
function alwaysThere(group: GroupView): TerraformResource | undefined {
  const candidates = [group.carrier?.(), ...group.entries.map(({ carrier }) => carrier)];
  return candidates.find((resource) => resource !== undefined && resource.forEach === undefined);
}
