import { addressKnown } from "../rules/address-known";
import { albConditions } from "./alicloud/alb/rules/alb-conditions";
import { albGroupSettings } from "./alicloud/alb/rules/alb-group-settings";
import { albRemoteIp } from "./alicloud/alb/rules/alb-remote-ip";
import { albRule } from "./alicloud/alb/rules/alb-rule";
import { backendKind } from "../rules/backend-kind";
import { batchAtCreate } from "../rules/batch-at-create";
import { batchMultiple } from "../rules/batch-multiple";
import { bindingStrategy } from "../rules/binding-strategy";
import { clbMasterSlave } from "./alicloud/clb/rules/clb-master-slave";
import { deletionProtection } from "../rules/deletion-protection";
import { descriptionDropped } from "../rules/description-dropped";
import { descriptionForm } from "../rules/description-form";
import { duplicateBackend } from "../rules/duplicate-backend";
import { engineVersion } from "../rules/engine-version";
import { eniIpRequired } from "../rules/eni-ip-required";
import { eniPerformance } from "./alicloud/clb/rules/eni-performance";
import { eniPrimaryIp } from "../rules/eni-primary-ip";
import { essPortWeight } from "./alicloud/ess/rules/ess-port-weight";
import { essVserverGroups } from "./alicloud/ess/rules/ess-vserver-groups";
import { existingGroup } from "../rules/existing-group";
import { formerIds } from "../rules/former-ids";
import { forwardShareError } from "../rules/forward-share-error";
import { groupIpVersion } from "../rules/group-ip-version";
import { groupLoadBalancer } from "../rules/group-load-balancer";
import { groupProtocol } from "../rules/group-protocol";
import { gwlbMembers } from "./alicloud/gwlb/rules/gwlb-members";
import { hclForm } from "../rules/hcl-form";
import { hclChecks } from "../rules/hcl-checks";
import { hclOutput } from "../rules/hcl-output";
import { healthCheckAnyCode } from "../rules/health-check-any-code";
import { healthCheckCodes } from "../rules/health-check-codes";
import { healthCheckOff } from "../rules/health-check-off";
import { healthCheckPortUnserved } from "../rules/health-check-port-unserved";
import { healthGate } from "../rules/health-gate";
import { healthCheckRanges } from "../rules/health-check-ranges";
import { healthCheckRequest } from "../rules/health-check-request";
import { healthCheckType } from "../rules/health-check-type";
import { httpsCertificate } from "../rules/https-certificate";
import { idForm } from "../rules/id-form";
import { ipForm } from "../rules/ip-form";
import { listenerHasNoRules } from "../rules/listener-has-no-rules";
import { listenerNeedsGroup } from "../rules/listener-needs-group";
import { listenerNeedsRule } from "../rules/listener-needs-rule";
import { listenerPortClash } from "../rules/listener-port-clash";
import { listenerPortRange } from "../rules/listener-port-range";
import { listenerProtocol } from "../rules/listener-protocol";
import { listenerRuleCount } from "../rules/listener-rule-count";
import { listenerScheduler } from "../rules/listener-scheduler";
import { listenerTwoGroups } from "../rules/listener-two-groups";
import { listenerWithoutBackends } from "../rules/listener-without-backends";
import { loadBalancerSpec } from "../rules/load-balancer-spec";
import { memberCount } from "../rules/member-count";
import { mixedPorts } from "../rules/mixed-ports";
import { multiIpInterface } from "../rules/multi-ip-interface";
import { nameForm } from "../rules/name-form";
import { nlbManyPorts } from "./alicloud/nlb/rules/nlb-many-ports";
import { nlbPortRange } from "./alicloud/nlb/rules/nlb-port-range";
import { onePort } from "../rules/one-port";
import { openAcl } from "../rules/open-acl";
import { plainHttp } from "../rules/plain-http";
import { poolIterator } from "../rules/pool-iterator";
import { poolSource } from "../rules/pool-source";
import { poolSourceBackends } from "../rules/pool-source-backends";
import { poolUnbound } from "../rules/pool-unbound";
import { portMissing } from "../rules/port-missing";
import { portRange } from "../rules/port-range";
import { providerVersion } from "../rules/provider-version";
import { quota } from "../rules/quota";
import { redirectBackends } from "../rules/redirect-backends";
import { redirectTarget } from "../rules/redirect-target";
import { redirectUnanswered } from "../rules/redirect-unanswered";
import { riskyPort } from "../rules/risky-port";
import { Rule } from "../app/rule";
import { ruleClash } from "../rules/rule-clash";
import { ruleDomainUrl } from "../rules/rule-domain-url";
import { ruleSettings } from "../rules/rule-settings";
import { ruleWithoutPool } from "../rules/rule-without-pool";
import { scalingSize } from "../rules/scaling-size";
import { schedulerPerformance } from "./alicloud/clb/rules/scheduler-performance";
import { serverIpInexpressible } from "../rules/server-ip-inexpressible";
import { serverIpRefused } from "../rules/server-ip-refused";
import { sessionPersistence } from "../rules/session-persistence";
import { settingMissing } from "../rules/setting-missing";
import { settingRange } from "../rules/setting-range";
import { settingType } from "../rules/setting-type";
import { settingValue } from "../rules/setting-value";
import { singleBackend } from "../rules/single-backend";
import { singleOwner } from "../rules/single-owner";
import { singleZone } from "../rules/single-zone";
import { tcAddressFamily } from "./tencentcloud/clb/rules/tc-address-family";
import { tcClassicWeight } from "./tencentcloud/clb/rules/tc-classic-weight";
import { tcFunctionPlace } from "./tencentcloud/clb/rules/tc-function-place";
import { tcGwlbWeight } from "./tencentcloud/gwlb/rules/tc-gwlb-weight";
import { tcMultiRule } from "./tencentcloud/clb/rules/tc-multi-rule";
import { tcMutualTls } from "./tencentcloud/clb/rules/tc-mutual-tls";
import { tcNameUnique } from "./tencentcloud/clb/rules/tc-name-unique";
import { tcReach } from "./tencentcloud/clb/rules/tc-reach";
import { tcScalingTargets } from "./tencentcloud/clb/rules/tc-scaling-targets";
import { tcTargetGroupCheck } from "./tencentcloud/target-group/rules/tc-target-group-check";
import { tcTargetGroupProtocol } from "./tencentcloud/target-group/rules/tc-target-group-protocol";
import { tcTargetGroupSettings } from "./tencentcloud/target-group/rules/tc-target-group-settings";
import { tcUnusedSetting } from "./tencentcloud/clb/rules/tc-unused-setting";
import { tlsOld } from "../rules/tls-old";
import { weightAllZero } from "../rules/weight-all-zero";
import { weightIgnored } from "../rules/weight-ignored";
import { weightMixedDefault } from "../rules/weight-mixed-default";
import { weightRange } from "../rules/weight-range";
import { weightReplace } from "../rules/weight-replace";
import { weightsElsewhere } from "../rules/weights-elsewhere";

