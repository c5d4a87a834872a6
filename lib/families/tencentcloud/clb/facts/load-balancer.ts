import { AS_OF } from "../../../../facts/as-of";
import { Arguments, block, blocks, flag, id, number, ResourceArguments, tags, text } from "../../../../facts/arguments";
import { knownToday } from "../../../../facts/confidence";

const TYPE = "tencentcloud_clb_instance";
const known = (argument: string, page: string) => knownToday(AS_OF, page, `${TYPE}.${argument}`);
const oneOf = (argument: string, page: string, ...values: readonly string[]) =>
  text(argument, { list: { values, confidence: known(argument, page) } });

const CLUSTER: Arguments = {
  clusterId: id("cluster_id"),
  clusterName: text("cluster_name"),
  zoneId: id("zone"),
};

const PLAIN: Arguments = {
  projectId: number("project_id"),
  internetChargeType: oneOf(
    "internet_charge_type",
    "InternetAccessible: InternetChargeType",
    "TRAFFIC_POSTPAID_BY_HOUR",
    "BANDWIDTH_POSTPAID_BY_HOUR",
    "BANDWIDTH_PACKAGE",
    "BANDWIDTH_PREPAID",
  ),
  bandwidth: number("internet_bandwidth_max_out", {
    range: {
      min: 1,
      max: 61440,
      confidence: known("internet_bandwidth_max_out", "InternetAccessible: InternetMaxBandwidthOut"),
    },
  }),
  bandwidthPackageId: id("bandwidth_package_id", "bwp-"),
  spec: oneOf(
    "sla_type",
    "CreateLoadBalancer: SlaType",
    "",
    "SLA",
    "clb.c1.small",
    "clb.c2.medium",
    "clb.c3.small",
    "clb.c3.medium",
    "clb.c4.small",
    "clb.c4.medium",
    "clb.c4.large",
    "clb.c4.xlarge",
  ),
  forceUpgrade: flag("force"),
  address: text("vip"),
  vipIsp: oneOf("vip_isp", "CreateLoadBalancer: VipIsp", "CMCC", "CTCC", "CUCC", "BGP"),
  dynamicVip: flag("dynamic_vip"),
  eipId: id("eip_address_id", "eip-"),
  zoneId: id("zone_id"),
  masterZoneId: id("master_zone_id"),
  slaveZoneId: id("slave_zone_id"),
  clusterId: id("cluster_id"),
  exclusiveCluster: block("exclusive_cluster", {
    l4Clusters: blocks("l4_clusters", CLUSTER),
    l7Clusters: blocks("l7_clusters", CLUSTER),
    classicalCluster: block("classical_cluster", CLUSTER),
  }),
  loadBalancerPassToTarget: flag("load_balancer_pass_to_target"),
  endpointId: id("associate_endpoint"),
  logSetId: id("log_set_id"),
  logTopicId: id("log_topic_id"),
  tags: tags(),
};

/** `tencentcloud_clb_instance`. */
export const CLB_INSTANCE: ResourceArguments = {
  type: TYPE,
  settings: "tencentcloud.CloudLoadBalancerProps",
  plain: PLAIN,
  own: {
    clb_name: "loadBalancerName",
    network_type: "networkType",
    vpc_id: "vpcId",
    subnet_id: "subnetId",
    security_groups: "securityGroupIds",
    delete_protect: "deletionProtection",
    address_ip_version: "ipVersion",
    snat_pro: "snatAddresses",
    "snat_ips.subnet_id": "snatAddresses.subnetId",
    "snat_ips.ip": "snatAddresses.ip",
    target_region_info_region: "targetRegion.region",
    target_region_info_vpc_id: "targetRegion.vpcId",
  },
  left: {},
};
