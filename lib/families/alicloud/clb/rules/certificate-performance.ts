import { guarantee } from "./performance";
import { forEachShown } from "../../../../rules/parts";
import { Rule } from "../../../../app/rule";

export const certificatePerformance: Rule = {
  id: "certificate-performance",
  severity: "error",
  summary: "Certificates for further domains stand on a guaranteed-performance CLB.",
  why: "A load balancer of the shared kind refuses them at apply.",
  wrong: `const shared = new alicloud.ClassicLoadBalancer(stack, "Shared", { spec: alicloud.LoadBalancerSpec.SHARED, vswitchId: "vsw-1" });
shared
  .addListener("Https", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, backendPort: 80, certificateId: "cert-1" })
  .addCertificate("Shop", { domain: "shop.example.com", certificateId: "cert-2" });`,
  right: `const fast = new alicloud.ClassicLoadBalancer(stack, "Shared", { spec: alicloud.LoadBalancerSpec.SLB_S2_SMALL, vswitchId: "vsw-1" });
fast
  .addListener("Https", { protocol: alicloud.ListenerProtocol.HTTPS, port: 443, backendPort: 80, certificateId: "cert-1" })
  .addCertificate("Shop", { domain: "shop.example.com", certificateId: "cert-2" });`,
  source: "website/docs/r/slb_domain_extension.html.markdown:19",
  check: (view) =>
    forEachShown(view, ({ listener: { loadBalancer } }) => {
      const shared = (by: string) =>
        `needs a guaranteed-performance load balancer, and ${loadBalancer.label} is of the shared kind${by}; give it a spec such as slb.s2.small`;
      if (loadBalancer.performance === "shared") return shared("");
      const guaranteed = guarantee(loadBalancer);
      return guaranteed && { ...guaranteed, text: (got) => shared(` by ${got}`) };
    }),
};
