import { Plan, ResourceChange } from "./plan";
import { isDestroyed } from "./plan-sides";

/** What the raw state says of `create_before_destroy`, by address; the plan's JSON leaves it out. */
export type StateFlags = ReadonlyMap<string, boolean>;

/** How it is known that an object which left the configuration is destroyed only after its dependents' update. */
export type Evidence = "state" | "siblings" | "barrier" | "none";

/** How to prove what a plan does not tell. */
export const STATE_REMEDY = "terraform state pull > state.json, and --state state.json";

const BARRIERS = new Set(["terraform_data", "null_resource"]);

/**
 * Whether destroyed objects are kept until their dependents were updated. For replaced objects the plan says it. For
 * objects that left the configuration it does not, since its JSON lacks `create_before_destroy`, so it is concluded, in
 * this order: from the raw state when given; from replaced objects of the same block or module and type; from a barrier
 * (a `terraform_data` that depended on them has no other purpose; one that leaves with them must list their ids). Nothing
 * of these: it is destroyed at any time.
 */
export class KeptObjects {
  private readonly siblings = new Map<string, boolean>();
  private readonly behindBarrier = new Set<string>();
  private readonly waitedFor = new Set<string>();

  public constructor(
    plan: Plan,
    private readonly flags?: StateFlags,
  ) {
    for (const change of plan.changes) {
      if (change.verb === "create-delete" || change.verb === "delete-create") {
        const first = change.verb === "create-delete";
        this.siblings.set(family(change), (this.siblings.get(family(change)) ?? true) && first);
      }
      if (change.after !== undefined) for (const block of change.stateDependsOn) this.waitedFor.add(block);
      if (BARRIERS.has(change.type) && (!isDestroyed(change) || listsDestroyed(change, plan))) {
        for (const block of change.stateDependsOn) this.behindBarrier.add(block);
      }
    }
  }

  /** Whether it is kept. */
  public kept(change: ResourceChange): boolean {
    if (change.verb === "create-delete" || change.deposed) return true;
    if (change.verb === "delete-create") return false;
    return this.flag(change) ?? this.evidence(change) !== "none";
  }

  /** How that is known, for an object that left the configuration. */
  public evidence(change: ResourceChange): Evidence {
    if (this.flag(change) !== undefined) return "state";
    const siblings = this.siblings.get(family(change));
    if (siblings !== undefined) return siblings ? "siblings" : "none";
    return this.behindBarrier.has(change.block) ? "barrier" : "none";
  }

  /** Whether it is taken to go first for want of any sign, and something that stays depended on it. */
  public isAssumed(change: ResourceChange): boolean {
    return change.verb === "delete" && !change.deposed && this.hasNoSign(change) && this.waitedFor.has(change.block);
  }

  private hasNoSign(change: ResourceChange): boolean {
    return this.flag(change) === undefined && !this.siblings.has(family(change)) && this.evidence(change) === "none";
  }

  private flag(change: ResourceChange): boolean | undefined {
    return this.flags?.get(change.address);
  }
}

/** Whether it leaves with objects whose ids are its input, as a barrier does when all members go with their group. */
function listsDestroyed({ verb, before, stateDependsOn }: ResourceChange, plan: Plan): boolean {
  const ids = before?.input;
  if (verb !== "delete" || typeof ids !== "string") return false;
  const blocks = new Set(stateDependsOn);
  const left = plan.changes.filter((change) => isDestroyed(change) && blocks.has(change.block));
  return left.some(
    (change) => typeof change.before?.id === "string" && change.before.id !== "" && ids.includes(change.before.id),
  );
}

function family(change: ResourceChange): string {
  return `${change.module}|${change.type}`;
}
