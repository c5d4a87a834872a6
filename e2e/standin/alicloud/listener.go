package alicloud

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

func clbListeners(h provider.Handlers) {
	h["alicloud_slb_listener"] = provider.Object(provider.Spec{
		Kind: "alicloud_slb_listener", Create: "CreateLoadBalancerListener", Update: "SetLoadBalancerListenerAttribute", Delete: "DeleteLoadBalancerListener",
		// No retry on create (resource_alicloud_slb_listener.go:426): a busy load balancer fails the apply. The
		// provider reads the load balancer first.
		CreateDelay: 500 * 1e6, Locks: lbLock, BusyCode: "ServiceIsConfiguring",
		RetryUpdate: []string{"OperationFailed.ListenerStatusNotSupport"}, RetryDelete: busyListener,
		ID: func(_ *cloud.State, d *schema.ResourceData) string {
			return fmt.Sprintf("%s:%s:%d", provider.Str(d, "load_balancer_id"), provider.Str(d, "protocol"), provider.Int(d, "frontend_port"))
		},
		OnCreate: listenerEffect(true), OnUpdate: listenerEffect(false), OnDelete: deleteFront,
		AfterCreate: func(c *cloud.Cloud, d *schema.ResourceData) error {
			return c.Do(cloud.Call{Action: "StartLoadBalancerListener", Args: map[string]any{"id": d.Id()}, Plain: true}, func(*cloud.State) error { return nil })
		},
		Adjust: suppressListener,
		Import: func(_ *cloud.Cloud, d *schema.ResourceData) error { return nil },
	})
	h["alicloud_slb_rule"] = provider.Object(provider.Spec{
		Kind: "alicloud_slb_rule", Create: "CreateRules", Update: "SetRule", Delete: "DeleteRules",
		Locks: lbLock, BusyCode: "ServiceIsConfiguring", RetryFor: minute,
		RetryCreate: []string{"ServiceIsConfiguring", "BackendServer.configuring", "OperationFailed.ListenerStatusNotSupport"},
		RetryDelete: []string{"ServiceIsConfiguring", "OperationFailed.ListenerStatusNotSupport"},
		OnCreate:    ruleEffect, OnUpdate: ruleEffect, OnDelete: deleteFront,
		Adjust: func(s map[string]*schema.Schema) {
			// listener_sync=on hides scheduler, health and sticky differences (diff_suppress_funcs.go:594).
			for _, key := range []string{"scheduler", "cookie", "cookie_timeout", "sticky_session", "sticky_session_type", "health_check",
				"health_check_connect_port", "health_check_domain", "health_check_http_code", "health_check_interval", "health_check_timeout",
				"health_check_uri", "healthy_threshold", "unhealthy_threshold"} {
				s[key].DiffSuppressFunc = func(_, _, _ string, d *schema.ResourceData) bool {
					return d.Id() != "" && provider.Str(d, "listener_sync") == "on"
				}
			}
		},
	})
}

func deleteFront(s *cloud.State, o *cloud.Object) error {
	delete(s.Fronts, o.ID)
	return nil
}

func listenerEffect(creating bool) func(*cloud.State, *cloud.Object, *schema.ResourceData) error {
	return func(s *cloud.State, o *cloud.Object, d *schema.ResourceData) error {
		if err := stickyRule(o); err != nil {
			return err
		}
		f := &cloud.Front{Key: o.ID, Kind: o.Kind, LB: o.Str("load_balancer_id"), Proto: o.Str("protocol"), Port: provider.ToInt(o.Attrs["frontend_port"]), Seq: o.Seq}
		f.Label = fmt.Sprintf("%s:%d", f.Proto, f.Port)
		if err := s.CheckClbListener(f, o, creating); err != nil {
			return err
		}
		f.Targets = s.ClbTargets(f, o)
		s.Fronts[o.ID] = f
		return nil
	}
}

