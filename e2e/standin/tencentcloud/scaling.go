package tencentcloud

import (
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

// scaling: as_scaling_group fills listeners and rules, or classic load balancers, through AS
// (resource_tc_as_scaling_group.go:719). An edit of the list is one
// ModifyLoadBalancers with the whole list; AS rebinds on its own and the provider does not wait.
func scaling(h provider.Handlers) {
	h["tencentcloud_as_scaling_group"] = provider.Object(provider.Spec{
		Kind: "tencentcloud_as_scaling_group", Create: "CreateAutoScalingGroup", Update: "ModifyAutoScalingGroup", Delete: "DeleteAutoScalingGroup",
		RetryCreate: retryable, RetryUpdate: retryable, RetryDelete: retryable,
		OnCreate: fill,
		OnUpdate: func(s *cloud.State, o *cloud.Object, d *schema.ResourceData) error {
			s.EmptyAll(o.ID)
			return fill(s, o, d)
		},
		OnDelete: func(s *cloud.State, o *cloud.Object) error { s.EmptyAll(o.ID); return nil },
		Fill: func(_ *cloud.State, o *cloud.Object) map[string]any {
			return map[string]any{"auto_scaling_group_id": o.ID}
		},
	})
	rebind := func(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
		s.Objects[o.ID] = o
		if g := s.Objects[o.Str("scaling_group_id")]; g != nil {
			s.EmptyAll(g.ID)
			return fill(s, g, nil)
		}
		return nil
	}
	h["tencentcloud_as_attachment"] = provider.Object(provider.Spec{
		Kind: "tencentcloud_as_attachment", Create: "AttachInstances", Update: "AttachInstances", Delete: "DetachInstances",
		RetryCreate: retryable, RetryUpdate: retryable, RetryDelete: retryable,
		ID: func(_ *cloud.State, d *schema.ResourceData) string {
			return provider.Str(d, "scaling_group_id") + ":instances"
		},
		OnCreate: rebind, OnUpdate: rebind,
		OnDelete: func(s *cloud.State, o *cloud.Object) error {
			delete(s.Objects, o.ID)
			if g := s.Objects[o.Str("scaling_group_id")]; g != nil {
				s.EmptyAll(g.ID)
				return fill(s, g, nil)
			}
			return nil
		},
	})
}

// classicWeight is assumed: no text says with which weight AS binds to a classic load balancer.
const classicWeight = 10

func fill(s *cloud.State, o *cloud.Object, _ *schema.ResourceData) error {
	for _, lb := range provider.Strings(o.Attrs["load_balancer_ids"]) {
		s.Fill(o, cloud.Binding{Group: s.ClassicTargets(lb).Key, Weight: classicWeight})
	}
	for _, f := range provider.Maps(o.Attrs["forward_balancer_ids"]) {
		g, err := s.BoundGroup(provider.S(f, "load_balancer_id"), provider.S(f, "listener_id"), provider.S(f, "rule_id"))
		if err != nil {
			return err
		}
		for _, t := range provider.Maps(f["target_attribute"]) {
			b := cloud.Binding{Group: g.Key, Port: provider.I(t, "port"), Weight: provider.I(t, "weight")}
			if err := cloud.CheckBinding(b, true); err != nil {
				return err
			}
			s.Fill(o, b)
		}
	}
	return nil
}
