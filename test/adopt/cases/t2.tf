# T2: targets of a listener that exists elsewhere.
resource "tencentcloud_clb_attachment" "known" {
  clb_id      = "lb-85u7q77s"
  listener_id = "lbl-jf89ory8"

  targets {
    instance_id = "ins-hkdom3go"
    port        = 8899
    weight      = 50
  }
  targets {
    instance_id = "ins-m16vpbkc"
    port        = 8900
    weight      = 50
  }
}
