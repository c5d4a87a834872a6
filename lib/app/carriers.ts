import { TerraformResource } from "cdktf";
import { IConstruct } from "constructs";
import type { BackendPool } from "./backend-pool";
import { GroupView, LoadBalancerView } from "./app-view";
import { EntryView } from "./entry-view";
import { PoolMember } from "./pool-member";

/** Which resources carry what users set: there the engine can check at plan what is known only then. */
export class Carriers {
  private readonly loadBalancers = new Map<IConstruct, TerraformResource>();
  private readonly scaled = new Map<BackendPool, TerraformResource>();
  private readonly entries = new Map<IConstruct, TerraformResource>();
  private readonly groups = new Map<IConstruct, TerraformResource>();
  private readonly lists = new Map<IConstruct, TerraformResource>();
  private readonly members = new Map<IConstruct, Map<PoolMember, TerraformResource>>();

  /** The resource of a load balancer. */
  public ofLoadBalancer(loadBalancer: IConstruct, resource: TerraformResource): void {
    this.loadBalancers.set(loadBalancer, resource);
  }

  /** The resource with port and weight of a pool that a scaling group fills; of several, which are equal, the first. */
  public ofScaled(pool: BackendPool, resource: TerraformResource): void {
    if (!this.scaled.has(pool)) this.scaled.set(pool, resource);
  }

  /** The resource of a listener or rule. */
  public ofEntry(entry: IConstruct, resource: TerraformResource): void {
    this.entries.set(entry, resource);
  }

  /** The resource of a group, with the settings of the group and all members that have none of their own. */
  public ofGroup(group: IConstruct, resource: TerraformResource): void {
    this.groups.set(group, resource);
  }

  /** The resource of all members of a group, where another one has its settings. */
  public ofMembers(group: IConstruct, resource: TerraformResource): void {
    this.lists.set(group, resource);
  }

  /** The resource of one member of a group. */
  public ofMember(group: IConstruct, member: PoolMember, resource: TerraformResource): void {
    const members = this.members.get(group) ?? new Map<PoolMember, TerraformResource>();
    this.members.set(group, members.set(member, resource));
  }

  public inLoadBalancer(loadBalancer: LoadBalancerView): LoadBalancerView {
    return { ...loadBalancer, carrier: this.loadBalancers.get(loadBalancer.construct) };
  }

  public inEntry(entry: EntryView): EntryView {
    return { ...entry, carrier: this.entries.get(entry.construct) };
  }

  public inGroup(group: GroupView): GroupView {
    const own = this.groups.get(group.construct);
    const members = this.members.get(group.construct);
    const list = this.lists.get(group.construct);
    const scaledCarrier = group.filledFrom && this.scaled.get(group.filledFrom);
    const entries = group.entries.map((entry) => this.inEntry(entry));
    // Nothing but its members is written of a group that exists already: the first of them speaks for the group, too.
    const [first] = own === undefined ? (members?.values() ?? [list]) : [own];
    const carrier: GroupView["carrier"] = (member) => (member && (members?.get(member) ?? list)) ?? first;
    return { ...group, entries, scaledCarrier, carrier };
  }
}
