import { addressKnown } from "./address-known";
import { backendKind } from "./backend-kind";
import { batchAtCreate } from "./batch-at-create";
import { batchMultiple } from "./batch-multiple";
import { bindingStrategy } from "./binding-strategy";
import { certificateExpiry } from "./certificate-expiry";
import { deletionProtection } from "./deletion-protection";
import { descriptionDropped } from "./description-dropped";
import { descriptionForm } from "./description-form";
import { duplicateBackend } from "./duplicate-backend";
import { engineVersion } from "./engine-version";
import { eniIpRequired } from "./eni-ip-required";
import { eniPrimaryIp } from "./eni-primary-ip";
import { existingGroup } from "./existing-group";
import { formerIds } from "./former-ids";
import { forwardShareError } from "./forward-share-error";
import { groupIpVersion } from "./group-ip-version";
import { groupLoadBalancer } from "./group-load-balancer";
import { groupProtocol } from "./group-protocol";
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
import { listenerAccess } from "./listener-access";
import { listenerCertificate } from "./listener-certificate";
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
import { onePort } from "./one-port";
import { openAcl } from "./open-acl";
import { pemForm } from "./pem-form";
import { plainHttp } from "./plain-http";
import { poolIterator } from "./pool-iterator";
import { poolSource } from "./pool-source";
import { poolSourceBackends } from "./pool-source-backends";
import { poolUnbound } from "./pool-unbound";
import { portMissing } from "./port-missing";
import { portRange } from "./port-range";
import { privateKeyPlain } from "./private-key-plain";
import { providerVersion } from "./provider-version";
import { quota } from "./quota";
import { redirectBackends } from "./redirect-backends";
import { redirectTarget } from "./redirect-target";
import { redirectUnanswered } from "./redirect-unanswered";
import { riskyPort } from "./risky-port";
import { ruleClash } from "./rule-clash";
import { ruleDomainUrl } from "./rule-domain-url";
import { ruleSettings } from "./rule-settings";
import { ruleWithoutPool } from "./rule-without-pool";
import { scalingSize } from "./scaling-size";
import { serverIpInexpressible } from "./server-ip-inexpressible";
import { serverIpRefused } from "./server-ip-refused";
import { loadBalancerOnce } from "./load-balancer-once";
import { zoneShift } from "./zone-shift";
import { securityGroup } from "./security-group";
import { sessionPersistence } from "./session-persistence";
import { settingMissing } from "./setting-missing";
import { settingRange } from "./setting-range";
import { settingType } from "./setting-type";
import { settingValue } from "./setting-value";
import { singleBackend } from "./single-backend";
import { singleOwner } from "./single-owner";
import { singleZone } from "./single-zone";
import { tlsOld } from "./tls-old";
import { weightAllZero } from "./weight-all-zero";
import { weightIgnored } from "./weight-ignored";
import { weightMixedDefault } from "./weight-mixed-default";
import { weightRange } from "./weight-range";
import { weightReplace } from "./weight-replace";
import { weightsElsewhere } from "./weights-elsewhere";
import { Rule } from "../app/rule";

/** Every rule that looks at all families, in the order of docs/rules.md. */
export const GENERAL_RULES: readonly Rule[] = [
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
  sessionPersistence,
  httpsCertificate,
  listenerCertificate,
  pemForm,
  privateKeyPlain,
  certificateExpiry,
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
  existingGroup,
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
  listenerTwoGroups,
  listenerRuleCount,
  redirectBackends,
  redirectTarget,
  redirectUnanswered,
  weightReplace,
  singleZone,
  openAcl,
  listenerAccess,
  securityGroup,
  loadBalancerOnce,
  zoneShift,
  healthCheckType,
  healthCheckRequest,
  providerVersion,
  engineVersion,
  hclOutput,
  hclForm,
  hclChecks,
  ruleSettings,
];
