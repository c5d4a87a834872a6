import { nameOf } from "../subjects";
import { FindingKind, Found, Seen } from "./finding-kind";

/** See its page, docs/impact-findings.md. */
export const TWO_OWNERS: FindingKind = {
  id: "two-owners",
  severity: "error",
  milder: { severity: "warning", when: "this plan changes none of the members" },
  summary: "A resource owns all members of a group or listener that another one fills too.",
  why: "Each apply removes what the other put there. Let one of them hold all members.",
  find: twoOwners,
};

function* twoOwners({ world }: Seen): Iterable<Found> {
  for (const [place, holders] of world.holders) {
    const staying = [...holders].filter((change) => change.after !== undefined && !change.deposed);
    const owner = staying.find((change) => world.book.of(change)?.holds?.owns === "everything");
    if (owner === undefined || staying.length < 2) continue;
    const others = staying.filter((change) => change !== owner).map(({ address }) => address);
    const shown =
      others.length > 3 ? `${others.slice(0, 3).join(", ")} and ${others.length - 3} more` : others.join(", ");
    const message = `owns all members of ${nameOf(world, place)}, which ${shown} fills too: each apply removes what the other put there, unless it ignores changes of its members`;
    // A plan does not show ignore_changes, with which an owner leaves the others alone.
    const fights = staying.some((change) => world.edits.get(change)?.make.length);
    yield { address: owner.address, message, milder: !fights };
  }
}
