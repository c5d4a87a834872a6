# B6: an NLB; a time for draining is given, draining itself is not switched on.
resource "alicloud_nlb_load_balancer" "net" {
  load_balancer_name = "net"
  address_type       = "Internet"
  vpc_id             = "vpc-net"

  zone_mappings {
    vswitch_id = "vsw-i"
    zone_id    = "cn-hangzhou-i"
  }
  zone_mappings {
    vswitch_id = "vsw-k"
    zone_id    = "cn-hangzhou-k"
  }
}

resource "alicloud_nlb_server_group" "net" {
  server_group_name        = "net"
  server_group_type        = "Instance"
  vpc_id                   = "vpc-net"
  protocol                 = "TCP"
  scheduler                = "Wrr"
  connection_drain_timeout = 60

  health_check {
    health_check_enabled         = true
    health_check_type            = "TCP"
    health_check_connect_timeout = 5
    health_check_interval        = 10
    healthy_threshold            = 2
    unhealthy_threshold          = 2
  }
}

resource "alicloud_nlb_server_group_server_attachment" "first" {
  server_group_id = alicloud_nlb_server_group.net.id
  server_type     = "Ecs"
  server_id       = alicloud_instance.first.id
  server_ip       = alicloud_instance.first.private_ip
  port            = 80
  weight          = 100
}

resource "alicloud_nlb_server_group_server_attachment" "second" {
  server_group_id = alicloud_nlb_server_group.net.id
  server_type     = "Ecs"
  server_id       = alicloud_instance.second.id
  server_ip       = alicloud_instance.second.private_ip
  port            = 80
  weight          = 100
}

resource "alicloud_nlb_listener" "tcp" {
  load_balancer_id  = alicloud_nlb_load_balancer.net.id
  listener_protocol = "TCP"
  listener_port     = 80
  server_group_id   = alicloud_nlb_server_group.net.id
}
