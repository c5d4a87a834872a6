import { flag, id, ResourceArguments } from "../../../../facts/arguments";

/** `alicloud_nlb_load_balancer_security_group_attachment`. */
export const NLB_SECURITY_GROUP: ResourceArguments = {
  type: "alicloud_nlb_load_balancer_security_group_attachment",
  settings: "alicloud.NetworkSecurityGroupProps",
  plain: { securityGroupId: id("security_group_id", "sg-"), dryRun: flag("dry_run") },
  own: { load_balancer_id: "loadBalancer" },
  left: {},
};
