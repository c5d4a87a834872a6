import { TerraformResource, TerraformStack } from "cdktf";
import { waitFor } from "../../recipes/wait-for";

/** What one stack has of a load balancer. */
interface Order {
  /** With what takes back the wait for each. */
  readonly members: Map<TerraformResource, (() => void) | undefined>;
  /** The listener or rule that waits for all members; the others wait for it. */
  firstEntry?: TerraformResource;
  lastEntry?: TerraformResource;
}

/**
 * The order in which one CLB takes changes: members first, then its listeners and rules, one after another.
 *
 * Creating a listener while a group of the same load balancer is being configured fails with
 * `ServiceIsConfiguring`, and the provider does not try again (facts/measured.md).
 *
 * @internal
 */
export class ApplyOrder {
  private readonly orders = new Map<TerraformStack, Order>();

  /** A resource that holds or attaches members. */
  public addMembers(resource: TerraformResource): void {
    const order = this.orderOf(resource);
    order.members.set(resource, order.firstEntry && waitFor(order.firstEntry, resource));
  }

  /** Takes it back out: it gets another address. */
  public removeMembers(resource: TerraformResource): void {
    this.orderOf(resource).members.get(resource)?.();
    this.orderOf(resource).members.delete(resource);
  }

  /** A listener or rule. */
  public addEntry(resource: TerraformResource): void {
    const order = this.orderOf(resource);
    // Only the first waits for the members itself: each for each would be 2,500 for 50 listeners with a group each.
    if (order.lastEntry !== undefined) waitFor(resource, order.lastEntry);
    else for (const members of order.members.keys()) order.members.set(members, waitFor(resource, members));
    order.firstEntry ??= resource;
    order.lastEntry = resource;
  }

  private orderOf(resource: TerraformResource): Order {
    const stack = TerraformStack.of(resource);
    const order = this.orders.get(stack) ?? { members: new Map() };
    this.orders.set(stack, order);
    return order;
  }
}
