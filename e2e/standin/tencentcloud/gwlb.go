package tencentcloud

import (
	"fmt"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

// gwlb (service_tencentcloud_gwlb.go:126 to 201): one unbatched call, no task wait, weight edits deregister first,
// reads see 20 members.
func gwlb(h provider.Handlers) {
	h["tencentcloud_gwlb_target_group"] = provider.Object(provider.Spec{
		Kind: "tencentcloud_gwlb_target_group", Create: "CreateTargetGroup", Update: "ModifyTargetGroupAttribute", Delete: "DeleteTargetGroups",
		RetryCreate: retryable, RetryUpdate: retryable, RetryDelete: retryable,
		OnCreate: func(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error { return s.GwlbGroup(o) },
		OnUpdate: func(_ *cloud.State, _ *cloud.Object, d *schema.ResourceData) error {
			for _, key := range []string{"vpc_id", "port", "protocol", "schedule_algorithm"} {
				if d.HasChange(key) {
					return fmt.Errorf("argument %s cannot be changed", key)
				}
			}
			return nil
		},
		OnDelete: cloud.DeleteTargetGroup,
	})
	h["tencentcloud_gwlb_target_group_register_instances"] = provider.Handler{Create: gwlbCreate, Read: gwlbRead, Update: gwlbUpdate, Delete: gwlbDelete}
	h["tencentcloud_gwlb_instance_associate_target_group"] = provider.Handler{
		Create: func(c *cloud.Cloud, d *schema.ResourceData) error {
			lb, group := provider.Str(d, "load_balancer_id"), provider.Str(d, "target_group_id")
			if err := c.GwlbAssociate("AssociateTargetGroups", lb, group); err != nil {
				return err
			}
			d.SetId(lb + "#" + group)
			return nil
		},
		Read: func(*cloud.Cloud, *schema.ResourceData) error { return nil }, // never queries
		Delete: func(c *cloud.Cloud, d *schema.ResourceData) error {
			return c.GwlbAssociate("DisassociateTargetGroups", provider.Str(d, "load_balancer_id"), provider.Str(d, "target_group_id"))
		},
	}
}

func gwlbMembers(v any) []cloud.Member {
	var out []cloud.Member
	for _, b := range provider.Maps(v) {
		// Omitted port and weight are sent as 0.
		out = append(out, cloud.Member{IP: provider.S(b, "bind_ip"), Port: provider.I(b, "port"), Weight: provider.I(b, "weight")})
	}
	return out
}

func gwlbSend(c *cloud.Cloud, action, group string, ms []cloud.Member) error {
	if len(ms) == 0 {
		return nil
	}
	return provider.Retry(c, 5*minute, retryable, func() error { return c.GwlbInstances(action, group, ms) })
}

func gwlbCreate(c *cloud.Cloud, d *schema.ResourceData) error {
	group := provider.Str(d, "target_group_id")
	if err := gwlbSend(c, "RegisterTargetGroupInstances", group, gwlbMembers(d.Get("target_group_instances"))); err != nil {
		return err
	}
	d.SetId(group)
	return gwlbRead(c, d)
}

func gwlbRead(c *cloud.Cloud, d *schema.ResourceData) error {
	return c.Read(func(s *cloud.State) error {
		g := s.Groups[d.Id()]
		if g == nil {
			return nil
		}
		blocks := []any{}
		for _, m := range g.Members[:min(20, len(g.Members))] {
			blocks = append(blocks, map[string]any{"bind_ip": m.IP, "port": m.Port, "weight": m.Weight})
		}
		return d.Set("target_group_instances", blocks)
	})
}

func gwlbUpdate(c *cloud.Cloud, d *schema.ResourceData) error {
	old, now := d.GetChange("target_group_instances")
	gone := gwlbMembers(old.(*schema.Set).Difference(now.(*schema.Set)))
	fresh := gwlbMembers(now.(*schema.Set).Difference(old.(*schema.Set)))
	if err := gwlbSend(c, "DeregisterTargetGroupInstances", d.Id(), gone); err != nil {
		return err
	}
	if err := gwlbSend(c, "RegisterTargetGroupInstances", d.Id(), fresh); err != nil {
		return err
	}
	return gwlbRead(c, d)
}

func gwlbDelete(c *cloud.Cloud, d *schema.ResourceData) error {
	return gwlbSend(c, "DeregisterTargetGroupInstances", d.Id(), gwlbMembers(d.Get("target_group_instances")))
}
