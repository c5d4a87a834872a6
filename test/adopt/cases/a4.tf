# A4: the older resource that attaches servers to the default group.
resource "alicloud_slb_load_balancer" "one" {
  load_balancer_spec = "slb.s1.small"
}

resource "alicloud_slb_attachment" "one" {
  load_balancer_id = alicloud_slb_load_balancer.one.id
  instance_ids     = ["i-only"]
  weight           = 90
}
