import { Construct, IConstruct } from "constructs";
import { BackendPool } from "../backend-pool";
import { Moved } from "../recipes/moved";

/**
 * The pool's path inside the stack of `user`; its whole path when it stands in another one. As the id of what a pool
 * becomes at `user`, it stays the same whatever else is declared.
 */
export function relativePath(pool: BackendPool, user: IConstruct): string {
  return within(pool.node.path, user);
}

/** The same of a pool that was renamed, from before. */
export function formerRelativePath(pool: BackendPool, user: IConstruct): string | undefined {
  const path = pool._formerNodePath;
  return path === undefined ? undefined : within(path, user);
}

function within(path: string, user: IConstruct): string {
  const [stack, ...rest] = path.split("/");
  return user.node.path.startsWith(`${stack}/`) ? rest.join("/") : path;
}

const OF_ONE_POOL = new WeakSet<IConstruct>();

/** Says of a group that it leaves with its pool: another pool at the same place is another group. */
export function leavesWithPool<T extends IConstruct>(group: T): T {
  OF_ONE_POOL.add(group);
  return group;
}

/** Whether other pools may fill the group later. */
export function outlivesPool(group: IConstruct): boolean {
  return !OF_ONE_POOL.has(group);
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
      group = leavesWithPool(this.make(this.scope, id, pool));
      this.groups.set(id, group);
      const former = formerRelativePath(pool, this.user);
      if (former !== undefined) new Moved(group as unknown as Construct, former);
    }
    return group;
  }
}
