import { listenerNeedsGroup } from "./listener-needs-group";
import { poolSource } from "./pool-source";
import { poolSourceBackends } from "./pool-source-backends";
import { essPortWeight } from "./ess-port-weight";
import { albExistingGroup } from "./alb-existing-group";
import { albRule } from "./alb-rule";
import { nlbPortRange } from "./nlb-port-range";
import { gwlbMembers } from "./gwlb-members";
import { clbMasterSlave } from "./clb-master-slave";
import { forwardShareError } from "./forward-share-error";
import { Rule } from "./rule";
import { backendKind } from "./backend-kind";
import { batchAtCreate } from "./batch-at-create";
import { batchMultiple } from "./batch-multiple";
import { deletionProtection } from "./deletion-protection";
import { descriptionDropped } from "./description-dropped";
import { descriptionForm } from "./description-form";
import { duplicateBackend } from "./duplicate-backend";
import { eniIpRequired } from "./eni-ip-required";
import { eniPerformance } from "./eni-performance";
import { eniPrimaryIp } from "./eni-primary-ip";
import { healthCheckAnyCode } from "./health-check-any-code";
import { healthCheckCodes } from "./health-check-codes";
import { healthCheckOff } from "./health-check-off";
import { healthCheckPortUnserved } from "./health-check-port-unserved";
import { healthGate } from "./health-gate";
import { healthCheckRanges } from "./health-check-ranges";
import { httpsCertificate } from "./https-certificate";
import { idForm } from "./id-form";
import { ipForm } from "./ip-form";
import { listenerHasNoRules } from "./listener-has-no-rules";
import { listenerNeedsRule } from "./listener-needs-rule";
import { listenerPortClash } from "./listener-port-clash";
import { listenerPortRange } from "./listener-port-range";
import { listenerProtocol } from "./listener-protocol";
import { listenerScheduler } from "./listener-scheduler";
import { listenerWithoutBackends } from "./listener-without-backends";
import { loadBalancerSpec } from "./load-balancer-spec";
import { memberCount } from "./member-count";
import { mixedPorts } from "./mixed-ports";
import { multiIpInterface } from "./multi-ip-interface";
import { onePort } from "./one-port";
import { plainHttp } from "./plain-http";
import { poolUnbound } from "./pool-unbound";
import { portMissing } from "./port-missing";
import { portRange } from "./port-range";
import { quota } from "./quota";
import { riskyPort } from "./risky-port";
import { ruleClash } from "./rule-clash";
import { ruleDomainUrl } from "./rule-domain-url";
import { ruleWithoutPool } from "./rule-without-pool";
import { serverIpInexpressible } from "./server-ip-inexpressible";
import { serverIpRefused } from "./server-ip-refused";
import { sessionPersistence } from "./session-persistence";
import { singleBackend } from "./single-backend";
import { singleOwner } from "./single-owner";
import { tcAddressFamily } from "./tc-address-family";
import { tcClassicWeight } from "./tc-classic-weight";
import { tcFunctionPlace } from "./tc-function-place";
import { tcGwlbWeight } from "./tc-gwlb-weight";
import { tcReach } from "./tc-reach";
import { tcScalingTargets } from "./tc-scaling-targets";
import { tcTargetGroupCheck } from "./tc-target-group-check";
import { tcTargetGroupProtocol } from "./tc-target-group-protocol";
import { tcTargetGroupSettings } from "./tc-target-group-settings";
import { tcUnusedSetting } from "./tc-unused-setting";
import { tcMultiRule } from "./tc-multi-rule";
import { tlsOld } from "./tls-old";
import { weightAllZero } from "./weight-all-zero";
import { weightIgnored } from "./weight-ignored";
import { weightMixedDefault } from "./weight-mixed-default";
import { weightRange } from "./weight-range";

/** Every rule, in the order of docs/rules.md. */
export const RULES: readonly Rule[] = [
  weightRange,
  weightAllZero,
  weightIgnored,
  weightMixedDefault,
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
  poolSource,
  poolSourceBackends,
  essPortWeight,
  albExistingGroup,
  albRule,
  nlbPortRange,
  gwlbMembers,
  clbMasterSlave,
  forwardShareError,
];
