import { application, classic } from "./alicloud-scenes";
import { scaled, sets } from "./other-scenes";
import { cloud, gateway } from "./tencentcloud-scenes";
import { Harmful, Links, atRisk, away, refused } from "./harmful";

const bothServers = ["alicloud_instance.a", "alicloud_instance.b"];

const machines = ["tencentcloud_instance.a", "tencentcloud_instance.b"];

export const INSIDE: Links<Harmful> = {
  "security group": {
    "loses a rule": refused(
      classic.drop("alicloud_security_group_rule.web"),
      "alicloud_security_group_rule.web",
      /no longer lets in who comes from 0\.0\.0\.0\/0 \(tcp 80\/80\)/,
    ),
    "gets a narrower rule": refused(
      classic.replace("alicloud_security_group_rule.web", { cidr_ip: "10.0.0.0/8" }),
      "alicloud_security_group_rule.web",
      /until the new rule is there/,
    ),
    "keeps out": refused(
      classic.add("alicloud_security_group_rule.shut", {
        security_group_id: "sg-1",
        type: "ingress",
        ip_protocol: "all",
        policy: "drop",
        port_range: "-1/-1",
        cidr_ip: "0.0.0.0/0",
      }),
      "alicloud_security_group_rule.shut",
      /keeps out who comes from 0\.0\.0\.0\/0/,
    ),
    "keeps its members from each other": refused(
      classic.edit("alicloud_security_group.app", { inner_access_policy: "Drop" }),
      "alicloud_security_group.app",
      /from each other/,
    ),
    "of a server is another one": refused(
      classic.edit("alicloud_instance.a", { security_groups: ["sg-2"] }),
      "alicloud_instance.a",
      /leaves sg-1, and joins sg-2/,
    ),
    "of an interface goes": refused(
      application.edit("alicloud_ecs_network_interface.b", { security_group_ids: ["sg-3"] }),
      "alicloud_ecs_network_interface.b",
      /leaves sg-1/,
    ),
    "comes before a load balancer (ALB)": refused(
      application.add("alicloud_alb_load_balancer_security_group_attachment.x", {
        load_balancer_id: "alb-1",
        security_group_id: "sg-5",
      }),
      "alicloud_alb_load_balancer_security_group_attachment.x",
      /lets in only whom sg-5 knows/,
    ),
    "loses a rule in its list (Tencent)": refused(
      cloud.edit("tencentcloud_security_group_lite_rule.edge", {
        ingress: ["ACCEPT#10.0.0.0/8#22#TCP", "DROP#0.0.0.0/0#ALL#ALL"],
      }),
      "tencentcloud_security_group_lite_rule.edge",
      /ACCEPT#0\.0\.0\.0\/0#443#TCP/,
    ),
    "loses a rule in a block (Tencent)": refused(
      cloud.edit("tencentcloud_security_group_rule_set.app", {
        ingress: [{ action: "ACCEPT", cidr_block: "10.0.0.0/8", protocol: "TCP", port: "22", description: "" }],
      }),
      "tencentcloud_security_group_rule_set.app",
      /ACCEPT#0\.0\.0\.0\/0#80#TCP/,
    ),
    "of a load balancer is another one (Tencent)": refused(
      cloud.edit("tencentcloud_clb_instance.edge", { security_groups: ["sg-7"] }),
      "tencentcloud_clb_instance.edge",
      /leaves sg-1/,
    ),
  },
  server: {
    "all restart for another type": atRisk(
      classic.edit(bothServers, { instance_type: "ecs.g6.xlarge" }),
      "alicloud_slb_listener.web",
      /0 of 2 servers/,
    ),
    "one restarts for another image": atRisk(
      classic.edit("alicloud_instance.a", { image_id: "m-2" }),
      "alicloud_slb_listener.web",
      /1 of 2 servers/,
    ),
    "restart for other user data": atRisk(
      classic.edit(bothServers, { user_data: "x" }),
      "alicloud_slb_listener.web",
      /0 of 2/,
    ),
    "reboots for another key": atRisk(
      classic.edit("alicloud_instance.a", { key_name: "k" }),
      "alicloud_slb_listener.web",
      /1 of 2/,
    ),
    "are stopped": away(
      classic.edit(bothServers, { status: "Stopped" }),
      "alicloud_slb_listener.web",
      /without servers/,
    ),
    "are replaced": away(
      classic.replace(bothServers, { instance_type: "x" }),
      "alicloud_slb_listener.web",
      /without servers|0 of 2/,
    ),
    "of a set are replaced": away(
      sets.replace("alicloud_ecs_instance_set.app", { image_id: "m-2" }),
      "alicloud_slb_listener.web",
      /without servers|0 of 2/,
    ),
    "is released by itself": atRisk(
      classic.edit("alicloud_instance.a", { auto_release_time: "2027-01-01T00:00:00Z" }),
      "alicloud_instance.a",
      /2027-01-01/,
    ),
    "loses a disk": atRisk(
      classic.drop("alicloud_ecs_disk_attachment.data"),
      "alicloud_ecs_disk_attachment.data",
      /disk away from i-1/,
    ),
    "behind an interface restarts": atRisk(
      application.edit("alicloud_instance.b", { instance_type: "x" }),
      "alicloud_alb_listener.web",
      /1 of 2 servers/,
    ),
    "all restart (Tencent)": atRisk(
      cloud.edit(machines, { instance_type: "S5.LARGE8" }),
      "tencentcloud_clb_listener_rule.shop",
      /0 of 2 servers/,
    ),
    "are stopped (Tencent)": away(
      cloud.edit(machines, { running_flag: false }),
      "tencentcloud_clb_listener_rule.shop",
      /without servers/,
    ),
    "get another image (Tencent)": atRisk(
      cloud.edit(machines, { image_id: "img-2" }),
      "tencentcloud_clb_listener_rule.shop",
      /0 of 2/,
    ),
    "get a larger system disk (Tencent)": atRisk(
      cloud.edit(machines, { system_disk_size: 100 }),
      "tencentcloud_clb_listener_rule.shop",
      /0 of 2/,
    ),
    "behind an interface is stopped (Tencent)": away(
      cloud.edit("tencentcloud_instance.db", { running_flag: false }),
      "tencentcloud_clb_listener.db",
      /without servers/,
    ),
    "is rebooted (Tencent)": atRisk(
      cloud.add("tencentcloud_cvm_reboot_instance.now", { instance_id: "ins-1" }),
      "tencentcloud_cvm_reboot_instance.now",
      /restarts ins-1/,
    ),
  },
  "network interface": {
    "is detached": away(
      application.drop("alicloud_ecs_network_interface_attachment.b"),
      "alicloud_alb_listener.web",
      /1 of 2 servers/,
    ),
    "is moved to another server": away(
      application.replace("alicloud_ecs_network_interface_attachment.b", { instance_id: "i-9" }),
      "alicloud_alb_listener.web",
      /1 of 2 servers/,
    ),
    "moves to another network": away(
      application.replace("alicloud_ecs_network_interface.b", { vswitch_id: "vsw-9" }),
      "alicloud_alb_listener.web",
      /1 of 2 servers/,
    ),
    "is detached (Tencent)": away(
      cloud.drop("tencentcloud_eni_attachment.db"),
      "tencentcloud_clb_listener.db",
      /without servers/,
    ),
  },
  "scaling group": {
    "has none at least": atRisk(
      scaled.edit("alicloud_ess_scaling_group.app", { min_size: 0 }),
      "alicloud_ess_scaling_group.app",
      /min_size is 0/,
    ),
    "is refreshed": atRisk(
      scaled.add("alicloud_ess_instance_refresh.now", { scaling_group_id: "asg-1", min_healthy_percentage: 80 }),
      "alicloud_ess_instance_refresh.now",
      /80 % stay/,
    ),
    "gives servers away": atRisk(
      scaled.edit("alicloud_ess_attachment.app", { instance_ids: ["i-1"] }),
      "alicloud_ess_attachment.app",
      /takes i-2 out/,
    ),
    "has none at least (Tencent)": atRisk(
      scaled.edit("tencentcloud_as_scaling_group.app", { min_size: 0 }),
      "tencentcloud_as_scaling_group.app",
      /min_size is 0/,
    ),
    "is refreshed (Tencent)": atRisk(
      scaled.add("tencentcloud_as_start_instance_refresh.now", {
        auto_scaling_group_id: "tasg-1",
        refresh_settings: [{ rolling_update_settings: [{ batch_number: 2 }] }],
      }),
      "tencentcloud_as_start_instance_refresh.now",
      /2 batches/,
    ),
  },
  gateway: {
    "is taken off its servers": away(
      gateway.drop("tencentcloud_gwlb_instance_associate_target_group.edge"),
      "tencentcloud_gwlb_instance.edge",
      /without servers/,
    ),
    "has its server restarted": atRisk(
      gateway.edit("tencentcloud_instance.a", { instance_type: "x" }),
      "tencentcloud_gwlb_instance.edge",
      /0 of 1 servers/,
    ),
  },
};
