import { STATE_REMEDY } from "../kept-first";
import { ResourceChange } from "../plan";
import { FindingKind, Found, Seen } from "./finding-kind";

/** See its page, docs/impact-findings.md. */
export const ORDER_CONCLUDED: FindingKind = {
  id: "order-concluded",
  severity: "info",
  summary: "That what is removed waits for what replaces it is concluded, since a plan does not show it.",
  why: "Were it otherwise, more could be lost than the report says. The state proves it: --state.",
  find: concludedOrders,
};

function* concludedOrders({ world }: Seen): Iterable<Found> {
  const concluded = new Map<string, Set<ResourceChange>>();
  for (const effects of world.effects.values()) {
    for (const { change } of effects) {
      if (change.verb !== "delete") continue;
      const evidence = world.kept.evidence(change);
      if (evidence !== "barrier" && evidence !== "siblings") continue;
      concluded.set(evidence, (concluded.get(evidence) ?? new Set()).add(change));
    }
  }
  for (const [evidence, changes] of concluded) {
    const from = evidence === "barrier" ? "the barrier that depends on it" : "replaced resources of the same kind";
    const more = changes.size > 1 ? ` and ${changes.size - 1} more` : "";
    const message = `create_before_destroy of what is removed (this${more}) is concluded from ${from}, since a plan does not show it; to prove it: ${STATE_REMEDY}`;
    yield { address: [...changes][0].address, message };
  }
}
