package alicloud

import (
	"fmt"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

// vserverGroup is slb_server_group with its inline servers (resource_alicloud_slb_server_group.go).
func vserverGroup() provider.Handler {
	spec := provider.Spec{
		Kind: "alicloud_slb_server_group", Create: "CreateVServerGroup", Update: "SetVServerGroupAttribute", Delete: "DeleteVServerGroup",
		// Of these calls the provider repeats none that is refused as busy (measured on the real provider, alicloud
		// 1.289; resource_alicloud_slb_server_group.go:198).
		Locks: lbLock, BusyCode: "ServiceIsConfiguring",
		RetryDelete: []string{"RspoolVipExist"},
		OnCreate: func(s *cloud.State, o *cloud.Object, d *schema.ResourceData) error {
			return s.CreateVServer(o, provider.Str(d, "load_balancer_id"))
		},
		OnDelete:    cloud.DeleteClbGroup,
		AfterCreate: func(c *cloud.Cloud, d *schema.ResourceData) error { return vserverMembers(c, d, false) },
		AfterUpdate: func(c *cloud.Cloud, d *schema.ResourceData) error { return vserverMembers(c, d, d.HasChange("name")) },
		SkipUpdate:  func(*schema.ResourceData) bool { return true },
		ReadExtra:   vserverRead,
	}
	h := provider.Object(spec)
	plainDelete := h.Delete
	h.Delete = func(c *cloud.Cloud, d *schema.ResourceData) error {
		if err := guardDelete(c, d); err != nil {
			return err
		}
		return plainDelete(c, d)
	}
	return h
}

func vserverList(v any) []cloud.Member {
	var out []cloud.Member
	for _, b := range provider.Maps(v) {
		for _, id := range provider.Strings(b["server_ids"]) {
			out = append(out, cloud.Member{Server: id, Port: provider.I(b, "port"), Weight: provider.I(b, "weight"), Type: provider.S(b, "type")})
		}
	}
	return out
}

// vserverMembers: Remove, Add by server:port, then Set with every configured server. No call is retried.
func vserverMembers(c *cloud.Cloud, d *schema.ResourceData, renamed bool) error {
	group, lb := d.Id(), provider.Str(d, "load_balancer_id")
	changed := d.HasChange("servers")
	if changed {
		old, now := d.GetChange("servers")
		byPort := func(m cloud.Member) string { return fmt.Sprintf("%s:%d", m.Server, m.Port) }
		before, after := vserverList(old), vserverList(now)
		for _, step := range []struct {
			ms   []cloud.Member
			call func(string, string, []cloud.Member) error
		}{
			{difference(before, after, byPort), c.RemoveVServerGroupBackendServers},
			{difference(after, before, byPort), c.AddVServerGroupBackendServers},
		} {
			if len(step.ms) == 0 {
				continue
			}
			if err := repeated(step.ms, func(part []cloud.Member) error { return step.call(lb, group, part) }); err != nil {
				return err
			}
		}
	}
	if !changed && !renamed {
		return nil
	}
	var all []cloud.Member
	if changed {
		all = vserverList(d.Get("servers"))
	}
	return repeated(all, func(part []cloud.Member) error {
		return c.SetVServerGroupAttribute(lb, group, provider.Str(d, "name"), part)
	})
}

// repeated sends members in batches of 20. One request object serves all of them, so the empty last batch of an
// exact multiple repeats the members before it (measured).
func repeated(ms []cloud.Member, send func([]cloud.Member) error) error {
	var last []cloud.Member
	for _, part := range batches(ms, 20) {
		if len(part) == 0 {
			part = last
		}
		last = part
		if err := send(part); err != nil {
			return err
		}
	}
	return nil
}

// vserverRead regroups the members by port, weight and type: two blocks that are equal in these never converge.
func vserverRead(s *cloud.State, o *cloud.Object, d *schema.ResourceData) error {
	g := s.Groups[o.ID]
	if g == nil {
		d.SetId("")
		return nil
	}
	type block struct {
		port, weight int
		kind         string
	}
	var order []block
	ids := map[block][]any{}
	for _, m := range g.Members {
		b := block{m.Port, m.Weight, m.Type}
		if _, seen := ids[b]; !seen {
			order = append(order, b)
		}
		ids[b] = append(ids[b], m.Server)
	}
	blocks := []any{}
	for _, b := range order {
		blocks = append(blocks, map[string]any{"port": b.port, "weight": b.weight, "type": b.kind, "server_ids": ids[b]})
	}
	if err := d.Set("name", g.Name); err != nil {
		return err
	}
	return d.Set("servers", blocks)
}
