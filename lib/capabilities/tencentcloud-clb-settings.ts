import { TextForm } from "./capability";
import { SETTLE_SECONDS } from "./common";
import { Product } from "./product";

const anyText = (max: number): TextForm => ({ min: 1, max, pattern: /^/, words: "of any kind" });

/** What a Tencent CLB, its listeners, rules and target groups let users set. */
export const TENCENTCLOUD_CLB_SETTINGS: Product["settings"] = {
  loadBalancer: {
    loadBalancerName: { form: anyText(60) },
    networkType: { values: ["OPEN", "INTERNAL"] },
  },
  listener: {
    certificateSslMode: { values: ["UNIDIRECTIONAL", "MUTUAL"] },
  },
  rule: {},
  group: {
    targetGroupName: { form: anyText(80) },
    ipVersion: { values: ["IPv4", "IPv6", "IPv6FullChain"] },
    settleSeconds: { range: SETTLE_SECONDS },
  },
};
