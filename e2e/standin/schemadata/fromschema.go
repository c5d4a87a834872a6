package schemadata

import (
	"encoding/json"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
)

// fromBlock builds arguments from the served schema. relaxed drops counts, which data sources and the provider
// block do not need.
func fromBlock(b Block, relaxed bool) map[string]*schema.Schema {
	out := map[string]*schema.Schema{}
	for key, a := range b.Attributes {
		if key == "id" {
			continue
		}
		out[key] = fromAttribute(a)
	}
	for key, nested := range b.Blocks {
		if key == "timeouts" {
			continue
		}
		s := &schema.Schema{Type: schema.TypeList, Optional: true, Elem: &schema.Resource{Schema: fromBlock(nested.Block, relaxed)}}
		if nested.Nesting == "set" {
			s.Type = schema.TypeSet
		}
		if nested.Min > 0 && !relaxed {
			s.Required, s.Optional = true, false
		}
		s.MaxItems = nested.Max
		out[key] = s
	}
	return out
}

func fromAttribute(a Attribute) *schema.Schema {
	s := fromType(a.Type)
	s.Required, s.Optional, s.Computed, s.Sensitive = a.Required, a.Optional, a.Computed, a.Sensitive
	if _, nested := s.Elem.(*schema.Resource); nested && (a.Optional || a.Required) {
		s.ConfigMode = schema.SchemaConfigModeAttr
	}
	return s
}

// fromType reads a cty type in JSON: "string", ["list", T], ["object", {...}].
func fromType(raw json.RawMessage) *schema.Schema {
	var word string
	if json.Unmarshal(raw, &word) == nil {
		switch word {
		case "number":
			// Whole numbers everywhere except prices: a float accepts both and is served as a number too.
			return &schema.Schema{Type: schema.TypeFloat}
		case "bool":
			return &schema.Schema{Type: schema.TypeBool}
		}
		return &schema.Schema{Type: schema.TypeString}
	}
	var pair [2]json.RawMessage
	if json.Unmarshal(raw, &pair) != nil {
		return &schema.Schema{Type: schema.TypeString}
	}
	_ = json.Unmarshal(pair[0], &word)
	s := &schema.Schema{Type: schema.TypeList}
	switch word {
	case "set":
		s.Type = schema.TypeSet
	case "map":
		s.Type = schema.TypeMap
	}
	var inner [2]json.RawMessage
	var innerWord string
	if json.Unmarshal(pair[1], &inner) == nil && json.Unmarshal(inner[0], &innerWord) == nil && innerWord == "object" {
		var fields map[string]json.RawMessage
		_ = json.Unmarshal(inner[1], &fields)
		nested := map[string]*schema.Schema{}
		for key, t := range fields {
			nested[key] = fromType(t)
			nested[key].Computed = true
		}
		s.Elem = &schema.Resource{Schema: nested}
		return s
	}
	s.Elem = fromType(pair[1])
	return s
}
