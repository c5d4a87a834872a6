import { CorpusCase, EDGE, SERVERS } from "./case";

const LB = `
  variable "name" { type = string }
  variable "spec" {
    type    = string
    default = "slb.s2.small"
  }
  resource "alicloud_slb_load_balancer" "this" {
    load_balancer_name = var.name
    load_balancer_spec = var.spec
    address_type       = "intranet"
  }
  output "id" { value = alicloud_slb_load_balancer.this.id }
`;

const POOL = `
  variable "load_balancer_id" {}
  variable "servers" {
    type = map(object({
      id     = string
      weight = optional(number, 100)
    }))
    default = {}
  }
  variable "port" { default = 8080 }
  resource "alicloud_slb_server_group" "this" {
    load_balancer_id = var.load_balancer_id
    name             = "pool"
  }
  resource "alicloud_slb_server_group_server_attachment" "this" {
    for_each        = var.servers
    server_group_id = alicloud_slb_server_group.this.id
    server_id       = each.value.id
    port            = var.port
    weight          = each.value.weight
  }
  output "group_id" { value = alicloud_slb_server_group.this.id }
`;

const LISTENER = `
  resource "alicloud_slb_listener" "tcp" {
    load_balancer_id = module.lb.id
    protocol         = "tcp"
    frontend_port    = 80
    bandwidth        = 10
    server_group_id  = module.pool.group_id
  }`;

const ATTACHMENT = "alicloud_slb_server_group_server_attachment".slice("alicloud_".length);

