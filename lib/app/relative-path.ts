import { IConstruct } from "constructs";
import type { BackendPool } from "./backend-pool";

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
