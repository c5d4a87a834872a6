import { isUnknown, show } from "../../../../values/unknown";
import { forEachListener } from "../../../../rules/entries";
import { LoadBalancerView } from "../../../../app/app-view";
import { either, noneOf } from "../../../../values/conditions";
import { OneAnswer } from "../../../../rules/answer";
import { guarantee } from "./performance";
import { Rule } from "../../../../app/rule";

export const schedulerPerformance: Rule = {
  id: "scheduler-performance",
  severity: "error",
  atPlan: true,
  summary: "Scheduling by hash stands on a guaranteed-performance CLB.",
  why: "A load balancer of the shared kind refuses the listener at apply. Where the kind is not stated, this is a warning.",
  wrong: `const shared = new alicloud.ClassicLoadBalancer(stack, "Shared", { spec: alicloud.LoadBalancerSpec.SHARED, vswitchId: "vsw-1" });
shared.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 80, scheduler: alicloud.Scheduler.SCH });`,
  right: `const fast = new alicloud.ClassicLoadBalancer(stack, "Shared", { spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL, vswitchId: "vsw-1" });
fast.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80, backendPort: 80, scheduler: alicloud.Scheduler.SCH });`,
  source: "website/docs/r/slb_listener.html.markdown:219",
  check: (view) =>
    forEachListener(
      view,
      ({ created, servers: { scheduler }, loadBalancer }, { performanceSchedulers: needing = [] }) => {
        if (!created || scheduler === undefined || needing.length === 0) return undefined;
        if (isUnknown(scheduler)) return openScheduler(scheduler, loadBalancer, needing);
        if (!needing.includes(scheduler)) return undefined;
        const needs = `scheduler ${show(scheduler)} needs a guaranteed-performance load balancer, and ${loadBalancer.label}`;
        const shared = (by: string) =>
          `${needs} is of the shared kind${by}; give it a spec such as slb.s2.small, or choose another scheduler`;
        if (loadBalancer.performance === "shared") return shared("");
        const guaranteed = guarantee(loadBalancer);
        if (guaranteed !== undefined) return { ...guaranteed, text: (got) => shared(` by ${got}`) };
        if (loadBalancer.performance !== "unknown") return undefined;
        return { text: `${needs} does not say of which kind it is; pass its spec or chargeType`, severity: "warning" };
      },
    ),
};

function openScheduler(scheduler: string, loadBalancer: LoadBalancerView, needing: readonly string[]): OneAnswer {
  const guaranteed = guarantee(loadBalancer);
  if (guaranteed === undefined && loadBalancer.performance !== "shared") return undefined;
  const other = noneOf(scheduler, needing);
  return {
    operand: scheduler,
    condition: guaranteed === undefined ? other : either(other, guaranteed.condition),
    text: (got) =>
      `scheduler, ${got}, needs a guaranteed-performance load balancer, and ${loadBalancer.label} is of the shared kind; give it a spec such as slb.s2.small, or choose another scheduler`,
  };
}
