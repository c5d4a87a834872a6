import { APPLICATION, APPLICATION_PARTS, CLOUD, CorpusCase, EDGE, SERVERS } from "./case";

const GROUP_OF_EDGE = "slb_load_balancer.edge slb_server_group.web";

function group(body: string): string {
  return `
    resource "alicloud_slb_server_group" "web" {
      load_balancer_id = alicloud_slb_load_balancer.edge.id
      name             = "web"
      ${body}
    }`;
}

export const DYNAMIC: readonly CorpusCase[] = [
  {
    covers: "a dynamic block over a list of texts",
    hcl: `${EDGE}${group(`
      dynamic "servers" {
        for_each = ["i-1", "i-2"]
        content {
          server_ids = [servers.value]
          port       = 80 + servers.key
          weight     = 100
        }
      }`)}`,
    carried: GROUP_OF_EDGE,
    members: "i-1:80:100 i-2:81:100",
  },
  {
    covers: "a dynamic block over a map, with an iterator",
    hcl: `variable "backends" {
        default = {
          "i-1" = 80
          "i-2" = 81
        }
      }
      ${EDGE}${group(`
      dynamic "servers" {
        for_each = var.backends
        iterator = backend
        content {
          server_ids = [backend.key]
          port       = backend.value
          weight     = 100
        }
      }`)}`,
    carried: GROUP_OF_EDGE,
    members: "i-1:80:100 i-2:81:100",
  },
  {
    covers: "a dynamic block over objects that lack some entries",
    hcl: `variable "servers" {
        type = list(object({
          ids    = list(string)
          port   = number
          weight = optional(number)
        }))
        default = [
          { ids = ["i-1", "i-2"], port = 80, weight = 60 },
          { ids = ["i-3"], port = 81 },
        ]
      }
      ${EDGE}${group(`
      dynamic "servers" {
        for_each = var.servers
        content {
          server_ids = servers.value.ids
          port       = servers.value.port
          weight     = servers.value.weight
        }
      }`)}`,
    carried: GROUP_OF_EDGE,
    members: "i-1:80:60 i-2:80:60 i-3:81:100",
  },
  {
    covers: "a dynamic block beside one that is written out",
    hcl: `${EDGE}${group(`
      servers {
        server_ids = ["i-1"]
        port       = 80
        weight     = 100
      }
      dynamic "servers" {
        for_each = toset(["i-2"])
        content {
          server_ids = [servers.key]
          port       = 80
          weight     = 50
        }
      }`)}`,
    carried: GROUP_OF_EDGE,
    members: "i-1:80:100 i-2:80:50",
  },
  {
    covers: "a dynamic block that a switch leaves out",
    hcl: `variable "sticky" { default = false }
      ${APPLICATION}
      resource "alicloud_alb_server_group" "more" {
        server_group_name = "more"
        vpc_id            = "vpc-1"
        health_check_config {
          health_check_enabled = false
        }
        dynamic "sticky_session_config" {
          for_each = var.sticky ? [1] : []
          content {
            sticky_session_enabled = true
            sticky_session_type    = "Insert"
          }
        }
      }`,
    carried: `${APPLICATION_PARTS} alb_server_group.more`,
    members: "i-1:80:100",
  },
  {
    covers: "dynamic blocks in dynamic blocks",
    hcl: `locals {
        conditions = [
          { type = "Host", hosts = ["a.example", "b.example"], paths = [] },
          { type = "Path", hosts = [], paths = ["/x/*"] },
        ]
      }
      ${APPLICATION}
      resource "alicloud_alb_rule" "site" {
        listener_id = alicloud_alb_listener.http.id
        rule_name   = "site"
        priority    = 10
        dynamic "rule_conditions" {
          for_each = local.conditions
          content {
            type = rule_conditions.value.type
            dynamic "host_config" {
              for_each = length(rule_conditions.value.hosts) > 0 ? [rule_conditions.value.hosts] : []
              content {
                values = host_config.value
              }
            }
            dynamic "path_config" {
              for_each = length(rule_conditions.value.paths) > 0 ? [rule_conditions.value.paths] : []
              content {
                values = path_config.value
              }
            }
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
    carried: `${APPLICATION_PARTS} alb_rule.site`,
    members: "i-1:80:100",
  },
  {
    covers: "zones of a load balancer by a dynamic block",
    hcl: `variable "zones" {
        type = map(string)
        default = {
          "cn-hangzhou-i" = "vsw-i"
          "cn-hangzhou-k" = "vsw-k"
        }
      }
      resource "alicloud_nlb_load_balancer" "edge" {
        load_balancer_type = "Network"
        address_type       = "Intranet"
        vpc_id             = "vpc-1"
        dynamic "zone_mappings" {
          for_each = var.zones
          content {
            zone_id    = zone_mappings.key
            vswitch_id = zone_mappings.value
          }
        }
      }`,
    carried: "nlb_load_balancer.edge",
  },
  {
    covers: "servers of an ALB group by a dynamic block over counted servers",
    hcl: `${SERVERS}
      resource "alicloud_alb_server_group" "web" {
        server_group_name = "web"
        vpc_id            = "vpc-1"
        health_check_config {
          health_check_enabled = false
        }
        dynamic "servers" {
          for_each = alicloud_instance.web
          content {
            server_type = "Ecs"
            server_id   = servers.value.id
            server_ip   = servers.value.private_ip
            port        = 80
            weight      = 100
          }
        }
      }`,
    carried: "alb_server_group.web",
    members: "${alicloud_instance.web[0].id}:80:100 ${alicloud_instance.web[1].id}:80:100",
  },
  {
    covers: "the same over the indexes of what is counted",
    hcl: `${EDGE}${SERVERS}
      resource "alicloud_slb_backend_server" "all" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        dynamic "backend_servers" {
          for_each = range(length(alicloud_instance.web))
          content {
            server_id = alicloud_instance.web[backend_servers.value].id
            weight    = 100
          }
        }
      }`,
    carried: "slb_load_balancer.edge slb_backend_server.all",
    members: "${alicloud_instance.web[0].id}::100 ${alicloud_instance.web[1].id}::100",
  },
  {
    covers: "targets of Tencent CLB by a dynamic block in a resource with for_each",
    hcl: `locals {
        sites = {
          a = ["ins-1", "ins-2"]
          b = ["ins-3"]
        }
      }
      ${CLOUD}
      resource "tencentcloud_clb_listener_rule" "site" {
        for_each    = local.sites
        clb_id      = tencentcloud_clb_instance.edge.id
        listener_id = tencentcloud_clb_listener.http.listener_id
        domain      = "\${each.key}.example.com"
        url         = "/"
      }
      resource "tencentcloud_clb_attachment" "site" {
        for_each    = local.sites
        clb_id      = tencentcloud_clb_instance.edge.id
        listener_id = tencentcloud_clb_listener.http.listener_id
        rule_id     = tencentcloud_clb_listener_rule.site[each.key].rule_id
        dynamic "targets" {
          for_each = each.value
          content {
            instance_id = targets.value
            port        = 80
            weight      = 10
          }
        }
      }`,
    carried:
      'clb_instance.edge clb_listener.http clb_listener_rule.site["a"] clb_listener_rule.site["b"] clb_attachment.site["a"] clb_attachment.site["b"]',
    members: "ins-1:80:10 ins-2:80:10 ins-3:80:10",
  },
  {
    covers: "actions of a rule by a dynamic block, header fields before the forward",
    hcl: `variable "headers" {
        default = { "X-Env" = "prod", "X-Team" = "edge" }
      }
      ${APPLICATION}
      resource "alicloud_alb_rule" "site" {
        listener_id = alicloud_alb_listener.http.id
        rule_name   = "site"
        priority    = 10
        rule_conditions {
          type = "Path"
          path_config {
            values = ["/*"]
          }
        }
        dynamic "rule_actions" {
          for_each = var.headers
          content {
            type  = "InsertHeader"
            order = index(keys(var.headers), rule_actions.key) + 1
            insert_header_config {
              key        = rule_actions.key
              value      = rule_actions.value
              value_type = "UserDefined"
            }
          }
        }
        rule_actions {
          type  = "ForwardGroup"
          order = 3
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
    covers: "a dynamic block over what only the plan knows",
    hcl: `data "alicloud_instances" "web" {}
      ${EDGE}${group(`
      dynamic "servers" {
        for_each = data.alicloud_instances.web.ids
        content {
          server_ids = [servers.value]
          port       = 80
        }
      }`)}`,
    carried: "slb_load_balancer.edge",
    left: "slb_server_group.web",
    elsewhere: true,
  },
];
