import { Holding } from "./operations/operation";
import { Plan, ResourceChange } from "./plan";
import { PlanSides } from "./plan-sides";
import { ruleByName } from "../families/tencentcloud/clb/operations";

/** Whether a removal of a target reaches the cloud. */
export type Reach = "sent" | "lost" | "unknown";

/**
 * `tencentcloud_clb_attachment` looks at the first rule of the listener only when it decides which targets are there to
 * deregister (clb/resource_tc_clb_attachment.go:586-607). A target of another rule stays, unless the first rule has the
 * same server. Which rule the cloud lists first is not in a plan; where one rule waited for another when it was made,
 * the other is older.
 */
export class FirstRule {
  private readonly rulesOf = new Map<string, ResourceChange[]>();
  private readonly listenerOf = new Map<string, string>();
  private readonly serversOf = new Map<string, Set<string>>();

  public constructor(
    plan: Plan,
    private readonly sides: PlanSides,
  ) {
    for (const change of plan.changes) {
      if (change.type !== "tencentcloud_clb_listener_rule") continue;
      const side = sides.before(change);
      const [listener, rule] = [side?.id("listener_id"), side?.id("rule_id")];
      if (side === undefined || listener === undefined || rule === undefined) continue;
      this.rulesOf.set(listener, [...(this.rulesOf.get(listener) ?? []), change]);
      this.listenerOf.set(rule, listener);
      this.listenerOf.set(ruleByName(listener, side.label("domain"), side.label("url")), listener);
    }
  }

  /** Learns what a rule holds now. */
  public learn(members: readonly Holding[]): void {
    for (const { place, backend } of members) {
      const known = this.serversOf.get(place);
      if (known === undefined) this.serversOf.set(place, new Set([backend]));
      else known.add(backend);
    }
  }

  /** Whether the removal is sent. */
  public reaches(change: ResourceChange, removed: Holding): Reach {
    if (change.type !== "tencentcloud_clb_attachment") return "sent";
    const listener = this.listenerOf.get(removed.place);
    const rules = listener === undefined ? [] : (this.rulesOf.get(listener) ?? []);
    if (rules.length < 2) return "sent";
    const own = rules.find((rule) => this.names(rule).includes(removed.place));
    const first = rules.find((rule) =>
      rules.every((other) => other === rule || other.stateDependsOn.includes(rule.block)),
    );
    if (first !== undefined) {
      const there = this.names(first).some((name) => this.serversOf.get(name)?.has(removed.backend));
      return first === own || there ? "sent" : "lost";
    }
    return "unknown";
  }

  private names(rule: ResourceChange): string[] {
    const side = this.sides.before(rule)!;
    return [side.id("rule_id") ?? "", ruleByName(side.id("listener_id"), side.label("domain"), side.label("url"))];
  }
}
