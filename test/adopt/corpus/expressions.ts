import { APPLICATION, APPLICATION_PARTS, CLOUD, CorpusCase, EDGE, GROUP, NETWORK, SERVERS } from "./case";

const WEB = "slb_load_balancer.edge slb_server_group.web";

/** One VServer group whose servers an expression gives. */
function servers(ids: string, port = "80", weight = "100"): string {
  return `
    resource "alicloud_slb_server_group" "web" {
      load_balancer_id = alicloud_slb_load_balancer.edge.id
      name             = "web"
      servers {
        server_ids = ${ids}
        port       = ${port}
        weight     = ${weight}
      }
    }`;
}

export const EXPRESSION_CASES: readonly CorpusCase[] = [
  {
    covers: "a list of a local",
    hcl: `locals { ids = ["i-1", "i-2"] }${EDGE}${servers("local.ids")}`,
    carried: WEB,
    members: "i-1:80:100 i-2:80:100",
  },
  {
    covers: "a list of a variable's default",
    hcl: `variable "ids" {
        type    = list(string)
        default = ["i-1", "i-2"]
      }
      ${EDGE}${servers("var.ids")}`,
    carried: WEB,
    members: "i-1:80:100 i-2:80:100",
  },
  {
    covers: "concat of lists",
    hcl: `locals { more = ["i-2"] }${EDGE}${servers('concat(["i-1"], local.more)')}`,
    carried: WEB,
    members: "i-1:80:100 i-2:80:100",
  },
  {
    covers: "a loop over a list",
    hcl: `locals { names = ["1", "2"] }${EDGE}${servers('[for name in local.names : "i-${name}"]')}`,
    carried: WEB,
    members: "i-1:80:100 i-2:80:100",
  },
  {
    covers: "a loop with a condition over a map",
    hcl: `locals { all = { "i-1" = true, "i-2" = false } }${EDGE}${servers("[for id, on in local.all : id if on]")}`,
    carried: WEB,
    members: "i-1:80:100",
  },
  {
    covers: "lookup by a name of the environment",
    hcl: `variable "env" { default = "prod" }
      locals { ports = { prod = 8080, test = 8081 } }
      ${EDGE}${servers('["i-1"]', 'lookup(local.ports, "prod", 80)')}`,
    carried: WEB,
    members: "i-1:8080:100",
  },
  {
    covers: "merge of defaults with what is set",
    hcl: `locals {
        defaults = { port = 80, weight = 100 }
        own      = merge(local.defaults, { weight = 30 })
      }
      ${EDGE}${servers('["i-1"]', "local.own.port", "local.own.weight")}`,
    carried: WEB,
    members: "i-1:80:30",
  },
  {
    covers: "locals of locals",
    hcl: `locals {
        prefix = "shop"
        name   = "\${local.prefix}-\${local.kind}"
        kind   = upper("lb")
      }
      resource "alicloud_slb_load_balancer" "edge" {
        load_balancer_name = local.name
        load_balancer_spec = "slb.s1.small"
        address_type       = "intranet"
      }`,
    carried: "slb_load_balancer.edge",
  },
  {
    covers: "names by format and join",
    hcl: `${EDGE}
      resource "alicloud_slb_server_group" "web" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        name             = format("%s-%03d", join("_", ["a", "b"]), 7)
      }`,
    carried: WEB,
  },
  {
    covers: "addresses by cidrhost",
    hcl: `resource "alicloud_alb_server_group" "web" {
        server_group_name = "web"
        server_group_type = "Ip"
        vpc_id            = "vpc-1"
        health_check_config {
          health_check_enabled = false
        }
        dynamic "servers" {
          for_each = [for i in range(2) : cidrhost("10.0.1.0/24", 10 + i)]
          content {
            server_type       = "Ip"
            server_id         = servers.value
            server_ip         = servers.value
            port              = 80
            weight            = 100
            remote_ip_enabled = false
          }
        }
      }`,
    carried: "alb_server_group.web",
    members: "10.0.1.10:80:100 10.0.1.11:80:100",
  },
  {
    covers: "texts cut and split",
    hcl: `${EDGE}${servers('split(",", trimspace(" i-1,i-2 "))')}`,
    carried: WEB,
    members: "i-1:80:100 i-2:80:100",
  },
  {
    covers: "compact and distinct",
    hcl: `${EDGE}${servers('distinct(compact(["i-1", "", "i-1", "i-2"]))')}`,
    carried: WEB,
    members: "i-1:80:100 i-2:80:100",
  },
  {
    covers: "a choice of a variable for a scalar, which stays one",
    hcl: `variable "public" { default = true }
      resource "alicloud_slb_load_balancer" "edge" {
        load_balancer_spec = "slb.s1.small"
        address_type       = var.public ? "internet" : "intranet"
      }`,
    carried: "slb_load_balancer.edge",
  },
  {
    covers: "a choice of the workspace",
    hcl: `${EDGE}
      resource "alicloud_slb_server_group" "web" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        name             = "\${terraform.workspace}-web"
      }`,
    carried: WEB,
    elsewhere: true,
  },
  {
    covers: "tags by merge",
    hcl: `variable "tags" { default = { team = "edge" } }
      resource "alicloud_slb_load_balancer" "edge" {
        load_balancer_spec = "slb.s1.small"
        address_type       = "intranet"
        tags               = merge(var.tags, { env = "prod" })
      }`,
    carried: "slb_load_balancer.edge",
  },
  {
    covers: "an object variable, by its parts",
    hcl: `variable "lb" {
        type    = object({ name = string, spec = optional(string, "slb.s1.small") })
        default = { name = "edge" }
      }
      resource "alicloud_slb_load_balancer" "edge" {
        load_balancer_name = var.lb.name
        load_balancer_spec = var.lb.spec
        address_type       = "intranet"
      }`,
    carried: "slb_load_balancer.edge",
  },
  {
    covers: "null for what is not set",
    hcl: `variable "bandwidth" {
        type    = number
        default = null
      }
      ${EDGE}
      resource "alicloud_slb_listener" "tcp" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        protocol         = "tcp"
        frontend_port    = 80
        backend_port     = 80
        bandwidth        = 5
        description      = null
      }`,
    carried: "slb_load_balancer.edge slb_listener.tcp",
  },
  {
    covers: "conversions",
    hcl: `${EDGE}${servers('tolist(toset(["i-2", "i-1"]))', 'tonumber("80")', "max(10, 100)")}`,
    carried: WEB,
    members: "i-1:80:100 i-2:80:100",
  },
  {
    covers: "coalesce and try",
    hcl: `locals {
        own  = {}
        port = try(local.own.port, 8080)
      }
      ${EDGE}${servers('["i-1"]', "local.port", "coalesce(try(local.own.weight, null), 40)")}`,
    carried: WEB,
    members: "i-1:8080:40",
  },
  {
    covers: "a text of several lines",
    hcl: `${APPLICATION}
      resource "alicloud_alb_rule" "fixed" {
        listener_id = alicloud_alb_listener.http.id
        rule_name   = "fixed"
        priority    = 1
        rule_conditions {
          type = "Path"
          path_config {
            values = ["/down"]
          }
        }
        rule_actions {
          type  = "FixedResponse"
          order = 1
          fixed_response_config {
            content = <<-EOT
              we are
              away
            EOT
            content_type = "text/plain"
            http_code    = "503"
          }
        }
      }`,
    carried: `${APPLICATION_PARTS} alb_rule.fixed`,
    members: "i-1:80:100",
  },
  {
    covers: "an id of data, which the program must ask for",
    hcl: `data "alicloud_vswitches" "all" {}
      resource "alicloud_slb_load_balancer" "edge" {
        load_balancer_spec = "slb.s1.small"
        address_type       = "intranet"
        vswitch_id         = data.alicloud_vswitches.all.ids[0]
      }`,
    carried: "slb_load_balancer.edge",
    elsewhere: true,
  },
  {
    covers: "all servers but the first by slice, and all in turn",
    hcl: `locals { all = ["i-1", "i-2", "i-3"] }${EDGE}${servers("reverse(slice(local.all, 1, length(local.all)))")}`,
    carried: WEB,
    members: "i-2:80:100 i-3:80:100",
  },
  {
    covers: "zipmap of servers and weights",
    hcl: `locals { weights = zipmap(["i-1", "i-2"], [90, 10]) }
      ${EDGE}${GROUP}
      resource "alicloud_slb_server_group_server_attachment" "web" {
        for_each        = local.weights
        server_group_id = alicloud_slb_server_group.web.id
        server_id       = each.key
        port            = 80
        weight          = each.value
      }`,
    carried: `${WEB} slb_server_group_server_attachment.web["i-1"] slb_server_group_server_attachment.web["i-2"]`,
    members: "i-1:80:90 i-2:80:10",
  },
  {
    covers: "a loop that groups by key",
    hcl: `locals {
        servers = [{ id = "i-1", port = 80 }, { id = "i-2", port = 80 }, { id = "i-3", port = 81 }]
        by_port = { for one in local.servers : one.port => one.id... }
      }
      ${EDGE}
      resource "alicloud_slb_server_group" "web" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        dynamic "servers" {
          for_each = local.by_port
          content {
            server_ids = servers.value
            port       = servers.key
            weight     = 100
          }
        }
      }`,
    carried: WEB,
    members: "i-1:80:100 i-2:80:100 i-3:81:100",
  },
  {
    covers: "the first of counted servers by an index",
    hcl: `${EDGE}${SERVERS}${servers("[alicloud_instance.web[0].id]")}`,
    carried: WEB,
    members: "${alicloud_instance.web[0].id}:80:100",
  },
  {
    covers: "the network of an NLB by its variables",
    hcl: `variable "vpc" { default = "vpc-1" }
      ${NETWORK.replace('"vpc-1"', "var.vpc")}
      resource "alicloud_nlb_server_group" "web" {
        server_group_name = "web"
        vpc_id            = alicloud_nlb_load_balancer.edge.vpc_id
        protocol          = "TCP"
        health_check {
          health_check_enabled = true
        }
      }
      resource "alicloud_nlb_listener" "tcp" {
        load_balancer_id  = alicloud_nlb_load_balancer.edge.id
        listener_protocol = "TCP"
        listener_port     = 80
        server_group_id   = alicloud_nlb_server_group.web.id
      }`,
    carried: "nlb_load_balancer.edge nlb_server_group.web nlb_listener.tcp",
  },
  {
    covers: "protocol and port of a listener by variables",
    hcl: `variable "protocol" { default = "HTTP" }
      variable "port" { default = 8080 }
      ${CLOUD}
      resource "tencentcloud_clb_listener" "more" {
        clb_id        = tencentcloud_clb_instance.edge.id
        listener_name = "more"
        protocol      = var.protocol
        port          = var.port
      }`,
    carried: "clb_instance.edge clb_listener.http clb_listener.more",
  },
];
