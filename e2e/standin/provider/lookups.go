package provider

import "github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

// lookups are data sources of servers that have no generated class: what the library asks of them, under their names in the
// providers (data_source_alicloud_ecs_network_interfaces.go, data_source_alicloud_eci_container_groups.go,
// data_source_tc_enis.go).
var lookups = map[string]map[string]map[string]*schema.Schema{
	"alicloud": {
		"alicloud_ecs_network_interfaces": lookup("interfaces", "id", "vpc_id", "status"),
		"alicloud_eci_container_groups":   lookup("groups", "id", "vpc_id", "status"),
	},
	"tencentcloud": {
		"tencentcloud_enis": lookup("enis", "id", "vpc_id", "state"),
	},
}

func lookup(list string, attributes ...string) map[string]*schema.Schema {
	each := map[string]*schema.Schema{}
	for _, name := range attributes {
		each[name] = &schema.Schema{Type: schema.TypeString, Computed: true}
	}
	return map[string]*schema.Schema{
		"ids": {Type: schema.TypeList, Optional: true, Computed: true, Elem: &schema.Schema{Type: schema.TypeString}},
		list:  {Type: schema.TypeList, Computed: true, Elem: &schema.Resource{Schema: each}},
	}
}
