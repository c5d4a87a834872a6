import { Construct, IConstruct } from "constructs";
import { BackendPool } from "../../app/backend-pool";
import { Moved } from "../../app/moved";
import { formerRelativePath, relativePath } from "../../app/relative-path";

const OF_ONE_POOL = new WeakMap<IConstruct, BackendPool>();

/** Says of a group that it leaves with its pool: another pool at the same place is another group. */
export function leavesWithPool<T extends IConstruct>(group: T, pool: BackendPool): T {
  OF_ONE_POOL.set(group, pool);
  return group;
}

/** Whether other pools may fill the group later. */
export function outlivesPool(group: IConstruct): boolean {
  return !OF_ONE_POOL.has(group);
}

/** How messages name a group: as its pool, where the user did not make it. Its own id is nothing that users wrote. */
export function labelOf(group: IConstruct): string {
  return `server group "${(OF_ONE_POOL.get(group) ?? group).node.id}"`;
}

/** The server groups that pools become at one listener or rule, each made once. */
export class PoolGroups<T extends IConstruct> {
  private readonly groups = new Map<string, T>();
  private scope?: Construct;

  public constructor(
    private readonly user: Construct,
    private readonly make: (scope: Construct, id: string, pool: BackendPool) => T,
  ) {}

  public of(pool: BackendPool): T {
    const id = relativePath(pool, this.user);
    let group = this.groups.get(id);
    if (group === undefined) {
      this.scope ??= new Construct(this.user, "ServerGroups");
      group = leavesWithPool(this.make(this.scope, id, pool), pool);
      this.groups.set(id, group);
      const former = formerRelativePath(pool, this.user);
      if (former !== undefined) new Moved(group as unknown as Construct, former);
    }
    return group;
  }
}
