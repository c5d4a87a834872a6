package provider

import (
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/cloud"
)

// Collect gives the configured arguments in JSON-friendly form: sets become lists, unset arguments are left out.
func Collect(d *schema.ResourceData) map[string]any {
	out := map[string]any{}
	raw := d.GetRawConfig()
	if raw.IsNull() || !raw.IsKnown() {
		return out
	}
	for key := range raw.Type().AttributeTypes() {
		if key == "id" || key == "timeouts" {
			continue
		}
		v := d.Get(key)
		if raw.GetAttr(key).IsNull() {
			// A default counts as configured: the provider sends it.
			if zero(v) {
				continue
			}
		}
		out[key] = Simplify(v)
	}
	return out
}

func zero(v any) bool {
	switch t := v.(type) {
	case nil:
		return true
	case string:
		return t == ""
	case int:
		return t == 0
	case float64:
		return t == 0
	case bool:
		return !t
	case []any:
		return len(t) == 0
	case map[string]any:
		return len(t) == 0
	case *schema.Set:
		return t.Len() == 0
	}
	return false
}

// Simplify turns sets into lists, all the way down.
func Simplify(v any) any {
	switch t := v.(type) {
	case *schema.Set:
		return Simplify(t.List())
	case []any:
		out := make([]any, len(t))
		for i, e := range t {
			out[i] = Simplify(e)
		}
		return out
	case map[string]any:
		out := map[string]any{}
		for k, e := range t {
			out[k] = Simplify(e)
		}
		return out
	}
	return v
}

// Str, Int and Bool read an argument.
func Str(d *schema.ResourceData, key string) string { s, _ := d.Get(key).(string); return s }

// Int reads a number; provider data without behaviour serves numbers as floats.
func Int(d *schema.ResourceData, key string) int { return ToInt(d.Get(key)) }

// Bool reads a flag.
func Bool(d *schema.ResourceData, key string) bool { b, _ := d.Get(key).(bool); return b }

// ToInt converts the number types that turn up in schemas and in JSON.
func ToInt(v any) int {
	switch n := v.(type) {
	case int:
		return n
	case float64:
		return int(n)
	}
	return 0
}

// Maps reads a list or set of blocks.
func Maps(v any) []map[string]any {
	var out []map[string]any
	list, _ := Simplify(v).([]any)
	for _, e := range list {
		if m, ok := e.(map[string]any); ok {
			out = append(out, m)
		}
	}
	return out
}

// Strings reads a list or set of strings.
func Strings(v any) []string {
	var out []string
	list, _ := Simplify(v).([]any)
	for _, e := range list {
		if s, ok := e.(string); ok {
			out = append(out, s)
		}
	}
	return out
}

// HasConfig tells whether the argument is written in the configuration.
func HasConfig(d *schema.ResourceData, key string) bool {
	raw := d.GetRawConfig()
	return !raw.IsNull() && raw.IsKnown() && raw.Type().HasAttribute(key) && !raw.GetAttr(key).IsNull()
}

// S reads a string out of a block.
func S(m map[string]any, key string) string { s, _ := m[key].(string); return s }

// I reads a number out of a block.
func I(m map[string]any, key string) int { return ToInt(m[key]) }

// Imported tells that Read runs right after an import: nothing but the id is known, and how long empty lists are.
func Imported(d *schema.ResourceData) bool {
	st := d.State()
	if st == nil {
		return false
	}
	for key, v := range st.Attributes {
		if key != "id" && v != "0" {
			return false
		}
	}
	return true
}

// Restore writes the stored arguments of an object into the state, as Read does after an import.
func Restore(d *schema.ResourceData, o *cloud.Object) error {
	for _, from := range []map[string]any{o.Filled, o.Attrs} {
		for key, v := range from {
			if err := d.Set(key, v); err != nil {
				return err
			}
		}
	}
	return nil
}
