package alicloud

import (
	"fmt"
	"strings"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

func certificates(h provider.Handlers) {
	h["alicloud_slb_server_certificate"] = provider.Object(provider.Spec{
		Kind: "alicloud_slb_server_certificate", Create: "UploadServerCertificate", Update: "SetServerCertificateName", Delete: "DeleteServerCertificate",
		// Tried again for three minutes (resource_alicloud_slb_server_certificate.go:212).
		RetryDelete: []string{"CertificateAndPrivateKeyIsRefered"}, RetryFor: 3 * minute,
		OnDelete: unlessNamed("CertificateAndPrivateKeyIsRefered"),
	})
	h["alicloud_slb_ca_certificate"] = provider.Object(provider.Spec{
		Kind: "alicloud_slb_ca_certificate", Create: "UploadCACertificate", Update: "SetCACertificateName", Delete: "DeleteCACertificate",
		RetryDelete: busyListener, OnDelete: unlessNamed("CACertificateIsRefered"),
	})
	h["alicloud_slb_domain_extension"] = provider.Object(provider.Spec{
		Kind: "alicloud_slb_domain_extension", Create: "CreateDomainExtension", Update: "SetDomainExtensionAttribute", Delete: "DeleteDomainExtension",
		Locks: lbLock, BusyCode: "ServiceIsConfiguring", RetryFor: 3 * minute,
		// No other code is tried again (resource_alicloud_slb_domain_extension.go:73, :131, :168).
		RetryCreate: []string{"DomainExtensionProcessing"}, RetryUpdate: []string{"BackendServer.configuring", "DomainExtensionProcessing"},
		RetryDelete: []string{"DomainExtensionProcessing", "InternalError"},
		OnCreate:    extension, OnUpdate: extension,
	})
	h["alicloud_ssl_certificates_service_certificate"] = provider.Object(provider.Spec{
		Kind: "alicloud_ssl_certificates_service_certificate", Create: "UploadUserCertificate", Update: "CreateCertificateName", Delete: "DeleteUserCertificate",
		// Numbers, to which load balancers add the region.
		ID:       func(s *cloud.State, _ *schema.ResourceData) string { return fmt.Sprint(1011000 + s.Next()) },
		OnCreate: uniqueName, OnUpdate: uniqueName, OnDelete: unlessNamed("CertificateInUse"),
	})
	for _, family := range []string{"alb", "nlb"} {
		kind := "alicloud_" + family + "_listener_additional_certificate_attachment"
		spec := provider.Spec{
			Kind: kind, Create: "AssociateAdditionalCertificatesWithListener", Delete: "DisassociateAdditionalCertificatesWithListener",
			Locks: func(d *schema.ResourceData) []string { return []string{provider.Str(d, "listener_id")} },
			ID: func(_ *cloud.State, d *schema.ResourceData) string {
				return provider.Str(d, "listener_id") + ":" + provider.Str(d, "certificate_id")
			},
			BusyCode: "IncorrectStatus.Listener", Async: "ListListenerCertificates", OnCreate: onTLS,
			SkipUpdate: func(*schema.ResourceData) bool { return true },
		}
		if family == "alb" {
			// That of an NLB tries nothing again but throttled calls.
			spec.RetryCreate = []string{"ResourceInConfiguring.Listener", "IncorrectStatus.Listener", provider.NeedRetry}
			spec.RetryDelete = spec.RetryCreate
		}
		h[kind] = provider.Object(spec)
	}
}

// unlessNamed refuses to delete what a listener names.
func unlessNamed(code string) func(*cloud.State, *cloud.Object) error {
	return func(s *cloud.State, o *cloud.Object) error {
		if user := s.CertificateUser(o.ID); user != nil {
			return cloud.Refuse(code, "%s is in use by %s", o.ID, user.ID)
		}
		return nil
	}
}

// uniqueName: names of certificates are unique for each user (UploadUserCertificate: Name).
func uniqueName(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
	for _, other := range s.ObjectsOf(o.Kind) {
		if other.ID != o.ID && other.Str("certificate_name") == o.Str("certificate_name") {
			return cloud.Refuse("NameRepeat", "a certificate is called %s", o.Str("certificate_name"))
		}
	}
	return nil
}

func extension(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
	lb, port := o.Str("load_balancer_id"), provider.ToInt(o.Attrs["frontend_port"])
	listener := s.Objects[fmt.Sprintf("%s:https:%d", lb, port)]
	if l := s.Objects[lb]; l != nil && !l.Foreign && listener == nil {
		return cloud.Refuse("ListenerNotFound", "%s has no https listener on port %d", lb, port)
	}
	for _, other := range s.ObjectsOf(o.Kind) {
		if other.ID != o.ID && other.Str("load_balancer_id") == lb && provider.ToInt(other.Attrs["frontend_port"]) == port && other.Str("domain") == o.Str("domain") {
			return cloud.Refuse("DomainExtensionAlreadyExist", "%s has an extension", o.Str("domain"))
		}
	}
	return nil
}

// onTLS: further certificates are for listeners that end TLS.
func onTLS(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
	f := s.Fronts[o.Str("listener_id")]
	if f != nil && f.Proto != "HTTPS" && f.Proto != "QUIC" && f.Proto != "TCPSSL" {
		return cloud.Refuse("IllegalParam.ListenerProtocol", "a %s listener shows no certificates", f.Proto)
	}
	if s.Objects[o.ID] != nil || strings.HasSuffix(o.ID, ":") {
		return cloud.Refuse("ResourceAlreadyExist.Certificate", "%s is there already", o.ID)
	}
	return nil
}
