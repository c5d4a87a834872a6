import { ESS_VSERVER_GROUPS } from "./facts/limits";
import { ESS_SCALING_GROUP, ESS_SERVER_GROUP_ATTACHMENT, ESS_VSERVER_GROUPS_ATTACHMENT } from "./facts/scaling-group";
import { essPortWeight } from "./rules/ess-port-weight";
import { essVserverGroups } from "./rules/ess-vserver-groups";
import { ESS_OPERATIONS } from "./operations";
import { planScalingGroups } from "./planned";
import { Family } from "../../family";

/** Scaling groups of Alibaba Cloud, which fill groups of the other families. */
export const alicloudEss: Family = {
  types: ["alicloud_ess"],
  facts: () => ({
    arguments: [ESS_SCALING_GROUP, ESS_SERVER_GROUP_ATTACHMENT, ESS_VSERVER_GROUPS_ATTACHMENT],
    quotas: [ESS_VSERVER_GROUPS],
  }),
  rules: () => [essPortWeight, essVserverGroups],
  operations: () => ESS_OPERATIONS,
  planned: () => [planScalingGroups],
};
