import { forEachMember } from "../../../../rules/members";
import { guarantee } from "./performance";
import { Rule } from "../../../../app/rule";

export const eniPerformance: Rule = {
  id: "eni-performance",
  severity: "error",
  atPlan: true,
  summary: "Network interfaces and container groups stand behind a guaranteed-performance load balancer.",
  why: "A load balancer of the shared kind refuses them at apply. Where the kind is not stated, this is a warning.",
  wrong: `const shared = new alicloud.ClassicLoadBalancer(stack, "Shared", { spec: alicloud.LoadBalancerSpec.SHARED, vswitchId: "vsw-1" });
shared.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }).addBackends("Servers", {
  defaultPort: 80,
  backends: { eni: Backend.networkInterface("eni-1") },
});`,
  right: `const shared = new alicloud.ClassicLoadBalancer(stack, "Shared", { spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL, vswitchId: "vsw-1" });
shared.addListener("Web", { protocol: alicloud.ListenerProtocol.TCP, port: 80 }).addBackends("Servers", {
  defaultPort: 80,
  backends: { eni: Backend.networkInterface("eni-1") },
});`,
  source:
    "https://help.aliyun.com/en/slb/classic-load-balancer/developer-reference/api-slb-2014-05-15-setbackendservers: eni and eci only on guaranteed-performance instances",
  check: (view) =>
    forEachMember(view, ({ member: { backend } }, { capability, loadBalancer }) => {
      const { kind } = backend;
      if (!capability.needsPerformanceFor.includes(kind) || capability.kinds[kind] === undefined) return undefined;
      const shared = (by: string) =>
        `a ${kind} needs a guaranteed-performance load balancer, and ${loadBalancer.label} is of the shared kind${by}; give it a spec such as slb.s2.small, or chargeType PayByCLCU`;
      if (loadBalancer.performance === "shared") return shared("");
      const guaranteed = guarantee(loadBalancer);
      if (guaranteed !== undefined) return { ...guaranteed, text: (got) => shared(` by ${got}`) };
      if (loadBalancer.performance !== "unknown") return undefined;
      const text = `a ${kind} needs a guaranteed-performance load balancer, and ${loadBalancer.label} does not say of which kind it is; pass its spec or chargeType`;
      return { text, severity: "warning" };
    }),
};
