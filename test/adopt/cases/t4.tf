# T4: targets of a rule, whose weights are left to the provider.
resource "tencentcloud_clb_attachment" "rule" {
  clb_id      = "lb-k2zjp9lv"
  listener_id = "lbl-hh141sn9"
  rule_id     = "loc-4xxr2cy7"

  targets {
    instance_id = "ins-1flbqyp8"
    port        = 80
  }
  targets {
    instance_id = "ins-ekloqpa1"
    port        = 81
  }
}
