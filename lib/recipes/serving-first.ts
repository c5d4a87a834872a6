import { Aspects, IAspect } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { PoolMember } from "../app/pool-member";

/**
 * Lets the backends that serve be attached, and their weights be raised, before other weights go to 0.
 *
 * The engine edits attachments in any order. So a switch from blue to green by weights, or one that sends the old servers to 0
 * and adds new ones, could leave nobody for a moment. Which weights are 0 shows only at synth, when no more calls change
 * them.
 *
 * @internal
 */
export class ServingFirst implements IAspect {
  /** @param order makes those that are at 0 wait for all others */
  public static within(group: Construct, order: (isIdle: (member: PoolMember) => boolean) => void): void {
    Aspects.of(group).add(new ServingFirst(group, order));
  }

  private constructor(
    private readonly group: Construct,
    private readonly order: (isIdle: (member: PoolMember) => boolean) => void,
  ) {}

  /** Called for everything below the group as well. */
  public visit(node: IConstruct): void {
    // A weight that is known only at plan may be one that serves.
    if (node === this.group) this.order(({ weight }) => weight === 0);
  }
}
