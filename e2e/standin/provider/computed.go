package provider

import (
	"fmt"
	"strings"

	"github.com/hashicorp/go-cty/cty"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
)

// Address is the private address of the nth thing.
func Address(n int) string { return fmt.Sprintf("10.%d.%d.%d", 100+n/62500%100, n/250%250, n%250+4) }

// created is a fixed time: nothing in a test run may depend on the day.
const created = "2026-01-01T00:00:00Z"

// plausible gives values for computed arguments that the configuration left open, as the cloud would answer them.
func plausible(o *cloud.Object, d *schema.ResourceData) map[string]any {
	out := map[string]any{}
	put := func(key string, v any) {
		_, set := o.Attrs[key]
		if _, have := out[key]; !set && !have {
			out[key] = v
		}
	}
	ip := Address(o.Seq)
	switch o.Kind {
	case "alicloud_instance":
		put("private_ip", ip)
		put("primary_ip_address", firstOf(o.Str("private_ip"), ip))
		put("network_interface_id", "eni-p"+o.ID[2:])
		put("status", "Running")
	case "alicloud_ecs_network_interface":
		put("primary_ip_address", firstOf(o.Str("primary_ip_address"), o.Str("private_ip"), ip))
		put("private_ip", firstOf(o.Str("primary_ip_address"), o.Str("private_ip"), ip))
		put("mac", mac(o.Seq))
		put("status", "Available")
	case "alicloud_slb_load_balancer":
		put("address", ip)
		put("status", "active")
		put("load_balancer_spec", "")
	case "alicloud_vpc":
		put("cidr_block", "172.16.0.0/12")
		put("router_id", "vrt-"+o.ID[4:])
		put("route_table_id", "vtb-"+o.ID[4:])
	case "alicloud_eip_address":
		put("ip_address", "203.0."+ip[7:])
		put("status", "InUse")
	case "tencentcloud_eip":
		put("public_ip", "203.0."+ip[7:])
		put("status", "BIND")
	case "tencentcloud_clb_customized_config_v2":
		put("config_id", "pz-"+o.ID)
	case "tencentcloud_instance":
		put("private_ip", ip)
		put("instance_status", "RUNNING")
		put("running_flag", true)
	case "tencentcloud_eni":
		put("ipv4_info", eniAddresses(o))
		put("mac", mac(o.Seq))
		put("state", "AVAILABLE")
	case "tencentcloud_clb_instance":
		put("clb_vips", []any{ip})
		put("domain", "")
	case "tencentcloud_as_scaling_group":
		put("status", "NORMAL")
	}
	if strings.HasSuffix(o.Kind, "_load_balancer") {
		put("dns_name", o.ID+".example.invalid")
	}
	put("create_time", created)
	put("status", "Available")
	// Only what the schema really serves.
	for key, v := range out {
		if !served(d, key, v) {
			delete(out, key)
		}
	}
	return out
}

// served tells whether the resource has the argument, in the type of the value.
func served(d *schema.ResourceData, key string, v any) bool {
	raw := d.GetRawPlan()
	if raw.IsNull() || !raw.Type().IsObjectType() || !raw.Type().HasAttribute(key) {
		return false
	}
	_, text := v.(string)
	return text == (raw.Type().AttributeType(key) == cty.String)
}

// computedOnly gives the values that the cloud chose, where the state has none yet.
func computedOnly(o *cloud.Object, d *schema.ResourceData) map[string]any {
	out := map[string]any{}
	for key, v := range o.Filled {
		if _, inState := d.GetOk(key); !inState {
			out[key] = v
		}
	}
	return out
}

func eniAddresses(o *cloud.Object) []any {
	var out []any
	list, _ := o.Attrs["ipv4s"].([]any)
	for _, e := range list {
		m := e.(map[string]any)
		out = append(out, map[string]any{"ip": m["ip"], "primary": m["primary"], "description": m["description"]})
	}
	count := max(ToInt(o.Attrs["ipv4_count"]), 1)
	for i := 0; len(list) == 0 && i < count; i++ {
		out = append(out, map[string]any{"ip": Address(20000 + o.Seq*30 + i), "primary": i == 0, "description": ""})
	}
	return out
}

func mac(n int) string { return fmt.Sprintf("00:16:3e:%02x:%02x:%02x", n>>16&255, n>>8&255, n&255) }

func firstOf(words ...string) string {
	for _, w := range words {
		if w != "" {
			return w
		}
	}
	return ""
}

// nameOf finds what a thing is called.
func nameOf(attrs map[string]any) string {
	for _, key := range []string{"name", "load_balancer_name", "server_group_name", "target_group_name", "clb_name",
		"listener_name", "scaling_group_name", "instance_name", "vpc_name", "vswitch_name", "rule_name", "description"} {
		if s, ok := attrs[key].(string); ok && s != "" {
			return s
		}
	}
	return ""
}
