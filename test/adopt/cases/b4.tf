# B4: two groups of one ALB that exists elsewhere, each with a listener of its own; nobody checks the servers.
resource "alicloud_alb_server_group" "back" {
  server_group_name = "back"
  protocol          = "HTTP"
  vpc_id            = "vpc-both"

  health_check_config {
    health_check_enabled = false
  }
  servers {
    server_type = "Ecs"
    server_id   = "i-back1"
    port        = 8080
    weight      = 50
  }
  servers {
    server_type = "Ecs"
    server_id   = "i-back2"
    port        = 8080
    weight      = 50
  }
}

resource "alicloud_alb_server_group" "front" {
  server_group_name = "front"
  protocol          = "HTTP"
  vpc_id            = "vpc-both"

  health_check_config {
    health_check_enabled = false
  }
  servers {
    server_type = "Ecs"
    server_id   = "i-front1"
    port        = 80
    weight      = 50
  }
  servers {
    server_type = "Ecs"
    server_id   = "i-front2"
    port        = 80
    weight      = 50
  }
}

resource "alicloud_alb_listener" "back" {
  load_balancer_id  = "alb-both"
  listener_protocol = "HTTP"
  listener_port     = 8080

  default_actions {
    type = "ForwardGroup"
    forward_group_config {
      server_group_tuples {
        server_group_id = alicloud_alb_server_group.back.id
      }
    }
  }
}

resource "alicloud_alb_listener" "front" {
  load_balancer_id  = "alb-both"
  listener_protocol = "HTTP"
  listener_port     = 80

  default_actions {
    type = "ForwardGroup"
    forward_group_config {
      server_group_tuples {
        server_group_id = alicloud_alb_server_group.front.id
      }
    }
  }
}
