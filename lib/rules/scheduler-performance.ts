import { isUnknown, show } from "../values/unknown";
import { forEachListener } from "./entries";
import { Rule } from "../app/rule";

export const schedulerPerformance: Rule = {
  id: "scheduler-performance",
  severity: "error",
  summary: "Scheduling by hash stands on a guaranteed-performance CLB.",
  why: "A load balancer of the shared kind refuses the listener at apply. Where the kind is not stated, this is a warning.",
  wrong: `const shared = new alicloud.ClassicLoadBalancer(stack, "Shared", { spec: "", vswitchId: "vsw-1" });
shared.addListener("Web", { protocol: "tcp", port: 80, backendPort: 80, scheduler: "sch" });`,
  right: `const fast = new alicloud.ClassicLoadBalancer(stack, "Shared", { spec: "slb.s2.small", vswitchId: "vsw-1" });
fast.addListener("Web", { protocol: "tcp", port: 80, backendPort: 80, scheduler: "sch" });`,
  source: "website/docs/r/slb_listener.html.markdown:219",
  check: (view) =>
    forEachListener(view, ({ created, scheduler, loadBalancer }, { performanceSchedulers = [] }) => {
      if (!created || scheduler === undefined || isUnknown(scheduler) || !performanceSchedulers.includes(scheduler)) {
        return undefined;
      }
      const needs = `scheduler ${show(scheduler)} needs a guaranteed-performance load balancer, and ${loadBalancer.label}`;
      if (loadBalancer.performance === "shared") {
        return `${needs} is of the shared kind; give it a spec such as slb.s2.small, or choose another scheduler`;
      }
      if (loadBalancer.performance !== "unknown") return undefined;
      return { text: `${needs} does not say of which kind it is; pass its spec or chargeType`, severity: "warning" };
    }),
};
