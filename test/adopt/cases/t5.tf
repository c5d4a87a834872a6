# T5: a network interface, by its address.
resource "tencentcloud_clb_instance" "open" {
  network_type = "OPEN"
  clb_name     = "open"
  tags = {
    team = "edge"
  }
}

resource "tencentcloud_clb_listener" "http" {
  clb_id        = tencentcloud_clb_instance.open.id
  listener_name = "http"
  protocol      = "HTTP"
  port          = 80
}

resource "tencentcloud_clb_listener_rule" "site" {
  clb_id                 = tencentcloud_clb_instance.open.id
  listener_id            = tencentcloud_clb_listener.http.listener_id
  domain                 = "www.example.com"
  url                    = "/"
  health_check_http_code = 6
  session_expire_time    = 30
}

resource "tencentcloud_clb_attachment" "site" {
  clb_id      = tencentcloud_clb_instance.open.id
  listener_id = tencentcloud_clb_listener.http.listener_id
  rule_id     = tencentcloud_clb_listener_rule.site.rule_id

  targets {
    eni_ip = "172.16.16.52"
    port   = 8090
    weight = 50
  }
}
