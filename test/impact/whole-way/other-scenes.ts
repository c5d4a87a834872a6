import { Scene } from "./scene";

import { instance } from "./alicloud-scenes";

export const network = Scene.of({
  "alicloud_pvtz_zone_record.db": {
    id: "pr-1",
    zone_id: "zone-1",
    rr: "db",
    type: "A",
    value: "10.0.0.7",
    status: "ENABLE",
  },
  "alicloud_nlb_load_balancer.edge": {
    id: "nlb-1",
    dns_name: "nlb-1.aliyuncs.com",
    address_type: "Intranet",
    cross_zone_enabled: true,
    load_balancer_name: "edge",
    security_group_ids: ["sg-9"],
    zone_mappings: [
      { zone_id: "z-a", vswitch_id: "vsw-1", private_ipv4_address: "10.0.0.7" },
      { zone_id: "z-b", vswitch_id: "vsw-2", private_ipv4_address: "10.0.1.7" },
    ],
  },
  "alicloud_nlb_listener.db": {
    id: "nl-1",
    load_balancer_id: "nlb-1",
    listener_protocol: "TCP",
    listener_port: 5432,
    server_group_id: "ngp-1",
    status: "Running",
    idle_timeout: 900,
    cps: 0,
    proxy_protocol_enabled: false,
  },
  "alicloud_nlb_server_group.db": {
    id: "ngp-1",
    server_group_name: "db",
    protocol: "TCP",
    connection_drain_enabled: false,
    preserve_client_ip_enabled: true,
    health_check: [{ health_check_enabled: true, health_check_type: "TCP", health_check_connect_port: 0 }],
  },
  "alicloud_nlb_server_group_server_attachment.a": {
    id: "ngp-1_i-1_Ecs_5432",
    server_group_id: "ngp-1",
    server_id: "i-1",
    server_type: "Ecs",
    port: 5432,
    weight: 100,
  },
  "alicloud_instance.a": instance("i-1", "172.16.0.1"),
});

export const scaled = Scene.of({
  "alicloud_alb_listener.web": {
    id: "lsn-1",
    load_balancer_id: "alb-1",
    listener_protocol: "HTTP",
    listener_port: 80,
    default_actions: [
      { type: "ForwardGroup", forward_group_config: [{ server_group_tuples: [{ server_group_id: "sgp-1" }] }] },
    ],
  },
  "alicloud_alb_server_group.app": { id: "sgp-1", server_group_name: "app", servers: [] },
  "alicloud_ess_alb_server_group_attachment.app": {
    id: "asg-1:sgp-1",
    scaling_group_id: "asg-1",
    alb_server_group_id: "sgp-1",
    port: 80,
    weight: 50,
  },
  "alicloud_ess_scaling_group.app": {
    id: "asg-1",
    min_size: 2,
    max_size: 10,
    scaling_group_name: "a",
    default_cooldown: 300,
  },
  "alicloud_ess_attachment.app": { id: "asg-1", scaling_group_id: "asg-1", instance_ids: ["i-1", "i-2"] },
  "tencentcloud_clb_listener.web": { id: "x", listener_id: "lbl-1", clb_id: "lb-1", protocol: "TCP", port: 80 },
  "tencentcloud_as_scaling_group.app": {
    id: "tasg-1",
    scaling_group_name: "a",
    configuration_id: "asc-1",
    min_size: 2,
    max_size: 10,
    forward_balancer_ids: [
      { load_balancer_id: "lb-1", listener_id: "lbl-1", rule_id: "", target_attribute: [{ port: 80, weight: 10 }] },
    ],
  },
});

export const sets = Scene.of({
  "alicloud_slb_listener.web": {
    id: "lb-1:http:80",
    load_balancer_id: "lb-1",
    frontend_port: 80,
    protocol: "http",
    server_group_id: "rsp-1",
  },
  "alicloud_slb_server_group.app": {
    id: "rsp-1",
    load_balancer_id: "lb-1",
    servers: [{ server_ids: ["i-1", "i-2"], port: 80, weight: 100, type: "ecs" }],
  },
  "alicloud_ecs_instance_set.app": { id: "WyJpLTEiXQ==", instance_ids: ["i-1", "i-2"], image_id: "m-1" },
});
