package provider

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"github.com/hashicorp/terraform-plugin-sdk/v2/diag"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/schemadata"
)

// listed names the resource types that a data source lists, where its name does not say so.
var listed = map[string]string{
	"tencentcloud_clb_listener_rules": "tencentcloud_clb_listener_rule",
}

// zones of the two regions in use by examples.
var zones = map[string][]string{
	"alicloud":     {"cn-hangzhou-h", "cn-hangzhou-i", "cn-hangzhou-j", "cn-hangzhou-k"},
	"tencentcloud": {"ap-guangzhou-3", "ap-guangzhou-4", "ap-guangzhou-6", "ap-guangzhou-7"},
}

func dataSource(c *cloud.Cloud, data *schemadata.Data, name string) *schema.Resource {
	return &schema.Resource{
		Schema: data.DataSourceSchema(name),
		ReadContext: func(_ context.Context, d *schema.ResourceData, _ any) diag.Diagnostics {
			d.SetId(name)
			return diag.FromErr(c.Read(func(s *cloud.State) error {
				return fillDataSource(s, c.Name, name, data.DataSourceSchema(name), d)
			}))
		},
	}
}

func fillDataSource(s *cloud.State, cloudName, name string, fields map[string]*schema.Schema, d *schema.ResourceData) error {
	items := itemsOf(s, cloudName, name, d)
	var ids, names []any
	kept := items[:0]
	for _, it := range items {
		if matches(it, fields, d) {
			kept = append(kept, it)
			ids, names = append(ids, it["id"]), append(names, it["name"])
		}
	}
	for key, f := range fields {
		if !f.Computed {
			continue
		}
		var v any
		switch {
		case key == "ids" && len(Strings(d.Get("ids"))) == 0:
			v = ids
		case key == "names":
			v = names
		case key == "total_count":
			v = len(kept)
		default:
			if e, ok := f.Elem.(*schema.Resource); ok {
				v = project(kept, e.Schema)
			}
		}
		if v != nil {
			if err := d.Set(key, v); err != nil {
				return err
			}
		}
	}
	return nil
}

// itemsOf finds what a data source lists, each as a flat map of everything known.
func itemsOf(s *cloud.State, cloudName, name string, d *schema.ResourceData) []map[string]any {
	if strings.HasSuffix(name, "zones") {
		var out []map[string]any
		for _, z := range zones[cloudName] {
			out = append(out, map[string]any{"id": z, "name": z, "local_name": z, "state": "AVAILABLE", "multi_zone_ids": []any{z}})
		}
		return out
	}
	if f, ok := memberSources[name]; ok {
		return f(s, d)
	}
	kind := listed[name]
	if kind == "" {
		kind = strings.TrimSuffix(name, "s")
	}
	var out []map[string]any
	for _, o := range s.ObjectsOf(kind) {
		it := map[string]any{}
		for _, from := range []map[string]any{o.Filled, o.Attrs} {
			for key, v := range from {
				it[key] = v
			}
		}
		it["id"], it["name"] = o.ID, o.Name
		// Lists name the object by its own id: clb_id, listener_id, target_group_id, ...
		own := kind[strings.Index(kind, "_")+1:]
		for _, key := range []string{own + "_id", own[strings.Index(own, "_")+1:] + "_id", "instance_id"} {
			if _, have := it[key]; !have {
				it[key] = o.ID
			}
		}
		out = append(out, it)
	}
	return out
}

// matches applies the filters that the configuration sets: ids, name_regex, and every argument that an item has too.
func matches(it map[string]any, fields map[string]*schema.Schema, d *schema.ResourceData) bool {
	for key, f := range fields {
		v, set := d.GetOk(key)
		if !set || (!f.Optional && !f.Required) {
			continue
		}
		switch {
		case key == "name_regex" || key == "description_regex":
			re, err := regexp.Compile(v.(string))
			name, _ := it["name"].(string)
			if err != nil || !re.MatchString(name) {
				return false
			}
		case key == "ids":
			if id, _ := it["id"].(string); !slices.Contains(Strings(v), id) {
				return false
			}
		case f.Type == schema.TypeString || f.Type == schema.TypeFloat:
			if have, ok := it[key]; ok && !same(have, v) {
				return false
			}
		case f.Type == schema.TypeList || f.Type == schema.TypeSet:
			// instance_set_ids filters by instance_id.
			if have, ok := it[strings.TrimSuffix(strings.Replace(key, "_set_ids", "_ids", 1), "s")].(string); ok && !slices.Contains(Strings(v), have) {
				return false
			}
		}
	}
	return true
}

func same(a, b any) bool {
	if s, ok := a.(string); ok {
		return s == b
	}
	return ToInt(a) == ToInt(b)
}

// project keeps the fields that the data source serves, in the types it serves them.
func project(items []map[string]any, fields map[string]*schema.Schema) []any {
	out := []any{}
	for _, it := range items {
		row := map[string]any{}
		for key, f := range fields {
			if v, ok := fit(it[key], f); ok {
				row[key] = v
			}
		}
		out = append(out, row)
	}
	return out
}

func fit(v any, f *schema.Schema) (any, bool) {
	switch f.Type {
	case schema.TypeString:
		s, ok := v.(string)
		return s, ok
	case schema.TypeFloat, schema.TypeInt:
		switch v.(type) {
		case int, float64:
			return float64(ToInt(v)), true
		}
	case schema.TypeBool:
		b, ok := v.(bool)
		return b, ok
	case schema.TypeList, schema.TypeSet:
		if e, nested := f.Elem.(*schema.Resource); nested {
			return project(Maps(v), e.Schema), true
		}
		if list, ok := v.([]any); ok {
			return list, true
		}
	}
	return nil, false
}
