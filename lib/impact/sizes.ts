import { Effect } from "./edits";
import { OperationsBook } from "./operations/book";
import { Fact, Holding } from "./operations/operation";
import { ResourceChange } from "./plan";
import { PlanSides } from "./plan-sides";

/** How many instances a scaling group has before and after the apply; undefined where only the cloud knows. */
interface Size {
  readonly change: ResourceChange;
  readonly fact: Fact;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The sizes of the scaling groups of a plan, which say for how many servers a member stands. */
export class Sizes {
  private readonly sizes = new Map<string, Size>();

  public constructor(changes: readonly ResourceChange[], sides: PlanSides, book: OperationsBook) {
    for (const change of changes) {
      const scales = book.of(change)?.scales;
      if (scales === undefined || change.deposed) continue;
      const [before, after] = [sides.before(change), sides.after(change)];
      const [was, is] = [before && scales.count(before), after && scales.count(after)];
      for (const side of [before, after]) {
        const key = side && scales.key(side);
        if (key !== undefined) this.sizes.set(key, { change, fact: scales.fact, before: was, after: is });
      }
    }
  }

  /** A member as it counts before or after the apply. */
  public counted(member: Holding, when: "before" | "after"): Holding {
    const count = member.source === undefined ? undefined : this.sizes.get(member.source)?.[when];
    if (count === undefined) return member;
    return { ...member, count, backend: `${member.backend} (${count === 1 ? "1 instance" : `${count} instances`})` };
  }

  /** The same effect on as many instances as there are. */
  public countedEffect(effect: Effect): Effect {
    const { from, to } = effect;
    return { ...effect, from: from && this.counted(from, "before"), to: to && this.counted(to, "after") };
  }

  /** What another size does to a member that stays registered. */
  public resized(member: Holding): { readonly change: ResourceChange; readonly effect: Effect } | undefined {
    const size = member.source === undefined ? undefined : this.sizes.get(member.source);
    if (size === undefined || size.change.verb !== "update" || size.before === size.after) return undefined;
    if (size.before === undefined || size.after === undefined) return undefined;
    const { place, identity } = member;
    const effect = this.countedEffect({ place, identity, from: member, to: member, fact: size.fact });
    return { change: size.change, effect };
  }
}
