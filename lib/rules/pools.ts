import type { BackendPool } from "../app/backend-pool";
import { AppView } from "../app/app-view";
import { Answer, verdicts } from "./answer";
import { Verdict } from "../app/rule";

/** Asks the same question of every pool. */
export function forEachPool(view: AppView, ask: (pool: BackendPool) => Answer): Verdict[] {
  return view.pools.flatMap((pool) => {
    const subject = { construct: pool, label: `pool "${pool.node.id}"`, declaration: pool._declaration };
    return verdicts(subject, ask(pool));
  });
}
