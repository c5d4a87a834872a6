package alicloud

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

type ctx = context.Context

var nlbRetry = []string{"IncorrectStatus.serverGroup", "OperationFailed.ResourceIsConfiguring", "Conflict.Lock", "SystemBusy", provider.NeedRetry}

func nlb(h provider.Handlers) {
	h["alicloud_nlb_load_balancer"] = provider.Object(provider.Spec{
		Kind: "alicloud_nlb_load_balancer", Create: "CreateLoadBalancer", Update: "UpdateLoadBalancerAttribute", Delete: "DeleteLoadBalancer",
		Async: "GetLoadBalancerAttribute", OnDelete: deleteLoadBalancer, OnCreate: twoZones,
	})
	h["alicloud_nlb_server_group"] = provider.Object(provider.Spec{
		Kind: "alicloud_nlb_server_group", Create: "CreateServerGroup", Update: "UpdateServerGroupAttribute", Delete: "DeleteServerGroup",
		// Delete has no in-use retry (resource_alicloud_nlb_server_group.go:595).
		Locks: idLock, BusyCode: "IncorrectStatus.serverGroup", Async: "ListServerGroups",
		RetryCreate: nlbRetry, RetryUpdate: nlbRetry, RetryDelete: nlbRetry,
		OnCreate: func(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error { return s.CreateServerGroup(o) },
		OnUpdate: func(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error { return s.UpdateServerGroup(o) },
		OnDelete: cloud.DeleteServerGroup,
	})
	h["alicloud_nlb_listener"] = provider.Object(provider.Spec{
		Kind: "alicloud_nlb_listener", Create: "CreateListener", Update: "UpdateListenerAttribute", Delete: "DeleteListener",
		Locks: lbLock, BusyCode: "Conflict.Lock", Async: "GetListenerAttribute",
		RetryCreate: nlbRetry, RetryUpdate: nlbRetry, RetryDelete: nlbRetry,
		OnCreate: nlbListener, OnUpdate: nlbListener, OnDelete: deleteFront,
	})
	h["alicloud_nlb_server_group_server_attachment"] = provider.Handler{Create: nlbAttach, Read: nlbRead, Update: nlbUpdate, Delete: nlbDetach,
		Import: func(_ *cloud.Cloud, d *schema.ResourceData) error {
			p := strings.Split(d.Id(), "_")
			if len(p) != 5 {
				return fmt.Errorf("id %q is not group_server_ip_type_port", d.Id())
			}
			var port int
			if _, err := fmt.Sscan(p[4], &port); err != nil {
				return err
			}
			for key, v := range map[string]any{"server_group_id": p[0], "server_id": p[1], "server_ip": p[2], "server_type": p[3], "port": port} {
				if err := d.Set(key, v); err != nil {
					return err
				}
			}
			return nil
		}}
}

func nlbListener(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
	f := &cloud.Front{Key: o.ID, Kind: o.Kind, LB: o.Str("load_balancer_id"), Proto: o.Str("listener_protocol"), Port: provider.ToInt(o.Attrs["listener_port"]), Seq: o.Seq}
	f.Label = fmt.Sprintf("%s:%d", f.Proto, f.Port)
	from, to := provider.ToInt(o.Attrs["start_port"]), provider.ToInt(o.Attrs["end_port"])
	if f.Port == 0 && (from < 1 || to < from) {
		return cloud.Refuse("IllegalParam.StartPort", "an all-port listener needs start_port < end_port")
	}
	if f.Port == 0 {
		f.Label = fmt.Sprintf("%s:%d-%d", f.Proto, from, to)
	}
	if f.Proto == "TCPSSL" && len(provider.Strings(o.Attrs["certificate_ids"])) == 0 {
		return cloud.Refuse("MissingParam.CertificateIds", "a TCPSSL listener needs a certificate")
	}
	for _, other := range s.FrontsOn(f.LB) {
		if other.Key != f.Key && other.Port == f.Port && f.Port != 0 && (other.Proto == "UDP") == (f.Proto == "UDP") {
			return cloud.Refuse("ResourceAlreadyExist.Listener", "%s already has a listener on port %d", f.LB, f.Port)
		}
	}
	f.Targets = []cloud.Target{{Group: o.Str("server_group_id"), Weight: 100}}
	if err := s.Bind(f, "alicloud_nlb_server_group"); err != nil {
		return err
	}
	s.Fronts[o.ID] = f
	return nil
}

func nlbMember(d *schema.ResourceData) cloud.Member {
	m := cloud.Member{Server: provider.Str(d, "server_id"), IP: provider.Str(d, "server_ip"), Port: provider.Int(d, "port"),
		Type: provider.Str(d, "server_type"), Desc: provider.Str(d, "description"), Weight: provider.Int(d, "weight")}
	if !provider.HasConfig(d, "weight") && d.Id() == "" {
		m.Weight = 100 // API default
	}
	return m
}

func nlbWait(c *cloud.Cloud) {
	// The provider waits until the server is Available; a throttled query is repeated.
	_ = c.Wait("ListServerGroupServers")
}

func nlbAttach(c *cloud.Cloud, d *schema.ResourceData) error {
	m, group := nlbMember(d), provider.Str(d, "server_group_id")
	if err := provider.Retry(c, 5*minute, nlbRetry, func() error { return c.NlbAdd(group, m) }); err != nil {
		return err
	}
	d.SetId(fmt.Sprintf("%s_%s_%s_%s_%d", group, m.Server, m.IP, m.Type, m.Port))
	nlbWait(c)
	return nlbRead(c, d)
}

func nlbRead(c *cloud.Cloud, d *schema.ResourceData) error {
	return c.Read(func(s *cloud.State) error {
		want := nlbMember(d)
		if g := s.Groups[provider.Str(d, "server_group_id")]; g != nil {
			for _, m := range g.Members {
				if m.Server == want.Server && m.IP == want.IP && m.Port == want.Port {
					for key, v := range map[string]any{"weight": m.Weight, "description": m.Desc, "server_ip": m.IP, "port": m.Port, "status": "Available", "zone_id": ""} {
						if err := d.Set(key, v); err != nil {
							return err
						}
					}
					return nil
				}
			}
		}
		d.SetId("")
		return nil
	})
}

func nlbUpdate(c *cloud.Cloud, d *schema.ResourceData) error {
	m, group := nlbMember(d), provider.Str(d, "server_group_id")
	if d.HasChanges("weight", "description") {
		if err := provider.Retry(c, 5*minute, nlbRetry, func() error { return c.NlbUpdate(group, m) }); err != nil {
			return err
		}
		nlbWait(c)
	}
	return nlbRead(c, d)
}

func nlbDetach(c *cloud.Cloud, d *schema.ResourceData) error {
	m, group := nlbMember(d), provider.Str(d, "server_group_id")
	err := provider.Retry(c, 5*minute, nlbRetry, func() error { return c.NlbRemove(group, m) })
	if err != nil && !cloud.IsCode(err, "ResourceNotFound.BackendServer", "ResourceNotFound.serverGroup") {
		return err
	}
	// Measured: 5 s between the last Remove and the first Add of a replacement.
	time.Sleep(c.Scale(5 * time.Second))
	return nil
}
