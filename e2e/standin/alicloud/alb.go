package alicloud

import (
	"fmt"
	"slices"
	"time"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

// albRetry is what calls on ALB server groups are repeated for (resource_alicloud_alb_server_group.go:957).
var albRetry = []string{"SystemBusy", "IdempotenceProcessing", "IncorrectStatus.ServerGroup", provider.NeedRetry}

func alb(h provider.Handlers) {
	h["alicloud_alb_load_balancer"] = provider.Object(provider.Spec{
		Kind: "alicloud_alb_load_balancer", Create: "CreateLoadBalancer", Update: "UpdateLoadBalancerAttribute", Delete: "DeleteLoadBalancer",
		Async: "GetLoadBalancerAttribute", OnDelete: deleteLoadBalancer, OnCreate: twoZones,
	})
	readAllocation(h)
	h["alicloud_alb_server_group"] = provider.Object(provider.Spec{
		Kind: "alicloud_alb_server_group", Create: "CreateServerGroup", Update: "UpdateServerGroupAttribute", Delete: "DeleteServerGroup",
		Locks: idLock, BusyCode: "IncorrectStatus.ServerGroup", Async: "ListServerGroups",
		RetryCreate: albRetry, RetryUpdate: albRetry, RetryDelete: append([]string{"ResourceInUse.ServerGroup"}, albRetry...),
		OnCreate: func(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error { return s.CreateServerGroup(o) },
		OnUpdate: func(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error { return s.UpdateServerGroup(o) },
		OnDelete: cloud.DeleteServerGroup,
		// Created without servers, then the update path adds them.
		AfterCreate: albServers, AfterUpdate: albServers,
		SkipUpdate: func(d *schema.ResourceData) bool {
			return !d.HasChangesExcept("servers", "dry_run", "health_check_template_id")
		},
		ReadExtra:     albRead,
		CustomizeDiff: fcRule,
	})
	h["alicloud_alb_listener"] = provider.Object(provider.Spec{
		Kind: "alicloud_alb_listener", Create: "CreateListener", Update: "UpdateListenerAttribute", Delete: "DeleteListener",
		Locks: lbLock, BusyCode: "IncorrectStatus.LoadBalancer", Async: "GetListenerAttribute",
		RetryCreate: []string{"IncorrectStatus", "SystemBusy", provider.NeedRetry}, RetryUpdate: []string{"IncorrectStatus", "SystemBusy", provider.NeedRetry},
		RetryDelete: []string{"IncorrectStatus", "SystemBusy", provider.NeedRetry},
		OnCreate:    albListener, OnUpdate: albListener, OnDelete: deleteFront,
	})
	h["alicloud_alb_rule"] = provider.Object(provider.Spec{
		Kind: "alicloud_alb_rule", Create: "CreateRule", Update: "UpdateRuleAttribute", Delete: "DeleteRule",
		Locks:    func(d *schema.ResourceData) []string { return []string{provider.Str(d, "listener_id")} },
		BusyCode: "IncorrectStatus.Listener", Async: "ListRules",
		RetryCreate: []string{"IncorrectStatus", "SystemBusy", provider.NeedRetry}, RetryUpdate: []string{"IncorrectStatus", "SystemBusy", provider.NeedRetry},
		RetryDelete: []string{"IncorrectStatus", "SystemBusy", provider.NeedRetry},
		OnCreate:    albRule, OnUpdate: albRule, OnDelete: deleteFront,
	})
}

// readAllocation makes Read store the API's answer for address_allocated_mode. It is ForceNew and not computed, so a
// load balancer without it is replaced at each apply if the API always answers Fixed (assumed).
func readAllocation(h provider.Handlers) {
	lb := h["alicloud_alb_load_balancer"]
	read := lb.Read
	lb.Read = func(c *cloud.Cloud, d *schema.ResourceData) error {
		if err := read(c, d); err != nil || d.Id() == "" || !c.AlbFixed || provider.Str(d, "address_allocated_mode") != "" {
			return err
		}
		return d.Set("address_allocated_mode", "Fixed")
	}
	h["alicloud_alb_load_balancer"] = lb
}

func idLock(d *schema.ResourceData) []string {
	if d.Id() == "" {
		return nil
	}
	return []string{d.Id()}
}

func twoZones(_ *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
	if z, _ := o.Attrs["zone_mappings"].([]any); len(z) < 2 {
		return cloud.Refuse("IllegalParam.ZoneMappings", "at least two zones are needed")
	}
	return nil
}

// deleteLoadBalancer deletes an ALB or NLB with its listeners; server groups are objects of their own.
func deleteLoadBalancer(s *cloud.State, o *cloud.Object) error {
	if protected, _ := o.Attrs["deletion_protection_enabled"].(bool); protected {
		return cloud.Refuse("OperationDenied.DeleteProtection", "%s is protected", o.ID)
	}
	for key, f := range s.Fronts {
		if f.LB == o.ID {
			delete(s.Fronts, key)
		}
	}
	return nil
}

// fcRule is the provider's CustomizeDiff: function groups take neither vpc nor protocol
// (resource_alicloud_alb_server_group.go:1088).
func fcRule(_ ctx, d *schema.ResourceDiff, _ any) error {
	if d.Get("server_group_type") != "Fc" {
		return nil
	}
	for _, key := range []string{"vpc_id", "protocol"} {
		if raw := d.GetRawConfig(); raw.IsKnown() && !raw.IsNull() && !raw.GetAttr(key).IsNull() {
			return fmt.Errorf("%s is not supported when server_group_type is Fc", key)
		}
	}
	return nil
}

func albMembers(v any) []cloud.Member {
	var out []cloud.Member
	for _, b := range provider.Maps(v) {
		remote, _ := b["remote_ip_enabled"].(bool)
		m := cloud.Member{Server: provider.S(b, "server_id"), IP: provider.S(b, "server_ip"), Port: provider.I(b, "port"), Type: provider.S(b, "server_type"),
			Desc: provider.S(b, "description"), Remote: remote,
			// Always sent: an unset weight is 0, no traffic (resource_alicloud_alb_server_group.go:1002, measured).
			Weight: provider.I(b, "weight")}
		if m.Type == "Fc" {
			m.Weight = 100 // not sent for functions
		}
		out = append(out, m)
	}
	return out
}

// albServers: the difference of the sets goes through Remove (wait, 5 s) and Add (wait); a weight change is both.
func albServers(c *cloud.Cloud, d *schema.ResourceData) error {
	if !d.HasChange("servers") {
		return nil
	}
	old, now := d.GetChange("servers")
	remove := albMembers(old.(*schema.Set).Difference(now.(*schema.Set)))
	add := albMembers(now.(*schema.Set).Difference(old.(*schema.Set)))
	for _, step := range []struct {
		ms   []cloud.Member
		call func(string, []cloud.Member) error
	}{{remove, c.AlbRemove}, {add, c.AlbAdd}} {
		if len(step.ms) == 0 {
			continue
		}
		if err := provider.Retry(c, 5*minute, albRetry, func() error { return step.call(d.Id(), step.ms) }); err != nil {
			return err
		}
		time.Sleep(c.Scale(5 * time.Second))
		if err := c.Wait("ListServerGroups"); err != nil && !cloud.IsCode(err, "Throttling") {
			return err
		}
	}
	return nil
}

func albRead(s *cloud.State, o *cloud.Object, d *schema.ResourceData) error {
	g := s.Groups[o.ID]
	if g == nil {
		d.SetId("")
		return nil
	}
	var blocks []any
	for _, m := range g.Members {
		b := map[string]any{"server_id": m.Server, "server_ip": m.IP, "port": m.Port, "weight": m.Weight, "server_type": m.Type,
			"description": m.Desc, "remote_ip_enabled": m.Remote, "server_group_id": o.ID, "status": "Available"}
		if m.Type == "Fc" {
			b["weight"] = 0
		}
		blocks = append(blocks, b)
	}
	return d.Set("servers", blocks)
}

func albListener(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
	f := &cloud.Front{Key: o.ID, Kind: o.Kind, LB: o.Str("load_balancer_id"), Proto: o.Str("listener_protocol"), Port: provider.ToInt(o.Attrs["listener_port"]), Seq: o.Seq}
	f.Label = fmt.Sprintf("%s:%d", f.Proto, f.Port)
	for _, other := range s.FrontsOn(f.LB) {
		if other.Key != f.Key && other.Listener == "" && other.Port == f.Port && (other.Proto == "QUIC") == (f.Proto == "QUIC") {
			return cloud.Refuse("ResourceAlreadyExist.Listener", "%s already has a listener on port %d", f.LB, f.Port)
		}
	}
	if f.Port < 1 {
		return cloud.Refuse("IllegalParam.ListenerPort", "listener port %d is not in 1..65535", f.Port)
	}
	if f.Proto == "HTTPS" && len(provider.Maps(o.Attrs["certificates"])) == 0 {
		return cloud.Refuse("MissingParam.Certificates", "an HTTPS listener needs a certificate")
	}
	for _, a := range provider.Maps(o.Attrs["default_actions"]) {
		for _, cfg := range provider.Maps(a["forward_group_config"]) {
			for _, t := range provider.Maps(cfg["server_group_tuples"]) {
				f.Targets = append(f.Targets, cloud.Target{Group: provider.S(t, "server_group_id"), Weight: 100})
			}
		}
	}
	if len(f.Targets) != 1 {
		return cloud.Refuse("IllegalParam.DefaultActions", "a listener forwards to exactly one server group")
	}
	if err := s.Bind(f, "alicloud_alb_server_group"); err != nil {
		return err
	}
	s.Fronts[o.ID] = f
	return nil
}

func albRule(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
	listener := s.Fronts[o.Str("listener_id")]
	f := &cloud.Front{Key: o.ID, Kind: o.Kind, Listener: o.Str("listener_id"), Priority: provider.ToInt(o.Attrs["priority"]), Proto: "HTTP", Seq: o.Seq}
	if listener != nil {
		f.LB, f.Proto, f.Port = listener.LB, listener.Proto, listener.Port
	}
	f.Label = fmt.Sprintf("%s:%d/%s", f.Proto, f.Port, o.Str("rule_name"))
	if f.Priority < 1 || f.Priority > 10000 {
		return cloud.Refuse("IllegalParam.Priority", "priority %d is not in 1..10000", f.Priority)
	}
	for _, other := range s.RulesOf(f.Listener) {
		if other.Key != f.Key && other.Priority == f.Priority {
			return cloud.Refuse("ResourceAlreadyExist.RulePriority", "priority %d is taken on %s", f.Priority, f.Listener)
		}
	}
	if err := albActions(f, provider.Maps(o.Attrs["rule_actions"])); err != nil {
		return err
	}
	for _, a := range provider.Maps(o.Attrs["rule_actions"]) {
		for _, cfg := range provider.Maps(a["forward_group_config"]) {
			for _, t := range provider.Maps(cfg["server_group_tuples"]) {
				f.Targets = append(f.Targets, cloud.Target{Group: provider.S(t, "server_group_id"), Weight: provider.I(t, "weight")})
			}
		}
	}
	if err := s.Bind(f, "alicloud_alb_server_group"); err != nil {
		return err
	}
	s.Fronts[o.ID] = f
	return nil
}

// albFinal: the actions of which a rule has one, after all others (CreateRule: RuleActions.Type).
var albFinal = []string{"ForwardGroup", "Redirect", "FixedResponse"}

// albActions: one final action with the greatest order, each order once, a rewrite only before a forward.
func albActions(f *cloud.Front, actions []map[string]any) error {
	orders := map[int]bool{}
	final, greatest, types := map[string]any(nil), 0, map[string]int{}
	for _, a := range actions {
		kind, order := provider.S(a, "type"), provider.I(a, "order")
		if orders[order] {
			return cloud.Refuse("IllegalParam.Order", "%s: order %d is taken by another action", f.Label, order)
		}
		orders[order] = true
		types[kind]++
		greatest = max(greatest, order)
		if !slices.Contains(albFinal, kind) {
			continue
		}
		if final != nil {
			return cloud.Refuse("IllegalParam.RuleActions", "%s has two final actions", f.Label)
		}
		final = a
	}
	if final == nil {
		return cloud.Refuse("MissingParam.RuleActions", "%s has no final action", f.Label)
	}
	if provider.I(final, "order") != greatest {
		return cloud.Refuse("IllegalParam.Order", "%s: the final action comes last", f.Label)
	}
	if types["Rewrite"] > 1 || (types["Rewrite"] == 1 && types["ForwardGroup"] == 0) {
		return cloud.Refuse("IllegalParam.RuleActions", "%s: one rewrite, before a forward", f.Label)
	}
	return nil
}
