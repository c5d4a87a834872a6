# A1: an intranet load balancer that bills by specification; two servers in the default group.
resource "alicloud_slb_load_balancer" "inner" {
  load_balancer_name   = "inner"
  address_type         = "intranet"
  instance_charge_type = "PayBySpec"
  load_balancer_spec   = "slb.s1.small"
  vswitch_id           = alicloud_vswitch.app.id
}

resource "alicloud_slb_backend_server" "all" {
  load_balancer_id = alicloud_slb_load_balancer.inner.id

  backend_servers {
    server_id = alicloud_instance.first.id
    weight    = 50
  }
  backend_servers {
    server_id = alicloud_instance.second.id
    weight    = 50
  }
}

resource "alicloud_slb_listener" "http" {
  load_balancer_id = alicloud_slb_load_balancer.inner.id
  protocol         = "http"
  frontend_port    = 80
  backend_port     = 80
  bandwidth        = 10
}
