package tencentcloud

import (
	"fmt"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
	"cdktf-load-balancing.invalid/e2e/standin/provider"
)

// functions: clb_function_targets_attachment, one function behind a rule
// (resource_tc_clb_function_targets_attachment.go); weight changes in place.
func functions(h provider.Handlers) {
	h["tencentcloud_clb_function_targets_attachment"] = provider.Handler{
		Create: functionCall("RegisterFunctionTargets"), Read: functionRead, Update: functionCall("ModifyFunctionTargets"), Delete: functionCall("DeregisterFunctionTargets"),
	}
}

func functionPlace(c *cloud.Cloud, d *schema.ResourceData) where {
	w := where{provider.Str(d, "load_balancer_id"), provider.Str(d, "listener_id"), provider.Str(d, "location_id")}
	if w.rule == "" {
		_ = c.Read(func(s *cloud.State) error {
			if r := s.RuleByPath(w.listener, provider.Str(d, "domain"), provider.Str(d, "url")); r != nil {
				w.rule = r.Key
			}
			return nil
		})
	}
	return w
}

func functionMembers(d *schema.ResourceData) []cloud.Member {
	var out []cloud.Member
	for _, t := range provider.Maps(d.Get("function_targets")) {
		for _, f := range provider.Maps(t["function"]) {
			name := fmt.Sprintf("%s/%s/%s", provider.S(f, "function_namespace"), provider.S(f, "function_name"), provider.S(f, "function_qualifier"))
			out = append(out, cloud.Member{Server: name, Type: "function", Weight: provider.I(t, "weight")})
		}
	}
	return out
}

func functionCall(action string) provider.Op {
	return func(c *cloud.Cloud, d *schema.ResourceData) error {
		w, ms := functionPlace(c, d), functionMembers(d)
		if err := task(c, nil, func() error { return c.FunctionTargets(action, w.lb, w.listener, w.rule, ms) }); err != nil {
			return err
		}
		if d.Id() == "" {
			d.SetId(w.lb + "#" + w.listener + "#" + w.rule)
		}
		return nil
	}
}

func functionRead(c *cloud.Cloud, d *schema.ResourceData) error {
	ms, _, _, err := bound(c, functionPlace(c, d))
	for _, m := range ms {
		if m.Type == "function" {
			return err
		}
	}
	d.SetId("")
	return err
}
