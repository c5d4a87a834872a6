import { translateCaCertificates, translateDomainExtensions, translateServerCertificates } from "./adopt-certificates";
import { SLB_CA_CERTIFICATE, SLB_DOMAIN_EXTENSION, SLB_SERVER_CERTIFICATE } from "./facts/certificates";
import { SLB_BACKEND_SERVER, SLB_MASTER_SLAVE_GROUP, SLB_SERVER_ATTACHMENT, SLB_SERVER_GROUP } from "./facts/groups";
import { SLB_LISTENER } from "./facts/listener";
import { SLB_LOAD_BALANCER } from "./facts/load-balancer";
import {
  ALICLOUD_CLB_DEFAULT_GROUP,
  ALICLOUD_CLB_MASTER_SLAVE,
  ALICLOUD_CLB_VSERVER_ATTACHMENTS,
  ALICLOUD_CLB_VSERVER_IMMUTABLE,
  ALICLOUD_CLB_VSERVER_INLINE,
} from "./facts/members";
import { ALICLOUD_CLB } from "./facts/product";
import { SLB_RULE } from "./facts/rule";
import { CLB_READER } from "./reader";
import { certificatePerformance } from "./rules/certificate-performance";
import { clbMasterSlave } from "./rules/clb-master-slave";
import { eniPerformance } from "./rules/eni-performance";
import { schedulerPerformance } from "./rules/scheduler-performance";
import { CLB_OPERATIONS } from "./operations";
import { DEFAULT_GROUP, VSERVER_ATTACHMENTS, VSERVER_GROUP } from "./rollout";
import { CLB_HEALTH } from "./health";
import { translateClassicListeners, translateClassicLoadBalancers, translateClassicRules } from "./adopt";
import {
  translateDefaultGroups,
  translateMasterSlaveGroups,
  translateSharedVServerGroups,
  translateVServerGroups,
} from "./adopt-groups";
import { FORMER_NAMES } from "./former-names";
import { planAccessLists } from "./planned";
import { CLB_SERVING } from "./serving";
import { CLB_INVENTORY } from "./inventory";
import { Family } from "../../family";

/** Classic load balancers of Alibaba Cloud, which it calls SLB and CLB. */
export const alicloudClb: Family = {
  types: ["alicloud_slb"],
  facts: () => ({
    capabilities: [
      ALICLOUD_CLB_DEFAULT_GROUP,
      ALICLOUD_CLB_VSERVER_INLINE,
      ALICLOUD_CLB_VSERVER_IMMUTABLE,
      ALICLOUD_CLB_VSERVER_ATTACHMENTS,
      ALICLOUD_CLB_MASTER_SLAVE,
    ],
    product: ALICLOUD_CLB,
    arguments: [
      SLB_LOAD_BALANCER,
      SLB_LISTENER,
      SLB_RULE,
      SLB_SERVER_GROUP,
      SLB_MASTER_SLAVE_GROUP,
      SLB_BACKEND_SERVER,
      SLB_SERVER_ATTACHMENT,
      SLB_SERVER_CERTIFICATE,
      SLB_CA_CERTIFICATE,
      SLB_DOMAIN_EXTENSION,
    ],
    accessLists: ["alicloud_slb_acl", "alicloud_slb_acl_entry_attachment"],
  }),
  rules: () => [eniPerformance, clbMasterSlave, schedulerPerformance, certificatePerformance],
  reader: () => CLB_READER,
  operations: () => CLB_OPERATIONS,
  adopt: () => ({
    translations: [
      translateClassicLoadBalancers,
      translateDefaultGroups,
      translateVServerGroups,
      translateMasterSlaveGroups,
      translateServerCertificates,
      translateCaCertificates,
      translateClassicListeners,
      translateClassicRules,
      translateDomainExtensions,
      translateSharedVServerGroups,
    ],
    formerNames: FORMER_NAMES,
  }),
  planned: () => [planAccessLists],
  staged: () => ({ lists: [DEFAULT_GROUP, VSERVER_GROUP], ofGroups: [VSERVER_ATTACHMENTS] }),
  health: () => [CLB_HEALTH],
  serving: () => CLB_SERVING,
  inventory: () => [CLB_INVENTORY],
};
