import { APPLICATION, APPLICATION_PARTS, CLOUD, CorpusCase, EDGE, GROUP, SERVERS } from "./case";

/** Old names, other providers, and parts whose other half is elsewhere. */
export const PLACES: readonly CorpusCase[] = [
  {
    covers: "the oldest name of a classic load balancer",
    hcl: `resource "alicloud_slb" "edge" {
        name          = "edge"
        specification = "slb.s1.small"
      }
      resource "alicloud_slb_server_group" "web" {
        load_balancer_id = alicloud_slb.edge.id
        name             = "web"
      }`,
    carried: "slb.edge slb_server_group.web",
    elsewhere: true,
  },
  {
    covers: "the same, counted, with arguments that are as old",
    hcl: `resource "alicloud_slb" "edge" {
        count         = 2
        name          = "edge-\${count.index}"
        specification = "slb.s1.small"
      }
      resource "alicloud_slb_attachment" "web" {
        count            = 2
        load_balancer_id = alicloud_slb.edge[count.index].id
        instance_ids     = ["i-1", "i-2"]
        weight           = 80
      }`,
    carried: "slb.edge[0] slb.edge[1] slb_attachment.web[0] slb_attachment.web[1]",
    members: "i-1::80 i-2::80 i-1::80 i-2::80",
    elsewhere: true,
  },
  {
    covers: "all counted servers in an old attachment",
    hcl: `${EDGE}${SERVERS}
      resource "alicloud_slb_attachment" "web" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        instance_ids     = alicloud_instance.web.*.id
      }`,
    carried: "slb_load_balancer.edge slb_attachment.web",
    members: "${alicloud_instance.web[0].id}::100 ${alicloud_instance.web[1].id}::100",
    elsewhere: true,
  },
  {
    covers: "another provider configuration, in a loop",
    hcl: `provider "alicloud" {
        alias  = "west"
        region = "cn-chengdu"
      }
      resource "alicloud_slb_load_balancer" "edge" {
        count              = 2
        provider           = alicloud.west
        load_balancer_spec = "slb.s1.small"
        address_type       = "intranet"
      }`,
    carried: "slb_load_balancer.edge[0] slb_load_balancer.edge[1]",
  },
  {
    covers: "both clouds in one folder",
    hcl: `${EDGE}${CLOUD}`,
    carried: "slb_load_balancer.edge clb_instance.edge clb_listener.http",
  },
  {
    covers: "rules, in a loop, of a listener elsewhere",
    hcl: `variable "load_balancer_id" { default = "lb-shared" }
      ${GROUP.replace("alicloud_slb_load_balancer.edge.id", "var.load_balancer_id")}
      resource "alicloud_slb_rule" "by" {
        for_each         = toset(["a.example", "b.example"])
        load_balancer_id = var.load_balancer_id
        frontend_port    = 80
        domain           = each.key
        server_group_id  = alicloud_slb_server_group.web.id
      }`,
    carried: 'slb_server_group.web slb_rule.by["a.example"] slb_rule.by["b.example"]',
    elsewhere: true,
  },
  {
    covers: "rules of an ALB listener elsewhere",
    hcl: `variable "listener_id" { default = "lsn-shared" }
      resource "alicloud_alb_server_group" "web" {
        server_group_name = "web"
        vpc_id            = "vpc-1"
        health_check_config {
          health_check_enabled = false
        }
      }
      resource "alicloud_alb_rule" "by" {
        count       = 2
        listener_id = var.listener_id
        rule_name   = "r\${count.index}"
        priority    = 10 + count.index
        rule_conditions {
          type = "Path"
          path_config {
            values = ["/\${count.index}/*"]
          }
        }
        rule_actions {
          type  = "ForwardGroup"
          order = 1
          forward_group_config {
            server_group_tuples {
              server_group_id = alicloud_alb_server_group.web.id
            }
          }
        }
      }`,
    carried: "alb_server_group.web alb_rule.by[0] alb_rule.by[1]",
    elsewhere: true,
  },
  {
    covers: "attachments of an NLB group elsewhere",
    hcl: `resource "alicloud_nlb_server_group_server_attachment" "web" {
        for_each        = toset(["i-1", "i-2"])
        server_group_id = "sgp-shared"
        server_type     = "Ecs"
        server_id       = each.key
        port            = 80
        weight          = 100
      }`,
    carried: 'nlb_server_group_server_attachment.web["i-1"] nlb_server_group_server_attachment.web["i-2"]',
    members: "i-1:80:100 i-2:80:100",
    elsewhere: true,
  },
  {
    covers: "attachments of a VServer group elsewhere",
    hcl: `resource "alicloud_slb_server_group_server_attachment" "web" {
        count           = 2
        server_group_id = "rsp-shared"
        server_id       = "i-\${count.index}"
        port            = 80
        weight          = 100
      }`,
    carried: "slb_server_group_server_attachment.web[0] slb_server_group_server_attachment.web[1]",
    members: "i-0:80:100 i-1:80:100",
    elsewhere: true,
  },
  {
    covers: "attachments of a target group of Tencent Cloud elsewhere",
    hcl: `resource "tencentcloud_clb_target_group_instance_attachment" "web" {
        for_each        = toset(["10.0.0.1", "10.0.0.2"])
        target_group_id = "lbtg-shared"
        bind_ip         = each.key
        port            = 80
        weight          = 10
      }`,
    carried:
      'clb_target_group_instance_attachment.web["10.0.0.1"] clb_target_group_instance_attachment.web["10.0.0.2"]',
    members: "10.0.0.1:80:10 10.0.0.2:80:10",
    elsewhere: true,
  },
  {
    covers: "targets of a listener of Tencent CLB elsewhere",
    hcl: `resource "tencentcloud_clb_attachment" "web" {
        clb_id      = "lb-shared"
        listener_id = "lbl-shared"
        dynamic "targets" {
          for_each = { "ins-1" = 10, "ins-2" = 20 }
          content {
            instance_id = targets.key
            port        = 80
            weight      = targets.value
          }
        }
      }`,
    carried: "clb_attachment.web",
    members: "ins-1:80:10 ins-2:80:20",
    elsewhere: true,
  },
  {
    covers: "header fields before the forward",
    hcl: `${APPLICATION}
      resource "alicloud_alb_rule" "site" {
        listener_id = alicloud_alb_listener.http.id
        rule_name   = "site"
        priority    = 10
        rule_conditions {
          type = "Host"
          host_config {
            values = ["a.example"]
          }
        }
        rule_actions {
          type  = "InsertHeader"
          order = 1
          insert_header_config {
            key        = "X-Env"
            value      = "prod"
            value_type = "UserDefined"
          }
        }
        rule_actions {
          type  = "ForwardGroup"
          order = 2
          forward_group_config {
            server_group_tuples {
              server_group_id = alicloud_alb_server_group.web.id
            }
          }
        }
      }`,
    carried: `${APPLICATION_PARTS} alb_rule.site`,
    members: "i-1:80:100",
  },
  {
    covers: "a certificate and an access list, in a loop",
    hcl: `locals { offices = { hz = "10.0.0.0/24", bj = "10.1.0.0/24" } }
      ${EDGE}
      resource "alicloud_slb_acl" "office" {
        for_each   = local.offices
        name       = each.key
        ip_version = "ipv4"
      }
      resource "alicloud_slb_listener" "tcp" {
        for_each         = { hz = 80, bj = 81 }
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        protocol         = "tcp"
        frontend_port    = each.value
        backend_port     = 80
        bandwidth        = 10
        acl_status       = "on"
        acl_type         = "white"
        acl_id           = alicloud_slb_acl.office[each.key].id
      }`,
    carried: 'slb_load_balancer.edge slb_listener.tcp["bj"] slb_listener.tcp["hz"]',
    left: 'slb_acl.office["bj"] slb_acl.office["hz"]',
    elsewhere: true,
  },
  {
    covers: "a target group of Tencent Cloud with counted backends",
    hcl: `${CLOUD}
      resource "tencentcloud_clb_listener_rule" "site" {
        clb_id      = tencentcloud_clb_instance.edge.id
        listener_id = tencentcloud_clb_listener.http.listener_id
        domain      = "www.example.com"
        url         = "/"
        target_type = "TARGETGROUP"
      }
      resource "tencentcloud_clb_target_group" "web" {
        target_group_name = "web"
        vpc_id            = "vpc-1"
      }
      resource "tencentcloud_clb_target_group_instance_attachment" "web" {
        count           = 2
        target_group_id = tencentcloud_clb_target_group.web.id
        bind_ip         = cidrhost("10.0.0.0/24", count.index + 5)
        port            = 80
        weight          = 10
      }
      resource "tencentcloud_clb_target_group_attachment" "web" {
        clb_id          = tencentcloud_clb_instance.edge.id
        listener_id     = tencentcloud_clb_listener.http.listener_id
        rule_id         = tencentcloud_clb_listener_rule.site.rule_id
        target_group_id = tencentcloud_clb_target_group.web.id
      }`,
    carried:
      "clb_instance.edge clb_listener.http clb_listener_rule.site clb_target_group.web clb_target_group_instance_attachment.web[0] clb_target_group_instance_attachment.web[1] clb_target_group_attachment.web",
    members: "10.0.0.5:80:10 10.0.0.6:80:10",
  },
  {
    covers: "a gateway load balancer of Tencent Cloud, its servers by a dynamic block",
    hcl: `variable "firewalls" {
        type    = list(string)
        default = ["10.0.4.1", "10.0.4.2"]
      }
      resource "tencentcloud_gwlb_instance" "edge" {
        load_balancer_name = "edge"
        vpc_id             = "vpc-1"
        subnet_id          = "subnet-1"
      }
      resource "tencentcloud_gwlb_target_group" "firewalls" {
        target_group_name = "firewalls"
        vpc_id            = "vpc-1"
        port              = 6081
        health_check {
          health_switch = true
          protocol      = "TCP"
          port          = 8080
        }
      }
      resource "tencentcloud_gwlb_instance_associate_target_group" "edge" {
        load_balancer_id = tencentcloud_gwlb_instance.edge.id
        target_group_id  = tencentcloud_gwlb_target_group.firewalls.id
      }
      resource "tencentcloud_gwlb_target_group_register_instances" "firewalls" {
        target_group_id = tencentcloud_gwlb_target_group.firewalls.id
        dynamic "target_group_instances" {
          for_each = var.firewalls
          content {
            bind_ip = target_group_instances.value
            port    = 6081
            weight  = 16
          }
        }
      }`,
    carried:
      "gwlb_instance.edge gwlb_target_group.firewalls gwlb_instance_associate_target_group.edge gwlb_target_group_register_instances.firewalls",
    members: "10.0.4.1:6081:16 10.0.4.2:6081:16",
  },
];
