# B2: an ALB; 4xx counts as healthy.
variable "vpc_id" {
  type = string
}

resource "alicloud_alb_load_balancer" "blog" {
  load_balancer_name    = "blog"
  vpc_id                = var.vpc_id
  address_type          = "Internet"
  load_balancer_edition = "Basic"

  load_balancer_billing_config {
    pay_type = "PayAsYouGo"
  }
  zone_mappings {
    vswitch_id = alicloud_vswitch.a.id
    zone_id    = "cn-hangzhou-i"
  }
  zone_mappings {
    vswitch_id = alicloud_vswitch.b.id
    zone_id    = "cn-hangzhou-k"
  }
}

resource "alicloud_alb_server_group" "blog" {
  server_group_name = "blog"
  protocol          = "HTTP"
  vpc_id            = var.vpc_id

  health_check_config {
    health_check_enabled      = true
    health_check_connect_port = 80
    health_check_codes        = ["http_2xx", "http_3xx", "http_4xx"]
  }
  sticky_session_config {
    sticky_session_enabled = false
  }
  servers {
    server_type = "Ecs"
    server_id   = alicloud_instance.one.id
    server_ip   = alicloud_instance.one.private_ip
    port        = 80
    weight      = 100
  }
  servers {
    server_type = "Ecs"
    server_id   = alicloud_instance.two.id
    server_ip   = alicloud_instance.two.private_ip
    port        = 80
    weight      = 100
  }
}

resource "alicloud_alb_listener" "http" {
  load_balancer_id  = alicloud_alb_load_balancer.blog.id
  listener_protocol = "HTTP"
  listener_port     = 80

  default_actions {
    type = "ForwardGroup"
    forward_group_config {
      server_group_tuples {
        server_group_id = alicloud_alb_server_group.blog.id
      }
    }
  }
}
