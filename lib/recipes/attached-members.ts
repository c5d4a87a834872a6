import { TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { BackendPool } from "../app/backend-pool";
import { formerRelativePath, relativePath } from "../app/relative-path";
import { PoolMember } from "../app/pool-member";
import { withoutCallStacks } from "../values/without-call-stacks";
import { ofMember } from "./member-resource";
import { constructId } from "../app/moved";

/** What a group does with the resource of each of its members. */
export interface Attaching {
  make(scope: Construct, id: string, member: PoolMember): TerraformResource;
  /** Takes a resource into the order of changes. */
  come(member: PoolMember, resource: TerraformResource): void;
  /** Takes it back out. */
  go(member: PoolMember, resource: TerraformResource): void;
}

/** A member of a group and its resource. */
export interface Attached {
  readonly member: PoolMember;
  /** Of the resource, below the group. */
  readonly id: string;
  /** What stands there before the member's id. */
  readonly before: string;
  readonly resource: TerraformResource;
}

/**
 * The members of one group, each a resource of its own, so that several pools can share the group.
 *
 * A resource has the id of its backend. Where pools of the group have backends of one id, each of these has the path of its
 * pool in front: not only the later one, since then the first pool could not leave without taking the address of the
 * other along.
 *
 * @internal
 */
export class AttachedMembers extends Construct {
  private readonly byBackendId = new Map<string, Attached[]>();

  public constructor(
    group: Construct,
    id: string,
    private readonly attaching: Attaching,
  ) {
    super(group, id);
  }

  /** Attaches the members of a pool, those that come later included. */
  public add(pool: BackendPool): void {
    pool._follow((member) => this.attach(member));
  }

  /** The members and their resources, in the order in which they came. */
  public get all(): readonly Attached[] {
    return [...this.byBackendId.values()].flat();
  }

  /** What stands before the ids of members of a pool of which another pool of the group has some, too. */
  public prefixOf(pool: BackendPool): string {
    return prefix(relativePath(pool, this));
  }

  /** The same before the pool was renamed. */
  public formerPrefixOf(pool: BackendPool): string {
    return prefix(formerRelativePath(pool, this) ?? relativePath(pool, this));
  }

  private attach(member: PoolMember): void {
    const key = constructId(member.id);
    const alike = this.byBackendId.get(key) ?? [];
    const [first] = alike;
    if (alike.length === 1) alike[0] = this.again(first);
    alike.push(this.make(member, alike.length === 0 ? "" : this.prefixOf(member.pool)));
    this.byBackendId.set(key, alike);
  }

  private again({ member, id, resource }: Attached): Attached {
    this.attaching.go(member, resource);
    this.node.tryRemoveChild(constructId(id));
    return this.make(member, this.prefixOf(member.pool));
  }

  private make(member: PoolMember, before: string): Attached {
    const id = before + member.id;
    const resource = withoutCallStacks(() => this.attaching.make(this, constructId(id), member));
    ofMember(resource, member, before);
    this.attaching.come(member, resource);
    return { member, id, before, resource };
  }
}

function prefix(path: string): string {
  return `${path.replace(/\//g, "-")}-`;
}
