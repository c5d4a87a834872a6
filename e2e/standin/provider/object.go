package provider

import (
	"time"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
)

// Spec describes a resource that is one object of the cloud: created, changed and deleted by one call each.
// The hooks put the API's rules and the effect on groups and listeners into the model.
type Spec struct {
	Kind                     string
	Create, Update, Delete   string // API actions
	Plain                    bool
	Locks                    func(d *schema.ResourceData) []string
	BusyCode                 string
	RetryCreate, RetryUpdate []string // codes that the provider retries
	RetryDelete              []string
	RetryFor                 time.Duration // 5 minutes unless set
	CreateDelay              time.Duration // what the provider does before the create call, e.g. a read
	Async                    string        // name of the task query after each call; "" for synchronous APIs
	ID                       func(s *cloud.State, d *schema.ResourceData) string
	OnCreate, OnUpdate       func(s *cloud.State, o *cloud.Object, d *schema.ResourceData) error
	OnDelete                 func(s *cloud.State, o *cloud.Object) error
	// Fill gives computed values after create and, where they can change, at Read.
	Fill func(s *cloud.State, o *cloud.Object) map[string]any
	// ReadExtra adds what Read takes from the live model (members, switched groups).
	ReadExtra func(s *cloud.State, o *cloud.Object, d *schema.ResourceData) error
	// AfterCreate and AfterUpdate run provider steps that are calls of their own.
	BeforeUpdate, AfterCreate, AfterUpdate Op
	// SkipUpdate tells that an Update needs no call of this spec (only nested members changed).
	SkipUpdate    func(d *schema.ResourceData) bool
	Adjust        func(map[string]*schema.Schema)
	CustomizeDiff schema.CustomizeDiffFunc
	Import        Op
}

// Plain is the generic resource: no rules, computed values filled plausibly.
func Plain(kind string) Handler {
	return Object(Spec{Kind: kind, Create: "Create:" + kind, Update: "Update:" + kind, Delete: "Delete:" + kind, Plain: true})
}

// Object makes the handler of a spec.
func Object(spec Spec) Handler {
	return Handler{Create: spec.create, Read: spec.read, Update: spec.update, Delete: spec.delete,
		Adjust: spec.Adjust, CustomizeDiff: spec.CustomizeDiff, Import: spec.Import}
}

func (spec Spec) call(d *schema.ResourceData, action string) cloud.Call {
	call := cloud.Call{Action: action, Plain: spec.Plain, BusyCode: spec.BusyCode, Args: map[string]any{"kind": spec.Kind}}
	if d.Id() != "" {
		call.Args["id"] = d.Id()
	}
	if spec.Locks != nil {
		call.Locks = spec.Locks(d)
	}
	return call
}

func (spec Spec) retryFor() time.Duration {
	if spec.RetryFor > 0 {
		return spec.RetryFor
	}
	return 5 * time.Minute
}

func (spec Spec) wait(c *cloud.Cloud) error {
	if spec.Async == "" {
		return nil
	}
	return c.Wait(spec.Async)
}

func (spec Spec) create(c *cloud.Cloud, d *schema.ResourceData) error {
	var id string
	time.Sleep(c.Scale(spec.CreateDelay))
	err := Retry(c, spec.retryFor(), spec.RetryCreate, func() error {
		return c.Do(spec.call(d, spec.Create), func(s *cloud.State) error {
			o := &cloud.Object{Kind: spec.Kind, Attrs: Collect(d), Seq: s.Next()}
			o.Name = nameOf(o.Attrs)
			if spec.ID != nil {
				o.ID = spec.ID(s, d)
			} else {
				o.ID = s.NewID(spec.Kind)
			}
			o.Filled = plausible(o, d)
			if spec.OnCreate != nil {
				if err := spec.OnCreate(s, o, d); err != nil {
					return err
				}
			}
			if spec.Fill != nil {
				for key, v := range spec.Fill(s, o) {
					o.Filled[key] = v
				}
			}
			s.Objects[o.ID] = o
			id = o.ID
			return nil
		})
	})
	if err != nil {
		return err
	}
	d.SetId(id)
	if err := spec.wait(c); err != nil {
		return err
	}
	if spec.AfterCreate != nil {
		if err := spec.AfterCreate(c, d); err != nil {
			return err
		}
	}
	return spec.read(c, d)
}

func (spec Spec) read(c *cloud.Cloud, d *schema.ResourceData) error {
	return c.Read(func(s *cloud.State) error {
		o := s.Objects[d.Id()]
		if o == nil {
			d.SetId("")
			return nil
		}
		if Imported(d) {
			if err := Restore(d, o); err != nil {
				return err
			}
		}
		for key, v := range computedOnly(o, d) {
			if err := d.Set(key, v); err != nil {
				return err
			}
		}
		if spec.ReadExtra != nil {
			return spec.ReadExtra(s, o, d)
		}
		return nil
	})
}

// update keeps the old arguments in the state when it fails: the real providers' Read would find them in the cloud.
func (spec Spec) update(c *cloud.Cloud, d *schema.ResourceData) error {
	err := spec.tryUpdate(c, d)
	if err != nil {
		d.Partial(true)
	}
	return err
}

func (spec Spec) tryUpdate(c *cloud.Cloud, d *schema.ResourceData) error {
	if spec.BeforeUpdate != nil {
		if err := spec.BeforeUpdate(c, d); err != nil {
			return err
		}
	}
	if spec.SkipUpdate == nil || !spec.SkipUpdate(d) {
		err := Retry(c, spec.retryFor(), spec.RetryUpdate, func() error {
			return c.Do(spec.call(d, spec.Update), func(s *cloud.State) error {
				o := s.Objects[d.Id()]
				if o == nil {
					return cloud.Refuse("InvalidResourceId.NotFound", "%s does not exist", d.Id())
				}
				changed := &cloud.Object{ID: o.ID, Kind: o.Kind, Foreign: o.Foreign, Seq: o.Seq, Attrs: Collect(d), Filled: o.Filled}
				changed.Name = nameOf(changed.Attrs)
				if spec.OnUpdate != nil {
					if err := spec.OnUpdate(s, changed, d); err != nil {
						return err
					}
				}
				s.Objects[o.ID] = changed
				return nil
			})
		})
		if err != nil {
			return err
		}
		if err := spec.wait(c); err != nil {
			return err
		}
	}
	if spec.AfterUpdate != nil {
		if err := spec.AfterUpdate(c, d); err != nil {
			return err
		}
	}
	return spec.read(c, d)
}

func (spec Spec) delete(c *cloud.Cloud, d *schema.ResourceData) error {
	err := Retry(c, spec.retryFor(), spec.RetryDelete, func() error {
		return c.Do(spec.call(d, spec.Delete), func(s *cloud.State) error {
			o := s.Objects[d.Id()]
			if o == nil {
				return nil
			}
			if spec.OnDelete != nil {
				if err := spec.OnDelete(s, o); err != nil {
					return err
				}
			}
			delete(s.Objects, d.Id())
			return nil
		})
	})
	if err != nil {
		return err
	}
	return spec.wait(c)
}
