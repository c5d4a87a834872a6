import { BindingStrategy } from "../binding-strategy";
import { TextForm } from "./capability";
import { PORT, SETTLE_SECONDS } from "./common";
import { Product } from "./product";

/** CreateVServerGroup, CreateMasterSlaveServerGroup. */
const GROUP_NAME: TextForm = {
  min: 1,
  max: 80,
  pattern: /^[A-Za-z0-9\-/._]*$/,
  words: "letters, digits, - / . _",
};

/** The charge type with which every load balancer is of guaranteed performance. */
export const PAY_BY_CLCU = "PayByCLCU";

/** How the members of a group can be carried. */
export const CLB_STRATEGIES = [
  BindingStrategy.VSERVER_INLINE,
  BindingStrategy.VSERVER_ATTACHMENTS,
  BindingStrategy.VSERVER_IMMUTABLE,
];

/** What an Alibaba CLB, its listeners, rules and groups let users set. */
export const ALICLOUD_CLB_SETTINGS: Product["settings"] = {
  loadBalancer: {
    addressType: { values: ["internet", "intranet"] },
    chargeType: { values: ["PayBySpec", PAY_BY_CLCU] },
    spec: {
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
  listener: {
    bandwidth: { range: { min: 1, max: 1000 }, none: -1 },
    redirectToPort: { range: PORT },
    tlsCipherPolicy: {
      values: [
        "tls_cipher_policy_1_0",
        "tls_cipher_policy_1_1",
        "tls_cipher_policy_1_2",
        "tls_cipher_policy_1_2_strict",
        "tls_cipher_policy_1_2_strict_with_1_3",
      ],
    },
  },
  rule: {},
  group: {
    serverGroupName: { form: GROUP_NAME },
    settleSeconds: { range: SETTLE_SECONDS },
    strategy: { values: CLB_STRATEGIES },
  },
};
