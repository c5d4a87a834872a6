package tencentcloud

import (
	"fmt"
	"strings"
	"time"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

// targetGroups: none of these holds actionMu (resource_tc_clb_target_group*.go).
func targetGroups(h provider.Handlers) {
	h["tencentcloud_clb_target_group"] = provider.Object(provider.Spec{
		Kind: "tencentcloud_clb_target_group", Create: "CreateTargetGroup", Update: "ModifyTargetGroupAttribute", Delete: "DeleteTargetGroups",
		RetryCreate: retryable, RetryUpdate: retryable, RetryDelete: append([]string{"InternalError"}, retryable...),
		OnCreate: func(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error { return s.CreateTargetGroup(o) },
		OnUpdate: func(s *cloud.State, o *cloud.Object, d *schema.ResourceData) error {
			for _, key := range []string{"full_listen_switch", "ip_version"} {
				if d.HasChange(key) {
					return fmt.Errorf("argument %s cannot be changed", key)
				}
			}
			if g := s.Groups[o.ID]; g != nil {
				g.Name, g.Attrs = o.Name, o.Attrs
			}
			return nil
		},
		OnDelete: cloud.DeleteTargetGroup,
		Fill: func(_ *cloud.State, o *cloud.Object) map[string]any {
			if o.Str("type") == "" {
				return map[string]any{"type": "v1"}
			}
			return nil
		},
	})
	h["tencentcloud_clb_target_group_instance_attachment"] = provider.Handler{Create: tgiCreate, Read: tgiRead, Update: tgiUpdate, Delete: tgiDelete,
		Import: func(_ *cloud.Cloud, d *schema.ResourceData) error {
			p := strings.Split(d.Id(), "#")
			if len(p) != 3 {
				return fmt.Errorf("id %q is not group#ip#port", d.Id())
			}
			var port int
			if _, err := fmt.Sscan(p[2], &port); err != nil {
				return err
			}
			_ = d.Set("target_group_id", p[0])
			_ = d.Set("bind_ip", p[1])
			return d.Set("port", port)
		}}
	h["tencentcloud_clb_target_group_attachment"] = provider.Handler{Create: tgaCreate, Read: tgaRead, Delete: tgaDelete,
		Import: func(_ *cloud.Cloud, d *schema.ResourceData) error {
			p := strings.Split(d.Id(), "#")
			if len(p) != 4 {
				return fmt.Errorf("id %q is not group#listener#clb#rule", d.Id())
			}
			for i, key := range []string{"target_group_id", "listener_id", "clb_id", "rule_id"} {
				if p[i] != "" {
					_ = d.Set(key, p[i])
				}
			}
			return nil
		}}
	h["tencentcloud_clb_target_group_attachments"] = provider.Handler{Create: tgsCreate, Read: tgsRead, Delete: tgsDelete}
}

// --- one member: clb_target_group_instance_attachment (resource_tc_clb_target_group_instance_attachment.go) ---

func tgiMember(d *schema.ResourceData) (string, []cloud.Member) {
	return provider.Str(d, "target_group_id"), []cloud.Member{{IP: provider.Str(d, "bind_ip"), Port: provider.Int(d, "port"), Weight: provider.Int(d, "weight")}}
}

func tgiCreate(c *cloud.Cloud, d *schema.ResourceData) error {
	group, ms := tgiMember(d)
	if err := task(c, nil, func() error { return c.RegisterTargetGroupInstances(group, ms) }); err != nil {
		return err
	}
	time.Sleep(c.Scale(3 * time.Second)) // the provider's fixed wait
	d.SetId(fmt.Sprintf("%s#%s#%d", group, ms[0].IP, ms[0].Port))
	return tgiRead(c, d)
}

func tgiRead(c *cloud.Cloud, d *schema.ResourceData) error {
	group, ms := tgiMember(d)
	return c.Read(func(s *cloud.State) error {
		if g := s.Groups[group]; g != nil {
			for _, m := range g.Members {
				if m.IP == ms[0].IP && m.Port == ms[0].Port {
					return d.Set("weight", m.Weight)
				}
			}
		}
		d.SetId("")
		return nil
	})
}

func tgiUpdate(c *cloud.Cloud, d *schema.ResourceData) error {
	group, ms := tgiMember(d)
	// The only target-group call that is repeated while the group is busy.
	if err := task(c, []string{inOperating}, func() error { return c.ModifyTargetGroupInstancesWeight(group, ms) }); err != nil {
		return err
	}
	return tgiRead(c, d)
}

func tgiDelete(c *cloud.Cloud, d *schema.ResourceData) error {
	group, ms := tgiMember(d)
	return task(c, nil, func() error { return c.DeregisterTargetGroupInstances(group, ms) })
}

// --- one association: clb_target_group_attachment ---

func association(d *schema.ResourceData) cloud.Association {
	return cloud.Association{LB: provider.Str(d, "clb_id"), Listener: provider.Str(d, "listener_id"), Rule: provider.Str(d, "rule_id"), Group: provider.Str(d, "target_group_id")}
}

func tgaCreate(c *cloud.Cloud, d *schema.ResourceData) error {
	a := association(d)
	for _, id := range []string{a.Listener, a.Rule} {
		if strings.Contains(id, "#") {
			return fmt.Errorf("the id %q is a composite, use listener_id or rule_id", id)
		}
	}
	if err := task(c, []string{inOperating}, func() error { return c.AssociateTargetGroups([]cloud.Association{a}) }); err != nil {
		return err
	}
	d.SetId(strings.Join([]string{a.Group, a.Listener, a.LB, a.Rule}, "#"))
	return tgaRead(c, d)
}

func associated(s *cloud.State, a cloud.Association) bool {
	key := a.Listener
	if a.Rule != "" {
		key = a.Rule
	}
	f := s.Fronts[key]
	if f == nil {
		return false
	}
	for _, t := range f.Targets {
		if t.Group == a.Group {
			return true
		}
	}
	return false
}

func tgaRead(c *cloud.Cloud, d *schema.ResourceData) error {
	return c.Read(func(s *cloud.State) error {
		if !associated(s, association(d)) {
			d.SetId("")
		}
		return nil
	})
}

func tgaDelete(c *cloud.Cloud, d *schema.ResourceData) error {
	a := association(d)
	return task(c, []string{inOperating}, func() error { return c.DisassociateTargetGroups([]cloud.Association{a}) })
}

// --- many associations: clb_target_group_attachments; any edit replaces all of them ---

func tgsList(d *schema.ResourceData) []cloud.Association {
	var out []cloud.Association
	for _, b := range provider.Maps(d.Get("associations")) {
		a := cloud.Association{LB: provider.S(b, "load_balancer_id"), Listener: provider.S(b, "listener_id"), Rule: provider.S(b, "location_id"), Group: provider.S(b, "target_group_id")}
		if v := provider.Str(d, "load_balancer_id"); v != "" {
			a.LB = v
		}
		if v := provider.Str(d, "target_group_id"); v != "" {
			a.Group = v
		}
		out = append(out, a)
	}
	return out
}

func tgsCreate(c *cloud.Cloud, d *schema.ResourceData) error {
	lb, group := provider.Str(d, "load_balancer_id"), provider.Str(d, "target_group_id")
	if (lb == "") == (group == "") {
		return fmt.Errorf("exactly one of load_balancer_id and target_group_id is needed")
	}
	if err := task(c, nil, func() error { return c.AssociateTargetGroups(tgsList(d)) }); err != nil {
		return err
	}
	d.SetId(lb + group)
	return nil
}

func tgsRead(c *cloud.Cloud, d *schema.ResourceData) error {
	return c.Read(func(s *cloud.State) error {
		for _, a := range tgsList(d) {
			if associated(s, a) {
				return nil
			}
		}
		d.SetId("")
		return nil
	})
}

func tgsDelete(c *cloud.Cloud, d *schema.ResourceData) error {
	return task(c, nil, func() error { return c.DisassociateTargetGroups(tgsList(d)) })
}
