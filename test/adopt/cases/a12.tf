# A12: members inside the group, in two blocks; the check looks at another port.
resource "alicloud_slb_load_balancer" "ssh" {
  load_balancer_name = "ssh"
  load_balancer_spec = "slb.s2.small"
}

resource "alicloud_slb_server_group" "ssh" {
  load_balancer_id = alicloud_slb_load_balancer.ssh.id
  name             = "ssh"

  servers {
    server_ids = [alicloud_instance.web[0].id, alicloud_instance.web[1].id]
    port       = 100
    weight     = 10
  }
  servers {
    server_ids = [alicloud_ecs_network_interface.web[0].id]
    port       = 100
    weight     = 10
    type       = "eni"
  }
}

resource "alicloud_slb_listener" "ssh" {
  load_balancer_id          = alicloud_slb_load_balancer.ssh.id
  server_group_id           = alicloud_slb_server_group.ssh.id
  protocol                  = "tcp"
  frontend_port             = 22
  health_check_connect_port = 20
  health_check_interval     = 5
  health_check_timeout      = 8
  healthy_threshold         = 8
  unhealthy_threshold       = 8
  health_check_http_code    = "http_2xx"
}
