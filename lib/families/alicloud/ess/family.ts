import { ESS_VSERVER_GROUPS } from "./facts/limits";
import { ESS_SCALING_GROUP, ESS_SERVER_GROUP_ATTACHMENT, ESS_VSERVER_GROUPS_ATTACHMENT } from "./facts/scaling-group";
import { ESS_LIFECYCLE_HOOK } from "./facts/lifecycle-hook";
import { translateLifecycleHooks } from "./adopt";
import { essHookDrain } from "./rules/ess-hook-drain";
import { essPortWeight } from "./rules/ess-port-weight";
import { essVserverGroups } from "./rules/ess-vserver-groups";
import { ESS_OPERATIONS } from "./operations";
import { planScalingGroups } from "./planned";
import { Family } from "../../family";

/** Scaling groups of Alibaba Cloud, which fill groups of the other families. */
export const alicloudEss: Family = {
  types: ["alicloud_ess"],
  facts: () => ({
    arguments: [ESS_SCALING_GROUP, ESS_SERVER_GROUP_ATTACHMENT, ESS_VSERVER_GROUPS_ATTACHMENT, ESS_LIFECYCLE_HOOK],
    quotas: [ESS_VSERVER_GROUPS],
  }),
  rules: () => [essPortWeight, essVserverGroups, essHookDrain],
  operations: () => ESS_OPERATIONS,
  adopt: () => ({ translations: [translateLifecycleHooks] }),
  planned: () => [planScalingGroups],
};
