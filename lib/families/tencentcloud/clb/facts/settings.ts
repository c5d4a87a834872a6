import { AS_OF } from "../../../../facts/as-of";
import { SETTLE_SECONDS } from "../../../../facts/common";
import { Confidence, knownToday, refused, TextForm, validated, ValueList } from "../../../../facts/confidence";
import { Product } from "../../../../facts/product";

const anyText = (max: number, confidence: Confidence): TextForm => ({
  min: 1,
  max,
  pattern: /^/,
  words: "of any kind",
  confidence,
});

/** The IP version of a load balancer that is IPv6 on both sides. */
export const FULL_CHAIN = "IPv6FullChain";

/** The network type of a load balancer without public address. */
export const INTERNAL = "INTERNAL";

/** What a load balancer can have; `ipv6` is NAT64. Target groups spell them otherwise. */
export const IP_VERSIONS: ValueList = {
  values: ["ipv4", "ipv6", FULL_CHAIN],
  confidence: knownToday(AS_OF, "CreateLoadBalancer: AddressIPVersion", "tencentcloud_clb_instance.address_ip_version"),
};

/** What a Tencent CLB, its listeners, rules and target groups let users set. */
export const TENCENTCLOUD_CLB_SETTINGS: Product["settings"] = {
  loadBalancer: {
    loadBalancerName: { form: anyText(60, validated("tencentcloud_clb_instance.clb_name")) },
    networkType: {
      list: { values: ["OPEN", "INTERNAL"], confidence: validated("tencentcloud_clb_instance.network_type") },
    },
  },
  listener: {
    certificateSslMode: {
      list: {
        values: ["UNIDIRECTIONAL", "MUTUAL"],
        confidence: validated("tencentcloud_clb_listener.certificate_ssl_mode"),
      },
    },
    "healthCheck.contextType": {
      list: { values: ["HEX", "TEXT"], confidence: validated("tencentcloud_clb_listener.health_check_context_type") },
    },
  },
  rule: {
    certificateSslMode: {
      list: {
        values: ["UNIDIRECTIONAL", "MUTUAL"],
        confidence: validated("tencentcloud_clb_listener_rule.certificate_ssl_mode"),
      },
    },
  },
  group: {
    targetGroupName: {
      form: anyText(
        80,
        refused(
          "CreateTargetGroup: TargetGroupName, 1 to 80 characters",
          "tencentcloud_clb_target_group.target_group_name",
        ),
      ),
    },
    ipVersion: {
      list: {
        values: ["IPv4", "IPv6", FULL_CHAIN],
        confidence: knownToday(AS_OF, "CreateTargetGroup: IpVersion", "tencentcloud_clb_target_group.ip_version"),
      },
    },
    settleSeconds: { range: SETTLE_SECONDS },
  },
};
