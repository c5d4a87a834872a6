// Package provider assembles a plugin-SDK provider from provider data, hand-written resource handlers (the
// load-balancer families) and generic ones (everything else).
package provider

import (
	"context"
	"errors"
	"time"

	"github.com/hashicorp/terraform-plugin-sdk/v2/diag"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/schemadata"
)

// Op is one CRUD function of a handler.
type Op func(c *cloud.Cloud, d *schema.ResourceData) error

// Handler is the behaviour of one resource type.
type Handler struct {
	Create, Read, Update, Delete Op
	// Adjust changes the schema where the data cannot say it: set hashes, suppressed diffs.
	Adjust        func(map[string]*schema.Schema)
	CustomizeDiff schema.CustomizeDiffFunc
	// Import fills what Read needs from the id of an import.
	Import Op
}

// Handlers by resource type.
type Handlers map[string]Handler

// New builds the provider of one cloud.
func New(c *cloud.Cloud, data *schemadata.Data, handlers Handlers) *schema.Provider {
	p := &schema.Provider{
		Schema:         data.ProviderConfig(),
		ResourcesMap:   map[string]*schema.Resource{},
		DataSourcesMap: map[string]*schema.Resource{},
	}
	for name := range data.Schema.Resources {
		h, own := handlers[name]
		if !own {
			h = Plain(name)
		}
		p.ResourcesMap[name] = resource(c, data, name, h)
	}
	addAddresses(p, c, data)
	for name := range data.Schema.DataSources {
		p.DataSourcesMap[name] = dataSource(c, data, name)
	}
	return p
}

func resource(c *cloud.Cloud, data *schemadata.Data, name string, h Handler) *schema.Resource {
	return resourceOf(c, data, name, h, data.ResourceSchema(name))
}

func resourceOf(c *cloud.Cloud, data *schemadata.Data, name string, h Handler, fields map[string]*schema.Schema) *schema.Resource {
	r := &schema.Resource{
		Schema:        fields,
		DeleteContext: op(c, operation(h.Delete)),
		CustomizeDiff: h.CustomizeDiff,
		Timeouts:      timeouts(data, name),
	}
	if h.Adjust != nil {
		h.Adjust(r.Schema)
	}
	settled := func(f Op) Op { return settle(r.Schema, f) }
	r.CreateContext, r.ReadContext = op(c, operation(settled(h.Create))), op(c, settled(h.Read))
	if inPlace(r.Schema) {
		update := h.Update
		if update == nil {
			update = func(*cloud.Cloud, *schema.ResourceData) error { return nil }
		}
		r.UpdateContext = op(c, operation(settled(update)))
	}
	if data.Behaviour[name].Importable {
		r.Importer = &schema.ResourceImporter{StateContext: func(_ context.Context, d *schema.ResourceData, _ any) ([]*schema.ResourceData, error) {
			if h.Import != nil {
				if err := h.Import(c, d); err != nil {
					return nil, err
				}
			}
			return []*schema.ResourceData{d}, nil
		}}
	}
	return r
}

func op(c *cloud.Cloud, f Op) func(context.Context, *schema.ResourceData, any) diag.Diagnostics {
	return func(_ context.Context, d *schema.ResourceData, _ any) diag.Diagnostics {
		return diag.FromErr(f(c, d))
	}
}

// operation tells the cloud where the calls of one operation begin and end.
func operation(f Op) Op {
	return func(c *cloud.Cloud, d *schema.ResourceData) error {
		own := c.Operate()
		return errors.Join(f(own, d), own.Finish())
	}
}

// settle gives every computed collection a value after f: the SDK plans one without as unknown, for ever.
func settle(fields map[string]*schema.Schema, f Op) Op {
	return func(c *cloud.Cloud, d *schema.ResourceData) error {
		if err := f(c, d); err != nil || d.Id() == "" {
			return err
		}
		for key, s := range fields {
			if _, set := d.GetOk(key); set || !s.Computed {
				continue
			}
			var err error
			switch s.Type {
			case schema.TypeMap:
				err = d.Set(key, map[string]any{})
			case schema.TypeList, schema.TypeSet:
				err = d.Set(key, []any{})
			}
			if err != nil {
				return err
			}
		}
		return nil
	}
}

func inPlace(s map[string]*schema.Schema) bool {
	for _, a := range s {
		if !a.ForceNew && (a.Optional || a.Required) {
			return true
		}
	}
	return false
}

func timeouts(data *schemadata.Data, name string) *schema.ResourceTimeout {
	t := &schema.ResourceTimeout{}
	five := 5 * time.Minute
	if data.HasTimeout(name, "create") {
		t.Create = &five
	}
	if data.HasTimeout(name, "update") {
		t.Update = &five
	}
	if data.HasTimeout(name, "delete") {
		t.Delete = &five
	}
	return t
}
