import { BindingView, Claim } from "../app/app-view";
import { verdicts, whereIs } from "./answer";
import { Rule, Verdict } from "../app/rule";

export const singleOwner: Rule = {
  id: "single-owner",
  severity: "error",
  summary: "One listener, rule or server group has one binding, unless each backend is attached on its own.",
  why: "Both resources own all members of the place: each apply removes what the other one added.",
  wrong: `const http = clb.addListener("Http", { protocol: alicloud.ListenerProtocol.TCP, port: 9000 });
const blue = new BackendPool(stack, "Blue", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
const green = new BackendPool(stack, "Green", { defaultPort: 80, backends: { b: Backend.instance("i-b") } });
new ListenerBinding(stack, "BlueBinding", { listener: http, pool: blue });
new ListenerBinding(stack, "GreenBinding", { listener: http, pool: green });`,
  right: `const http = clb.addListener("Http", { protocol: alicloud.ListenerProtocol.TCP, port: 9000 });
const blue = new BackendPool(stack, "Blue", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
blue.addBackend("b", Backend.instance("i-b"));
new ListenerBinding(stack, "BlueBinding", { listener: http, pool: blue });`,
  source:
    "resource_tc_clb_attachment.go:196 to 204 and :278 to 318; measured on the real provider, tencentcloud 1.83.25: two attachments on one listener",
  check: (view) => {
    const earlier = new Map<string, BindingView[]>();
    return view.bindings.flatMap((binding): Verdict[] => {
      if (binding.owner === undefined) return [];
      const there = earlier.get(binding.owner) ?? [];
      earlier.set(binding.owner, [...there, binding]);
      const rival = there.find((other) => clash(claimOf(other), claimOf(binding)));
      return rival === undefined ? [] : verdicts(binding, refusal(binding, rival));
    });
  },
};

function claimOf({ claim = "all members" }: BindingView): Claim {
  return claim;
}

/** Attachments stand side by side, and beside one scaling group; this library writes one for each group. */
function clash(one: Claim, other: Claim): boolean {
  return one === "all members" || other === "all members" || (one === other && one === "scaled members");
}

function refusal({ place, claim }: BindingView, rival: BindingView): string {
  const by = `${rival.label} at ${whereIs(rival)} already`;
  if (claim === "scaled members" && rival.claim === claim) {
    return `${place} is filled by the scaling group of ${by}; bind the pool to a group of its own`;
  }
  return `${place} is owned by ${by}; put the backends into its pool, or bind to another place`;
}
