// Package tencentcloud performs the calls that tencentcloudstack/tencentcloud 1.83.25 makes, in its order and
// batches (tencentcloud/services/{clb,gwlb,as} of the provider; measured on the real one).
package tencentcloud

import (
	"sync"
	"time"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

const minute = time.Minute

// retryable is the provider's common list; FailedOperation.ResourceInOperating, CLB's "busy", is not in it
// (tencentcloud/common/common.go:86).
var retryable = []string{"ClientError.NetworkError", "ClientError.HttpStatusCodeError", "RequestLimitExceeded", "ResourceInUse", "ResourceUnavailable", "ResourceBusy"}

const inOperating = "FailedOperation.ResourceInOperating"

// actionMu is clbActionMu: one lock per provider process, held over the task waits, for instance, listener, rule,
// attachment and redirection; not for anything with target groups (resource_tc_clb_instance.go:24).
var actionMu sync.Mutex

// locked runs an operation under actionMu.
func locked(op provider.Op) provider.Op {
	return func(c *cloud.Cloud, d *schema.ResourceData) error {
		actionMu.Lock()
		defer actionMu.Unlock()
		return op(c, d)
	}
}

// lockedObject is an object resource whose calls hold actionMu.
func lockedObject(spec provider.Spec) provider.Handler {
	h := provider.Object(spec)
	h.Create, h.Update, h.Delete = locked(h.Create), locked(h.Update), locked(h.Delete)
	return h
}

// Handlers of the load-balancer families.
func Handlers() provider.Handlers {
	h := provider.Handlers{}
	for _, add := range []func(provider.Handlers){servers, instances, certificates, listeners, attachments, targetGroups, functions, gwlb, scaling} {
		add(h)
	}
	return h
}

// chunks cuts members into the 20 per call of this provider; no empty last piece here.
func chunks(ms []cloud.Member) [][]cloud.Member {
	var out [][]cloud.Member
	for i := 0; i < len(ms); i += 20 {
		out = append(out, ms[i:min(i+20, len(ms))])
	}
	return out
}

// task makes a call, repeated as the provider repeats it, and waits for its task. A failing task query is not
// repeated (measured).
func task(c *cloud.Cloud, extra []string, call func() error) error {
	if err := provider.Retry(c, 5*minute, append(append([]string{}, retryable...), extra...), call); err != nil {
		return err
	}
	return c.Wait("DescribeTaskStatus")
}
