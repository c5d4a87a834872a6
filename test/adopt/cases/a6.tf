# A6: one server works, the other one stands by.
variable "name" {
  type    = string
  default = "pair"
}

resource "alicloud_slb_load_balancer" "pair" {
  load_balancer_name = var.name
  load_balancer_spec = "slb.s2.small"
}

resource "alicloud_slb_master_slave_server_group" "pair" {
  load_balancer_id = alicloud_slb_load_balancer.pair.id
  name             = "${var.name}-group"

  servers {
    server_id   = "i-main"
    port        = 100
    weight      = 100
    server_type = "Master"
  }
  servers {
    server_id   = "i-standby"
    port        = 100
    weight      = 100
    server_type = "Slave"
  }
}

resource "alicloud_slb_listener" "ssh" {
  load_balancer_id             = alicloud_slb_load_balancer.pair.id
  master_slave_server_group_id = alicloud_slb_master_slave_server_group.pair.id
  protocol                     = "tcp"
  frontend_port                = 22
  persistence_timeout          = 3600
}
