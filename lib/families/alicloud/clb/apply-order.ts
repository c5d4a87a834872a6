import { TerraformResource } from "cdktf";
import { IConstruct } from "constructs";
import { Chain } from "../../../recipes/chain";
import { waitFor } from "../../../recipes/wait-for";
import { sharedById } from "../../../app/shared-by-id";

/**
 * What changes a load balancer, in the order in which it is changed.
 *
 * Groups carry `create_before_destroy`, which the engine hands on to all that they wait for. Members that are resources
 * must not have it, so they stand behind all groups (docs/decisions/clb-chain.md).
 *
 * @internal
 */
export enum ClbChange {
  GROUP = "1",
  DEFAULT_GROUP = "2",
  MEMBER = "3",
  LISTENER = "4",
  /** Names the port of another listener. */
  REDIRECT = "5",
  RULE = "6",
}

/** Listeners come in the order of declaration, where those that need others stand behind them already. */
const LISTENING: readonly ClbChange[] = [ClbChange.LISTENER, ClbChange.REDIRECT, ClbChange.RULE];

/**
 * The order in which one CLB takes changes: all that changes it, one after another.
 *
 * What comes while another change is under way is refused (`ServiceIsConfiguring`, `VServerGroupProcessing`), and of most
 * calls the provider makes no second one (docs/decisions/clb-chain.md).
 *
 * @internal
 */
export class ApplyOrder {
  /** That of a load balancer in the stack of a construct, whatever names the load balancer there. */
  public static of(scope: IConstruct, loadBalancerId: string): ApplyOrder {
    return sharedById(scope, "classic load balancer", loadBalancerId, () => new ApplyOrder());
  }

  private readonly chain = new Chain();
  private readonly known = new Set<TerraformResource>();
  private readonly steps = new Set<TerraformResource>();
  private firstEntry?: TerraformResource;
  private letGo: Array<() => void> = [];
  private entries = 0;

  /** A resource that changes the load balancer. */
  public add(change: ClbChange, resource: TerraformResource): void {
    if (this.known.has(resource)) return;
    this.known.add(resource);
    const entry = LISTENING.includes(change);
    this.chain.add(`${change} ${entry ? String(this.entries++).padStart(6, "0") : resource.node.path}`, resource);
    if (entry) this.holdFirst();
  }

  /** Takes it back out: it gets another address. */
  public remove(resource: TerraformResource): void {
    this.known.delete(resource);
    this.chain.remove(resource);
  }

  /** Something that changes nothing there, but comes before any listener or rule. Several go side by side. */
  public addStep(step: TerraformResource): void {
    this.steps.add(step);
    if (this.firstEntry !== undefined) this.letGo.push(waitFor(this.firstEntry, step));
  }

  /** The first listener or rule waits for all steps, and by the chain all others do. */
  private holdFirst(): void {
    const first = this.chain.after(ClbChange.LISTENER);
    if (first === undefined || first === this.firstEntry) return;
    this.letGo.forEach((letGo) => letGo());
    this.letGo = [...this.steps].map((step) => waitFor(first, step));
    this.firstEntry = first;
  }
}
