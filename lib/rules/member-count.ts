import { rangeOf } from "./limits";
import { forEachGroup } from "./members";
import { Rule } from "./rule";

export const memberCount: Rule = {
  id: "member-count",
  severity: "error",
  summary: "A group has as many backends as its resource can carry, and at least one.",
  why: "An empty pool answers nobody, and a Tencent listener or rule takes at most 100 targets.",
  wrong: `const second = clb.addListener("Second", { protocol: "tcp", port: 8001 });
new ListenerBinding(stack, "SecondBinding", { listener: second, pool });`,
  right: `const second = clb.addListener("Second", { protocol: "tcp", port: 8001 });
new ListenerBinding(stack, "SecondBinding", { listener: second, pool });
pool.addBackend("a", Backend.instance("i-a"));`,
  source: "clb_attachment: targets 1 to 100; product/214/6187 (Tencent)",
  check: (view) =>
    forEachGroup(view, ({ bound, members: { length }, capability }) => {
      const { min, max } = capability.members.shape;
      if (bound === false || (length >= min && length <= max)) return undefined;
      const noun = min === 1 && max === 1 ? "backend" : "backends";
      const remedy = length < min ? "add a backend to the pool" : "split the pool between several listeners or rules";
      return `must have ${rangeOf(capability.members.shape)} ${noun}, got ${length}; ${remedy}`;
    }),
};
