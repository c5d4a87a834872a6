package alicloud

import "cdktf-load-balancing.invalid/e2e/standin/provider"

func ess(h provider.Handlers) {}
