import { TextForm } from "./capability";
import { SETTLE_SECONDS } from "./common";
import { Product } from "./product";

const anyText = (max: number): TextForm => ({ min: 1, max, pattern: /^/, words: "of any kind" });

/** The IP version of a load balancer that is IPv6 on both sides. */
export const FULL_CHAIN = "IPv6FullChain";

/** What a load balancer can have; `ipv6` is NAT64. Target groups spell them otherwise. */
export const IP_VERSIONS: readonly string[] = ["ipv4", "ipv6", FULL_CHAIN];

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
    ipVersion: { values: ["IPv4", "IPv6", FULL_CHAIN] },
    settleSeconds: { range: SETTLE_SECONDS },
  },
};
