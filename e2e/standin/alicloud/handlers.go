// Package alicloud performs the calls that aliyun/alicloud 1.289 makes, in its order and batches
// (alicloud/resource_alicloud_{slb,alb,nlb,gwlb,ess}_*.go of the provider; measured on the real one).
package alicloud

import (
	"time"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

// Handlers of the load-balancer families.
func Handlers() provider.Handlers {
	h := provider.Handlers{}
	for _, add := range []func(provider.Handlers){servers, clb, clbListeners, certificates, alb, nlb, gwlb, ess} {
		add(h)
	}
	return h
}

// batches cuts members as the provider does: len/size + 1 pieces, so an exact multiple has an empty last piece.
func batches(ms []cloud.Member, size int) [][]cloud.Member {
	var out [][]cloud.Member
	for i := 0; i <= len(ms)/size; i++ {
		out = append(out, ms[i*size:min((i+1)*size, len(ms))])
	}
	return out
}

// difference gives the members of a whose key is not in b, in a's order.
func difference(a, b []cloud.Member, key func(cloud.Member) string) []cloud.Member {
	in := map[string]bool{}
	for _, m := range b {
		in[key(m)] = true
	}
	var out []cloud.Member
	for _, m := range a {
		if !in[key(m)] {
			out = append(out, m)
		}
	}
	return out
}

// change reads the old and new value of a block set.
func change(d *schema.ResourceData, key string) (before, after []map[string]any) {
	o, n := d.GetChange(key)
	return provider.Maps(o), provider.Maps(n)
}

// busyListener is errors.go:40, the codes that deletes of CLB listeners are repeated for.
var busyListener = []string{"SystemBusy", "OperationBusy", "ServiceIsStopping", "BackendServer.configuring", "ServiceIsConfiguring"}

const minute = time.Minute
