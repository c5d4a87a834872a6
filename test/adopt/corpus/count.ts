import { CLOUD, CorpusCase, EDGE, GROUP, NETWORK, NETWORK_GROUP, SERVERS } from "./case";

export const COUNT: readonly CorpusCase[] = [
  {
    covers: "count of a number",
    hcl: `${EDGE}
      resource "alicloud_slb_server_group" "web" {
        count            = 2
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        name             = "web-\${count.index}"
      }`,
    carried: "slb_load_balancer.edge slb_server_group.web[0] slb_server_group.web[1]",
  },
  {
    covers: "count of a variable with a default",
    hcl: `variable "groups" {
        type    = number
        default = 3
      }
      ${EDGE}
      resource "alicloud_slb_server_group" "web" {
        count            = var.groups
        load_balancer_id = alicloud_slb_load_balancer.edge.id
      }`,
    carried: "slb_load_balancer.edge slb_server_group.web[0] slb_server_group.web[1] slb_server_group.web[2]",
  },
  {
    covers: "count of a choice that is true",
    hcl: `variable "create" { default = true }
      resource "alicloud_slb_load_balancer" "edge" {
        count              = var.create ? 1 : 0
        load_balancer_spec = "slb.s1.small"
        address_type       = "intranet"
      }
      resource "alicloud_slb_server_group" "web" {
        load_balancer_id = alicloud_slb_load_balancer.edge[0].id
        servers {
          server_ids = ["i-1"]
          port       = 80
          weight     = 100
        }
      }`,
    carried: "slb_load_balancer.edge[0] slb_server_group.web",
    members: "i-1:80:100",
  },
  {
    covers: "count of a choice that is false",
    hcl: `variable "create_group" { default = false }
      ${EDGE}
      resource "alicloud_slb_server_group" "web" {
        count            = var.create_group ? 1 : 0
        load_balancer_id = alicloud_slb_load_balancer.edge.id
      }`,
    carried: "slb_load_balancer.edge",
  },
  {
    covers: "a choice between a load balancer of its own and one that exists",
    hcl: `variable "existing_id" { default = "" }
      resource "alicloud_slb_load_balancer" "edge" {
        count              = var.existing_id == "" ? 1 : 0
        load_balancer_spec = "slb.s1.small"
        address_type       = "intranet"
      }
      resource "alicloud_slb_server_group" "web" {
        load_balancer_id = var.existing_id != "" ? var.existing_id : alicloud_slb_load_balancer.edge[0].id
        name             = "web"
      }`,
    carried: "slb_load_balancer.edge[0] slb_server_group.web",
  },
  {
    covers: "a local that joins what may not be there",
    hcl: `locals {
        lb_id = join("", alicloud_slb_load_balancer.edge[*].id)
        first = element(concat(alicloud_slb_load_balancer.edge.*.id, [""]), 0)
      }
      resource "alicloud_slb_load_balancer" "edge" {
        count              = 1
        load_balancer_spec = "slb.s1.small"
        address_type       = "intranet"
      }
      resource "alicloud_slb_server_group" "web" {
        load_balancer_id = local.first
        name             = "web"
      }`,
    carried: "slb_load_balancer.edge[0] slb_server_group.web",
  },
  {
    covers: "count of the length of a list",
    hcl: `variable "ports" {
        type    = list(number)
        default = [80, 8080]
      }
      ${EDGE}
      resource "alicloud_slb_listener" "tcp" {
        count            = length(var.ports)
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        protocol         = "tcp"
        frontend_port    = var.ports[count.index]
        backend_port     = var.ports[count.index]
        bandwidth        = 10
      }`,
    carried: "slb_load_balancer.edge slb_listener.tcp[0] slb_listener.tcp[1]",
  },
  {
    covers: "element of a list by count.index",
    hcl: `locals { servers = ["i-1", "i-2", "i-3"] }
      ${EDGE}${GROUP}
      resource "alicloud_slb_server_group_server_attachment" "web" {
        count           = length(local.servers)
        server_group_id = alicloud_slb_server_group.web.id
        server_id       = element(local.servers, count.index)
        port            = 80
        weight          = 100
      }`,
    carried:
      "slb_load_balancer.edge slb_server_group.web slb_server_group_server_attachment.web[0] slb_server_group_server_attachment.web[1] slb_server_group_server_attachment.web[2]",
    members: "i-1:80:100 i-2:80:100 i-3:80:100",
  },
  {
    covers: "counted servers, each attached by its index",
    hcl: `${EDGE}${GROUP}${SERVERS}
      resource "alicloud_slb_server_group_server_attachment" "web" {
        count           = 2
        server_group_id = alicloud_slb_server_group.web.id
        server_id       = alicloud_instance.web[count.index].id
        port            = 8080
        weight          = 50 + count.index
      }`,
    carried:
      "slb_load_balancer.edge slb_server_group.web slb_server_group_server_attachment.web[0] slb_server_group_server_attachment.web[1]",
    members: "${alicloud_instance.web[0].id}:8080:50 ${alicloud_instance.web[1].id}:8080:51",
  },
  {
    covers: "all counted servers by a splat",
    hcl: `${EDGE}${SERVERS}
      resource "alicloud_slb_server_group" "web" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        servers {
          server_ids = alicloud_instance.web[*].id
          port       = 80
          weight     = 100
        }
      }`,
    carried: "slb_load_balancer.edge slb_server_group.web",
    members: "${alicloud_instance.web[0].id}:80:100 ${alicloud_instance.web[1].id}:80:100",
  },
  {
    covers: "the splat of old, and a count of it",
    hcl: `${EDGE}${GROUP}${SERVERS}
      resource "alicloud_slb_server_group_server_attachment" "web" {
        count           = length(alicloud_instance.web.*.id)
        server_group_id = alicloud_slb_server_group.web.id
        server_id       = element(alicloud_instance.web.*.id, count.index)
        port            = 80
        weight          = 100
      }`,
    carried:
      "slb_load_balancer.edge slb_server_group.web slb_server_group_server_attachment.web[0] slb_server_group_server_attachment.web[1]",
    members: "${alicloud_instance.web[0].id}:80:100 ${alicloud_instance.web[1].id}:80:100",
  },
  {
    covers: "counted groups and listeners of the same index",
    hcl: `${EDGE}
      resource "alicloud_slb_server_group" "web" {
        count            = 2
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        servers {
          server_ids = ["i-\${count.index + 1}"]
          port       = 8000 + count.index
          weight     = 100
        }
      }
      resource "alicloud_slb_listener" "tcp" {
        count            = 2
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        protocol         = "tcp"
        frontend_port    = 80 + count.index
        bandwidth        = -1
        server_group_id  = element(alicloud_slb_server_group.web.*.id, count.index)
      }`,
    carried:
      "slb_load_balancer.edge slb_server_group.web[0] slb_server_group.web[1] slb_listener.tcp[0] slb_listener.tcp[1]",
    members: "i-1:8000:100 i-2:8001:100",
  },
  {
    covers: "count of what only the plan knows",
    hcl: `data "alicloud_instances" "web" {}
      ${EDGE}${GROUP}
      resource "alicloud_slb_server_group_server_attachment" "web" {
        count           = length(data.alicloud_instances.web.ids)
        server_group_id = alicloud_slb_server_group.web.id
        server_id       = data.alicloud_instances.web.ids[count.index]
        port            = 80
      }`,
    carried: "slb_load_balancer.edge slb_server_group.web",
    left: "slb_server_group_server_attachment.web",
    elsewhere: true,
  },
  {
    covers: "a variable without a default for a count",
    hcl: `variable "number" { type = number }
      ${EDGE}
      resource "alicloud_slb_server_group" "web" {
        count            = var.number
        load_balancer_id = alicloud_slb_load_balancer.edge.id
      }`,
    carried: "slb_load_balancer.edge",
    left: "slb_server_group.web",
    elsewhere: true,
  },
  {
    covers: "counted targets of a listener of Tencent CLB, which are one pool",
    hcl: `variable "instances" {
        type    = list(string)
        default = ["ins-1", "ins-2"]
      }
      resource "tencentcloud_clb_instance" "edge" {
        network_type = "INTERNAL"
        clb_name     = "edge"
        vpc_id       = "vpc-1"
        subnet_id    = "subnet-1"
      }
      resource "tencentcloud_clb_listener" "tcp" {
        clb_id        = tencentcloud_clb_instance.edge.id
        listener_name = "tcp"
        protocol      = "TCP"
        port          = 80
      }
      resource "tencentcloud_clb_attachment" "web" {
        clb_id      = tencentcloud_clb_instance.edge.id
        listener_id = tencentcloud_clb_listener.tcp.listener_id
        dynamic "targets" {
          for_each = var.instances
          content {
            instance_id = targets.value
            port        = 8080
            weight      = 10
          }
        }
      }`,
    carried: "clb_instance.edge clb_listener.tcp clb_attachment.web",
    members: "ins-1:8080:10 ins-2:8080:10",
  },
  {
    covers: "counted rules of Tencent CLB with counted attachments",
    hcl: `locals { urls = ["/api", "/web"] }
      ${CLOUD}
      resource "tencentcloud_clb_listener_rule" "site" {
        count       = length(local.urls)
        clb_id      = tencentcloud_clb_instance.edge.id
        listener_id = tencentcloud_clb_listener.http.listener_id
        domain      = "www.example.com"
        url         = local.urls[count.index]
      }
      resource "tencentcloud_clb_attachment" "site" {
        count       = length(local.urls)
        clb_id      = tencentcloud_clb_instance.edge.id
        listener_id = tencentcloud_clb_listener.http.listener_id
        rule_id     = tencentcloud_clb_listener_rule.site[count.index].rule_id
        targets {
          instance_id = "ins-\${count.index}"
          port        = 80
          weight      = 10
        }
      }`,
    carried:
      "clb_instance.edge clb_listener.http clb_listener_rule.site[0] clb_listener_rule.site[1] clb_attachment.site[0] clb_attachment.site[1]",
    members: "ins-0:80:10 ins-1:80:10",
  },
  {
    covers: "counted attachments of an NLB group",
    hcl: `${NETWORK}${NETWORK_GROUP}
      resource "alicloud_nlb_server_group_server_attachment" "web" {
        count           = 2
        server_group_id = alicloud_nlb_server_group.web.id
        server_type     = "Ecs"
        server_id       = format("i-%d", count.index + 1)
        port            = 80
        weight          = 100
      }
      resource "alicloud_nlb_listener" "tcp" {
        load_balancer_id  = alicloud_nlb_load_balancer.edge.id
        listener_protocol = "TCP"
        listener_port     = 80
        server_group_id   = alicloud_nlb_server_group.web.id
      }`,
    carried:
      "nlb_load_balancer.edge nlb_server_group.web nlb_server_group_server_attachment.web[0] nlb_server_group_server_attachment.web[1] nlb_listener.tcp",
    members: "i-1:80:100 i-2:80:100",
  },
];
