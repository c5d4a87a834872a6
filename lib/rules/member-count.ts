import { forEachGroup } from "./members";
import { Rule } from "./rule";

export const memberCount: Rule = {
  id: "member-count",
  severity: "error",
  summary: "A group has as many backends as its resource can carry, and at least one.",
  why: "An empty pool answers nobody, and a Tencent listener or rule takes at most 100 targets.",
  wrong: `const empty = new BackendPool(stack, "Empty");
new ListenerBinding(stack, "EmptyBinding", {
  listener: tencent.addListener("Tcp", { protocol: "TCP", port: 80 }),
  pool: empty,
});`,
  right: `const empty = new BackendPool(stack, "Empty");
empty.addBackend("a", Backend.instance("ins-a", { port: 80 }));
new ListenerBinding(stack, "EmptyBinding", {
  listener: tencent.addListener("Tcp", { protocol: "TCP", port: 80 }),
  pool: empty,
});`,
  source: "clb_attachment: targets 1 to 100; product/214/6187 (Tencent)",
  check: (view) =>
    forEachGroup(view, ({ bound, members: { length }, capability }) => {
      const { min, max } = capability.members.shape;
      if (bound === false || (length >= min && length <= max)) return undefined;
      const allowed = max === Infinity ? `${min} or more` : `${min} to ${max}`;
      const remedy = length < min ? "add a backend to the pool" : "split the pool between several listeners or rules";
      return `must have ${allowed} backends, got ${length}; ${remedy}`;
    }),
};
