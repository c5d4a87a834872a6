# A8: attachments of a VServer group that wait for a sleep; both take traffic, whatever they are called.
resource "alicloud_slb_load_balancer" "web" {
  load_balancer_name = "web"
  address_type       = "internet"
  load_balancer_spec = "slb.s2.small"
}

resource "alicloud_slb_server_group" "web" {
  load_balancer_id = alicloud_slb_load_balancer.web.id
  name             = "web"
}

resource "time_sleep" "settle" {
  create_duration = "30s"
}

resource "alicloud_slb_server_group_server_attachment" "master" {
  server_group_id = alicloud_slb_server_group.web.id
  server_id       = alicloud_instance.a.id
  port            = 80
  weight          = 100
  description     = "master"
  depends_on      = [time_sleep.settle]
}

resource "alicloud_slb_server_group_server_attachment" "backup" {
  server_group_id = alicloud_slb_server_group.web.id
  server_id       = alicloud_instance.b.id
  port            = 80
  weight          = 100
  description     = "backup"
  depends_on      = [time_sleep.settle]
}

resource "alicloud_slb_listener" "http" {
  load_balancer_id = alicloud_slb_load_balancer.web.id
  server_group_id  = alicloud_slb_server_group.web.id
  protocol         = "http"
  frontend_port    = 80
}
