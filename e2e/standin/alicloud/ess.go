package alicloud

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

// ess: scaling groups that fill server groups (resource_alicloud_ess_*.go).
func ess(h provider.Handlers) {
	h["alicloud_ess_scaling_group"] = provider.Object(provider.Spec{
		Kind: "alicloud_ess_scaling_group", Create: "CreateScalingGroup", Update: "ModifyScalingGroup", Delete: "DeleteScalingGroup",
		// Never refused, since ESS itself tries again, but the load balancer is busy meanwhile.
		Locks: func(d *schema.ResourceData) []string { return provider.Strings(d.Get("loadbalancer_ids")) },
		OnDelete: func(s *cloud.State, o *cloud.Object) error {
			s.EmptyAll(o.ID)
			delete(s.Bindings, o.ID)
			return nil
		},
		OnCreate: func(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
			s.Objects[o.ID] = o
			for _, b := range scalingBindings(s, o) {
				s.Attach(o.ID, b)
			}
			return nil
		},
		// The attachments are calls of their own: attach first for load balancers; detach first for ALB groups.
		SkipUpdate:  func(d *schema.ResourceData) bool { return !d.HasChangesExcept("loadbalancer_ids", "alb_server_group") },
		AfterUpdate: essRebind,
	})
	h["alicloud_ess_scaling_configuration"] = provider.Object(provider.Spec{
		Kind: "alicloud_ess_scaling_configuration", Create: "CreateScalingConfiguration", Update: "ModifyScalingConfiguration", Delete: "DeleteScalingConfiguration",
	})
	h["alicloud_ess_attachment"] = provider.Object(provider.Spec{
		Kind: "alicloud_ess_attachment", Create: "AttachInstances", Update: "AttachInstances", Delete: "RemoveInstances",
		ID: func(_ *cloud.State, d *schema.ResourceData) string {
			return provider.Str(d, "scaling_group_id") + ":instances"
		},
		OnCreate: essInstances, OnUpdate: essInstances,
		OnDelete: func(s *cloud.State, o *cloud.Object) error {
			delete(s.Objects, o.ID)
			if g := s.Objects[o.Str("scaling_group_id")]; g != nil {
				s.Rescale(g)
			}
			return nil
		},
	})
	h["alicloud_ess_scalinggroup_vserver_groups"] = provider.Handler{Create: vgroupsSet, Read: exists, Update: vgroupsSet, Delete: vgroupsDelete}
	for kind, api := range map[string]string{"alicloud_ess_alb_server_group_attachment": "AlbServerGroups", "alicloud_ess_server_group_attachment": "ServerGroups"} {
		h[kind] = essGroup(kind, api)
	}
}

// essInstances puts instances that were attached by hand where the scaling group sends its own.
func essInstances(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
	s.Objects[o.ID] = o
	if g := s.Objects[o.Str("scaling_group_id")]; g != nil {
		s.Rescale(g)
	}
	return nil
}

func scalingBindings(s *cloud.State, o *cloud.Object) []cloud.Binding {
	var out []cloud.Binding
	for _, lb := range provider.Strings(o.Attrs["loadbalancer_ids"]) {
		out = append(out, cloud.Binding{Group: s.DefaultGroup(lb).Key, LB: lb, Weight: 50})
	}
	for _, b := range provider.Maps(o.Attrs["alb_server_group"]) {
		// Unset weight is sent as 0.
		out = append(out, cloud.Binding{Group: provider.S(b, "alb_server_group_id"), Port: provider.I(b, "port"), Weight: provider.I(b, "weight")})
	}
	return out
}

// essRebind: load balancers attach (force) then detach without force, which leaves the instances; ALB groups detach
// and attach, a weight change is both. Batches of 5, no retry.
func essRebind(c *cloud.Cloud, d *schema.ResourceData) error {
	keys := func(v any) (out []cloud.Binding) {
		_ = c.Read(func(s *cloud.State) error {
			out = scalingBindings(s, &cloud.Object{Attrs: v.(map[string]any)})
			return nil
		})
		return out
	}
	oldLB, newLB := d.GetChange("loadbalancer_ids")
	oldALB, newALB := d.GetChange("alb_server_group")
	diff := func(key string, a, b any) []cloud.Binding {
		return keys(map[string]any{key: provider.Simplify(a.(*schema.Set).Difference(b.(*schema.Set)))})
	}
	if err := essCalls(c, d.Id(), "AttachLoadBalancers", diff("loadbalancer_ids", newLB, oldLB), true); err != nil {
		return err
	}
	if gone := diff("loadbalancer_ids", oldLB, newLB); len(gone) > 0 {
		call := cloud.Call{Action: "DetachLoadBalancers", Args: map[string]any{"ScalingGroupId": d.Id(), "ForceDetach": false}}
		if err := c.Do(call, func(s *cloud.State) error {
			for _, b := range gone {
				s.Detach(d.Id(), b, false)
			}
			return nil
		}); err != nil {
			return err
		}
	}
	if err := essCalls(c, d.Id(), "DetachAlbServerGroups", diff("alb_server_group", oldALB, newALB), false); err != nil {
		return err
	}
	if err := essCalls(c, d.Id(), "AttachAlbServerGroups", diff("alb_server_group", newALB, oldALB), true); err != nil {
		return err
	}
	return c.Do(cloud.Call{Action: "ScaleTo", Plain: true}, func(s *cloud.State) error {
		o := s.Objects[d.Id()]
		o.Attrs = provider.Collect(d)
		s.Rescale(o)
		return nil
	})
}

