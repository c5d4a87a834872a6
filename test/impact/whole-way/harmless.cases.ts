import { albRule, application, classic } from "./alicloud-scenes";
import { Links } from "./harmful";
import { network, scaled } from "./other-scenes";
import { Scene } from "./scene";
import { cloud, gateway } from "./tencentcloud-scenes";

const host = (...values: string[]) => [{ type: "Host", host_config: [{ values }] }];
const target = (instance_id: string, weight = 10) => ({ instance_id, eni_ip: "", port: 80, weight });
const check = (patch: object) => [
  {
    health_check_enabled: true,
    health_check_path: "/",
    health_check_codes: ["http_2xx"],
    health_check_interval: 5,
    health_check_connect_port: 80,
    ...patch,
  },
];

/** Plans that leave traffic alone. */
export const HARMLESS: Links<Scene> = {
  nothing: {
    "changes (CLB)": classic,
    "changes (ALB)": application,
    "changes (NLB)": network,
    "changes (Tencent)": cloud,
    "changes (GWLB)": gateway,
    "changes (scaling groups)": scaled,
  },
  "DNS record": {
    "gets a remark": classic.edit("alicloud_alidns_record.www", { remark: "x" }),
    "gets another time to live": classic.edit("alicloud_alidns_record.www", { ttl: 60 }),
    "of another kind changes": classic.edit("alicloud_alidns_record.spf", { value: "v=spf1 ~all" }),
    "of another kind goes": classic.drop("alicloud_alidns_record.spf"),
    comes: classic.add("alicloud_alidns_record.new", {
      domain_name: "example.com",
      rr: "new",
      type: "A",
      value: "1.2.3.4",
    }),
    "of another name comes, to something else": classic.add("alicloud_alidns_record.new", {
      domain_name: "example.com",
      rr: "mail",
      type: "A",
      value: "7.7.7.7",
    }),
    "names the same load balancer otherwise": classic.edit("alicloud_alidns_record.www", { value: "10.0.0.9" }),
    "gets another time to live (dnspod)": cloud.edit("tencentcloud_dnspod_record.www", { ttl: 60 }),
    "gets a remark (dnspod)": cloud.edit("tencentcloud_dnspod_record.www", { remark: "x" }),
  },
  address: {
    "gets another name": classic.edit("alicloud_eip_address.public", { address_name: "b" }),
    "gets a description": classic.edit("alicloud_eip_address.public", { description: "b" }),
    "gets more bandwidth": classic.edit("alicloud_eip_address.public", { bandwidth: "200" }),
    "is protected": classic.edit("alicloud_eip_address.public", { deletion_protection: true }),
    "comes beside others": classic.add("alicloud_eip_address.other", { bandwidth: "5" }),
    "gets more bandwidth (Tencent)": cloud.edit("tencentcloud_eip.public", { internet_max_bandwidth_out: 200 }),
    "gets tags (Tencent)": cloud.edit("tencentcloud_eip.public", { tags: { a: "b" } }),
  },
  "bandwidth package": {
    "gets wider": classic.edit("alicloud_common_bandwidth_package.shared", { bandwidth: "2000" }),
    "gets another name": classic.edit("alicloud_common_bandwidth_package.shared", { bandwidth_package_name: "b" }),
  },
  zone: {
    "is brought back into service": network
      .given("alicloud_nlb_load_balancer_zone_shifted_attachment.a", {
        id: "s-1",
        load_balancer_id: "nlb-1",
        zone_id: "z-a",
      })
      .drop("alicloud_nlb_load_balancer_zone_shifted_attachment.a"),
  },
  "access log": {
    comes: application.add("alicloud_alb_load_balancer_access_log_config_attachment.a", {
      load_balancer_id: "alb-1",
      log_project: "edge",
      log_store: "requests",
    }),
  },
  "load balancer": {
    "gets tags": classic.edit("alicloud_slb_load_balancer.edge", { tags: { team: "b" } }),
    "gets another name": classic.edit("alicloud_slb_load_balancer.edge", { load_balancer_name: "b" }),
    "is protected": classic.edit("alicloud_slb_load_balancer.edge", { delete_protection: "on" }),
    "is larger": classic.edit("alicloud_slb_load_balancer.edge", { load_balancer_spec: "slb.s3.large" }),
    "is wider": classic.edit("alicloud_slb_load_balancer.edge", { bandwidth: 200 }),
    "gets a zone (ALB)": application.edit("alicloud_alb_load_balancer.edge", {
      zone_mappings: [
        { zone_id: "z-a", vswitch_id: "vsw-1", allocation_id: "eip-7" },
        { zone_id: "z-b", vswitch_id: "vsw-2", allocation_id: "eip-8" },
        { zone_id: "z-c", vswitch_id: "vsw-3" },
      ],
    }),
    "is protected (ALB)": application.edit("alicloud_alb_load_balancer.edge", {
      deletion_protection_config: [{ enabled: true }],
    }),
    "can do more (ALB)": application.edit("alicloud_alb_load_balancer.edge", {
      load_balancer_edition: "StandardWithWaf",
    }),
    "gets another name (NLB)": network.edit("alicloud_nlb_load_balancer.edge", { load_balancer_name: "b" }),
    "is protected (Tencent)": cloud.edit("tencentcloud_clb_instance.edge", { delete_protect: true }),
    "is wider (Tencent)": cloud.edit("tencentcloud_clb_instance.edge", { internet_bandwidth_max_out: 200 }),
    "is larger (Tencent)": cloud.edit("tencentcloud_clb_instance.edge", { sla_type: "clb.c4.large" }),
    "gets tags (Tencent)": cloud.edit("tencentcloud_clb_instance.edge", { tags: { a: "b" } }),
  },
  "access list": {
    "loses its last entry, and lets everybody in": classic
      .without("alicloud_slb_acl_entry_attachment.branch")
      .edit("alicloud_slb_acl.office", { entry_list: [] }),
    "gets an entry": classic.edit("alicloud_slb_acl.office", {
      entry_list: [
        { entry: "10.0.0.0/8", comment: "" },
        { entry: "11.0.0.0/8", comment: "" },
      ],
    }),
    "gets an entry of its own": classic.add("alicloud_slb_acl_entry_attachment.new", {
      acl_id: "acl-1",
      entry: "12.0.0.0/8",
    }),
    "gets a comment": classic.edit("alicloud_slb_acl.office", { entry_list: [{ entry: "10.0.0.0/8", comment: "x" }] }),
    "is switched off": classic.edit("alicloud_slb_listener.inside", { acl_status: "off" }),
    "comes beside another": classic.edit("alicloud_slb_listener.inside", { acl_ids: ["acl-1", "acl-2"] }),
  },
  network: {
    "gets a route": classic.add("alicloud_route_entry.new", {
      route_table_id: "vtb-1",
      destination_cidrblock: "10.0.0.0/8",
    }),
    "gets a subnet": classic.add("alicloud_vswitch.new", { vpc_id: "vpc-1", cidr_block: "172.16.9.0/24" }),
  },
  listener: {
    "gets a description": classic.edit("alicloud_slb_listener.web", { description: "b" }),
    "has another scheduler": classic.edit("alicloud_slb_listener.web", { scheduler: "rr" }),
    "waits longer": classic.edit("alicloud_slb_listener.web", { idle_timeout: 30, request_timeout: 120 }),
    "waits longer (ALB)": application.edit("alicloud_alb_listener.web", { idle_timeout: 61 }),
    "gets tags (ALB)": application.edit("alicloud_alb_listener.web", { tags: { a: "b" } }),
    "takes more connections (NLB)": network.edit("alicloud_nlb_listener.db", { idle_timeout: 901 }),
    "gets another name (Tencent)": cloud.edit("tencentcloud_clb_listener.web", { listener_name: "b" }),
    "waits longer (Tencent)": cloud.edit("tencentcloud_clb_listener.db", { idle_connect_timeout: 1800 }),
    "comes beside others": classic.add("alicloud_slb_listener.new", {
      load_balancer_id: "lb-1",
      frontend_port: 81,
      protocol: "http",
      server_group_id: "rsp-1",
    }),
  },
  certificate: {
    "is asked of nobody any more (ALB)": application
      .given("alicloud_alb_listener.web", { ca_enabled: true, ca_certificates: [{ certificate_id: "ca-1" }] })
      .edit("alicloud_alb_listener.web", { ca_enabled: false }),
    "of clients may come from more (Tencent)": cloud
      .given("tencentcloud_clb_listener.web", { certificate_ssl_mode: "MUTUAL", certificate_ca_id: "ca-1" })
      .edit("tencentcloud_clb_listener.web", { certificate_ssl_mode: "UNIDIRECTIONAL", certificate_ca_id: "" }),
    "comes beside others (ALB)": application.add("alicloud_alb_listener_additional_certificate_attachment.new", {
      listener_id: "lsn-1",
      certificate_id: "cert-3",
    }),
    "comes beside others (CLB)": classic.add("alicloud_slb_domain_extension.new", {
      load_balancer_id: "lb-1",
      frontend_port: 443,
      domain: "new.example.com",
      server_certificate_id: "cert-3",
    }),
  },
  "TLS policy": {
    "is looser": classic
      .given("alicloud_slb_listener.web", { tls_cipher_policy: "tls_cipher_policy_1_2" })
      .edit("alicloud_slb_listener.web", { tls_cipher_policy: "tls_cipher_policy_1_1" }),
    "of one's own speaks more": application.edit("alicloud_alb_security_policy.strict", {
      tls_versions: ["TLSv1.1", "TLSv1.2", "TLSv1.3"],
    }),
  },
  rule: {
    "gets another name": application.edit("alicloud_alb_rule.shop", { rule_name: "b" }),
    "matches more": application.edit("alicloud_alb_rule.shop", {
      rule_conditions: host("shop.example.com", "store.example.com", "new.example.com"),
    }),
    "keeps its place": application.edit("alicloud_alb_rule.shop", { priority: 20 }),
    "comes before another and matches a part of it": application.add(
      "alicloud_alb_rule.part",
      albRule("", "part", 6, host("shop.example.com")),
    ),
    "comes last": application.add("alicloud_alb_rule.last", albRule("", "last", 99, host("last.example.com"))),
    "has another scheduler (Tencent)": cloud.edit("tencentcloud_clb_listener_rule.shop", { scheduler: "LEAST_CONN" }),
  },
  "health check": {
    "takes more codes": classic.edit("alicloud_slb_listener.web", {
      health_check_http_code: "http_2xx,http_3xx,http_4xx",
    }),
    "is slower": classic.edit("alicloud_slb_listener.web", { health_check_interval: 10, unhealthy_threshold: 5 }),
    "takes more codes (ALB)": application.edit("alicloud_alb_server_group.app", {
      health_check_config: check({ health_check_codes: ["http_2xx", "http_3xx"] }),
    }),
    "is slower (ALB)": application.edit("alicloud_alb_server_group.app", {
      health_check_config: check({ health_check_interval: 10 }),
    }),
    "is slower (Tencent)": cloud.edit("tencentcloud_clb_listener_rule.shop", { health_check_interval_time: 10 }),
    "takes more codes (Tencent)": cloud.edit("tencentcloud_clb_listener_rule.shop", { health_check_http_code: 6 }),
  },
  group: {
    "gets another name": classic.edit("alicloud_slb_server_group.app", { name: "b" }),
    "gets another scheduler (ALB)": application.edit("alicloud_alb_server_group.app", { scheduler: "Wlc" }),
    "gets a server (CLB)": classic.edit("alicloud_slb_server_group.app", {
      servers: [{ server_ids: ["i-1", "i-2", "i-3"], port: 80, weight: 100, type: "ecs" }],
    }),
    "gets a server (ALB)": application.edit("alicloud_alb_server_group.app", {
      servers: [
        { server_id: "i-1", server_type: "Ecs", port: 80, weight: 100 },
        { server_id: "eni-2", server_type: "Eni", server_ip: "172.16.0.2", port: 80, weight: 100 },
        { server_id: "i-3", server_type: "Ecs", port: 80, weight: 100 },
      ],
    }),
    "gets a server (NLB)": network.add("alicloud_nlb_server_group_server_attachment.b", {
      server_group_id: "ngp-1",
      server_id: "i-2",
      server_type: "Ecs",
      port: 5432,
      weight: 100,
    }),
    "gets a server (Tencent)": cloud.edit("tencentcloud_clb_attachment.shop", {
      targets: [target("ins-1"), target("ins-2"), target("ins-4")],
    }),
    "gets another weight (Tencent)": cloud.edit("tencentcloud_clb_attachment.shop", {
      targets: [target("ins-1", 20), target("ins-2")],
    }),
    "keeps connections longer (ALB)": application.edit("alicloud_alb_server_group.app", {
      connection_drain_config: [{ connection_drain_enabled: true, connection_drain_timeout: 120 }],
    }),
  },
  "security group": {
    "gets another name": classic.edit("alicloud_security_group.app", { security_group_name: "b" }),
    "gets a rule that lets in": classic.add("alicloud_security_group_rule.new", {
      security_group_id: "sg-1",
      type: "ingress",
      ip_protocol: "tcp",
      policy: "accept",
      port_range: "443/443",
      cidr_ip: "0.0.0.0/0",
    }),
    "loses a rule for another port": classic.drop("alicloud_security_group_rule.ssh"),
    "has a rule described": classic.edit("alicloud_security_group_rule.web", { description: "x" }),
    "gets a rule in its list (Tencent)": cloud.edit("tencentcloud_security_group_lite_rule.edge", {
      ingress: [
        "ACCEPT#0.0.0.0/0#443#TCP",
        "ACCEPT#0.0.0.0/0#8443#TCP",
        "ACCEPT#10.0.0.0/8#22#TCP",
        "DROP#0.0.0.0/0#ALL#ALL",
      ],
    }),
    "loses a rule for another port (Tencent)": cloud.edit("tencentcloud_security_group_rule_set.app", {
      ingress: [{ action: "ACCEPT", cidr_block: "0.0.0.0/0", protocol: "TCP", port: "80", description: "" }],
    }),
  },
  server: {
    "gets tags": classic.edit("alicloud_instance.a", { tags: { a: "b" } }),
    "gets another name": classic.edit("alicloud_instance.a", { instance_name: "b" }),
    "is protected": classic.edit("alicloud_instance.a", { deletion_protection: true }),
    "gets a larger disk": classic.edit("alicloud_instance.a", { system_disk_size: 80 }),
    "comes beside others": classic.add("alicloud_instance.new", { instance_type: "x", security_groups: ["sg-1"] }),
    "gets another name (Tencent)": cloud.edit("tencentcloud_instance.a", { instance_name: "b" }),
    "gets tags (Tencent)": cloud.edit("tencentcloud_instance.a", { tags: { a: "b" } }),
  },
  "network interface": {
    "gets another name": application.edit("alicloud_ecs_network_interface.b", { network_interface_name: "c" }),
    "gets an address": application.edit("alicloud_ecs_network_interface.b", { private_ip_addresses: ["172.16.0.5"] }),
  },
  "scaling group": {
    "may have more": scaled.edit("alicloud_ess_scaling_group.app", { max_size: 20 }),
    "has more at least": scaled.edit("alicloud_ess_scaling_group.app", { min_size: 3 }),
    "gets another name": scaled.edit("alicloud_ess_scaling_group.app", { scaling_group_name: "b" }),
    "waits longer": scaled.edit("alicloud_ess_scaling_group.app", { default_cooldown: 600 }),
    "may have more (Tencent)": scaled.edit("tencentcloud_as_scaling_group.app", { max_size: 20 }),
    "makes others from then on (Tencent)": scaled.edit("tencentcloud_as_scaling_group.app", {
      configuration_id: "asc-2",
    }),
  },
};
