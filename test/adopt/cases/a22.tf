# A22: half of the servers wait with weight 0.
locals {
  port = 80
}

resource "alicloud_slb_server_group" "half" {
  load_balancer_id = "lb-half"
  name             = "half"

  servers {
    server_ids = ["i-active1", "i-active2"]
    port       = local.port
    weight     = 100
  }
  servers {
    server_ids = ["i-passive1"]
    port       = local.port
    weight     = 0
  }
}