export const MODULES: readonly CorpusCase[] = [
  {
    covers: "a local module",
    hcl: `module "lb" {
        source = "./lb"
        name   = "edge"
      }`,
    files: { "lb/main.tf": LB },
    carried: "module.lb.slb_load_balancer.this",
  },
  {
    covers: "modules that hand each other ids, and a listener of the root module",
    hcl: `module "lb" {
        source = "./lb"
        name   = "edge"
      }
      module "pool" {
        source           = "./modules/pool"
        load_balancer_id = module.lb.id
        servers = {
          a = { id = "i-1" }
          b = { id = "i-2", weight = 50 }
        }
      }
      ${LISTENER}`,
    files: { "lb/main.tf": LB, "modules/pool/main.tf": POOL },
    carried: `module.lb.slb_load_balancer.this module.pool.slb_server_group.this module.pool.${ATTACHMENT}.this["a"] module.pool.${ATTACHMENT}.this["b"] slb_listener.tcp`,
    members: "i-1:8080:100 i-2:8080:50",
  },
  {
    covers: "a module in several files",
    hcl: `module "lb" {
        source = "./lb/"
        name   = "edge"
      }`,
    files: {
      "lb/variables.tf": 'variable "name" {}\nlocals { full = "${var.name}-lb" }',
      "lb/main.tf":
        'resource "alicloud_slb_load_balancer" "this" {\n load_balancer_name = local.full\n load_balancer_spec = "slb.s1.small"\n address_type = "intranet"\n}',
    },
    carried: "module.lb.slb_load_balancer.this",
  },
  {
    covers: "for_each on a module",
    hcl: `module "lb" {
        source   = "./lb"
        for_each = { shop = "slb.s1.small", blog = "slb.s2.small" }
        name     = each.key
        spec     = each.value
      }
      resource "alicloud_slb_server_group" "web" {
        for_each         = toset(["shop", "blog"])
        load_balancer_id = module.lb[each.key].id
        name             = each.key
      }`,
    files: { "lb/main.tf": LB },
    carried:
      'module.lb["blog"].slb_load_balancer.this module.lb["shop"].slb_load_balancer.this slb_server_group.web["blog"] slb_server_group.web["shop"]',
  },
  {
    covers: "count on a module, and the splat of its outputs",
    hcl: `module "lb" {
        source = "./lb"
        count  = 2
        name   = "edge-\${count.index}"
      }
      resource "alicloud_slb_server_group" "web" {
        count            = 2
        load_balancer_id = module.lb.*.id[count.index]
        name             = "web"
      }`,
    files: { "lb/main.tf": LB },
    carried:
      "module.lb[0].slb_load_balancer.this module.lb[1].slb_load_balancer.this slb_server_group.web[0] slb_server_group.web[1]",
  },
  {
    covers: "a module that a switch leaves out",
    hcl: `variable "internal" { default = false }
      ${EDGE}
      module "lb" {
        source = "./lb"
        count  = var.internal ? 1 : 0
        name   = "internal"
      }`,
    files: { "lb/main.tf": LB },
    carried: "slb_load_balancer.edge",
  },
  {
    covers: "modules in modules",
    hcl: `module "site" {
        source  = "./site"
        servers = { a = { id = "i-1" } }
      }`,
    files: {
      "site/main.tf": `
        variable "servers" {}
        module "lb" {
          source = "../lb"
          name   = "site"
        }
        module "pool" {
          source           = "../modules/pool"
          load_balancer_id = module.lb.id
          servers          = var.servers
          port             = 9000
        }`,
      "lb/main.tf": LB,
      "modules/pool/main.tf": POOL,
    },
    carried: `module.site.module.lb.slb_load_balancer.this module.site.module.pool.slb_server_group.this module.site.module.pool.${ATTACHMENT}.this["a"]`,
    members: "i-1:9000:100",
  },
  {
    covers: "one module called twice",
    hcl: `module "blue" {
        source = "./lb"
        name   = "blue"
      }
      module "green" {
        source = "./lb"
        name   = "green"
        spec   = "slb.s3.small"
      }`,
    files: { "lb/main.tf": LB },
    carried: "module.blue.slb_load_balancer.this module.green.slb_load_balancer.this",
  },
  {
    covers: "a variable of the root module that goes into a module",
    hcl: `variable "spec" { default = "slb.s1.small" }
      module "lb" {
        source = "./lb"
        name   = "edge"
        spec   = var.spec
      }`,
    files: { "lb/main.tf": LB },
    carried: "module.lb.slb_load_balancer.this",
  },
  {
    covers: "servers of the root module that go into a module",
    hcl: `${EDGE}${SERVERS}
      module "pool" {
        source           = "./pool"
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        servers          = { for i, one in alicloud_instance.web : "web\${i}" => { id = one.id } }
      }`,
    files: { "pool/main.tf": POOL },
    carried: `slb_load_balancer.edge module.pool.slb_server_group.this module.pool.${ATTACHMENT}.this["web0"] module.pool.${ATTACHMENT}.this["web1"]`,
    members: "${alicloud_instance.web[0].id}:8080:100 ${alicloud_instance.web[1].id}:8080:100",
  },
  {
    covers: "servers of one module that stand in another one",
    hcl: `${EDGE}
      module "servers" { source = "./servers" }
      module "pool" {
        source           = "./pool"
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        servers          = { for i, id in module.servers.ids : "s\${i}" => { id = id } }
      }`,
    files: {
      "pool/main.tf": POOL,
      "servers/main.tf": `${SERVERS}\noutput "ids" { value = alicloud_instance.web[*].id }`,
    },
    carried: `slb_load_balancer.edge module.pool.slb_server_group.this module.pool.${ATTACHMENT}.this["s0"] module.pool.${ATTACHMENT}.this["s1"]`,
    members:
      "${module.servers.alicloud_instance.web[0].id}:8080:100 ${module.servers.alicloud_instance.web[1].id}:8080:100",
  },
  {
    covers: "the provider that a module is handed",
    hcl: `provider "alicloud" { region = "cn-hangzhou" }
      provider "alicloud" {
        alias  = "west"
        region = "cn-chengdu"
      }
      module "lb" {
        source    = "./lb"
        name      = "west"
        providers = { alicloud = alicloud.west }
      }`,
    files: { "lb/main.tf": LB },
    carried: "module.lb.slb_load_balancer.this",
  },
  {
    covers: "a module that is not local",
    hcl: `${EDGE}
      module "vpc" {
        source  = "example/vpc/alicloud"
        version = "1.0.0"
      }
      resource "alicloud_slb_server_group" "web" {
        load_balancer_id = alicloud_slb_load_balancer.edge.id
        name             = module.vpc.name
      }`,
    carried: "slb_load_balancer.edge slb_server_group.web",
    elsewhere: true,
  },
  {
    covers: "a local module whose number only the plan knows",
    hcl: `data "alicloud_zones" "all" {}
      ${EDGE}
      module "lb" {
        source = "./lb"
        count  = length(data.alicloud_zones.all.ids)
        name   = "n\${count.index}"
      }`,
    files: { "lb/main.tf": LB },
    carried: "slb_load_balancer.edge",
    elsewhere: true,
  },
  {
    covers: "an input that a module needs and nobody gives",
    hcl: `${EDGE}
      module "lb" { source = "./lb" }`,
    files: { "lb/main.tf": LB },
    carried: "slb_load_balancer.edge module.lb.slb_load_balancer.this",
    elsewhere: true,
  },
  {
    covers: "names of a module that the root module has, too",
    hcl: `variable "name" { default = "outside" }
      locals { full = "outside" }
      module "lb" {
        source = "./lb"
        name   = "inside"
      }
      resource "alicloud_slb_load_balancer" "this" {
        load_balancer_name = local.full
        load_balancer_spec = "slb.s1.small"
        address_type       = "intranet"
      }`,
    files: { "lb/main.tf": LB },
    carried: "slb_load_balancer.this module.lb.slb_load_balancer.this",
  },
];
