import { NLB_SECURITY_GROUP } from "./facts/security-group";
import { translateNetworkListenerCertificates, translateNetworkSecurityPolicies } from "./adopt-certificates";
import { NLB_LISTENER_CERTIFICATE, NLB_SECURITY_POLICY } from "./facts/certificates";
import { NLB_LISTENER } from "./facts/listener";
import { NLB_LOAD_BALANCER } from "./facts/load-balancer";
import { ALICLOUD_NLB_ANY_PORT, ALICLOUD_NLB_INSTANCE, ALICLOUD_NLB_IP } from "./facts/members";
import { NLB_BANDWIDTH_PACKAGE, NLB_ZONE_SHIFT } from "./facts/load-balancer-parts";
import { ALICLOUD_NLB } from "./facts/product";
import { NLB_ATTACHMENT, NLB_SERVER_GROUP } from "./facts/server-group";
import { nlbManyPorts } from "./rules/nlb-many-ports";
import { nlbPortRange } from "./rules/nlb-port-range";
import { NLB_OPERATIONS } from "./operations";
import { NLB_HEALTH } from "../vpc-health";
import { translateNetworkListeners, translateNetworkServerGroups, translateSharedNetworkGroups } from "./adopt";
import { translateNetworkLoadBalancers } from "../adopt-load-balancers";
import { translateNetworkLoadBalancerParts } from "../adopt-load-balancer-parts";
import { NLB_SERVING } from "./serving";
import { NLB_INVENTORY } from "./inventory";
import { Family } from "../../family";

/** Network load balancers of Alibaba Cloud. */
export const alicloudNlb: Family = {
  types: ["alicloud_nlb"],
  facts: () => ({
    capabilities: [ALICLOUD_NLB_INSTANCE, ALICLOUD_NLB_IP, ALICLOUD_NLB_ANY_PORT],
    product: ALICLOUD_NLB,
    arguments: [
      NLB_LOAD_BALANCER,
      NLB_LISTENER,
      NLB_SERVER_GROUP,
      NLB_ATTACHMENT,
      NLB_LISTENER_CERTIFICATE,
      NLB_SECURITY_POLICY,
      NLB_SECURITY_GROUP,
      NLB_BANDWIDTH_PACKAGE,
      NLB_ZONE_SHIFT,
    ],
  }),
  rules: () => [nlbPortRange, nlbManyPorts],
  operations: () => NLB_OPERATIONS,
  adopt: () => ({
    translations: [
      translateNetworkLoadBalancers,
      translateNetworkServerGroups,
      translateNetworkSecurityPolicies,
      translateNetworkListeners,
      translateNetworkListenerCertificates,
      translateNetworkLoadBalancerParts,
      translateSharedNetworkGroups,
    ],
  }),
  health: () => [NLB_HEALTH],
  serving: () => NLB_SERVING,
  inventory: () => [NLB_INVENTORY],
};