// stickyRule is the provider's own apply-time check (resource_alicloud_slb_listener.go:911): combinations on http and
// https listeners.
func stickyRule(o *cloud.Object) error {
	proto := o.Str("protocol")
	if (proto != "http" && proto != "https") || o.Str("sticky_session") != "on" {
		return nil
	}
	switch o.Str("sticky_session_type") {
	case "insert":
		if provider.ToInt(o.Attrs["cookie_timeout"]) == 0 {
			return fmt.Errorf("'cookie_timeout': required when the value of 'sticky_session_type' is insert")
		}
	case "server":
		if o.Str("cookie") == "" {
			return fmt.Errorf("'cookie': required when the value of 'sticky_session_type' is server")
		}
	default:
		return fmt.Errorf("'sticky_session_type': required when the value of 'sticky_session' is on")
	}
	return nil
}

// suppressListener hides arguments that do not exist for the protocol (diff_suppress_funcs.go:12).
func suppressListener(s map[string]*schema.Schema) {
	only := map[string][]string{
		"sticky_session": {"http", "https"}, "sticky_session_type": {"http", "https"}, "cookie": {"http", "https"}, "cookie_timeout": {"http", "https"},
		"health_check": {"http", "https"}, "gzip": {"http", "https"}, "x_forwarded_for": {"http", "https"}, "idle_timeout": {"http", "https"},
		"request_timeout": {"http", "https"}, "persistence_timeout": {"tcp", "udp"}, "health_check_type": {"tcp"}, "established_timeout": {"tcp"},
		"enable_http2": {"https"}, "tls_cipher_policy": {"https"}, "ca_certificate_id": {"https"}, "server_certificate_id": {"https"},
	}
	for key, protos := range only {
		if s[key] == nil {
			continue
		}
		s[key].DiffSuppressFunc = func(_, _, _ string, d *schema.ResourceData) bool {
			p := provider.Str(d, "protocol")
			return p != "" && !slices.Contains(protos, p)
		}
	}
}

func ruleEffect(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
	lb, port := o.Str("load_balancer_id"), provider.ToInt(o.Attrs["frontend_port"])
	var listener *cloud.Front
	for _, f := range s.FrontsOn(lb) {
		if f.Listener == "" && f.Port == port && f.Proto != "udp" {
			listener = f
		}
	}
	proto, parent := "http", fmt.Sprintf("%s:http:%d", lb, port)
	if listener != nil {
		proto, parent = listener.Proto, listener.Key
	} else if l := s.Objects[lb]; l != nil && !l.Foreign {
		return cloud.Refuse("ListenerNotFound", "%s has no listener on port %d", lb, port)
	}
	if proto != "http" && proto != "https" {
		return cloud.Refuse("InvalidParameter.Listener", "rules exist on http and https listeners only")
	}
	domain, url := o.Str("domain"), o.Str("url")
	if url != "" && (!strings.HasPrefix(url, "/") || len(url) < 2 || len(url) > 80) {
		return cloud.Refuse("InvalidParameter.Url", "url %q: 2 to 80 characters, starts with /", url)
	}
	rules := s.RulesOf(parent)
	for _, r := range rules {
		if r.Key != o.ID && r.Domain == domain && r.URL == url {
			return cloud.Refuse("DomainUrlPairExisted", "a rule for %s%s exists", domain, url)
		}
	}
	group := o.Str("server_group_id")
	if g := s.VServer(group); g.LB != "" && g.LB != lb {
		return cloud.Refuse("InvalidParameter", "VServerGroupId does not exist")
	}
	s.Fronts[o.ID] = &cloud.Front{Key: o.ID, Kind: o.Kind, LB: lb, Listener: parent, Proto: proto, Port: port, Domain: domain, URL: url, Seq: o.Seq,
		Label: fmt.Sprintf("%s:%d/%s%s", proto, port, domain, url), Targets: []cloud.Target{{Group: group, Weight: 100}}}
	return nil
}
