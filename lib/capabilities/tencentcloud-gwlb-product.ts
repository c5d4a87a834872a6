import { TextForm } from "./capability";
import { Product } from "./product";
import { TENCENTCLOUD_CLB } from "./tencentcloud-clb-product";

/** What wraps the traffic. */
export const GENEVE = "GENEVE";

const NAME: TextForm = { min: 1, max: 60, pattern: /^/, words: "of any kind" };

/** A Tencent gateway load balancer. It has no listeners; its target group takes everything. */
export const TENCENTCLOUD_GWLB_PRODUCT: Product = {
  ...TENCENTCLOUD_CLB,
  product: "tencentcloud-gwlb",
  title: "Tencent GWLB",
  // No listener has it: it is what target groups say of their checks. Source: type TargetGroupHealthCheck of gwlb.
  protocols: [
    {
      name: GENEVE,
      layer: 4,
      portSpace: "UDP",
      needsCertificate: false,
      checks: ["PING", "TCP"],
      checkNeeds: { TCP: ["port"] },
      schedulers: {},
    },
  ],
  healthCheck: {
    ...TENCENTCLOUD_CLB.healthCheck,
    intervalSecondsIpv6: undefined,
    timeoutSeconds: { min: 2, max: 30, default: 2 },
    timeoutBelowInterval: false,
  },
  ids: { severity: "error", loadBalancer: "gwlb-", backends: {} },
  strategies: [],
  settings: {
    loadBalancer: { loadBalancerName: { form: NAME } },
    listener: {},
    rule: {},
    group: {
      targetGroupName: { form: NAME },
      protocol: { values: ["TENCENT_GENEVE", "AWS_GENEVE"] },
    },
  },
  source: "facts/tencentcloud-provider.md 2.12, 7: rule 44",
};
