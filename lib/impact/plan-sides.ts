import { Configuration } from "./configuration";
import { object } from "./json";
import { OperationsBook } from "./operations/book";
import { Plan, ResourceChange } from "./plan";
import { newId, Side } from "./side";

/** Reads objects of a plan before and after the apply, and follows references from one to another. */
export class PlanSides {
  private readonly byBlock = new Map<string, ResourceChange[]>();

  public constructor(
    plan: Plan,
    private readonly configuration: Configuration,
    private readonly book: OperationsBook,
  ) {
    for (const change of plan.changes) {
      if (change.deposed) continue;
      const known = this.byBlock.get(change.block);
      if (known === undefined) this.byBlock.set(change.block, [change]);
      else known.push(change);
    }
  }

  /** The object as it is now. */
  public before(change: ResourceChange): Side | undefined {
    if (change.before === undefined) return undefined;
    return new Side(change.before, {}, undefined, () => undefined, change.address);
  }

  /** The object as it will be; an id that is not known yet reads as one that stands for the new object. */
  public after(change: ResourceChange): Side | undefined {
    if (change.after === undefined) return undefined;
    const own = this.ownId(change);
    const unknownId = change.after[own] === undefined || change.after[own] === null;
    const values = unknownId && isMade(change) ? { ...change.after, [own]: newId(change.address) } : change.after;
    const expressions = this.configuration.expressions(change.block);
    return new Side(values, change.afterUnknown, expressions, (refs) => this.follow(refs, change), change.address);
  }

  private ownId(change: ResourceChange): string {
    return this.book.of(change)?.ownId ?? "id";
  }

  private follow(references: readonly string[], from: ResourceChange): string | undefined {
    const target = this.configuration.target(references, from.module);
    if (target === undefined) return undefined;
    const instances = (this.byBlock.get(target.block) ?? []).filter((one) => one.module === target.module);
    const byIndex = instances.find((one) => indexText(one) === (target.index ?? indexText(from)));
    const found = byIndex ?? (instances.length === 1 ? instances[0] : undefined);
    if (found === undefined) return undefined;
    if (isMade(found)) return newId(found.address);
    const value = object(found.before)?.[target.attribute ?? this.ownId(found)];
    return typeof value === "string" && value !== "" ? value : undefined;
  }
}

/** Whether the apply makes a new object at this address. */
export function isMade(change: ResourceChange): boolean {
  return change.verb === "create" || change.verb === "delete-create" || change.verb === "create-delete";
}

/** Whether the apply destroys the object that is at this address now. */
export function isDestroyed(change: ResourceChange): boolean {
  return change.verb === "delete" || change.verb === "delete-create" || change.verb === "create-delete";
}

function indexText(change: ResourceChange): string | undefined {
  if (change.index === undefined) return undefined;
  return `[${typeof change.index === "number" ? change.index : JSON.stringify(change.index)}]`;
}
