# A13: a network interface in the default group.
resource "alicloud_slb_load_balancer" "mixed" {
  load_balancer_name   = "mixed"
  instance_charge_type = "PayByCLCU"
}

resource "alicloud_slb_backend_server" "mixed" {
  load_balancer_id = alicloud_slb_load_balancer.mixed.id

  backend_servers {
    server_id = "eni-mixed"
    server_ip = "10.0.1.9"
    type      = "eni"
    weight    = 100
  }
  backend_servers {
    server_id = "i-mixed"
    weight    = 100
  }
}

resource "alicloud_slb_listener" "tcp" {
  load_balancer_id = alicloud_slb_load_balancer.mixed.id
  protocol         = "tcp"
  frontend_port    = 443
  backend_port     = 8443
}
