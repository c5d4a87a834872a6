package tencentcloud

import (
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

func certificates(h provider.Handlers) {
	h["tencentcloud_ssl_certificate"] = provider.Object(provider.Spec{
		Kind: "tencentcloud_ssl_certificate", Create: "UploadCertificate", Update: "ModifyCertificateAlias", Delete: "DeleteCertificate",
		RetryCreate: retryable, RetryUpdate: retryable, RetryDelete: retryable,
		OnCreate: func(_ *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
			if o.Str("type") == "SVR" && o.Str("key") == "" {
				return cloud.Refuse("InvalidParameter", "a certificate of type SVR needs a key")
			}
			return nil
		},
		OnDelete: func(s *cloud.State, o *cloud.Object) error {
			// An error code of DeleteCertificate (ssl/v20191205/client.go:953).
			if user := s.CertificateUser(o.ID); user != nil {
				return cloud.Refuse("FailedOperation.BoundResources", "%s is in use by %s", o.ID, user.ID)
			}
			return nil
		},
		// The end is a year off, as far as this one knows.
		Fill: func(*cloud.State, *cloud.Object) map[string]any {
			return map[string]any{"begin_time": "2026-01-01 00:00:00", "end_time": "2099-01-01 00:00:00"}
		},
	})
}
