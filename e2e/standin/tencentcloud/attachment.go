package tencentcloud

import (
	"fmt"
	"strings"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

// attachments: clb_attachment, authoritative for one listener (L4) or rule (L7) (resource_tc_clb_attachment.go).
func attachments(h provider.Handlers) {
	h["tencentcloud_clb_attachment"] = provider.Handler{
		Create: locked(attach), Read: attachmentRead, Update: locked(attachmentUpdate), Delete: locked(detach), Import: attachmentImport,
	}
}

// where the attachment binds: rule is resolved from domain and url when these are given.
type where struct{ lb, listener, rule string }

func place(c *cloud.Cloud, d *schema.ResourceData) (where, error) {
	w := where{provider.Str(d, "clb_id"), provider.Str(d, "listener_id"), provider.Str(d, "rule_id")}
	for _, id := range []string{w.listener, w.rule} {
		// ListenerIdCheck: .id of a listener or rule is a composite with '#'; its own attribute is needed.
		if strings.Contains(id, "#") {
			return w, fmt.Errorf("the id %q is a composite, use listener_id or rule_id", id)
		}
	}
	if domain := provider.Str(d, "domain"); domain != "" && w.rule == "" {
		return w, c.Read(func(s *cloud.State) error {
			r := s.RuleByPath(w.listener, domain, provider.Str(d, "url"))
			if r == nil {
				return fmt.Errorf("no rule %s%s on %s", domain, provider.Str(d, "url"), w.listener)
			}
			w.rule = r.Key
			return nil
		})
	}
	return w, nil
}

func targets(v any) []cloud.Member {
	var out []cloud.Member
	for _, b := range provider.Maps(v) {
		out = append(out, cloud.Member{Server: provider.S(b, "instance_id"), IP: provider.S(b, "eni_ip"), Port: provider.I(b, "port"), Weight: provider.I(b, "weight")})
	}
	return out
}

func attach(c *cloud.Cloud, d *schema.ResourceData) error {
	w, err := place(c, d)
	if err != nil {
		return err
	}
	for _, part := range chunks(targets(d.Get("targets"))) {
		// Before SetId: a failing chunk leaves the ones before it bound and in no state (B12).
		if err := task(c, nil, func() error { return c.RegisterTargets(w.lb, w.listener, w.rule, part) }); err != nil {
			return err
		}
	}
	key := w.rule
	if domain := provider.Str(d, "domain"); domain != "" {
		key = domain + "," + provider.Str(d, "url")
	}
	d.SetId(key + "#" + w.listener + "#" + w.lb)
	return attachmentRead(c, d)
}

// bound lists the live targets of the attachment's listener or rule.
func bound(c *cloud.Cloud, w where) (ms []cloud.Member, listener *cloud.Front, rules []*cloud.Front, err error) {
	err = c.Read(func(s *cloud.State) error {
		listener, rules = s.Fronts[w.listener], s.RulesOf(w.listener)
		key := w.listener
		if w.rule != "" {
			key = w.rule
		}
		if g := s.Groups[key]; g != nil {
			ms = g.Members
		}
		return nil
	})
	return ms, listener, rules, err
}

// attachmentRead stores every live target, whoever bound it (B2).
func attachmentRead(c *cloud.Cloud, d *schema.ResourceData) error {
	w, err := place(c, d)
	if err != nil {
		d.SetId("")
		return nil
	}
	ms, listener, rules, err := bound(c, w)
	if err != nil {
		return err
	}
	if listener == nil || (w.rule == "" && len(ms) == 0) || (w.rule != "" && len(rules) == 0) {
		d.SetId("")
		return nil
	}
	if err := d.Set("protocol_type", listener.Proto); err != nil {
		return err
	}
	return refresh(c, d, w)
}

// refresh stores the live targets.
func refresh(c *cloud.Cloud, d *schema.ResourceData, w where) error {
	ms, _, _, err := bound(c, w)
	if err != nil {
		return err
	}
	blocks := []any{}
	for _, m := range ms {
		if strings.HasPrefix(m.Type, "function") {
			continue // function targets are invisible here
		}
		blocks = append(blocks, map[string]any{"instance_id": m.Server, "eni_ip": m.IP, "port": m.Port, "weight": m.Weight})
	}
	return d.Set("targets", blocks)
}

// attachmentUpdate: Deregister, ModifyTargetWeight, Register, each in chunks of 20, each chunk waited for.
func attachmentUpdate(c *cloud.Cloud, d *schema.ResourceData) error {
	w, err := place(c, d)
	if err != nil || !d.HasChange("targets") {
		return err
	}
	old, now := d.GetChange("targets")
	gone := targets(old.(*schema.Set).Difference(now.(*schema.Set)))
	fresh := targets(now.(*schema.Set).Difference(old.(*schema.Set)))
	var remove, weigh, add []cloud.Member
	for _, m := range gone {
		if !has(fresh, m) {
			remove = append(remove, m)
		}
	}
	for _, m := range fresh {
		if has(gone, m) {
			weigh = append(weigh, m)
		} else {
			add = append(add, m)
		}
	}
	if err := deregister(c, w, remove); err != nil {
		return err
	}
	for _, part := range chunks(weigh) {
		if err := task(c, nil, func() error { return c.ModifyTargetWeight(w.lb, w.listener, w.rule, part) }); err != nil {
			return err
		}
	}
	for _, part := range chunks(add) {
		if err := task(c, nil, func() error { return c.RegisterTargets(w.lb, w.listener, w.rule, part) }); err != nil {
			return err
		}
	}
	// The last step keeps the resource even when no target is left: measured, the second of two attachments on one
	// listener ends its apply well, and the next refresh drops both.
	return refresh(c, d, w)
}

func has(ms []cloud.Member, m cloud.Member) bool {
	for _, o := range ms {
		if o.Server == m.Server && o.IP == m.IP && o.Port == m.Port {
			return true
		}
	}
	return false
}

// candidates is getRemoveCandidates: what is not bound any more is left out, but on an HTTP listener only the
// first rule's targets are looked at, whichever rule is meant, and ports are not compared (B1).
func candidates(c *cloud.Cloud, w where, ms []cloud.Member) []cloud.Member {
	look := w
	if w.rule != "" {
		_, _, rules, _ := bound(c, w)
		if len(rules) == 0 {
			return nil
		}
		look.rule = rules[0].Key
	}
	live, _, _, err := bound(c, look)
	if err != nil {
		return nil // a Describe error counts as "nothing to remove" (B11)
	}
	var out []cloud.Member
	for _, m := range ms {
		for _, l := range live {
			if l.Server == m.Server && l.IP == m.IP {
				out = append(out, m)
				break
			}
		}
	}
	return out
}

func deregister(c *cloud.Cloud, w where, ms []cloud.Member) error {
	for _, part := range chunks(candidates(c, w, ms)) {
		err := task(c, nil, func() error { return c.DeregisterTargets(w.lb, w.listener, w.rule, part) })
		// Exactly InvalidParameter is taken as success for the whole chunk (resource_tc_clb_attachment.go:442).
		if err != nil && cloud.Code(err) != "InvalidParameter" {
			return err
		}
	}
	return nil
}

func detach(c *cloud.Cloud, d *schema.ResourceData) error {
	w, err := place(c, d)
	if err != nil {
		return err
	}
	return deregister(c, w, targets(d.Get("targets")))
}

func attachmentImport(_ *cloud.Cloud, d *schema.ResourceData) error {
	p := strings.Split(d.Id(), "#")
	if len(p) != 3 {
		return fmt.Errorf("id %q is not rule#listener#clb", d.Id())
	}
	if domain, url, ok := strings.Cut(p[0], ","); ok {
		_ = d.Set("domain", domain)
		_ = d.Set("url", url)
	} else if p[0] != "" {
		_ = d.Set("rule_id", p[0])
	}
	_ = d.Set("listener_id", p[1])
	return d.Set("clb_id", p[2])
}
