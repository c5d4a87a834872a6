import { BindingView } from "../view/app-view";
import { verdicts, whereIs } from "./answer";
import { Rule, Verdict } from "./rule";

export const singleOwner: Rule = {
  id: "single-owner",
  severity: "error",
  summary: "One listener, rule or server group belongs to one binding in the whole app.",
  why: "Both resources own all members of the place: each apply removes what the other one added.",
  wrong: `const http = clb.addListener("Http", { protocol: "tcp", port: 9000 });
const blue = new BackendPool(stack, "Blue", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
const green = new BackendPool(stack, "Green", { defaultPort: 80, backends: { b: Backend.instance("i-b") } });
new ListenerBinding(stack, "BlueBinding", { listener: http, pool: blue });
new ListenerBinding(stack, "GreenBinding", { listener: http, pool: green });`,
  right: `const http = clb.addListener("Http", { protocol: "tcp", port: 9000 });
const blue = new BackendPool(stack, "Blue", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
blue.addBackend("b", Backend.instance("i-b"));
new ListenerBinding(stack, "BlueBinding", { listener: http, pool: blue });`,
  source: "facts/measured.md: two attachments on one listener",
  acceptable: true,
  check: (view) => {
    const first = new Map<string, BindingView>();
    return view.bindings.flatMap((binding): Verdict[] => {
      if (binding.owner === undefined) return [];
      const owner = first.get(binding.owner);
      if (owner === undefined) {
        first.set(binding.owner, binding);
        return [];
      }
      return verdicts(
        binding,
        `${binding.place} is owned by ${owner.label} at ${whereIs(owner)} already; put the backends into its pool, or bind to another place`,
      );
    });
  },
};
