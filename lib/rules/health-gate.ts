import { GATE } from "../facts/common";
import { isUnknown, show } from "../values/unknown";
import { BindingView, GateView } from "../app/app-view";
import { verdicts } from "./answer";
import { rangeOf } from "./limits";
import { Rule, Verdict } from "../app/rule";

const NO_STEP =
  "has a health gate, but this form of members has no step that could wait for it; bind to an NLB, choose ALB_IMMUTABLE_GROUP, VSERVER_IMMUTABLE or TARGET_GROUP, or deploy with cdktf-lb rollout; a group that two bindings share takes the gate of the first";
const NOT_CHECKED =
  "has a health gate that asks the cloud, which does not check the servers of a new group before a listener uses it; take HealthGate.tcp or HealthGate.http";
const NO_ADDRESS = "no address at which the health gate could probe";
const NAME_IT = "a serverIp, or name one in addresses of the gate";

export const healthGate: Rule = {
  id: "health-gate",
  severity: "error",
  offPlan: "It is about settings of a binding that no resource has an argument for.",
  summary: "A health gate stands where some step of the apply can wait, and can find whom it asks about.",
  why: "The apply would not wait, or would wait in vain and fail.",
  wrong: `const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
const servers = new BackendPool(stack, "Servers", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
new ListenerBinding(stack, "Gated", { listener: web, pool: servers, healthGate: HealthGate.tcp() });`,
  right: `const web = clb.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 });
const servers = new BackendPool(stack, "Servers", { defaultPort: 80, backends: { a: Backend.instance("i-a") } });
new ListenerBinding(stack, "Gated", {
  listener: web,
  pool: servers,
  strategy: BindingStrategy.VSERVER_IMMUTABLE,
  healthGate: HealthGate.tcp({ addresses: { a: "10.0.0.1" } }),
});`,
  source: "docs/decisions/health-gate.md",
  check: (view) =>
    view.bindings.flatMap((binding): Verdict[] => {
      const { healthGate: gate } = binding;
      if (gate === undefined) return [];
      const faults = outOfRange(gate);
      if (faults.length > 0) return verdicts(binding, faults);
      if (gate.takenBy === undefined) return [{ subject: binding, text: NO_STEP }];
      if (gate.takenBy === "switch" && gate.asksCloud) return [{ subject: binding, text: NOT_CHECKED }];
      return unreachable(binding, gate);
    }),
};

/** One verdict, however many: all backends of a pool are alike in this. */
function unreachable({ pool, ...binding }: BindingView, { unreachable: ids }: GateView): Verdict[] {
  const [first, second] = ids;
  if (first === undefined) return [];
  const alone = second === undefined;
  const label = alone ? `backend "${first}"` : `backends ${someOf(ids)}`;
  const text = alone ? `has ${NO_ADDRESS} it; give it ${NAME_IT}` : `have ${NO_ADDRESS} them; give each ${NAME_IT}`;
  return [{ subject: { ...binding, construct: pool, label }, backend: alone ? first : undefined, text }];
}

/** How many ids a message names. */
const NAMED = 3;

function someOf(ids: readonly string[]): string {
  const named = ids.slice(0, NAMED).map((id) => `"${id}"`);
  const rest = ids.length - named.length;
  return rest === 0 ? named.join(", ") : `${named.join(", ")} and ${rest} more`;
}

function outOfRange({ waits }: GateView): string[] {
  return (["timeoutSeconds", "intervalSeconds", "atLeastPercent"] as const).flatMap((name) => {
    const range = GATE[name];
    const value = waits[name];
    if (value === undefined || isUnknown(value) || (value >= range.min && value <= range.max)) return [];
    const allowed = rangeOf(range);
    return [`${name} of the health gate must be a number of ${allowed}, got ${show(value)}; choose one in the range`];
  });
}
