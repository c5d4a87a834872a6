# A2: a public load balancer that bills by use; every answer counts as healthy.
resource "alicloud_slb_load_balancer" "web" {
  load_balancer_name   = "web"
  address_type         = "internet"
  instance_charge_type = "PayByCLCU"
}

resource "alicloud_slb_backend_server" "web" {
  load_balancer_id = alicloud_slb_load_balancer.web.id

  backend_servers {
    server_id = "i-web1"
    weight    = 100
  }
  backend_servers {
    server_id = "i-web2"
    weight    = 100
  }
}

resource "alicloud_slb_listener" "http" {
  load_balancer_id       = alicloud_slb_load_balancer.web.id
  protocol               = "http"
  frontend_port          = 80
  backend_port           = 80
  health_check           = "on"
  health_check_uri       = "/"
  health_check_http_code = "http_2xx,http_3xx,http_4xx,http_5xx"
  health_check_interval  = 2
  health_check_timeout   = 5
  healthy_threshold      = 3
  unhealthy_threshold    = 3
}
