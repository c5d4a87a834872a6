import { Values } from "../plan-json";
import { Scene } from "./scene";

export const cloud = Scene.of({
  "tencentcloud_dnspod_record.www": {
    id: "example.com#1",
    domain: "example.com",
    sub_domain: "www",
    record_type: "A",
    record_line: "default",
    value: "9.9.9.9",
    ttl: 600,
    status: "ENABLE",
  },
  "tencentcloud_eip.public": {
    id: "eip-1",
    public_ip: "9.9.9.9",
    internet_max_bandwidth_out: 100,
    status: "BIND",
    name: "a",
  },
  "tencentcloud_eip_association.public": { id: "eip-1::lb-1", eip_id: "eip-1", instance_id: "lb-1" },
  "tencentcloud_clb_instance.edge": {
    id: "lb-1",
    clb_name: "edge",
    network_type: "OPEN",
    clb_vips: ["8.8.8.8"],
    security_groups: ["sg-1"],
    internet_bandwidth_max_out: 100,
    load_balancer_pass_to_target: true,
    sla_type: "clb.c3.small",
    delete_protect: false,
  },
  "tencentcloud_clb_listener.web": {
    id: "lb-1#lbl-1",
    listener_id: "lbl-1",
    clb_id: "lb-1",
    listener_name: "web",
    protocol: "HTTPS",
    port: 443,
    certificate_id: "cert-1",
    certificate_ssl_mode: "UNIDIRECTIONAL",
  },
  "tencentcloud_clb_listener_rule.shop": {
    id: "lb-1#lbl-1#loc-1",
    rule_id: "loc-1",
    clb_id: "lb-1",
    listener_id: "lbl-1",
    domain: "shop.example.com",
    url: "/",
    scheduler: "WRR",
    health_check_switch: true,
    health_check_http_path: "/",
    health_check_http_code: 2,
    health_check_interval_time: 5,
  },
  "tencentcloud_clb_redirection.old": {
    id: "loc-0#loc-1",
    clb_id: "lb-1",
    source_rule_id: "loc-0",
    target_rule_id: "loc-1",
    source_listener_id: "lbl-0",
    target_listener_id: "lbl-1",
  },
  "tencentcloud_clb_attachment.shop": {
    id: "loc-1#lbl-1#lb-1",
    clb_id: "lb-1",
    listener_id: "lbl-1",
    rule_id: "loc-1",
    targets: [
      { instance_id: "ins-1", eni_ip: "", port: 80, weight: 10 },
      { instance_id: "ins-2", eni_ip: "", port: 80, weight: 10 },
    ],
  },
  "tencentcloud_clb_listener.db": {
    id: "lb-1#lbl-2",
    listener_id: "lbl-2",
    clb_id: "lb-1",
    listener_name: "db",
    protocol: "TCP",
    port: 5432,
    health_check_switch: true,
    health_check_port: 5432,
    idle_connect_timeout: 900,
    max_conn: -1,
    deregister_target_rst: false,
  },
  "tencentcloud_clb_attachment.db": {
    id: "#lbl-2#lb-1",
    clb_id: "lb-1",
    listener_id: "lbl-2",
    targets: [{ instance_id: "", eni_ip: "172.16.0.9", port: 5432, weight: 10 }],
  },
  "tencentcloud_security_group_lite_rule.edge": {
    id: "sg-1",
    security_group_id: "sg-1",
    ingress: ["ACCEPT#0.0.0.0/0#443#TCP", "ACCEPT#10.0.0.0/8#22#TCP", "DROP#0.0.0.0/0#ALL#ALL"],
  },
  "tencentcloud_security_group_rule_set.app": {
    id: "sg-2",
    security_group_id: "sg-2",
    ingress: [
      { action: "ACCEPT", cidr_block: "0.0.0.0/0", protocol: "TCP", port: "80", description: "" },
      { action: "ACCEPT", cidr_block: "10.0.0.0/8", protocol: "TCP", port: "22", description: "" },
    ],
  },
  "tencentcloud_instance.a": machine("ins-1", "172.16.0.1"),
  "tencentcloud_instance.b": machine("ins-2", "172.16.0.2"),
  "tencentcloud_instance.db": machine("ins-3", "172.16.0.3"),
  "tencentcloud_eni.db": {
    id: "eni-9",
    name: "db",
    ipv4_info: [{ ip: "172.16.0.9", primary: true }],
    security_groups: ["sg-2"],
    vpc_id: "vpc-1",
  },
  "tencentcloud_eni_attachment.db": { id: "eni-9+ins-3", eni_id: "eni-9", instance_id: "ins-3" },
});

function machine(id: string, ip: string): Values {
  return {
    id,
    private_ip: ip,
    running_flag: true,
    instance_type: "S5.MEDIUM4",
    image_id: "img-1",
    instance_name: id,
    security_groups: ["sg-2"],
    system_disk_size: 50,
    tags: {},
  };
}

export const gateway = Scene.of({
  "tencentcloud_gwlb_instance.edge": { id: "gwlb-1", load_balancer_name: "edge", vpc_id: "vpc-1", vips: ["10.0.0.1"] },
  "tencentcloud_gwlb_instance_associate_target_group.edge": {
    id: "gwlb-1#lbtg-1",
    load_balancer_id: "gwlb-1",
    target_group_id: "lbtg-1",
  },
  "tencentcloud_gwlb_target_group.app": {
    id: "lbtg-1",
    target_group_name: "app",
    health_check: [{ health_switch: true, protocol: "TCP", port: 6081 }],
  },
  "tencentcloud_gwlb_target_group_register_instances.app": {
    id: "lbtg-1",
    target_group_id: "lbtg-1",
    target_group_instances: [{ bind_ip: "172.16.0.1", port: 6081, weight: 1 }],
  },
  "tencentcloud_instance.a": machine("ins-1", "172.16.0.1"),
});
