package provider

import (
	"strings"
	"time"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
)

// backOff is the flat wait between tries: alicloud's incrementalWait never grows beyond 3 s (common.go:1041).
const backOff = 3 * time.Second

// NeedRetry is alicloud's own list of always retried codes: throttling and server errors.
const NeedRetry = "Throttling"

// Retry repeats f while it fails with one of the codes (in full or up to the first dot), for at most the time the
// real provider would.
func Retry(c *cloud.Cloud, real time.Duration, codes []string, f func() error) error {
	deadline := time.Now().Add(c.RetryFor(real))
	for {
		err := f()
		if err == nil || len(codes) == 0 || !cloud.IsCode(err, codes...) || time.Now().After(deadline) {
			return err
		}
		pause := backOff
		if strings.HasPrefix(cloud.Code(err), "RequestLimitExceeded") {
			pause = time.Second
		}
		time.Sleep(max(c.Scale(pause), 5*time.Millisecond))
	}
}
