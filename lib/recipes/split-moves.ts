import { TerraformElement, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { addressesMovedByUser } from "../app/stacks";
import type { Attached, AttachedMembers } from "./attached-members";
import { constructId, logicalIdOf } from "../app/moved";

/**
 * `moved` blocks for a group that stays while a split takes the place of a single pool, or a single pool that of a split:
 * members of a split have the pool's name in their addresses. So have, by its path, those of which another pool of the
 * group has one of the same id. Without the blocks each would be added while it is there, which a cloud refuses. A block
 * whose `from` is not in the state does nothing.
 */
export class SplitMoves extends TerraformElement {
  public constructor(
    group: Construct,
    private readonly members: AttachedMembers,
  ) {
    super(group, "SplitMoves");
  }

  /** Some blocks for each member, one after another. */
  public toTerraform(): unknown {
    const all = this.members.all;
    // The engine refuses two moves from one address, and one from where a resource stands.
    const taken = new Set(all.flatMap(({ member, id, before }) => [id, before + (member.formerId ?? member.id)]));
    // It refuses two moves to one address as well: what the user says of a member is what holds.
    const byUser = addressesMovedByUser(TerraformStack.of(this));
    const moved = all.flatMap((attached) => {
      const { resource } = attached;
      if (resource.hasResourceMove()) return [];
      const ids = this.idsOf(attached);
      const addressOf = (one: string) => `${resource.terraformResourceType}.${this.logicalId(one)}`;
      return ids.slice(0, -1).flatMap((from, at) => {
        if (taken.has(from)) return [];
        taken.add(from);
        const move = { from: addressOf(from), to: addressOf(ids[at + 1]) };
        return byUser.has(move.from) || byUser.has(move.to) ? [] : [move];
      });
    });
    return moved.length === 0 ? {} : { moved };
  }

  /** The ids that a member may have had here, each of which becomes the next; the last is the one that it has. */
  private idsOf({ member, before }: Attached): string[] {
    const { pool, acrossSplit, origin } = member;
    const { from, to } = acrossSplit;
    if (before !== "") return distinct([to, from, this.members.formerPrefixOf(pool) + to, before + to]);
    return distinct(origin === member ? [this.members.formerPrefixOf(pool) + to, from, to] : [from, to]);
  }

  private logicalId(id: string): string {
    const scopes = [...this.members.node.scopes, { node: { id: constructId(id) } }];
    return logicalIdOf(TerraformStack.of(this), scopes);
  }
}

function distinct(ids: readonly string[]): string[] {
  return ids.filter((id, at) => id !== ids[at - 1]);
}
