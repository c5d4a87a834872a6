/** A folder of HCL as people write them, in our own words. */
export interface CorpusCase {
  /** What it covers. */
  readonly covers: string;
  /** The main file of the root module. */
  readonly hcl: string;
  /** Other files, by their paths. */
  readonly files?: { readonly [path: string]: string };
  /** Addresses that the HCL alone brings into the program, without the cloud's name in front of types. */
  readonly carried: string;
  /** Addresses of parts of load balancers that it does not. */
  readonly left?: string;
  /** The same with the state beside, where that differs. */
  readonly carriedWithState?: string;
  readonly leftWithState?: string;
  /** `server:port:weight` of all members, in any order. */
  readonly members?: string;
  /** Whether its own plan is never empty, since two resources own one thing. */
  readonly unsettled?: true;
  /** Whether an engine alone cannot apply it: it reads what exists elsewhere. */
  readonly elsewhere?: true;
}

/** A classic load balancer of Alibaba Cloud, which most cases begin with. */
export const EDGE = `
  resource "alicloud_slb_load_balancer" "edge" {
    load_balancer_name = "edge"
    load_balancer_spec = "slb.s2.small"
    address_type       = "intranet"
  }
`;

/** A VServer group of it. */
export const GROUP = `
  resource "alicloud_slb_server_group" "web" {
    load_balancer_id = alicloud_slb_load_balancer.edge.id
    name             = "web"
  }
`;

/** Two servers. */
export const SERVERS = `
  resource "alicloud_instance" "web" {
    count           = 2
    instance_name   = "web-\${count.index}"
    image_id        = "m-1"
    instance_type   = "ecs.t5"
    security_groups = ["sg-1"]
    vswitch_id      = "vsw-1"
  }
`;

/** A load balancer of Tencent Cloud with a listener of layer 7. */
export const CLOUD = `
  resource "tencentcloud_clb_instance" "edge" {
    network_type = "INTERNAL"
    clb_name     = "edge"
    vpc_id       = "vpc-1"
    subnet_id    = "subnet-1"
  }
  resource "tencentcloud_clb_listener" "http" {
    clb_id        = tencentcloud_clb_instance.edge.id
    listener_name = "http"
    protocol      = "HTTP"
    port          = 80
  }
`;

/** A network load balancer of Alibaba Cloud. */
export const NETWORK = `
  resource "alicloud_nlb_load_balancer" "edge" {
    load_balancer_name = "edge"
    load_balancer_type = "Network"
    address_type       = "Intranet"
    vpc_id             = "vpc-1"
    zone_mappings {
      zone_id    = "cn-hangzhou-i"
      vswitch_id = "vsw-i"
    }
    zone_mappings {
      zone_id    = "cn-hangzhou-k"
      vswitch_id = "vsw-k"
    }
  }
`;

/** A group of it. */
export const NETWORK_GROUP = `
  resource "alicloud_nlb_server_group" "web" {
    server_group_name = "web"
    vpc_id            = "vpc-1"
    protocol          = "TCP"
    health_check {
      health_check_enabled = true
    }
  }
`;

/** An application load balancer of Alibaba Cloud with a group and a listener. */
export const APPLICATION = `
  resource "alicloud_alb_load_balancer" "edge" {
    load_balancer_name     = "edge"
    load_balancer_edition  = "Standard"
    address_type           = "Intranet"
    address_allocated_mode = "Fixed"
    vpc_id                 = "vpc-1"
    load_balancer_billing_config {
      pay_type = "PayAsYouGo"
    }
    zone_mappings {
      zone_id    = "cn-hangzhou-i"
      vswitch_id = "vsw-i"
    }
    zone_mappings {
      zone_id    = "cn-hangzhou-k"
      vswitch_id = "vsw-k"
    }
  }
  resource "alicloud_alb_server_group" "web" {
    server_group_name = "web"
    vpc_id            = "vpc-1"
    health_check_config {
      health_check_enabled = false
    }
    servers {
      server_type = "Ecs"
      server_id   = "i-1"
      server_ip   = "10.0.0.1"
      port        = 80
      weight      = 100
    }
  }
  resource "alicloud_alb_listener" "http" {
    load_balancer_id  = alicloud_alb_load_balancer.edge.id
    listener_protocol = "HTTP"
    listener_port     = 80
    default_actions {
      type = "ForwardGroup"
      forward_group_config {
        server_group_tuples {
          server_group_id = alicloud_alb_server_group.web.id
        }
      }
    }
  }
`;

export const APPLICATION_PARTS = "alb_load_balancer.edge alb_server_group.web alb_listener.http";
