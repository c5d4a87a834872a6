import { OperationsBook, Plan } from "../../impact";
import { isDeepStrictEqual } from "node:util";
import { isRecord } from "./step-record";
import { SteppedResource } from "./stepped-resource";

type Change = Plan["changes"][number];

/**
 * Changes of a plan that no step can bring: what has to do with load balancing and is not the members of a resource that
 * goes over in steps would be there for all traffic at once.
 */
export function unsteppable(plan: Plan, resources: readonly SteppedResource[], book: OperationsBook): string[] {
  const stepped = new Map(resources.map(({ address, holder }) => [address, holder.argument]));
  const changed = plan.changes.filter((change) => {
    if (change.verb === "none" || isRecord(change.address)) return false;
    const argument = stepped.get(change.address);
    return argument === undefined ? balances(change, book) : !isOnly(change, argument);
  });
  return [
    ...changed.map(({ address, verb }) => `${address} (${verb})`),
    ...plan.unread.map(({ address, what }) => `${address} (${what})`),
  ];
}

/** What nobody here knows to have nothing to do with traffic; servers that come take none by themselves. */
function balances(change: Change, book: OperationsBook): boolean {
  const known = book.of(change);
  if (change.verb === "create" && known?.server !== undefined) return false;
  const { isRelevant, leadsIn, carriesNetworks, guardsNetworks } = book.relevance;
  const named = [isRelevant, leadsIn, carriesNetworks, guardsNetworks].some((is) => is(change.type));
  return known !== undefined || named || book.linksOf(change).length > 0;
}

/** Whether a change is one in place, of one argument. */
function isOnly({ verb, before = {}, after = {} }: Change, argument: string): boolean {
  if (verb !== "update") return false;
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  names.delete(argument);
  return [...names].every((name) => isDeepStrictEqual(before[name], after[name]));
}
