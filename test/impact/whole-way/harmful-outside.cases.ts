import { application, classic } from "./alicloud-scenes";
import { network } from "./other-scenes";
import { cloud } from "./tencentcloud-scenes";
import { Harmful, Links, atRisk, away, refused } from "./harmful";

const zone = (zone_id: string, more: object = {}) => ({
  zone_id,
  vswitch_id: zone_id === "z-a" ? "vsw-1" : "vsw-2",
  allocation_id: zone_id === "z-a" ? "eip-7" : "eip-8",
  ...more,
});

/** The white list of the inner listener has no entry yet. */
const bare = classic
  .without("alicloud_slb_acl_entry_attachment.branch")
  .given("alicloud_slb_acl.office", { entry_list: [] });

export const OUTSIDE: Links<Harmful> = {
  "DNS record": {
    "goes (alidns)": refused(
      classic.drop("alicloud_alidns_record.www"),
      "alicloud_alidns_record.www",
      /www\.example\.com/,
    ),
    "is replaced (alidns)": refused(
      classic.replace("alicloud_alidns_record.www", { domain_name: "example.org" }),
      "alicloud_alidns_record.www",
      /no answer/,
    ),
    "names what is not known (alidns)": refused(
      classic.edit("alicloud_alidns_record.www", { value: "7.7.7.7" }),
      "alicloud_alidns_record.www",
      /from 1\.2\.3\.4 to 7\.7\.7\.7/,
    ),
    "is switched off (alidns)": refused(
      classic.edit("alicloud_alidns_record.www", { status: "DISABLE" }),
      "alicloud_alidns_record.www",
      /no answer/,
    ),
    "comes beside another (alidns)": refused(
      classic.add("alicloud_alidns_record.second", {
        domain_name: "example.com",
        rr: "www",
        type: "A",
        value: "7.7.7.7",
      }),
      "alicloud_alidns_record.second",
      /a part of the clients of www\.example\.com to 7\.7\.7\.7/,
    ),
    "gets another name (alidns)": refused(
      classic.edit("alicloud_alidns_record.www", { rr: "web" }),
      "alicloud_alidns_record.www",
      /www\.example\.com/,
    ),
    "of an ALB names another (dns)": refused(
      application.edit("alicloud_dns_record.shop", { value: "other.example.net" }),
      "alicloud_dns_record.shop",
      /other\.example\.net/,
    ),
    "of a private zone is switched off": refused(
      network.edit("alicloud_pvtz_zone_record.db", { status: "DISABLE" }),
      "alicloud_pvtz_zone_record.db",
      /no answer/,
    ),
    "goes (dnspod)": refused(
      cloud.drop("tencentcloud_dnspod_record.www"),
      "tencentcloud_dnspod_record.www",
      /no answer/,
    ),
    "names what is not known (dnspod)": refused(
      cloud.edit("tencentcloud_dnspod_record.www", { value: "7.7.7.7" }),
      "tencentcloud_dnspod_record.www",
      /7\.7\.7\.7/,
    ),
    "is switched off (dnspod)": refused(
      cloud.edit("tencentcloud_dnspod_record.www", { status: "DISABLE" }),
      "tencentcloud_dnspod_record.www",
      /no answer/,
    ),
  },
  address: {
    "is replaced (EIP)": refused(
      classic.replace("alicloud_eip_address.public"),
      "alicloud_eip_address.public",
      /releases the address 1\.2\.3\.4/,
    ),
    "is released (EIP)": refused(
      classic.drop("alicloud_eip_address.public"),
      "alicloud_eip_address.public",
      /releases/,
    ),
    "is taken off (EIP)": refused(
      classic.drop("alicloud_eip_association.public"),
      "alicloud_eip_association.public",
      /lb-1/,
    ),
    "is moved (EIP)": refused(
      classic.replace("alicloud_eip_association.public", { instance_id: "lb-2" }),
      "alicloud_eip_association.public",
      /goes over to lb-2/,
    ),
    "gets less bandwidth (EIP)": atRisk(
      classic.edit("alicloud_eip_address.public", { bandwidth: "5" }),
      "alicloud_eip_address.public",
      /5 Mbit\/s where 100/,
    ),
    "of a zone of an ALB is released": refused(
      application.drop("alicloud_eip_address.a"),
      "alicloud_eip_address.a",
      /5\.6\.7\.8/,
    ),
    "is released (Tencent)": refused(cloud.drop("tencentcloud_eip.public"), "tencentcloud_eip.public", /9\.9\.9\.9/),
    "is moved (Tencent)": refused(
      cloud.replace("tencentcloud_eip_association.public", { instance_id: "ins-5" }),
      "tencentcloud_eip_association.public",
      /goes over to ins-5/,
    ),
    "gets less bandwidth (Tencent)": atRisk(
      cloud.edit("tencentcloud_eip.public", { internet_max_bandwidth_out: 1 }),
      "tencentcloud_eip.public",
      /1 Mbit\/s where 100/,
    ),
  },
  "bandwidth package": {
    "gets narrower": atRisk(
      classic.edit("alicloud_common_bandwidth_package.shared", { bandwidth: "10" }),
      "alicloud_common_bandwidth_package.shared",
      /10 Mbit\/s where 1000/,
    ),
    goes: atRisk(
      classic.drop("alicloud_common_bandwidth_package.shared"),
      "alicloud_common_bandwidth_package.shared",
      /what they have themselves/,
    ),
    "loses an address": atRisk(
      classic.drop("alicloud_common_bandwidth_package_attachment.shared"),
      "alicloud_common_bandwidth_package_attachment.shared",
      /takes eip-1 out/,
    ),
  },
  zone: {
    "is taken out of service (NLB)": atRisk(
      network.add("alicloud_nlb_load_balancer_zone_shifted_attachment.a", {
        load_balancer_id: "nlb-1",
        zone_id: "z-a",
        vswitch_id: "vsw-1",
      }),
      "alicloud_nlb_load_balancer_zone_shifted_attachment.a",
      /takes z-a out of service/,
    ),
    "is taken out of service instead of another one (ALB)": atRisk(
      application
        .given("alicloud_alb_load_balancer_zone_shifted_attachment.a", {
          id: "shift-1",
          load_balancer_id: "alb-1",
          zone_id: "z-a",
          vswitch_id: "vsw-1",
        })
        .replace("alicloud_alb_load_balancer_zone_shifted_attachment.a", { zone_id: "z-b", vswitch_id: "vsw-2" }),
      "alicloud_alb_load_balancer_zone_shifted_attachment.a",
      /takes z-b out of service/,
    ),
  },
  "load balancer": {
    "is replaced (CLB)": refused(
      classic.replace("alicloud_slb_load_balancer.edge"),
      "alicloud_slb_load_balancer.edge",
      /10\.0\.0\.9/,
    ),
    "goes, listeners stay (CLB)": refused(
      classic.drop("alicloud_slb_load_balancer.edge"),
      "alicloud_slb_load_balancer.edge",
      /goes/,
    ),
    "is smaller (CLB)": atRisk(
      classic.edit("alicloud_slb_load_balancer.edge", { load_balancer_spec: "slb.s1.small" }),
      "alicloud_slb_load_balancer.edge",
      /slb\.s1\.small/,
    ),
    "is narrower (CLB)": atRisk(
      classic.edit("alicloud_slb_load_balancer.edge", { bandwidth: 5 }),
      "alicloud_slb_load_balancer.edge",
      /5 through where 100/,
    ),
    "is switched off (CLB)": away(
      classic.edit("alicloud_slb_load_balancer.edge", { status: "inactive" }),
      "alicloud_slb_listener.web",
      /without servers/,
    ),
    "leaves a zone (ALB)": refused(
      application.edit("alicloud_alb_load_balancer.edge", { zone_mappings: [zone("z-b")] }),
      "alicloud_alb_load_balancer.edge",
      /leaves z-a/,
    ),
    "gets another address in a zone (ALB)": refused(
      application.edit("alicloud_alb_load_balancer.edge", {
        zone_mappings: [zone("z-a", { allocation_id: "eip-9" }), zone("z-b")],
      }),
      "alicloud_alb_load_balancer.edge",
      /allocation_id in z-a/,
    ),
    "is private from then on (ALB)": refused(
      application.edit("alicloud_alb_load_balancer.edge", { address_type: "Intranet" }),
      "alicloud_alb_load_balancer.edge",
      /internet are refused/,
    ),
    "is replaced (ALB)": refused(
      application.replace("alicloud_alb_load_balancer.edge", { vpc_id: "vpc-2" }),
      "alicloud_alb_load_balancer.edge",
      /alb-1\.cn-hangzhou/,
    ),
    "keeps to its zones (NLB)": atRisk(
      network.edit("alicloud_nlb_load_balancer.edge", { cross_zone_enabled: false }),
      "alicloud_nlb_load_balancer.edge",
      /own zone/,
    ),
    "is replaced (Tencent)": refused(
      cloud.replace("tencentcloud_clb_instance.edge"),
      "tencentcloud_clb_instance.edge",
      /8\.8\.8\.8/,
    ),
    "is narrower (Tencent)": atRisk(
      cloud.edit("tencentcloud_clb_instance.edge", { internet_bandwidth_max_out: 1 }),
      "tencentcloud_clb_instance.edge",
      /1 through where 100/,
    ),
    "lets servers look, too (Tencent)": refused(
      cloud.edit("tencentcloud_clb_instance.edge", { load_balancer_pass_to_target: false }),
      "tencentcloud_clb_instance.edge",
      /security groups of the servers/,
    ),
  },
  "access list": {
    "is switched on (CLB)": refused(
      classic.edit("alicloud_slb_listener.web", { acl_status: "on", acl_type: "white", acl_ids: ["acl-1"] }),
      "alicloud_slb_listener.web",
      /lets in only who stands in acl-1/,
    ),
    "keeps out (CLB)": refused(
      classic.edit("alicloud_slb_listener.web", { acl_status: "on", acl_type: "black", acl_ids: ["acl-1"] }),
      "alicloud_slb_listener.web",
      /keeps out who stands in acl-1/,
    ),
    "is another one (CLB)": refused(
      classic.edit("alicloud_slb_listener.inside", { acl_ids: ["acl-2"] }),
      "alicloud_slb_listener.inside",
      /no longer lets in acl-1/,
    ),
    "loses an entry (CLB)": refused(
      classic.edit("alicloud_slb_acl.office", { entry_list: [{ entry: "11.0.0.0/8", comment: "" }] }),
      "alicloud_slb_acl.office",
      /no longer lets in 10\.0\.0\.0\/8/,
    ),
    "gets its first entry, and lets in nobody else (CLB)": refused(
      bare.edit("alicloud_slb_acl.office", { entry_list: [{ entry: "11.0.0.0/8", comment: "" }] }),
      "alicloud_slb_acl.office",
      /lets in only 11\.0\.0\.0\/8, where the list has no entry/,
    ),
    "gets its first entry of its own (CLB)": refused(
      bare.add("alicloud_slb_acl_entry_attachment.first", { acl_id: "acl-1", entry: "12.0.0.0/8" }),
      "alicloud_slb_acl_entry_attachment.first",
      /lets in only 12\.0\.0\.0\/8/,
    ),
    "loses an entry of its own (CLB)": refused(
      classic.drop("alicloud_slb_acl_entry_attachment.branch"),
      "alicloud_slb_acl_entry_attachment.branch",
      /192\.168\.0\.0\/16/,
    ),
    "comes (ALB)": refused(
      application.add("alicloud_alb_listener_acl_attachment.office", {
        acl_id: "acl-5",
        acl_type: "White",
        listener_id: "lsn-1",
      }),
      "alicloud_alb_listener_acl_attachment.office",
      /lets in only who stands in acl-5/,
    ),
    "comes in a block (ALB)": refused(
      application.edit("alicloud_alb_listener.web", {
        acl_config: [{ acl_type: "White", acl_relations: [{ acl_id: "acl-5" }] }],
      }),
      "alicloud_alb_listener.web",
      /lets in only who stands in acl-5/,
    ),
  },
};
