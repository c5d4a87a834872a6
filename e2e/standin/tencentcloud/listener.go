package tencentcloud

import (
	"fmt"
	"strings"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

func instances(h provider.Handlers) {
	h["tencentcloud_clb_instance"] = lockedObject(provider.Spec{
		Kind: "tencentcloud_clb_instance", Create: "CreateLoadBalancer", Update: "ModifyLoadBalancerAttributes", Delete: "DeleteLoadBalancer",
		Async: "DescribeTaskStatus", RetryCreate: retryable, RetryUpdate: retryable, RetryDelete: append([]string{inOperating}, retryable...),
		Locks: idLock, BusyCode: inOperating,
		OnCreate: func(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
			// The name must be unique in the account and region (resource_tc_clb_instance.go:382).
			for _, other := range s.ObjectsOf(o.Kind) {
				if other.Str("clb_name") == o.Str("clb_name") {
					return cloud.Refuse("InvalidParameterValue.Duplicate", "clb name %s is taken", o.Str("clb_name"))
				}
			}
			if o.Str("network_type") == "INTERNAL" && o.Str("address_ip_version") != "" {
				return cloud.Refuse("InvalidParameter", "address_ip_version is for OPEN load balancers")
			}
			return nil
		},
		OnDelete: func(s *cloud.State, o *cloud.Object) error {
			if protected, _ := o.Attrs["delete_protect"].(bool); protected {
				return cloud.Refuse("FailedOperation.DeleteProtect", "%s is protected", o.ID)
			}
			for key, f := range s.Fronts {
				if f.LB == o.ID {
					delete(s.Fronts, key)
					delete(s.Groups, key)
				}
			}
			return nil
		},
	})
}

func idLock(d *schema.ResourceData) []string {
	if d.Id() == "" {
		return nil
	}
	return []string{d.Id()}
}

func clbLock(d *schema.ResourceData) []string { return []string{provider.Str(d, "clb_id")} }

func listeners(h provider.Handlers) {
	h["tencentcloud_clb_listener"] = lockedObject(provider.Spec{
		Kind: "tencentcloud_clb_listener", Create: "CreateListener", Update: "ModifyListener", Delete: "DeleteListener",
		Async: "DescribeTaskStatus", Locks: clbLock, BusyCode: inOperating,
		RetryCreate: retryable, RetryUpdate: retryable, RetryDelete: retryable,
		ID: func(s *cloud.State, d *schema.ResourceData) string {
			return provider.Str(d, "clb_id") + "#" + s.NewID("tencentcloud_clb_listener")
		},
		OnCreate: func(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error { return listenerEffect(s, o, true) },
		OnUpdate: func(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
			return listenerEffect(s, o, false)
		},
		OnDelete: func(s *cloud.State, o *cloud.Object) error {
			id := lastPart(o.ID)
			for _, r := range s.RulesOf(id) {
				delete(s.Fronts, r.Key)
				delete(s.Groups, r.Key)
			}
			delete(s.Fronts, id)
			delete(s.Groups, id)
			return nil
		},
		Fill: func(_ *cloud.State, o *cloud.Object) map[string]any {
			return map[string]any{"listener_id": lastPart(o.ID)}
		},
	})
	h["tencentcloud_clb_listener_rule"] = lockedObject(provider.Spec{
		Kind: "tencentcloud_clb_listener_rule", Create: "CreateRule", Update: "ModifyRule", Delete: "DeleteRule",
		Async: "DescribeTaskStatus", Locks: clbLock, BusyCode: "",
		RetryCreate: retryable, RetryUpdate: retryable, RetryDelete: retryable,
		ID: func(s *cloud.State, d *schema.ResourceData) string {
			return strings.Join([]string{provider.Str(d, "clb_id"), provider.Str(d, "listener_id"), s.NewID("tencentcloud_clb_listener_rule")}, "#")
		},
		OnCreate: ruleEffect, OnUpdate: ruleEffect,
		OnDelete: func(s *cloud.State, o *cloud.Object) error {
			delete(s.Fronts, lastPart(o.ID))
			delete(s.Groups, lastPart(o.ID))
			return nil
		},
		Fill: func(_ *cloud.State, o *cloud.Object) map[string]any { return map[string]any{"rule_id": lastPart(o.ID)} },
	})
}

func lastPart(id string) string { return id[strings.LastIndex(id, "#")+1:] }

// listenerEffect checks what the provider and the API refuse at apply (resource_tc_clb_listener.go:378) and sets the
// listener up.
func listenerEffect(s *cloud.State, o *cloud.Object, creating bool) error {
	id, proto, port := lastPart(o.ID), o.Str("protocol"), provider.ToInt(o.Attrs["port"])
	session := provider.ToInt(o.Attrs["session_expire_time"])
	health, _ := o.Attrs["health_check_switch"].(bool)
	switch {
	case strings.Contains(o.Str("clb_id"), "#"):
		return fmt.Errorf("clb_id %q is a composite", o.Str("clb_id"))
	case port == 0:
		return cloud.Refuse("InvalidParameter", "a listener needs a port")
	case o.Str("scheduler") == "IP_HASH":
		return fmt.Errorf("scheduler IP_HASH is for rules only")
	case session > 0 && ((proto != "TCP" && proto != "UDP") || o.Str("scheduler") == "LEAST_CONN"):
		return fmt.Errorf("session_expire_time is for TCP and UDP listeners with scheduler WRR")
	case health && cloud.L7(proto):
		return fmt.Errorf("health_check_switch on an %s listener belongs on its rules", proto)
	case o.Attrs["sni_switch"] == true && proto != "HTTPS":
		return fmt.Errorf("sni_switch is for HTTPS listeners")
	case (proto == "HTTPS" || proto == "TCP_SSL") && o.Str("certificate_id") == "" && len(provider.Maps(o.Attrs["multi_cert_info"])) == 0 && o.Attrs["sni_switch"] != true:
		return cloud.Refuse("InvalidParameter", "a %s listener needs a certificate", proto)
	}
	if end := provider.ToInt(o.Attrs["end_port"]); end != 0 && (cloud.L7(proto) || end <= port || end > 65535) {
		return cloud.Refuse("InvalidParameter.PortCheckFailed", "end_port %d", end)
	}
	if err := healthCheck(o.Attrs["health_check_http_code"], o.Attrs["health_check_time_out"], o.Attrs["health_check_interval_time"]); err != nil {
		return err
	}
	mode := o.Str("target_type")
	if mode != "" && cloud.L7(proto) {
		return cloud.Refuse("InvalidParameter", "target_type of an %s listener belongs on its rules", proto)
	}
	if mode == "" {
		mode = "NODE"
	}
	if creating {
		udp := func(p string) bool { return p == "UDP" || p == "QUIC" }
		for _, f := range s.FrontsOn(o.Str("clb_id")) {
			if f.Listener == "" && f.Port == port && udp(f.Proto) == udp(proto) {
				return cloud.Refuse("InvalidParameter.PortCheckFailed", "%s already has a listener on port %d", o.Str("clb_id"), port)
			}
		}
		s.Fronts[id] = &cloud.Front{Key: id, Kind: o.Kind, LB: o.Str("clb_id"), Proto: proto, Port: port, Mode: mode, Targets: []cloud.Target{}, Seq: o.Seq,
			Label: fmt.Sprintf("%s:%d", proto, port)}
		return nil
	}
	f := s.Fronts[id]
	if f == nil {
		return cloud.Refuse("InvalidParameter.ListenerIdNotFound", "%s does not exist", id)
	}
	if f.Mode != mode {
		for _, t := range f.Targets {
			if g := s.Groups[t.Group]; g != nil && len(g.Members) > 0 {
				return cloud.Refuse("InvalidParameter", "%s still has targets: target_type cannot change", id)
			}
		}
		f.Mode, f.Targets = mode, []cloud.Target{}
	}
	return nil
}

// healthCheck: the code is a bitmask 1..31, the timeout is below the interval (clb/v20180317/models.go:9654).
func healthCheck(code, timeout, interval any) error {
	if n := provider.ToInt(code); code != nil && (n < 1 || n > 31) {
		return cloud.Refuse("InvalidParameterValue.Range", "http_code %d is not a bitmask in 1..31", n)
	}
	t, i := provider.ToInt(timeout), provider.ToInt(interval)
	if i != 0 && (i < 2 || i > 300) {
		return cloud.Refuse("InvalidParameterValue.Range", "interval %d is not in 2..300", i)
	}
	if t != 0 && i != 0 && t >= i {
		return cloud.Refuse("InvalidParameterValue", "the health check timeout %d is not below the interval %d", t, i)
	}
	return nil
}

func ruleEffect(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
	id, listener := lastPart(o.ID), o.Str("listener_id")
	if strings.Contains(listener, "#") {
		return fmt.Errorf("listener_id %q is a composite, use listener_id of the listener", listener)
	}
	l := s.Fronts[listener]
	if l == nil {
		l = &cloud.Front{Key: listener, Label: listener, Kind: "tencentcloud_clb_listener", LB: o.Str("clb_id"), Proto: "HTTP", Foreign: true, Targets: []cloud.Target{}, Seq: s.Next()}
		s.Fronts[listener] = l
	}
	if !cloud.L7(l.Proto) {
		return fmt.Errorf("rules are for HTTP and HTTPS listeners, %s is %s", listener, l.Proto)
	}
	domain, url := o.Str("domain"), o.Str("url")
	if list := provider.Strings(o.Attrs["domains"]); domain == "" && len(list) > 0 {
		domain = list[0]
	}
	if n := len(url); n < 1 || n > 200 || len(domain) > 80 {
		return cloud.Refuse("InvalidParameterValue.Length", "domain 1..80 and url 1..200 characters")
	}
	session := provider.ToInt(o.Attrs["session_expire_time"])
	if session != 0 && (session < 30 || session > 86400 || (o.Str("scheduler") != "" && o.Str("scheduler") != "WRR")) {
		return cloud.Refuse("InvalidParameterValue.Range", "session_expire_time is 0 or 30..86400, with scheduler WRR")
	}
	if err := healthCheck(o.Attrs["health_check_http_code"], o.Attrs["health_check_time_out"], o.Attrs["health_check_interval_time"]); err != nil {
		return err
	}
	for _, r := range s.RulesOf(listener) {
		if r.Key != id && r.Domain == domain && r.URL == url {
			return cloud.Refuse("InvalidParameterValue.Duplicate", "a rule for %s%s exists", domain, url)
		}
	}
	f := s.Fronts[id]
	if f == nil {
		f = &cloud.Front{Key: id, Kind: o.Kind, LB: o.Str("clb_id"), Listener: listener, Proto: l.Proto, Port: l.Port, Mode: o.Str("target_type"), Targets: []cloud.Target{}, Seq: o.Seq}
		s.Fronts[id] = f
	}
	f.Domain, f.URL = domain, url
	f.Label = fmt.Sprintf("%s:%d/%s%s", f.Proto, f.Port, domain, url)
	return nil
}
