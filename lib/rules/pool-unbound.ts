import { forEachPool } from "./pools";
import { Rule } from "../app/rule";

export const poolUnbound: Rule = {
  id: "pool-unbound",
  severity: "warning",
  summary: "Every pool is bound to something.",
  why: "A pool without a binding emits nothing, so its servers take no traffic.",
  wrong: `new BackendPool(stack, "Idle", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });`,
  right: `const idle = new BackendPool(stack, "Idle", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
new ListenerBinding(stack, "IdleBinding", {
  listener: clb.addListener("Idle", { protocol: alicloud.ListenerProtocol.TCP, port: 9000 }),
  pool: idle,
});`,
  source: "our own: docs/decisions/rules-of-the-sources.md",
  check: (view) => {
    const bound = new Set(view.bindings.map(({ pool }) => pool));
    return forEachPool(view, (pool) =>
      bound.has(pool)
        ? undefined
        : "is bound to nothing, so its backends take no traffic; bind it with ListenerBinding, or remove it",
    );
  },
};
