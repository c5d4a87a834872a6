import { ALB_ACCESS_LOG, ALB_BANDWIDTH_PACKAGE, ALB_ZONE_SHIFT } from "./facts/load-balancer-parts";
import { ALB_SECURITY_GROUP } from "./facts/security-group";
import { translateApplicationListenerCertificates, translateApplicationSecurityPolicies } from "./adopt-certificates";
import { ALB_ACL, ALB_ACL_ENTRY, ALB_LISTENER_ACL } from "./facts/access";
import { ALB_LISTENER_CERTIFICATE, ALB_SECURITY_POLICY } from "./facts/certificates";
import { ALB_LISTENER } from "./facts/listener";
import { ALB_LOAD_BALANCER } from "./facts/load-balancer";
import {
  ALICLOUD_ALB_FUNCTION,
  ALICLOUD_ALB_FUNCTION_IN_PLACE,
  ALICLOUD_ALB_INSTANCE,
  ALICLOUD_ALB_INSTANCE_IN_PLACE,
  ALICLOUD_ALB_IP,
  ALICLOUD_ALB_IP_IN_PLACE,
} from "./facts/members";
import { ALICLOUD_ALB } from "./facts/product";
import { ALB_RULE } from "./facts/rule";
import { ALB_SERVER_GROUP } from "./facts/server-group";
import { albActions } from "./rules/alb-actions";
import { albConditions } from "./rules/alb-conditions";
import { albDirection } from "./rules/alb-direction";
import { albGroupSettings } from "./rules/alb-group-settings";
import { albHeaders } from "./rules/alb-headers";
import { albRemoteIp } from "./rules/alb-remote-ip";
import { albRule } from "./rules/alb-rule";
import { ALB_OPERATIONS } from "./operations";
import { SERVER_GROUP } from "./rollout";
import { ALB_HEALTH } from "../vpc-health";
import { translateApplicationListeners, translateApplicationServerGroups } from "./adopt";
import { translateApplicationAccessLists, translateApplicationListenerAccess } from "./adopt-access";
import { translateApplicationRules } from "./adopt-rules";
import { translateApplicationLoadBalancers } from "../adopt-load-balancers";
import { translateApplicationLoadBalancerParts } from "../adopt-load-balancer-parts";
import { ALB_SERVING } from "./serving";
import { ALB_INVENTORY } from "./inventory";
import { Family } from "../../family";

/** Application load balancers of Alibaba Cloud. */
export const alicloudAlb: Family = {
  types: ["alicloud_alb"],
  facts: () => ({
    capabilities: [
      ALICLOUD_ALB_INSTANCE,
      ALICLOUD_ALB_INSTANCE_IN_PLACE,
      ALICLOUD_ALB_IP,
      ALICLOUD_ALB_IP_IN_PLACE,
      ALICLOUD_ALB_FUNCTION,
      ALICLOUD_ALB_FUNCTION_IN_PLACE,
    ],
    product: ALICLOUD_ALB,
    arguments: [
      ALB_LOAD_BALANCER,
      ALB_LISTENER,
      ALB_RULE,
      ALB_SERVER_GROUP,
      ALB_LISTENER_CERTIFICATE,
      ALB_SECURITY_POLICY,
      ALB_ACL,
      ALB_ACL_ENTRY,
      ALB_LISTENER_ACL,
      ALB_SECURITY_GROUP,
      ALB_ACCESS_LOG,
      ALB_BANDWIDTH_PACKAGE,
      ALB_ZONE_SHIFT,
    ],
    accessLists: ["alicloud_alb_acl_entry_attachment"],
  }),
  rules: () => [albRule, albConditions, albActions, albHeaders, albDirection, albGroupSettings, albRemoteIp],
  operations: () => ALB_OPERATIONS,
  adopt: () => ({
    translations: [
      translateApplicationLoadBalancers,
      translateApplicationServerGroups,
      translateApplicationSecurityPolicies,
      translateApplicationListeners,
      translateApplicationListenerCertificates,
      translateApplicationRules,
      translateApplicationAccessLists,
      translateApplicationListenerAccess,
      translateApplicationLoadBalancerParts,
    ],
  }),
  staged: () => ({ lists: [SERVER_GROUP] }),
  health: () => [ALB_HEALTH],
  serving: () => ALB_SERVING,
  inventory: () => [ALB_INVENTORY],
};
