package tencentcloud

import (
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

// restarting are arguments that the cloud changes on a server that is shut down meanwhile (resource_tc_instance.go:2138-2445).
var restarting = []string{"instance_type", "image_id", "vpc_id", "subnet_id", "private_ip", "system_disk_size", "system_disk_type"}

// servers are instances that stop and start as the provider and the cloud make them.
func servers(h provider.Handlers) {
	h["tencentcloud_instance"] = provider.Object(provider.Spec{
		Kind: "tencentcloud_instance", Create: "RunInstances", Update: "ModifyInstancesAttribute", Delete: "TerminateInstances", Plain: true,
		OnCreate: func(s *cloud.State, o *cloud.Object, d *schema.ResourceData) error {
			s.SetRunning(o.ID, runs(d))
			return nil
		},
		BeforeUpdate: func(c *cloud.Cloud, d *schema.ResourceData) error {
			if !d.HasChanges(append([]string{"running_flag"}, restarting...)...) {
				return nil
			}
			return running(c, d, "StopInstances", false)
		},
		AfterUpdate: func(c *cloud.Cloud, d *schema.ResourceData) error {
			if !runs(d) || !d.HasChanges(append([]string{"running_flag"}, restarting...)...) {
				return nil
			}
			return running(c, d, "StartInstances", true)
		},
		OnDelete: func(s *cloud.State, o *cloud.Object) error {
			s.SetRunning(o.ID, false)
			return nil
		},
	})
}

// runs reads running_flag, which is true unless it is set otherwise.
func runs(d *schema.ResourceData) bool {
	raw := d.GetRawConfig()
	if raw.IsNull() || raw.GetAttr("running_flag").IsNull() {
		return true
	}
	return raw.GetAttr("running_flag").True()
}

func running(c *cloud.Cloud, d *schema.ResourceData, action string, up bool) error {
	return c.Do(cloud.Call{Action: action, Args: map[string]any{"id": d.Id()}, Plain: true}, func(s *cloud.State) error {
		s.SetRunning(d.Id(), up)
		return nil
	})
}
