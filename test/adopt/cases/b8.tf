# B8: servers come from a scaling group; the configuration itself names none.
resource "alicloud_alb_server_group" "scaled" {
  server_group_name = "scaled"
  protocol          = "HTTP"
  vpc_id            = "vpc-scaled"

  health_check_config {
    health_check_enabled = false
  }
  lifecycle {
    ignore_changes = [servers]
  }
}

resource "alicloud_ess_server_group_attachment" "scaled" {
  scaling_group_id = "asg-bp1scaled"
  server_group_id  = alicloud_alb_server_group.scaled.id
  type             = "ALB"
  port             = 9000
  weight           = 50
  force_attach     = true
}
