import { id, ResourceArguments } from "../../../../facts/arguments";

const own = { load_balancer_id: "loadBalancer" };

/** `alicloud_nlb_loadbalancer_common_bandwidth_package_attachment`. */
export const NLB_BANDWIDTH_PACKAGE: ResourceArguments = {
  type: "alicloud_nlb_loadbalancer_common_bandwidth_package_attachment",
  settings: "alicloud.NetworkBandwidthPackageProps",
  plain: { bandwidthPackageId: id("bandwidth_package_id", "cbwp-") },
  own,
  left: {},
};

/** `alicloud_nlb_load_balancer_zone_shifted_attachment`. */
export const NLB_ZONE_SHIFT: ResourceArguments = {
  type: "alicloud_nlb_load_balancer_zone_shifted_attachment",
  settings: "alicloud.NetworkZoneShiftProps",
  plain: { zoneId: id("zone_id"), vswitchId: id("vswitch_id", "vsw-") },
  own,
  left: {},
};
