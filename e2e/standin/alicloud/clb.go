package alicloud

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

func clb(h provider.Handlers) {
	h["alicloud_slb_load_balancer"] = provider.Object(provider.Spec{
		Kind: "alicloud_slb_load_balancer", Create: "CreateLoadBalancer", Update: "SetLoadBalancerAttribute", Delete: "DeleteLoadBalancer",
		OnDelete: cloud.DeleteClb,
		Locks:    func(d *schema.ResourceData) []string { return slices.DeleteFunc([]string{d.Id()}, isEmpty) },
		BusyCode: "ServiceIsConfiguring",
		Adjust: func(s map[string]*schema.Schema) {
			s["load_balancer_spec"].DiffSuppressFunc = func(_, _, _ string, d *schema.ResourceData) bool {
				return provider.Str(d, "instance_charge_type") == "PayByCLCU"
			}
			s["vswitch_id"].DiffSuppressFunc = func(_, _, _ string, d *schema.ResourceData) bool {
				return provider.Str(d, "address_type") == "internet" && d.Id() != ""
			}
		},
	})
	h["alicloud_slb_backend_server"] = provider.Handler{Create: defaultCreate, Read: defaultRead, Update: defaultUpdate, Delete: defaultDelete,
		Import: func(_ *cloud.Cloud, d *schema.ResourceData) error { return d.Set("load_balancer_id", d.Id()) }}
	h["alicloud_slb_server_group"] = vserverGroup()
	h["alicloud_slb_server_group_server_attachment"] = provider.Handler{Create: attachCreate, Read: attachRead, Delete: attachDelete, Import: attachImport}
	h["alicloud_slb_master_slave_server_group"] = provider.Object(provider.Spec{
		Kind: "alicloud_slb_master_slave_server_group", Create: "CreateMasterSlaveServerGroup", Delete: "DeleteMasterSlaveServerGroup",
		Locks: lbLock, BusyCode: "ServiceIsConfiguring",
		RetryDelete: []string{"RspoolVipExist"},
		OnCreate: func(s *cloud.State, o *cloud.Object, d *schema.ResourceData) error {
			var ms []cloud.Member
			for _, b := range provider.Maps(d.Get("servers")) {
				role := provider.S(b, "server_type")
				if role == "" {
					role = "Master" // API default: two unset ones make two masters (resource_alicloud_slb_master_slave_server_group.go:64)
				}
				ms = append(ms, cloud.Member{Server: provider.S(b, "server_id"), Port: provider.I(b, "port"), Weight: provider.I(b, "weight"), Type: provider.S(b, "type"), Role: role})
			}
			return s.CreateMasterSlave(o, provider.Str(d, "load_balancer_id"), ms)
		},
		// The set is ForceNew, its fields are not: with two servers before and after, the plugin SDK plans an update, for
		// which the provider makes no call. Read then finds the old servers.
		SkipUpdate: func(*schema.ResourceData) bool { return true },
		ReadExtra:  masterSlaveRead,
		OnDelete:   cloud.DeleteClbGroup,
	})
}

func masterSlaveRead(s *cloud.State, o *cloud.Object, d *schema.ResourceData) error {
	g := s.Groups[o.ID]
	if g == nil {
		d.SetId("")
		return nil
	}
	var blocks []any
	for _, m := range g.Members {
		blocks = append(blocks, map[string]any{"server_id": m.Server, "port": m.Port, "weight": m.Weight, "type": m.Type, "server_type": m.Role})
	}
	return d.Set("servers", blocks)
}

func isEmpty(text string) bool { return text == "" }

func lbLock(d *schema.ResourceData) []string { return []string{provider.Str(d, "load_balancer_id")} }

// --- default group: slb_backend_server (resource_alicloud_slb_backend_server.go) ---

func defaultMember(b map[string]any) cloud.Member {
	return cloud.Member{Server: provider.S(b, "server_id"), IP: provider.S(b, "server_ip"), Weight: provider.I(b, "weight"), Type: provider.S(b, "type")}
}

func defaultMembers(blocks []map[string]any) []cloud.Member {
	var out []cloud.Member
	for _, b := range blocks {
		out = append(out, defaultMember(b))
	}
	return out
}

func defaultCreate(c *cloud.Cloud, d *schema.ResourceData) error {
	lb := provider.Str(d, "load_balancer_id")
	ms := defaultMembers(provider.Maps(d.Get("backend_servers")))
	if len(ms) > 0 {
		// One call, however many servers there are, and no second try (measured on the real provider, alicloud 1.289).
		if err := c.AddBackendServers(lb, ms); err != nil {
			return err
		}
	}
	d.SetId(lb)
	return defaultRead(c, d)
}

func defaultRead(c *cloud.Cloud, d *schema.ResourceData) error {
	return c.Read(func(s *cloud.State) error {
		g := s.Groups[cloud.DefaultGroupKey(d.Id())]
		if g == nil {
			d.SetId("")
			return nil
		}
		var blocks []any
		for _, m := range g.Members {
			blocks = append(blocks, map[string]any{"server_id": m.Server, "server_ip": m.IP, "weight": m.Weight, "type": m.Type})
		}
		if err := d.Set("load_balancer_id", d.Id()); err != nil {
			return err
		}
		return d.Set("backend_servers", blocks)
	})
}

