import { CLB_CUSTOMIZED_CONFIG, CLB_CUSTOMIZED_CONFIG_PLACES } from "./facts/customized-config";
import { CLB_ACCESS_LOG, CLB_LOG_SET, CLB_LOG_TOPIC } from "./facts/logs";
import { tcCustomizedConfig } from "./rules/tc-customized-config";
import { translateCustomizedConfigs } from "./adopt-customized-config";
import { translateCloudAccessLogs, translateLogSets } from "./adopt-logs";
import { CLB_SECURITY_GROUP } from "./facts/security-group";
import { translateCloudSecurityGroups } from "./adopt-load-balancer-parts";
import { CLB_ATTACHMENT, CLB_FUNCTION_TARGETS, CLB_MIXED_IP_TARGETS, CLB_SNAT_IP } from "./facts/attachments";
import { CLB_LISTENER } from "./facts/listener";
import { CLB_INSTANCE } from "./facts/load-balancer";
import { SNAT_ADDRESSES, TENCENTCLOUD_CLB_ATTACHMENT } from "./facts/members";
import { TENCENTCLOUD_CLB } from "./facts/product";
import { CLB_LISTENER_RULE } from "./facts/rule";
import { CLB_READER } from "./reader";
import { tcAddressFamily } from "./rules/tc-address-family";
import { tcClassicWeight } from "./rules/tc-classic-weight";
import { tcFunctionPlace } from "./rules/tc-function-place";
import { tcMultiRule } from "./rules/tc-multi-rule";
import { tcMultiCert } from "./rules/tc-multi-cert";
import { tcMutualTls } from "./rules/tc-mutual-tls";
import { tcNameUnique } from "./rules/tc-name-unique";
import { tcReach } from "./rules/tc-reach";
import { tcScalingTargets } from "./rules/tc-scaling-targets";
import { tcUnusedSetting } from "./rules/tc-unused-setting";
import { CLB_OPERATIONS } from "./operations";
import { TARGETS } from "./rollout";
import { CLB_HEALTH } from "./health";
import { translateCloudListeners, translateCloudLoadBalancers, translateCloudRules } from "./adopt";
import { translateTargets } from "./adopt-targets";
import { translateAssociations, translateSharedTargetGroups, translateTargetGroups } from "../target-group/adopt";
import { CLB_SERVING } from "./serving";
import { CLB_INVENTORY } from "./inventory";
import { Family } from "../../family";

/** Load balancers of Tencent Cloud, which it calls CLB. */
export const tencentcloudClb: Family = {
  types: ["tencentcloud_clb", "tencentcloud_lb", "tencentcloud_alb"],
  facts: () => ({
    capabilities: [TENCENTCLOUD_CLB_ATTACHMENT],
    product: TENCENTCLOUD_CLB,
    arguments: [
      CLB_INSTANCE,
      CLB_LISTENER,
      CLB_LISTENER_RULE,
      CLB_ATTACHMENT,
      CLB_FUNCTION_TARGETS,
      CLB_SNAT_IP,
      CLB_MIXED_IP_TARGETS,
      CLB_SECURITY_GROUP,
      CLB_ACCESS_LOG,
      CLB_LOG_SET,
      CLB_LOG_TOPIC,
      CLB_CUSTOMIZED_CONFIG,
      CLB_CUSTOMIZED_CONFIG_PLACES,
    ],
    quotas: [SNAT_ADDRESSES],
  }),
  rules: () => [
    tcMultiRule,
    tcAddressFamily,
    tcClassicWeight,
    tcFunctionPlace,
    tcReach,
    tcScalingTargets,
    tcUnusedSetting,
    tcMultiCert,
    tcMutualTls,
    tcNameUnique,
    tcCustomizedConfig,
  ],
  reader: () => CLB_READER,
  operations: () => CLB_OPERATIONS,
  // A target group names its load balancer, and listeners and rules name target groups.
  adopt: () => ({
    translations: [
      translateLogSets,
      translateCloudLoadBalancers,
      translateTargetGroups,
      translateCloudListeners,
      translateCloudRules,
      translateTargets,
      translateAssociations,
      translateCloudSecurityGroups,
      translateCloudAccessLogs,
      translateCustomizedConfigs,
      translateSharedTargetGroups,
    ],
  }),
  staged: () => ({ lists: [TARGETS] }),
  health: () => [CLB_HEALTH],
  serving: () => CLB_SERVING,
  inventory: () => [CLB_INVENTORY],
};
