import { Construct } from "constructs";
import { BackendPool, BackendPoolProps } from "../app/backend-pool";
import { IListenerTarget, ListenerBinding } from "./listener-binding";

/** The first rung of the ladder: pool and binding in one call, both below the listener. */
export function bindNewPool(listener: Construct & IListenerTarget, id: string, options: BackendPoolProps): BackendPool {
  const pool = new BackendPool(listener, id, options);
  new ListenerBinding(pool, "Binding", { listener, pool });
  return pool;
}
