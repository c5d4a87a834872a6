import { TerraformResource } from "cdktf";
import { GroupView } from "../app/app-view";
import { Check } from "../app/deferral";
import { Condition } from "../values/conditions";
import { carriedBy, OneAnswer } from "./answer";

/** How many servers a group has. */
export interface Counted {
  readonly count: Condition;
  /** What is counted, in words. */
  readonly counted: string;
}

/** Asks of a group whose members are elements of a list, of which the plan alone knows how many there are. */
export function askList(group: GroupView, ask: (counted: Counted) => Omit<Check, "operand">): OneAnswer {
  const iterators = group.members.flatMap(({ member }) => member.iterator ?? []);
  if (iterators.length === 0) return undefined;
  // Not flattened: the token of a list is an array.
  const lists: unknown[] = iterators.map((iterator) => iterator._getForEachExpression());
  const check = ask(countOf(lists, group.members.length - lists.length));
  return carriedBy(alwaysThere(group), { operand: lists[0], ...check });
}

/** Whether some members of a group are elements of a list. */
export function isListed({ members }: GroupView): boolean {
  return members.some(({ member }) => member.iterator !== undefined);
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
