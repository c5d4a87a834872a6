package alicloud

import (
	"hash/crc32"
	"time"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

// gwlbPort is fixed: GENEVE (resource_alicloud_gwlb_server_group.go:506).
const gwlbPort = 6081

// gwlbPage: the list is not paginated, so no more than 20 members are seen (service_alicloud_gwlb_v2.go:280).
const gwlbPage = 20

func gwlb(h provider.Handlers) {
	h["alicloud_gwlb_load_balancer"] = provider.Object(provider.Spec{
		Kind: "alicloud_gwlb_load_balancer", Create: "CreateLoadBalancer", Update: "UpdateLoadBalancerAttribute", Delete: "DeleteLoadBalancer",
		Async: "GetLoadBalancerAttribute", OnDelete: deleteLoadBalancer,
	})
	h["alicloud_gwlb_server_group"] = provider.Object(provider.Spec{
		Kind: "alicloud_gwlb_server_group", Create: "CreateServerGroup", Update: "UpdateServerGroupAttribute", Delete: "DeleteServerGroup",
		Locks: idLock, BusyCode: "IncorrectStatus.ServerGroup", Async: "ListServerGroups",
		RetryCreate: albRetry, RetryUpdate: albRetry, RetryDelete: albRetry,
		OnCreate: func(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error { return s.CreateServerGroup(o) },
		OnUpdate: func(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error { return s.UpdateServerGroup(o) },
		OnDelete: cloud.DeleteServerGroup, AfterCreate: gwlbServers, AfterUpdate: gwlbServers,
		SkipUpdate: func(d *schema.ResourceData) bool { return !d.HasChangesExcept("servers", "dry_run") },
		ReadExtra:  gwlbRead,
		Adjust: func(s map[string]*schema.Schema) {
			s["servers"].Set = func(v any) int {
				b := v.(map[string]any)
				key := provider.S(b, "server_id")
				if provider.S(b, "server_type") == "Eni" {
					key += provider.S(b, "server_ip")
				}
				return int(crc32.ChecksumIEEE([]byte(key)))
			}
		},
	})
	h["alicloud_gwlb_listener"] = provider.Object(provider.Spec{
		Kind: "alicloud_gwlb_listener", Create: "CreateListener", Update: "UpdateListenerAttribute", Delete: "DeleteListener",
		Locks: lbLock, BusyCode: "IncorrectStatus.LoadBalancer", Async: "GetListenerAttribute",
		RetryCreate: []string{"IncorrectStatus", provider.NeedRetry}, RetryUpdate: []string{"IncorrectStatus", provider.NeedRetry}, RetryDelete: []string{"IncorrectStatus", provider.NeedRetry},
		OnCreate: gwlbListener, OnUpdate: gwlbListener, OnDelete: deleteFront,
	})
}

func gwlbListener(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
	s.Fronts[o.ID] = &cloud.Front{Key: o.ID, Kind: o.Kind, Label: "GENEVE:6081", LB: o.Str("load_balancer_id"), Proto: "GENEVE", Port: gwlbPort, Seq: o.Seq,
		Targets: []cloud.Target{{Group: o.Str("server_group_id"), Weight: 100}}}
	return nil
}

func gwlbMembers(v any) []cloud.Member {
	var out []cloud.Member
	for _, b := range provider.Maps(v) {
		// No weight exists here: every member counts.
		out = append(out, cloud.Member{Server: provider.S(b, "server_id"), IP: provider.S(b, "server_ip"), Type: provider.S(b, "server_type"), Port: gwlbPort, Weight: 100})
	}
	return out
}

func gwlbServers(c *cloud.Cloud, d *schema.ResourceData) error {
	if !d.HasChange("servers") {
		return nil
	}
	old, now := d.GetChange("servers")
	remove := gwlbMembers(old.(*schema.Set).Difference(now.(*schema.Set)))
	add := gwlbMembers(now.(*schema.Set).Difference(old.(*schema.Set)))
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
		time.Sleep(c.Scale(20 * time.Second))
	}
	return nil
}

func gwlbRead(s *cloud.State, o *cloud.Object, d *schema.ResourceData) error {
	g := s.Groups[o.ID]
	if g == nil {
		d.SetId("")
		return nil
	}
	var blocks []any
	for i, m := range g.Members {
		if i == gwlbPage {
			break
		}
		blocks = append(blocks, map[string]any{"server_id": m.Server, "server_ip": m.IP, "server_type": m.Type, "port": m.Port, "server_group_id": o.ID, "status": "Available"})
	}
	return d.Set("servers", blocks)
}
