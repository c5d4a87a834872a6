package schemadata

import (
	"fmt"
	"slices"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
)

// beyondProbe is the highest number that was tried when the validators were probed: an upper bound there means
// "no upper bound was found".
const beyondProbe = 65540

// ResourceSchema gives the arguments of a resource: from behaviour.json, or from schema.json alone where the
// behaviour was never recorded (tencentcloud_security_group).
func (d *Data) ResourceSchema(name string) map[string]*schema.Schema {
	served := d.Schema.Resources[name].Block
	b, known := d.Behaviour[name]
	if !known {
		return fromBlock(served, false)
	}
	out := map[string]*schema.Schema{}
	for key, a := range b.Attributes {
		if a.Removed != "" {
			continue
		}
		out[key] = fromBehaviour(a)
		// Some blocks are served as attributes (SchemaConfigModeAttr): follow the served form.
		if _, isAttr := served.Attributes[key]; isAttr && len(a.Block) > 0 && (a.Optional || a.Required) {
			out[key].ConfigMode = schema.SchemaConfigModeAttr
		}
	}
	for key, a := range served.Attributes {
		if _, have := out[key]; !have && key != "id" {
			out[key] = fromAttribute(a)
		}
	}
	return out
}

// DataSourceSchema gives the arguments of a data source.
func (d *Data) DataSourceSchema(name string) map[string]*schema.Schema {
	return fromBlock(d.Schema.DataSources[name].Block, true)
}

// ProviderConfig gives the provider block. Everything is optional: the stand-in asks no credentials.
func (d *Data) ProviderConfig() map[string]*schema.Schema {
	out := fromBlock(d.Schema.Provider.Block, true)
	for _, s := range out {
		s.Required, s.Optional = false, true
	}
	return out
}

// HasTimeout tells whether the resource serves a timeouts block with this key.
func (d *Data) HasTimeout(name, key string) bool {
	t, ok := d.Schema.Resources[name].Block.Blocks["timeouts"]
	if !ok {
		return false
	}
	_, ok = t.Block.Attributes[key]
	return ok
}

func fromBehaviour(a AttrBehaviour) *schema.Schema {
	s := &schema.Schema{
		Required: a.Required, Optional: a.Optional, Computed: a.Computed, ForceNew: a.ForceNew,
		Sensitive: a.Sensitive, MinItems: a.MinItems, MaxItems: a.MaxItems,
		ConflictsWith: a.ConflictsWith, AtLeastOneOf: a.AtLeastOneOf, ExactlyOneOf: a.ExactlyOneOf,
		RequiredWith: a.RequiredWith,
	}
	if a.Deprecated {
		s.Deprecated = "deprecated by the provider"
	}
	switch a.Type {
	case "string":
		s.Type = schema.TypeString
	case "int":
		s.Type = schema.TypeInt
	case "float":
		s.Type = schema.TypeFloat
	case "bool":
		s.Type = schema.TypeBool
	case "map":
		s.Type, s.Elem = schema.TypeMap, &schema.Schema{Type: schema.TypeString}
	case "list", "set":
		s.Type = schema.TypeList
		if a.Type == "set" {
			s.Type = schema.TypeSet
		}
		s.Elem = element(a)
	}
	if a.Default != nil {
		s.Default = a.Default
		if f, ok := a.Default.(float64); ok && a.Type == "int" {
			s.Default = int(f)
		}
	}
	if f := validator(a.Type, a.Validate); f != nil {
		s.ValidateFunc = f
	}
	return s
}

func element(a AttrBehaviour) any {
	if len(a.Block) > 0 {
		inner := map[string]*schema.Schema{}
		for key, b := range a.Block {
			// Removed arguments are still served inside blocks (is_backup).
			inner[key] = fromBehaviour(b)
		}
		return &schema.Resource{Schema: inner}
	}
	e := &schema.Schema{Type: schema.TypeString, ValidateFunc: validator("string", a.ElemValidate)}
	if a.Elem == "TypeInt" {
		e.Type = schema.TypeInt
	}
	return e
}

func validator(kind string, v *Validation) schema.SchemaValidateFunc {
	switch {
	case v == nil:
		return nil
	case kind == "string" && len(v.OneOf) > 0:
		return func(value any, key string) ([]string, []error) {
			if s, ok := value.(string); ok && !slices.Contains(v.OneOf, s) {
				return nil, []error{fmt.Errorf("expected %s to be one of %q, got %s", key, v.OneOf, s)}
			}
			return nil, nil
		}
	case kind == "int" && len(v.Accepted) > 0:
		return func(value any, key string) ([]string, []error) {
			n, _ := value.(int)
			for _, r := range v.Accepted {
				if n >= r[0] && (n <= r[1] || r[1] >= beyondProbe) {
					return nil, nil
				}
			}
			return nil, []error{fmt.Errorf("expected %s to be in the ranges %v, got %d", key, v.Accepted, n)}
		}
	}
	return nil
}
