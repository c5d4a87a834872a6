import { Arguments, block, flag, id, pathsOfBlocks, ResourceArguments, tags, text } from "../../../../facts/arguments";
import { AS_OF } from "../../../../facts/as-of";
import { knownToday } from "../../../../facts/confidence";

const TYPE = "alicloud_alb_load_balancer";

const PLAIN: Arguments = {
  resourceGroupId: id("resource_group_id", "rg-"),
  bandwidthPackageId: id("bandwidth_package_id", "cbwp-"),
  ipv6AddressType: text("ipv6_address_type", {
    list: {
      values: ["Internet", "Intranet"],
      confidence: knownToday(AS_OF, "resource_alicloud_alb_load_balancer.go:658, 692", `${TYPE}.ipv6_address_type`),
    },
  }),
  accessLog: block("access_log_config", { logProject: text("log_project"), logStore: text("log_store") }),
  dryRun: flag("dry_run"),
  tags: tags(),
};

/** One zone of an ALB. */
export const ALB_ZONE_MAPPING: Arguments = {
  zoneId: text("zone_id"),
  vswitchId: id("vswitch_id", "vsw-"),
  allocationId: id("allocation_id", "eip-"),
  eipType: text("eip_type"),
  intranetAddress: text("intranet_address"),
};

/** The protection of an ALB against changes, which is a block of two. */
export const ALB_MODIFICATION_PROTECTION: Arguments = {
  modificationProtectionStatus: text("status"),
  modificationProtectionReason: text("reason"),
};

/** `alicloud_alb_load_balancer`. */
export const ALB_LOAD_BALANCER: ResourceArguments = {
  type: TYPE,
  settings: "alicloud.ApplicationLoadBalancerProps",
  plain: PLAIN,
  own: {
    ...pathsOfBlocks("zone_mappings", "zoneMappings", ALB_ZONE_MAPPING),
    vpc_id: "vpcId",
    load_balancer_edition: "edition",
    load_balancer_name: "loadBalancerName",
    "load_balancer_billing_config.pay_type": "paymentType",
    address_type: "addressType",
    address_allocated_mode: "addressAllocatedMode",
    address_ip_version: "ipVersion",
    deletion_protection_enabled: "deletionProtection",
    "deletion_protection_config.enabled": "deletionProtection (as `deletion_protection_enabled`)",
    "modification_protection_config.status": "modificationProtectionStatus",
    "modification_protection_config.reason": "modificationProtectionReason",
  },
  left: {},
};
