import { isForeign } from "../foreign";
import { nameOf } from "../subjects";
import { FindingKind, Found, Seen } from "./finding-kind";

/** See its page, docs/impact-findings.md. */
export const FOREIGN_MEMBER_REMOVED: FindingKind = {
  id: "foreign-member-removed",
  severity: "error",
  summary: "The refresh found a member that the resource never had, and the apply removes it.",
  why: "Somebody put a server there, by the console or by another stack, and it goes without being declared anywhere.",
  find: foreignMembers,
};

function* foreignMembers({ world }: Seen): Iterable<Found> {
  for (const [place, effects] of world.effects) {
    for (const { effect, change } of effects) {
      if (effect.from === undefined || effect.to !== undefined || !isForeign(world, change, effect.from)) continue;
      const { backend } = effect.from;
      const message = `removes ${backend} from ${nameOf(world, place)}, which something else put there: the resource owns all members, so add it to the configuration or keep others away`;
      yield { address: change.address, message };
    }
  }
}
