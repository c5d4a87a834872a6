import { AS_OF } from "../../../../facts/as-of";
import { SETTLE_SECONDS } from "../../../../facts/common";
import { Confidence, knownToday, refused, TextForm, validated, ValueList } from "../../../../facts/confidence";
import { limitsOf } from "../../../../facts/arguments";
import { Product } from "../../../../facts/product";
import { CLB_LISTENER } from "./listener";
import { CLB_LISTENER_RULE } from "./rule";
import { CLB_TARGET_GROUP } from "../../target-group/facts/target-group";
import { CLB_INSTANCE } from "./load-balancer";

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

const LISTENER = "tencentcloud_clb_listener";
const RULE = "tencentcloud_clb_listener_rule";
const METHODS = ["HEAD", "GET"];

/** What a Tencent CLB, its listeners, rules and target groups let users set. */
export const TENCENTCLOUD_CLB_SETTINGS: Product["settings"] = {
  loadBalancer: {
    ...limitsOf(CLB_INSTANCE.plain),
    loadBalancerName: { form: anyText(60, validated("tencentcloud_clb_instance.clb_name")) },
    networkType: {
      list: { values: ["OPEN", "INTERNAL"], confidence: validated("tencentcloud_clb_instance.network_type") },
    },
  },
  listener: {
    ...limitsOf(CLB_LISTENER.plain),
    "healthCheck.method": { list: { values: METHODS, confidence: validated(`${LISTENER}.health_check_http_method`) } },
    sslMode: {
      list: {
        values: ["UNIDIRECTIONAL", "MUTUAL"],
        confidence: validated(`${LISTENER}.certificate_ssl_mode`),
      },
    },
    "healthCheck.contextType": {
      list: { values: ["HEX", "TEXT"], confidence: validated(`${LISTENER}.health_check_context_type`) },
    },
  },
  rule: {
    ...limitsOf(CLB_LISTENER_RULE.plain),
    "healthCheck.method": { list: { values: METHODS, confidence: validated(`${RULE}.health_check_http_method`) } },
    sslMode: {
      list: {
        values: ["UNIDIRECTIONAL", "MUTUAL"],
        confidence: validated(`${RULE}.certificate_ssl_mode`),
      },
    },
  },
  group: {
    ...limitsOf(CLB_TARGET_GROUP.plain),
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
