import { TextForm } from "./capability";
import { Product } from "./product";
import { TENCENTCLOUD_CLB } from "./tencentcloud-clb-product";

const NAME: TextForm = { min: 1, max: 60, pattern: /^/, words: "of any kind" };

/** A Tencent gateway load balancer. It has no listeners; its target group takes everything. */
export const TENCENTCLOUD_GWLB_PRODUCT: Product = {
  // No listener, so that nothing asks for ports, checks and rules.
  ...TENCENTCLOUD_CLB,
  product: "tencentcloud-gwlb",
  title: "Tencent GWLB",
  protocols: [],
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