/** Every rule, in the order of docs/rules.md. */
export const RULES: readonly Rule[] = [
  weightRange,
  weightAllZero,
  weightIgnored,
  weightMixedDefault,
  weightsElsewhere,
  portRange,
  portMissing,
  onePort,
  mixedPorts,
  backendKind,
  eniIpRequired,
  eniPerformance,
  eniPrimaryIp,
  serverIpRefused,
  serverIpInexpressible,
  ipForm,
  idForm,
  descriptionForm,
  descriptionDropped,
  duplicateBackend,
  multiIpInterface,
  memberCount,
  batchAtCreate,
  batchMultiple,
  quota,
  singleOwner,
  singleBackend,
  poolUnbound,
  formerIds,
  addressKnown,
  listenerProtocol,
  listenerPortRange,
  listenerPortClash,
  listenerWithoutBackends,
  listenerNeedsRule,
  listenerHasNoRules,
  listenerScheduler,
  ruleWithoutPool,
  ruleDomainUrl,
  ruleClash,
  tcMultiRule,
  tcAddressFamily,
  tcClassicWeight,
  tcFunctionPlace,
  tcGwlbWeight,
  tcReach,
  tcScalingTargets,
  tcTargetGroupCheck,
  tcTargetGroupProtocol,
  tcTargetGroupSettings,
  tcUnusedSetting,
  sessionPersistence,
  httpsCertificate,
  tcMutualTls,
  tlsOld,
  plainHttp,
  healthCheckOff,
  healthCheckAnyCode,
  healthCheckCodes,
  healthCheckRanges,
  healthCheckPortUnserved,
  healthGate,
  riskyPort,
  deletionProtection,
  loadBalancerSpec,
  listenerNeedsGroup,
  poolIterator,
  poolSource,
  poolSourceBackends,
  scalingSize,
  essPortWeight,
  existingGroup,
  albRule,
  albConditions,
  nlbPortRange,
  gwlbMembers,
  clbMasterSlave,
  forwardShareError,
  bindingStrategy,
  settingMissing,
  settingType,
  settingRange,
  settingValue,
  nameForm,
  groupProtocol,
  groupLoadBalancer,
  groupIpVersion,
  albGroupSettings,
  albRemoteIp,
  nlbManyPorts,
  essVserverGroups,
  listenerTwoGroups,
  listenerRuleCount,
  schedulerPerformance,
  redirectBackends,
  redirectTarget,
  redirectUnanswered,
  tcNameUnique,
  weightReplace,
  singleZone,
  openAcl,
  healthCheckType,
  healthCheckRequest,
  providerVersion,
  engineVersion,
  hclOutput,
  hclForm,
  hclChecks,
  ruleSettings,
];
