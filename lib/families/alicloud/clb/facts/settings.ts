import { BindingStrategy } from "../../../../facts/binding-strategy";
import { AS_OF } from "../../../../facts/as-of";
import { PORTS, SETTLE_SECONDS } from "../../../../facts/common";
import { knownToday, ours, TextForm, validated } from "../../../../facts/confidence";
import { limitsOf } from "../../../../facts/arguments";
import { SLB_LISTENER } from "./listener";
import { SLB_LOAD_BALANCER } from "./load-balancer";
import { SLB_RULE } from "./rule";
import { Product } from "../../../../facts/product";

/** CreateVServerGroup, CreateMasterSlaveServerGroup. */
export const GROUP_NAME: TextForm = {
  min: 1,
  max: 80,
  pattern: /^[A-Za-z0-9\-/._]*$/,
  words: "letters, digits, - / . _",
  certainly: { min: 1, max: 80 },
  confidence: knownToday(
    AS_OF,
    "CreateVServerGroup: VServerGroupName",
    "alicloud_slb_server_group.name",
    "alicloud_slb_master_slave_server_group.name",
  ),
};

const LOAD_BALANCER = "alicloud_slb_load_balancer";

/** The charge type with which every load balancer is of guaranteed performance. */
export const PAY_BY_CLCU = "PayByCLCU";

/** The algorithm of a listener, or of a rule with settings of its own, that names none. */
export const DEFAULT_SCHEDULER = "wrr";

/** How the members of a group can be carried. */
export const CLB_STRATEGIES = [
  BindingStrategy.VSERVER_INLINE,
  BindingStrategy.VSERVER_ATTACHMENTS,
  BindingStrategy.VSERVER_IMMUTABLE,
];

/** What an Alibaba CLB, its listeners, rules and groups let users set. */
export const ALICLOUD_CLB_SETTINGS: Product["settings"] = {
  loadBalancer: {
    ...limitsOf(SLB_LOAD_BALANCER.plain),
    addressType: { list: { values: ["internet", "intranet"], confidence: validated(`${LOAD_BALANCER}.address_type`) } },
    chargeType: {
      list: { values: ["PayBySpec", PAY_BY_CLCU], confidence: validated(`${LOAD_BALANCER}.instance_charge_type`) },
    },
    spec: {
      list: {
        confidence: validated(`${LOAD_BALANCER}.load_balancer_spec`),
        values: [
          "",
          "slb.s1.small",
          "slb.s2.small",
          "slb.s2.medium",
          "slb.s3.small",
          "slb.s3.medium",
          "slb.s3.large",
          "slb.s4.large",
          "slb.lcu.elastic",
        ],
      },
    },
  },
  listener: {
    ...limitsOf(SLB_LISTENER.plain),
    "healthCheck.method": {
      list: { values: ["head", "get"], confidence: validated("alicloud_slb_listener.health_check_method") },
    },
    bandwidth: {
      range: {
        min: 1,
        max: 1000,
        also: [{ value: -1, means: "none" }],
        confidence: validated("alicloud_slb_listener.bandwidth"),
      },
    },
    redirectToPort: { range: { ...PORTS, confidence: validated("alicloud_slb_listener.forward_port") } },
    securityPolicyId: {
      list: {
        confidence: validated("alicloud_slb_listener.tls_cipher_policy"),
        values: [
          "tls_cipher_policy_1_0",
          "tls_cipher_policy_1_1",
          "tls_cipher_policy_1_2",
          "tls_cipher_policy_1_2_strict",
          "tls_cipher_policy_1_2_strict_with_1_3",
        ],
      },
    },
  },
  rule: limitsOf(SLB_RULE.plain),
  group: {
    serverGroupName: { form: GROUP_NAME },
    settleSeconds: { range: SETTLE_SECONDS },
    strategy: { list: { values: CLB_STRATEGIES, confidence: ours("BindingStrategy") } },
  },
};
