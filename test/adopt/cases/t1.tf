# T1: a layer 4 listener whose attachment names it by the wrong attribute.
provider "tencentcloud" {
  region = "ap-guangzhou"
}

resource "tencentcloud_clb_instance" "inner" {
  network_type = "INTERNAL"
  clb_name     = "inner"
  vpc_id       = "vpc-inner"
  subnet_id    = "subnet-inner"
}

resource "tencentcloud_clb_listener" "tcp" {
  clb_id                     = tencentcloud_clb_instance.inner.id
  listener_name              = "tcp"
  protocol                   = "TCP"
  port                       = 80
  health_check_switch        = true
  health_check_time_out      = 2
  health_check_interval_time = 5
  health_check_health_num    = 3
  health_check_unhealth_num  = 3
}

resource "tencentcloud_clb_attachment" "tcp" {
  clb_id      = tencentcloud_clb_instance.inner.id
  listener_id = tencentcloud_clb_listener.tcp.id

  targets {
    instance_id = "ins-b8bowoum"
    port        = 8899
    weight      = 50
  }
  targets {
    instance_id = "ins-mabscyug"
    port        = 8900
    weight      = 50
  }
}
