package tencentcloud

import "cdktf-load-balancing.invalid/e2e/standin/provider"

func functions(h provider.Handlers) {}
func gwlb(h provider.Handlers)      {}
func scaling(h provider.Handlers)   {}
