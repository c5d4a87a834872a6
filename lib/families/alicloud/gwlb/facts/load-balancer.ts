import { Arguments, flag, id, pathsOfBlocks, ResourceArguments, tags, text } from "../../../../facts/arguments";
import { AS_OF } from "../../../../facts/as-of";
import { knownToday } from "../../../../facts/confidence";

const TYPE = "alicloud_gwlb_load_balancer";

const PLAIN: Arguments = {
  resourceGroupId: id("resource_group_id", "rg-"),
  ipVersion: text("address_ip_version", {
    list: {
      values: ["Ipv4"],
      confidence: knownToday(AS_OF, "CreateLoadBalancer: AddressIpVersion", `${TYPE}.address_ip_version`),
    },
  }),
  dryRun: flag("dry_run"),
  tags: tags(),
};

/** One zone of a GWLB. */
export const GWLB_ZONE_MAPPING: Arguments = { zoneId: text("zone_id"), vswitchId: id("vswitch_id", "vsw-") };

/** `alicloud_gwlb_load_balancer`. */
export const GWLB_LOAD_BALANCER: ResourceArguments = {
  type: TYPE,
  settings: "alicloud.GatewayLoadBalancerProps",
  plain: PLAIN,
  own: {
    ...pathsOfBlocks("zone_mappings", "zoneMappings", GWLB_ZONE_MAPPING),
    vpc_id: "vpcId",
    load_balancer_name: "loadBalancerName",
  },
  left: {},
};
