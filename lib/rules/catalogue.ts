import { addressKnown } from "./address-known";
import { albConditions } from "./alb-conditions";
import { albGroupSettings } from "./alb-group-settings";
import { albRemoteIp } from "./alb-remote-ip";
import { albRule } from "./alb-rule";
import { backendKind } from "./backend-kind";
import { batchAtCreate } from "./batch-at-create";
import { batchMultiple } from "./batch-multiple";
import { bindingStrategy } from "./binding-strategy";
import { clbMasterSlave } from "./clb-master-slave";
import { deletionProtection } from "./deletion-protection";
import { descriptionDropped } from "./description-dropped";
import { descriptionForm } from "./description-form";
import { duplicateBackend } from "./duplicate-backend";
import { engineVersion } from "./engine-version";
import { eniIpRequired } from "./eni-ip-required";
import { eniPerformance } from "./eni-performance";
import { eniPrimaryIp } from "./eni-primary-ip";
import { essPortWeight } from "./ess-port-weight";
import { essVserverGroups } from "./ess-vserver-groups";
import { existingGroup } from "./existing-group";
import { formerIds } from "./former-ids";
import { forwardShareError } from "./forward-share-error";
import { groupIpVersion } from "./group-ip-version";
import { groupLoadBalancer } from "./group-load-balancer";
import { groupProtocol } from "./group-protocol";
import { gwlbMembers } from "./gwlb-members";
import { hclForm } from "./hcl-form";
import { hclChecks } from "./hcl-checks";
import { hclOutput } from "./hcl-output";
import { healthCheckAnyCode } from "./health-check-any-code";
import { healthCheckCodes } from "./health-check-codes";
import { healthCheckOff } from "./health-check-off";
import { healthCheckPortUnserved } from "./health-check-port-unserved";
import { healthGate } from "./health-gate";
import { healthCheckRanges } from "./health-check-ranges";
import { healthCheckRequest } from "./health-check-request";
import { healthCheckType } from "./health-check-type";
import { httpsCertificate } from "./https-certificate";
import { idForm } from "./id-form";
import { ipForm } from "./ip-form";
import { listenerHasNoRules } from "./listener-has-no-rules";
import { listenerNeedsGroup } from "./listener-needs-group";
import { listenerNeedsRule } from "./listener-needs-rule";
import { listenerPortClash } from "./listener-port-clash";
import { listenerPortRange } from "./listener-port-range";
import { listenerProtocol } from "./listener-protocol";
import { listenerRuleCount } from "./listener-rule-count";
import { listenerScheduler } from "./listener-scheduler";
import { listenerTwoGroups } from "./listener-two-groups";
import { listenerWithoutBackends } from "./listener-without-backends";
import { loadBalancerSpec } from "./load-balancer-spec";
import { memberCount } from "./member-count";
import { mixedPorts } from "./mixed-ports";
import { multiIpInterface } from "./multi-ip-interface";
import { nameForm } from "./name-form";
import { nlbManyPorts } from "./nlb-many-ports";
import { nlbPortRange } from "./nlb-port-range";
import { onePort } from "./one-port";
import { openAcl } from "./open-acl";
import { plainHttp } from "./plain-http";
import { poolIterator } from "./pool-iterator";
import { poolSource } from "./pool-source";
import { poolSourceBackends } from "./pool-source-backends";
import { poolUnbound } from "./pool-unbound";
import { portMissing } from "./port-missing";
import { portRange } from "./port-range";
import { providerVersion } from "./provider-version";
import { quota } from "./quota";
import { redirectBackends } from "./redirect-backends";
import { redirectTarget } from "./redirect-target";
import { redirectUnanswered } from "./redirect-unanswered";
import { riskyPort } from "./risky-port";
import { Rule } from "./rule";
import { ruleClash } from "./rule-clash";
import { ruleDomainUrl } from "./rule-domain-url";
import { ruleSettings } from "./rule-settings";
import { ruleWithoutPool } from "./rule-without-pool";
import { scalingSize } from "./scaling-size";
import { schedulerPerformance } from "./scheduler-performance";
import { serverIpInexpressible } from "./server-ip-inexpressible";
import { serverIpRefused } from "./server-ip-refused";
import { sessionPersistence } from "./session-persistence";
import { settingMissing } from "./setting-missing";
import { settingRange } from "./setting-range";
import { settingType } from "./setting-type";
import { settingValue } from "./setting-value";
import { singleBackend } from "./single-backend";
import { singleOwner } from "./single-owner";
import { singleZone } from "./single-zone";
import { tcAddressFamily } from "./tc-address-family";
import { tcClassicWeight } from "./tc-classic-weight";
import { tcFunctionPlace } from "./tc-function-place";
import { tcGwlbWeight } from "./tc-gwlb-weight";
import { tcMultiRule } from "./tc-multi-rule";
import { tcMutualTls } from "./tc-mutual-tls";
import { tcNameUnique } from "./tc-name-unique";
import { tcReach } from "./tc-reach";
import { tcScalingTargets } from "./tc-scaling-targets";
import { tcTargetGroupCheck } from "./tc-target-group-check";
import { tcTargetGroupProtocol } from "./tc-target-group-protocol";
import { tcTargetGroupSettings } from "./tc-target-group-settings";
import { tcUnusedSetting } from "./tc-unused-setting";
import { tlsOld } from "./tls-old";
import { weightAllZero } from "./weight-all-zero";
import { weightIgnored } from "./weight-ignored";
import { weightMixedDefault } from "./weight-mixed-default";
import { weightRange } from "./weight-range";
import { weightReplace } from "./weight-replace";
import { weightsElsewhere } from "./weights-elsewhere";

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
