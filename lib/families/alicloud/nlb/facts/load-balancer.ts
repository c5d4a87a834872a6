import {
  Arguments,
  flag,
  id,
  number,
  pathsOfBlocks,
  ResourceArguments,
  tags,
  text,
  texts,
} from "../../../../facts/arguments";
import { AS_OF } from "../../../../facts/as-of";
import { knownToday, validated } from "../../../../facts/confidence";

const TYPE = "alicloud_nlb_load_balancer";
const oneOf = (argument: string, ...values: readonly string[]) =>
  text(argument, { list: { values, confidence: validated(`${TYPE}.${argument}`) } });

const PLAIN: Arguments = {
  resourceGroupId: id("resource_group_id", "rg-"),
  bandwidthPackageId: id("bandwidth_package_id", "cbwp-"),
  loadBalancerType: oneOf("load_balancer_type", "Network", "Gateway", "Inner"),
  paymentType: oneOf("payment_type", "Subscription", "PayAsYouGo"),
  cps: number("cps", { range: { min: 0, max: 1000000, confidence: validated(`${TYPE}.cps`) } }),
  ipv6AddressType: text("ipv6_address_type", {
    list: {
      values: ["Internet", "Intranet"],
      confidence: knownToday(
        AS_OF,
        "provider page of nlb_load_balancer: ipv6_address_type",
        `${TYPE}.ipv6_address_type`,
      ),
    },
  }),
  deletionProtectionReason: text("deletion_protection_reason"),
  modificationProtectionStatus: oneOf("modification_protection_status", "ConsoleProtection", "NonProtection"),
  modificationProtectionReason: text("modification_protection_reason"),
  crossZone: flag("cross_zone_enabled"),
  tags: tags(),
};

/** One zone of an NLB. */
export const NLB_ZONE_MAPPING: Arguments = {
  zoneId: text("zone_id"),
  vswitchId: id("vswitch_id", "vsw-"),
  allocationId: id("allocation_id", "eip-"),
  privateIpv4Address: text("private_ipv4_address"),
  ipv6Address: text("ipv6_address"),
  ipv4LocalAddresses: texts("ipv4_local_addresses"),
  ipv6LocalAddresses: texts("ipv6_local_addresses"),
};

/** `alicloud_nlb_load_balancer`. */
export const NLB_LOAD_BALANCER: ResourceArguments = {
  type: TYPE,
  settings: "alicloud.NetworkLoadBalancerProps",
  plain: PLAIN,
  own: {
    ...pathsOfBlocks("zone_mappings", "zoneMappings", NLB_ZONE_MAPPING),
    vpc_id: "vpcId",
    load_balancer_name: "loadBalancerName",
    address_type: "addressType",
    address_ip_version: "ipVersion",
    security_group_ids: "securityGroupIds",
    deletion_protection_enabled: "deletionProtection",
    "deletion_protection_config.enabled": "deletionProtection (as `deletion_protection_enabled`)",
    "deletion_protection_config.reason": "deletionProtectionReason (as `deletion_protection_reason`)",
    "modification_protection_config.status": "modificationProtectionStatus (as `modification_protection_status`)",
    "modification_protection_config.reason": "modificationProtectionReason (as `modification_protection_reason`)",
  },
  left: {},
};
