import { id, ResourceArguments } from "../../../../facts/arguments";

/** `tencentcloud_clb_security_group_attachment`. */
export const CLB_SECURITY_GROUP: ResourceArguments = {
  type: "tencentcloud_clb_security_group_attachment",
  settings: "tencentcloud.CloudSecurityGroupProps",
  plain: { securityGroupId: id("security_group", "sg-") },
  own: { load_balancer_ids: "loadBalancer" },
  left: {},
};
