import { flag, id, ResourceArguments } from "../../../../facts/arguments";

/** `alicloud_alb_load_balancer_security_group_attachment`. */
export const ALB_SECURITY_GROUP: ResourceArguments = {
  type: "alicloud_alb_load_balancer_security_group_attachment",
  settings: "alicloud.ApplicationSecurityGroupProps",
  plain: { securityGroupId: id("security_group_id", "sg-"), dryRun: flag("dry_run") },
  own: { load_balancer_id: "loadBalancer" },
  left: {},
};
