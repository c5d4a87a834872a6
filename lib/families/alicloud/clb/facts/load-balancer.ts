import { Arguments, id, number, ResourceArguments, tags, text } from "../../../../facts/arguments";
import { validated } from "../../../../facts/confidence";
import { SettingLimits } from "../../../../facts/product";

const TYPE = "alicloud_slb_load_balancer";
const oneOf = (argument: string, ...values: readonly string[]) =>
  text(argument, { list: { values, confidence: validated(`${TYPE}.${argument}`) } });

/** Of a subscription, in months. */
const PERIOD: SettingLimits = {
  range: {
    min: 1,
    max: 9,
    also: [12, 24, 36].map((value) => ({ value, means: "years" })),
    confidence: validated(`${TYPE}.period`),
  },
};

const PLAIN: Arguments = {
  resourceGroupId: id("resource_group_id", "rg-"),
  internetChargeType: oneOf("internet_charge_type", "PayByBandwidth", "PayByTraffic"),
  bandwidth: number("bandwidth", { range: { min: 1, max: 5120, confidence: validated(`${TYPE}.bandwidth`) } }),
  ipVersion: oneOf("address_ip_version", "ipv4", "ipv6"),
  address: text("address"),
  masterZoneId: id("master_zone_id"),
  slaveZoneId: id("slave_zone_id"),
  status: oneOf("status", "active", "inactive", "locked"),
  modificationProtectionStatus: oneOf("modification_protection_status", "ConsoleProtection", "NonProtection"),
  modificationProtectionReason: text("modification_protection_reason"),
  paymentType: oneOf("payment_type", "PayAsYouGo", "Subscription"),
  period: number("period", PERIOD),
  tags: tags(),
};

/** `alicloud_slb_load_balancer`. */
export const SLB_LOAD_BALANCER: ResourceArguments = {
  type: TYPE,
  settings: "alicloud.ClassicLoadBalancerProps",
  plain: PLAIN,
  own: {
    load_balancer_name: "loadBalancerName",
    load_balancer_spec: "spec",
    instance_charge_type: "chargeType",
    address_type: "addressType",
    vswitch_id: "vswitchId",
    delete_protection: "deletionProtection",
  },
  left: {},
};
