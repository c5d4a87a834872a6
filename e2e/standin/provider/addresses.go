package provider

import (
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/schemadata"
)

// Addresses and names, of which the library has no bindings: the arguments that the tests need, as the providers have them.
var addresses = map[string]map[string]map[string]*schema.Schema{
	"alicloud": {
		"alicloud_eip_address": {
			"address_name": optional(), "bandwidth": optional(), "ip_address": computed(), "status": computed(),
		},
		"alicloud_eip_association": {"allocation_id": fixed(), "instance_id": fixed()},
		"alicloud_alidns_record": {
			"domain_name": fixed(), "rr": required(), "type": required(), "value": required(), "status": optional(), "remark": optional(),
		},
	},
	"tencentcloud": {
		"tencentcloud_eip":             {"name": optional(), "public_ip": computed(), "status": computed()},
		"tencentcloud_eip_association": {"eip_id": fixed(), "instance_id": fixed()},
		"tencentcloud_dnspod_record": {
			"domain": fixed(), "sub_domain": required(), "record_type": required(), "record_line": required(), "value": required(),
			"status": optional(), "remark": optional(),
		},
	},
}

func text(s schema.Schema) *schema.Schema { s.Type = schema.TypeString; return &s }
func required() *schema.Schema            { return text(schema.Schema{Required: true}) }
func fixed() *schema.Schema               { return text(schema.Schema{Required: true, ForceNew: true}) }
func optional() *schema.Schema            { return text(schema.Schema{Optional: true}) }
func computed() *schema.Schema            { return text(schema.Schema{Computed: true}) }

// addAddresses adds what the data of a provider does not have.
func addAddresses(p *schema.Provider, c *cloud.Cloud, data *schemadata.Data) {
	for name, fields := range addresses[c.Name] {
		if _, known := p.ResourcesMap[name]; known {
			continue
		}
		h := Plain(name)
		r := resourceOf(c, data, name, h, fields)
		p.ResourcesMap[name] = r
	}
}