// defaultUpdate: Remove, Add, Set; members are told apart by server id alone; no call is retried.
func defaultUpdate(c *cloud.Cloud, d *schema.ResourceData) error {
	if !d.HasChange("backend_servers") {
		return defaultRead(c, d)
	}
	old, now := d.GetChange("backend_servers")
	gone := defaultMembers(provider.Maps(old.(*schema.Set).Difference(now.(*schema.Set))))
	fresh := defaultMembers(provider.Maps(now.(*schema.Set).Difference(old.(*schema.Set))))
	byServer := func(m cloud.Member) string { return m.Server }
	remove, add := difference(gone, fresh, byServer), difference(fresh, gone, byServer)
	update := difference(fresh, add, byServer)
	// RemoveBackendServers is sent without ServerIp: all addresses of an ENI go
	// (resource_alicloud_slb_backend_server.go:160).
	for i := range remove {
		remove[i].IP = ""
	}
	lb := d.Id()
	for _, step := range []struct {
		ms   []cloud.Member
		call func(string, []cloud.Member) error
	}{{remove, c.RemoveBackendServers}, {add, c.AddBackendServers}, {update, c.SetBackendServers}} {
		if len(step.ms) == 0 {
			continue
		}
		// An exact multiple of 20 ends with a call without servers, which fails after the work is done (measured).
		for _, part := range batches(step.ms, 20) {
			if err := step.call(lb, part); err != nil {
				return err
			}
		}
	}
	return defaultRead(c, d)
}

func defaultDelete(c *cloud.Cloud, d *schema.ResourceData) error {
	if err := guardDelete(c, d); err != nil {
		return err
	}
	ms := defaultMembers(provider.Maps(d.Get("backend_servers")))
	for i := range ms {
		ms[i].IP = ""
	}
	for _, part := range batches(ms, 20) {
		if len(part) == 0 {
			continue // measured: full stacks destroy cleanly; the empty call is known for updates only
		}
		err := provider.Retry(c, 5*minute, []string{"RspoolVipExist", "ObtainIpFail", "ServiceIsStopping"}, func() error {
			return c.RemoveBackendServers(d.Id(), part)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// guardDelete is delete_protection_validation: an error when the load balancer is protected
// (resource_alicloud_slb_server_group.go:374).
func guardDelete(c *cloud.Cloud, d *schema.ResourceData) error {
	if !provider.Bool(d, "delete_protection_validation") {
		return nil
	}
	return c.Read(func(s *cloud.State) error {
		lb := provider.Str(d, "load_balancer_id")
		if o := s.Objects[lb]; o != nil && o.Str("delete_protection") == "on" {
			return fmt.Errorf("current SLB instance %s has been set DeleteProtection: it cannot be deleted", lb)
		}
		return nil
	})
}

// --- attachment: slb_server_group_server_attachment (resource_alicloud_slb_server_group_server_attachment.go) ---

func attachCreate(c *cloud.Cloud, d *schema.ResourceData) error {
	group := provider.Str(d, "server_group_id")
	m := cloud.Member{Server: provider.Str(d, "server_id"), Port: provider.Int(d, "port"), Weight: 100, Type: provider.Str(d, "type"), Desc: provider.Str(d, "description")}
	if provider.HasConfig(d, "weight") {
		m.Weight = provider.Int(d, "weight")
	}
	if m.Type == "" {
		m.Type = "ecs" // API default
	}
	codes := []string{"VServerGroupProcessing", "ServiceIsStopping", "ServiceIsConfiguring", provider.NeedRetry}
	err := provider.Retry(c, 5*minute, codes, func() error {
		return c.AddVServerGroupBackendServers(lbOfGroup(c, group), group, []cloud.Member{m})
	})
	if err != nil {
		return err
	}
	d.SetId(fmt.Sprintf("%s:%s:%d", group, m.Server, m.Port))
	return attachRead(c, d)
}

func lbOfGroup(c *cloud.Cloud, group string) string {
	lb := ""
	_ = c.Read(func(s *cloud.State) error {
		if g := s.Groups[group]; g != nil {
			lb = g.LB
		}
		return nil
	})
	return lb
}

func attachRead(c *cloud.Cloud, d *schema.ResourceData) error {
	return c.Read(func(s *cloud.State) error {
		g := s.Groups[provider.Str(d, "server_group_id")]
		if g == nil {
			d.SetId("")
			return nil
		}
		for _, m := range g.Members {
			if m.Server == provider.Str(d, "server_id") && m.Port == provider.Int(d, "port") {
				for key, v := range map[string]any{"weight": m.Weight, "type": m.Type, "description": m.Desc} {
					if err := d.Set(key, v); err != nil {
						return err
					}
				}
				return nil
			}
		}
		d.SetId("")
		return nil
	})
}

func attachDelete(c *cloud.Cloud, d *schema.ResourceData) error {
	group := provider.Str(d, "server_group_id")
	m := cloud.Member{Server: provider.Str(d, "server_id"), Port: provider.Int(d, "port"), Weight: provider.Int(d, "weight")}
	return provider.Retry(c, 5*minute, []string{"VServerGroupProcessing", provider.NeedRetry}, func() error {
		return c.RemoveVServerGroupBackendServers(lbOfGroup(c, group), group, []cloud.Member{m})
	})
}

func attachImport(_ *cloud.Cloud, d *schema.ResourceData) error {
	parts := strings.Split(d.Id(), ":")
	if len(parts) != 3 {
		return fmt.Errorf("id %q is not group:server:port", d.Id())
	}
	var port int
	if _, err := fmt.Sscan(parts[2], &port); err != nil {
		return err
	}
	_ = d.Set("server_group_id", parts[0])
	_ = d.Set("server_id", parts[1])
	return d.Set("port", port)
}
