import {
  APPLICATION,
  APPLICATION_PARTS,
  CLOUD,
  CorpusCase,
  EDGE,
  GROUP,
  NETWORK,
  NETWORK_GROUP,
  SERVERS,
} from "./case";

const ATTACHMENT = "slb_server_group_server_attachment";

export const FOR_EACH: readonly CorpusCase[] = [
  {
    covers: "for_each of a set of texts",
    hcl: `${EDGE}
      resource "alicloud_slb_server_group" "by" {
        for_each         = toset(["web", "api"])
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        name             = each.key
      }`,
    carried: 'slb_load_balancer.edge slb_server_group.by["api"] slb_server_group.by["web"]',
  },
  {
    covers: "for_each of a map of a variable's default",
    hcl: `variable "backends" {
        type = map(object({
          id     = string
          weight = optional(number, 100)
        }))
        default = {
          blue  = { id = "i-1" }
          green = { id = "i-2", weight = 20 }
        }
      }
      ${EDGE}${GROUP}
      resource "alicloud_slb_server_group_server_attachment" "web" {
        for_each        = var.backends
        server_group_id = alicloud_slb_server_group.web.id
        server_id       = each.value.id
        port            = 80
        weight          = each.value.weight
      }`,
    carried: `slb_load_balancer.edge slb_server_group.web ${ATTACHMENT}.web["blue"] ${ATTACHMENT}.web["green"]`,
    members: "i-1:80:100 i-2:80:20",
  },
  {
    covers: "for_each of a map of a local",
    hcl: `locals {
        listeners = {
          http  = { port = 80, protocol = "tcp" }
          admin = { port = 9000, protocol = "udp" }
        }
      }
      ${EDGE}
      resource "alicloud_slb_listener" "by" {
        for_each         = local.listeners
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        protocol         = each.value.protocol
        frontend_port    = each.value.port
        backend_port     = each.value["port"]
        bandwidth        = lookup(each.value, "bandwidth", 5)
      }`,
    carried: 'slb_load_balancer.edge slb_listener.by["admin"] slb_listener.by["http"]',
  },
  {
    covers: "for_each of a list that a loop keys",
    hcl: `variable "rules" {
        default = [
          { domain = "a.example", url = "/a" },
          { domain = "b.example", url = "/x" },
        ]
      }
      ${EDGE}${GROUP}
      resource "alicloud_slb_listener" "http" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        protocol         = "http"
        frontend_port    = 80
        backend_port     = 80
        bandwidth        = 10
      }
      resource "alicloud_slb_rule" "by" {
        for_each         = { for rule in var.rules : rule.domain => rule }
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        frontend_port    = alicloud_slb_listener.http.frontend_port
        domain           = each.key
        url              = each.value.url
        server_group_id  = alicloud_slb_server_group.web.id
      }`,
    carried:
      'slb_load_balancer.edge slb_server_group.web slb_listener.http slb_rule.by["a.example"] slb_rule.by["b.example"]',
  },
  {
    covers: "for_each of a list that its indexes key",
    hcl: `locals { targets = [{ ip = "10.0.0.1" }, { ip = "10.0.0.2" }] }
      ${NETWORK}${NETWORK_GROUP.replace('"TCP"', '"TCP"\n    server_group_type = "Ip"')}
      resource "alicloud_nlb_server_group_server_attachment" "web" {
        for_each        = { for i, one in local.targets : "t\${i}" => one }
        server_group_id = alicloud_nlb_server_group.web.id
        server_type     = "Ip"
        server_id       = each.value.ip
        server_ip       = each.value.ip
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
      'nlb_load_balancer.edge nlb_server_group.web nlb_server_group_server_attachment.web["t0"] nlb_server_group_server_attachment.web["t1"] nlb_listener.tcp',
    members: "10.0.0.1:80:100 10.0.0.2:80:100",
  },
  {
    covers: "for_each of resources that are counted",
    hcl: `${EDGE}${GROUP}${SERVERS}
      resource "alicloud_slb_server_group_server_attachment" "web" {
        for_each        = { for server in alicloud_instance.web : server.instance_name => server.id }
        server_group_id = alicloud_slb_server_group.web.id
        server_id       = each.value
        port            = 80
        weight          = 100
      }`,
    carried: `slb_load_balancer.edge slb_server_group.web ${ATTACHMENT}.web["web-0"] ${ATTACHMENT}.web["web-1"]`,
    members: "${alicloud_instance.web[0].id}:80:100 ${alicloud_instance.web[1].id}:80:100",
  },
  {
    covers: "for_each of resources that have one themselves",
    hcl: `variable "names" { default = ["a", "b"] }
      resource "alicloud_instance" "web" {
        for_each        = toset(var.names)
        instance_name   = each.value
        image_id        = "m-1"
        instance_type   = "ecs.t5"
        security_groups = ["sg-1"]
        vswitch_id      = "vsw-1"
      }
      ${EDGE}${GROUP}
      resource "alicloud_slb_server_group_server_attachment" "web" {
        for_each        = alicloud_instance.web
        server_group_id = alicloud_slb_server_group.web.id
        server_id       = each.value.id
        port            = 80
        weight          = 100
      }`,
    carried: `slb_load_balancer.edge slb_server_group.web ${ATTACHMENT}.web["a"] ${ATTACHMENT}.web["b"]`,
    members: '${alicloud_instance.web["a"].id}:80:100 ${alicloud_instance.web["b"].id}:80:100',
  },
  {
    covers: "the values of resources with for_each",
    hcl: `resource "alicloud_instance" "web" {
        for_each        = { one = "a", two = "b" }
        instance_name   = each.value
        image_id        = "m-1"
        instance_type   = "ecs.t5"
        security_groups = ["sg-1"]
        vswitch_id      = "vsw-1"
      }
      ${EDGE}
      resource "alicloud_slb_backend_server" "all" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        dynamic "backend_servers" {
          for_each = values(alicloud_instance.web)[*].id
          content {
            server_id = backend_servers.value
            weight    = 100
          }
        }
      }`,
    carried: "slb_load_balancer.edge slb_backend_server.all",
    members: '${alicloud_instance.web["one"].id}::100 ${alicloud_instance.web["two"].id}::100',
  },
  {
    covers: "keys that no name of TypeScript can be",
    hcl: `${EDGE}
      resource "alicloud_slb_server_group" "by" {
        for_each         = { "a.b/c" = 1, "0" = 2, "\\"q\\"" = 3, "日本" = 4 }
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        name             = "n\${each.value}"
      }`,
    carried:
      'slb_load_balancer.edge slb_server_group.by["0"] slb_server_group.by["a.b/c"] slb_server_group.by["\\"q\\""] slb_server_group.by["日本"]',
  },
  {
    covers: "a group for each, and listeners that name it by the same key",
    hcl: `locals { apps = { shop = 8080, blog = 8081 } }
      ${EDGE}
      resource "alicloud_slb_server_group" "app" {
        for_each         = local.apps
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        name             = each.key
        servers {
          server_ids = ["i-\${each.key}"]
          port       = each.value
          weight     = 100
        }
      }
      resource "alicloud_slb_listener" "app" {
        for_each         = local.apps
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        protocol         = "tcp"
        frontend_port    = each.value
        bandwidth        = 10
        server_group_id  = alicloud_slb_server_group.app[each.key].id
      }`,
    carried:
      'slb_load_balancer.edge slb_server_group.app["blog"] slb_server_group.app["shop"] slb_listener.app["blog"] slb_listener.app["shop"]',
    members: "i-blog:8081:100 i-shop:8080:100",
  },
  {
    covers: "every server on every port, by setproduct",
    hcl: `locals {
        pairs = { for pair in setproduct(["i-1", "i-2"], [80, 81]) : "\${pair[0]}-\${pair[1]}" => { id = pair[0], port = pair[1] } }
      }
      ${EDGE}${GROUP}
      resource "alicloud_slb_server_group_server_attachment" "web" {
        for_each        = local.pairs
        server_group_id = alicloud_slb_server_group.web.id
        server_id       = each.value.id
        port            = each.value.port
        weight          = 100
      }`,
    carried: `slb_load_balancer.edge slb_server_group.web ${ATTACHMENT}.web["i-1-80"] ${ATTACHMENT}.web["i-1-81"] ${ATTACHMENT}.web["i-2-80"] ${ATTACHMENT}.web["i-2-81"]`,
    members: "i-1:80:100 i-1:81:100 i-2:80:100 i-2:81:100",
  },
  {
    covers: "nested objects made flat",
    hcl: `variable "apps" {
        default = {
          shop = { port = 80, servers = ["i-1", "i-2"] }
          blog = { port = 81, servers = ["i-3"] }
        }
      }
      locals {
        flat = flatten([for app, one in var.apps : [for server in one.servers : { app = app, server = server, port = one.port }]])
      }
      ${EDGE}
      resource "alicloud_slb_server_group" "app" {
        for_each         = var.apps
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        name             = each.key
      }
      resource "alicloud_slb_server_group_server_attachment" "app" {
        for_each        = { for one in local.flat : "\${one.app}/\${one.server}" => one }
        server_group_id = alicloud_slb_server_group.app[each.value.app].id
        server_id       = each.value.server
        port            = each.value.port
        weight          = 100
      }`,
    carried: `slb_load_balancer.edge slb_server_group.app["blog"] slb_server_group.app["shop"] ${ATTACHMENT}.app["blog/i-3"] ${ATTACHMENT}.app["shop/i-1"] ${ATTACHMENT}.app["shop/i-2"]`,
    members: "i-1:80:100 i-2:80:100 i-3:81:100",
  },
  {
    covers: "a loop with a condition over entries that may lack something",
    hcl: `locals {
        listeners = {
          web  = { port = 80, on = true }
          old  = { port = 81, on = false }
          none = { port = 82 }
        }
      }
      ${EDGE}
      resource "alicloud_slb_listener" "by" {
        for_each         = { for name, one in local.listeners : name => one if try(one.on, true) }
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        protocol         = "tcp"
        frontend_port    = each.value.port
        backend_port     = each.value.port
        bandwidth        = 5
      }`,
    carried: 'slb_load_balancer.edge slb_listener.by["none"] slb_listener.by["web"]',
  },
  {
    covers: "one rule for each path of an ALB",
    hcl: `locals { paths = { api = "/api/*", img = "/img/*" } }
      ${APPLICATION}
      resource "alicloud_alb_rule" "by" {
        for_each    = local.paths
        listener_id = alicloud_alb_listener.http.id
        rule_name   = "rule-\${each.key}"
        priority    = index(keys(local.paths), each.key) + 1
        rule_conditions {
          type = "Path"
          path_config {
            values = [each.value]
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
    carried: `${APPLICATION_PARTS} alb_rule.by["api"] alb_rule.by["img"]`,
    members: "i-1:80:100",
  },
  {
    covers: "one attachment for each server of a rule of Tencent CLB, which are one pool",
    hcl: `${CLOUD}
      resource "tencentcloud_clb_listener_rule" "site" {
        clb_id      = tencentcloud_clb_instance.edge.id
        listener_id = tencentcloud_clb_listener.http.listener_id
        domain      = "www.example.com"
        url         = "/"
      }
      resource "tencentcloud_clb_attachment" "by" {
        for_each    = toset(["10.0.0.5", "10.0.0.6"])
        clb_id      = tencentcloud_clb_instance.edge.id
        listener_id = tencentcloud_clb_listener.http.listener_id
        rule_id     = tencentcloud_clb_listener_rule.site.rule_id
        targets {
          eni_ip = each.value
          port   = 80
          weight = 10
        }
      }`,
    carried: 'clb_instance.edge clb_listener.http clb_listener_rule.site clb_attachment.by["10.0.0.5"]',
    left: 'clb_attachment.by["10.0.0.6"]',
    members: "10.0.0.5:80:10 10.0.0.6:80:10",
    unsettled: true,
  },
  {
    covers: "a set of what only the plan knows",
    hcl: `data "alicloud_instances" "web" {}
      ${EDGE}${GROUP}
      resource "alicloud_slb_server_group_server_attachment" "web" {
        for_each        = toset(data.alicloud_instances.web.ids)
        server_group_id = alicloud_slb_server_group.web.id
        server_id       = each.value
        port            = 80
      }`,
    carried: "slb_load_balancer.edge slb_server_group.web",
    left: `${ATTACHMENT}.web`,
    elsewhere: true,
  },
  {
    covers: "no entries at all",
    hcl: `variable "extra" {
        type    = map(string)
        default = {}
      }
      ${EDGE}${GROUP}
      resource "alicloud_slb_server_group_server_attachment" "web" {
        for_each        = var.extra
        server_group_id = alicloud_slb_server_group.web.id
        server_id       = each.value
        port            = 80
      }`,
    carried: "slb_load_balancer.edge slb_server_group.web",
  },
];
