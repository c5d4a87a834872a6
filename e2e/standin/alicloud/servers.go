package alicloud

import (
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

// stopped are arguments that resource_alicloud_instance.go changes on a server that it stops before (1934-1969).
var stopped = []string{"image_id", "vpc_id", "vswitch_id", "private_ip", "password", "host_name", "user_data", "instance_type", "cpu_options"}

// servers are instances that stop and start as the provider makes them.
func servers(h provider.Handlers) {
	h["alicloud_instance"] = provider.Object(provider.Spec{
		Kind: "alicloud_instance", Create: "RunInstances", Update: "ModifyInstanceAttribute", Delete: "DeleteInstance", Plain: true,
		OnCreate: func(s *cloud.State, o *cloud.Object, d *schema.ResourceData) error {
			s.SetRunning(o.ID, provider.Str(d, "status") != "Stopped")
			return nil
		},
		BeforeUpdate: func(c *cloud.Cloud, d *schema.ResourceData) error {
			if !d.HasChanges(append([]string{"status"}, stopped...)...) {
				return nil
			}
			return running(c, d, "StopInstance", false)
		},
		AfterUpdate: func(c *cloud.Cloud, d *schema.ResourceData) error {
			if provider.Str(d, "status") == "Stopped" || !d.HasChanges(append([]string{"status"}, stopped...)...) {
				return nil
			}
			return running(c, d, "StartInstance", true)
		},
		OnDelete: func(s *cloud.State, o *cloud.Object) error {
			s.SetRunning(o.ID, false)
			return nil
		},
	})
}

func running(c *cloud.Cloud, d *schema.ResourceData, action string, runs bool) error {
	return c.Do(cloud.Call{Action: action, Args: map[string]any{"id": d.Id()}, Plain: true}, func(s *cloud.State) error {
		s.SetRunning(d.Id(), runs)
		return nil
	})
}
