import { TerraformResource } from "cdktf";
import { IConstruct } from "constructs";
import { EntryView, GroupView } from "../view/app-view";
import { PoolMember } from "../view/pool-member";

/** Which resources carry what users set: there the engine can check at plan what is known only then. */
export class Carriers {
  private readonly entries = new Map<IConstruct, TerraformResource>();
  private readonly groups = new Map<IConstruct, TerraformResource>();
  private readonly members = new Map<IConstruct, Map<PoolMember, TerraformResource>>();

  /** The resource of a listener or rule. */
  public ofEntry(entry: IConstruct, resource: TerraformResource): void {
    this.entries.set(entry, resource);
  }

  /** The resource of a group, with the settings of the group and all members that have none of their own. */
  public ofGroup(group: IConstruct, resource: TerraformResource): void {
    this.groups.set(group, resource);
  }

  /** The resource of one member of a group. */
  public ofMember(group: IConstruct, member: PoolMember, resource: TerraformResource): void {
    const members = this.members.get(group) ?? new Map<PoolMember, TerraformResource>();
    this.members.set(group, members.set(member, resource));
  }

  public inEntry(entry: EntryView): EntryView {
    return { ...entry, carrier: this.entries.get(entry.construct) };
  }

  public inGroup(group: GroupView): GroupView {
    const own = this.groups.get(group.construct);
    const members = this.members.get(group.construct);
    return { ...group, carrier: (member) => (member && members?.get(member)) ?? own };
  }
}
