import { Construct, IConstruct } from "constructs";
import { BackendPool } from "../backend-pool";
import { Moved } from "../recipes/moved";

/**
 * The pool's path inside the stack of `user`; its whole path when it stands in another one. As the id of what a pool
 * becomes at `user`, it stays the same whatever else is declared.
 */
export function relativePath(pool: BackendPool, user: IConstruct): string {
  const [stack, ...rest] = pool.node.path.split("/");
  return user.node.path.startsWith(`${stack}/`) ? rest.join("/") : pool.node.path;
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
      group = this.make(this.scope, id, pool);
      this.groups.set(id, group);
      if (pool._formerPath !== undefined)
        new Moved(group as unknown as Construct, pool._formerPath.split("/").join("--"));
    }
    return group;
  }
}
