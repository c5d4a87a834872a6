# T14: backends of a target group, one resource each.
resource "tencentcloud_clb_target_group" "nodes" {
  target_group_name = "nodes"
  vpc_id            = "vpc-nodes"
  type              = "v2"
  protocol          = "TCP"
}

resource "tencentcloud_clb_target_group_instance_attachment" "node1" {
  target_group_id = tencentcloud_clb_target_group.nodes.id
  bind_ip         = "10.0.0.11"
  port            = 32090
  weight          = 10
}

resource "tencentcloud_clb_target_group_instance_attachment" "node2" {
  target_group_id = tencentcloud_clb_target_group.nodes.id
  bind_ip         = "10.0.0.12"
  port            = 32090
  weight          = 10
}

resource "tencentcloud_clb_target_group_attachment" "tcp" {
  clb_id          = "lb-nodes"
  listener_id     = "lbl-nodes"
  target_group_id = tencentcloud_clb_target_group.nodes.id
}
