package provider

import (
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
)

// memberSources are the data sources that list members of groups rather than objects.
var memberSources = map[string]func(*cloud.State, *schema.ResourceData) []map[string]any{
	"alicloud_slb_backend_servers": func(s *cloud.State, d *schema.ResourceData) []map[string]any {
		var out []map[string]any
		for _, m := range membersOf(s, cloud.DefaultGroupKey(Str(d, "load_balancer_id"))) {
			// No server_ip here: data_source_alicloud_slb_backend_servers.go.
			out = append(out, map[string]any{"id": m.Server, "weight": m.Weight, "server_type": m.Type})
		}
		return out
	},
	"alicloud_nlb_server_group_server_attachments": func(s *cloud.State, d *schema.ResourceData) []map[string]any {
		var out []map[string]any
		for _, g := range s.GroupsOf("alicloud_nlb_server_group") {
			for _, m := range g.Members {
				out = append(out, map[string]any{"id": g.Key + "_" + m.Server, "server_group_id": g.Key, "server_id": m.Server,
					"server_ip": m.IP, "port": m.Port, "weight": m.Weight, "server_type": m.Type, "status": "Available"})
			}
		}
		return out
	},
	"tencentcloud_clb_attachments": func(s *cloud.State, d *schema.ResourceData) []map[string]any {
		var out []map[string]any
		for _, f := range s.FrontsOn(Str(d, "clb_id")) {
			listener, rule := f.Key, ""
			if f.Listener != "" {
				listener, rule = f.Listener, f.Key
			}
			if listener != Str(d, "listener_id") || (Str(d, "rule_id") != "" && rule != Str(d, "rule_id")) {
				continue
			}
			var targets []any
			for _, m := range membersOf(s, f.Key) {
				targets = append(targets, map[string]any{"instance_id": m.Server, "eni_ip": m.IP, "port": m.Port, "weight": m.Weight})
			}
			out = append(out, map[string]any{"clb_id": f.LB, "listener_id": listener, "rule_id": rule, "protocol_type": f.Proto, "targets": targets})
		}
		return out
	},
	"tencentcloud_clb_target_health": func(s *cloud.State, d *schema.ResourceData) []map[string]any {
		var out []map[string]any
		for _, lb := range Strings(d.Get("load_balancer_ids")) {
			var listeners []any
			for _, f := range s.FrontsOn(lb) {
				var targets []any
				for _, t := range f.Targets {
					for _, m := range membersOf(s, t.Group) {
						// Everything that is bound is healthy: the model has no servers to probe.
						targets = append(targets, map[string]any{"target_id": m.Server, "ip": m.IP, "port": m.Port,
							"health_status": true, "health_status_detail": "Alive"})
					}
				}
				rule := map[string]any{"location_id": "", "domain": f.Domain, "url": f.URL, "targets": targets}
				listener := map[string]any{"listener_id": f.Key, "listener_name": f.Label, "port": f.Port, "protocol": f.Proto}
				if f.Listener != "" {
					rule["location_id"], listener["listener_id"] = f.Key, f.Listener
				}
				listener["rules"] = []any{rule}
				listeners = append(listeners, listener)
			}
			out = append(out, map[string]any{"load_balancer_id": lb, "load_balancer_name": lb, "listeners": listeners})
		}
		return out
	},
}

func membersOf(s *cloud.State, group string) []cloud.Member {
	if g := s.Groups[group]; g != nil {
		return g.Members
	}
	return nil
}