// essCalls attaches or detaches bindings in batches of 5.
func essCalls(c *cloud.Cloud, group, action string, bs []cloud.Binding, attach bool) error {
	for i := 0; i < len(bs); i += 5 {
		part := bs[i:min(i+5, len(bs))]
		call := cloud.Call{Action: action, Args: map[string]any{"ScalingGroupId": group, "Bindings": part}}
		for _, b := range part {
			call.Locks = append(call.Locks, b.Group)
			if b.LB != "" {
				call.Locks = append(call.Locks, b.LB)
			}
		}
		err := c.Do(call, func(s *cloud.State) error {
			for _, b := range part {
				if !attach {
					s.Detach(group, b, true)
					continue
				}
				if err := cloud.CheckBinding(b, !strings.HasSuffix(b.Group, "/default") && b.Port != 0); err != nil {
					return err
				}
				s.Attach(group, b)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// --- ess_scalinggroup_vserver_groups: key is load balancer, group, port and weight ---

func vgroups(v any) []cloud.Binding {
	var out []cloud.Binding
	for _, g := range provider.Maps(v) {
		for _, a := range provider.Maps(g["vserver_attributes"]) {
			out = append(out, cloud.Binding{LB: provider.S(g, "loadbalancer_id"), Group: provider.S(a, "vserver_group_id"), Port: provider.I(a, "port"), Weight: provider.I(a, "weight")})
		}
	}
	return out
}

// vgroupsSet: on a change, what left is detached first, then the new ones are attached: a weight edit is both.
func vgroupsSet(c *cloud.Cloud, d *schema.ResourceData) error {
	group := provider.Str(d, "scaling_group_id")
	old, now := d.GetChange("vserver_groups")
	before, after := vgroups(old), vgroups(now)
	if err := essCalls(c, group, "DetachVServerGroups", minus(before, after), false); err != nil {
		return err
	}
	if err := essCalls(c, group, "AttachVServerGroups", minus(after, before), true); err != nil {
		return err
	}
	d.SetId(group)
	return nil
}

func minus(a, b []cloud.Binding) []cloud.Binding {
	in := map[cloud.Binding]bool{}
	for _, x := range b {
		in[x] = true
	}
	var out []cloud.Binding
	for _, x := range a {
		if !in[x] {
			out = append(out, x)
		}
	}
	return out
}

func vgroupsDelete(c *cloud.Cloud, d *schema.ResourceData) error {
	return essCalls(c, provider.Str(d, "scaling_group_id"), "DetachVServerGroups", vgroups(d.Get("vserver_groups")), false)
}

// exists keeps the resource: the model does not lose attachments by itself.
func exists(*cloud.Cloud, *schema.ResourceData) error { return nil }

// --- ess_alb_server_group_attachment, ess_server_group_attachment ---

func essGroup(kind, api string) provider.Handler {
	binding := func(d *schema.ResourceData) (string, cloud.Binding) {
		id := "server_group_id"
		if kind == "alicloud_ess_alb_server_group_attachment" {
			id = "alb_server_group_id"
		}
		// Unset weight and port are sent as 0 (resource_alicloud_ess_server_group_attachment.go:91).
		return provider.Str(d, "scaling_group_id"), cloud.Binding{Group: provider.Str(d, id), Port: provider.Int(d, "port"), Weight: provider.Int(d, "weight")}
	}
	return provider.Handler{
		Create: func(c *cloud.Cloud, d *schema.ResourceData) error {
			group, b := binding(d)
			gateway := strings.Contains(kind, "ess_server_group") && provider.Str(d, "type") == "GWLB"
			if gateway {
				b.Port, b.Weight = gwlbPort, 100
			} else if err := cloud.CheckBinding(b, true); err != nil {
				return err
			}
			d.SetId(fmt.Sprintf("%s:%s:%s:%d", group, b.Group, provider.Str(d, "type"), b.Port))
			if !provider.Bool(d, "force_attach") {
				// Existing instances are not added; the model launches none later.
				return c.Do(cloud.Call{Action: "Attach" + api, Args: map[string]any{"ForceAttach": false}}, func(*cloud.State) error { return nil })
			}
			return essCalls(c, group, "Attach"+api, []cloud.Binding{b}, true)
		},
		Read: exists,
		Update: func(_ *cloud.Cloud, d *schema.ResourceData) error {
			if d.HasChange("force_attach") {
				return fmt.Errorf("force_attach does not support modify operation")
			}
			return nil
		},
		Delete: func(c *cloud.Cloud, d *schema.ResourceData) error {
			group, b := binding(d)
			if provider.Bool(d, "force_attach") && b.Port == 0 {
				b.Port = gwlbPort
			}
			return essCalls(c, group, "Detach"+api, []cloud.Binding{b}, false)
		},
		Import: essImport(kind),
	}
}

// essImport takes group:server group:type:port. What force_attach was is not known any more, as in the provider.
func essImport(kind string) provider.Op {
	return func(c *cloud.Cloud, d *schema.ResourceData) error {
		p := strings.Split(d.Id(), ":")
		if len(p) != 4 || strings.Contains(kind, "ess_alb") {
			return fmt.Errorf("id %q is not scaling group:server group:type:port", d.Id())
		}
		return c.Read(func(s *cloud.State) error {
			for _, b := range s.Bindings[p[0]] {
				if b.Group != p[1] || strconv.Itoa(b.Port) != p[3] {
					continue
				}
				for key, v := range map[string]any{"scaling_group_id": p[0], "server_group_id": p[1], "type": p[2], "port": b.Port, "weight": b.Weight} {
					if err := d.Set(key, v); err != nil {
						return err
					}
				}
				return nil
			}
			return fmt.Errorf("%s is attached to no such group", p[0])
		})
	}
}
