import { TerraformElement, TerraformResource, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { BackendPool } from "../backend-pool";
import { addressesMovedByUser } from "../view/stacks";
import { constructId, logicalIdOf } from "./moved";

/**
 * `moved` blocks for a group that stays while a split takes the place of a single pool, or a single pool that of a split:
 * members of a split have the pool's name in their addresses. Without the blocks each would be added while it is there, which
 * a cloud refuses. A block whose `from` is not in the state does nothing.
 */
export class SplitMoves extends TerraformElement {
  /** @param members the parent of the resources, which have the ids of the pool's members */
  public constructor(
    group: Construct,
    private readonly members: Construct,
    private readonly pool: BackendPool,
  ) {
    super(group, "SplitMoves");
  }

  /** One block for each member. */
  public toTerraform(): unknown {
    // The engine refuses two moves from one address, and one from where a resource stands.
    const taken = new Set(this.pool._members.flatMap(({ id, formerId }) => [id, formerId ?? id]));
    // It refuses two moves to one address as well: what the user says of a member is what holds.
    const byUser = addressesMovedByUser(TerraformStack.of(this));
    const moved = this.pool._members.flatMap(({ id, acrossSplit: { from, to } }) => {
      const resource = this.members.node.tryFindChild(constructId(id));
      if (!TerraformResource.isTerraformResource(resource) || taken.has(from)) return [];
      taken.add(from);
      const addressOf = (one: string) => `${resource.terraformResourceType}.${this.logicalId(one)}`;
      const move = { from: addressOf(from), to: addressOf(to) };
      return byUser.has(move.from) || byUser.has(move.to) || resource.hasResourceMove() ? [] : [move];
    });
    return moved.length === 0 ? {} : { moved };
  }

  private logicalId(id: string): string {
    const scopes = [...this.members.node.scopes, { node: { id: constructId(id) } }];
    return logicalIdOf(TerraformStack.of(this), scopes);
  }
}
