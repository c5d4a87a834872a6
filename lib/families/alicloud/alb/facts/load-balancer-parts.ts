import { flag, id, ResourceArguments, text } from "../../../../facts/arguments";

const own = { load_balancer_id: "loadBalancer" };

/** `alicloud_alb_load_balancer_access_log_config_attachment`. */
export const ALB_ACCESS_LOG: ResourceArguments = {
  type: "alicloud_alb_load_balancer_access_log_config_attachment",
  settings: "alicloud.ApplicationAccessLogAttachmentProps",
  plain: { logProject: text("log_project"), logStore: text("log_store") },
  own,
  left: {},
};

/** `alicloud_alb_load_balancer_common_bandwidth_package_attachment`. */
export const ALB_BANDWIDTH_PACKAGE: ResourceArguments = {
  type: "alicloud_alb_load_balancer_common_bandwidth_package_attachment",
  settings: "alicloud.ApplicationBandwidthPackageProps",
  plain: { bandwidthPackageId: id("bandwidth_package_id", "cbwp-"), dryRun: flag("dry_run") },
  own,
  left: {},
};

/** `alicloud_alb_load_balancer_zone_shifted_attachment`. */
export const ALB_ZONE_SHIFT: ResourceArguments = {
  type: "alicloud_alb_load_balancer_zone_shifted_attachment",
  settings: "alicloud.ApplicationZoneShiftProps",
  plain: { zoneId: id("zone_id"), vswitchId: id("vswitch_id", "vsw-") },
  own,
  left: {},
};
