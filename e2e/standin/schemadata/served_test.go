package schemadata_test

import (
	"encoding/json"
	"testing"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"

	"cdktf-load-balancing.invalid/e2e/standin/schemadata"
)

// What the stand-in serves must be what the real provider serves: schema.json is the real one's answer.
func TestServedSchemaIsTheRealOne(t *testing.T) {
	for _, cloud := range []string{"alicloud", "tencentcloud"} {
		data, err := schemadata.Load("../../../providers", cloud)
		if err != nil {
			t.Fatal(err)
		}
		for name, want := range data.Schema.Resources {
			compare(t, name, want.Block, data.ResourceSchema(name))
		}
	}
}

func compare(t *testing.T, path string, want schemadata.Block, got map[string]*schema.Schema) {
	t.Helper()
	seen := map[string]bool{"id": true, "timeouts": true}
	for key, a := range want.Attributes {
		seen[key] = true
		if key == "id" {
			continue
		}
		s := got[key]
		if s == nil {
			t.Errorf("%s.%s is missing", path, key)
			continue
		}
		if s.Required != a.Required || s.Optional != a.Optional || s.Computed != a.Computed {
			t.Errorf("%s.%s: required/optional/computed %v/%v/%v, want %v/%v/%v", path, key, s.Required, s.Optional, s.Computed, a.Required, a.Optional, a.Computed)
		}
		if word := typeWord(a.Type); word != "" && word != kinds[s.Type] {
			t.Errorf("%s.%s: type %v, want %s", path, key, s.Type, word)
		}
	}
	for key, b := range want.Blocks {
		seen[key] = true
		s := got[key]
		if key == "timeouts" {
			continue
		}
		if s == nil {
			t.Errorf("%s.%s is missing", path, key)
			continue
		}
		inner, ok := s.Elem.(*schema.Resource)
		if !ok || kinds[s.Type] != b.Nesting {
			t.Errorf("%s.%s is not a %s block", path, key, b.Nesting)
			continue
		}
		compare(t, path+"."+key, b.Block, inner.Schema)
	}
	for key := range got {
		if !seen[key] {
			t.Errorf("%s.%s is not served by the real provider", path, key)
		}
	}
}

var kinds = map[schema.ValueType]string{
	schema.TypeString: "string", schema.TypeBool: "bool", schema.TypeInt: "number", schema.TypeFloat: "number",
	schema.TypeList: "list", schema.TypeSet: "set", schema.TypeMap: "map",
}

func typeWord(raw json.RawMessage) string {
	var word string
	if json.Unmarshal(raw, &word) == nil {
		return word
	}
	var parts []json.RawMessage
	if json.Unmarshal(raw, &parts) == nil && len(parts) > 0 {
		_ = json.Unmarshal(parts[0], &word)
	}
	return word
}
