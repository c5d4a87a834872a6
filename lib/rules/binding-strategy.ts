import { verdicts } from "./answer";
import { quoted } from "./limits";
import { Rule } from "../app/rule";

export const bindingStrategy: Rule = {
  id: "binding-strategy",
  severity: "error",
  summary: "A binding asks for a strategy that its place can have.",
  why: "Any other one would be left out without a word, and edits would not do to traffic what it says.",
  wrong: `const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 81 });
const servers = new BackendPool(stack, "Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") },
});
new ListenerBinding(stack, "WebBinding", { listener: web, pool: servers, strategy: BindingStrategy.TARGET_GROUP });`,
  right: `const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 81 });
const servers = new BackendPool(stack, "Servers", {
  defaultPort: 80,
  backends: { a: Backend.instance("i-a"), b: Backend.instance("i-b") },
});
new ListenerBinding(stack, "WebBinding", { listener: web, pool: servers, strategy: BindingStrategy.VSERVER_IMMUTABLE });`,
  source: "lib/facts/binding-strategy.ts; measured: docs/traffic-matrix.md",
  acceptable: true,
  check: (view) =>
    view.bindings.flatMap((binding) => {
      const { strategy, strategies, place } = binding;
      if (strategy === undefined || strategies === undefined || strategies.includes(strategy)) return [];
      const allowed =
        strategies.length === 0 ? "offers no choice; leave strategy out" : `can have ${quoted(strategies)}; name one`;
      return verdicts(binding, `strategy "${strategy}" would have no effect: ${place} ${allowed}`);
    }),
};
