import { STATE_REMEDY } from "../kept-first";
import { FindingKind, Found, Seen } from "./finding-kind";

/** See its page, docs/impact-findings.md. */
export const ORDER_ASSUMED: FindingKind = {
  id: "order-assumed",
  severity: "info",
  summary: "Something may be lost for want of a sign that what is removed waits.",
  why: "Where the state carries create_before_destroy, less is lost than the report says. The state tells: --state.",
  find: assumedOrders,
};

/** Said where it matters: something is lost, and no stall has said it already. */
function* assumedOrders({ world, subjects }: Seen): Iterable<Found> {
  if (subjects.every(({ loss }) => loss.percent === 0) || world.remarks.some(({ assumed }) => assumed)) return;
  const assumed = world.plan.changes.filter(
    (change) => world.book.of(change) !== undefined && world.kept.isAssumed(change),
  );
  if (assumed.length === 0) return;
  const more = assumed.length > 1 ? ` (this and ${assumed.length - 1} more)` : "";
  const message = `what is removed${more} is taken to go before what depended on it is updated, unless its state carries create_before_destroy, which a plan does not show; to prove it: ${STATE_REMEDY}`;
  yield { address: assumed[0].address, message };
}
