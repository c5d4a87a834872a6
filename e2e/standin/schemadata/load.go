// Package schemadata turns the provider data of this repository (providers/<cloud>/schema.json and
// behaviour.json) into plugin-SDK schemas, so that the stand-in has the arguments, ForceNew flags, defaults and
// validators of the real provider without a copy of its source.
package schemadata

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// Data is what is known about one provider.
type Data struct {
	Cloud     string
	Schema    ProviderSchema
	Behaviour map[string]ResourceBehaviour
}

// ProviderSchema is the answer of `terraform providers schema -json` for one provider.
type ProviderSchema struct {
	Provider    BlockHolder            `json:"provider"`
	Resources   map[string]BlockHolder `json:"resource_schemas"`
	DataSources map[string]BlockHolder `json:"data_source_schemas"`
}

// BlockHolder wraps a block with its schema version.
type BlockHolder struct {
	Version int   `json:"version"`
	Block   Block `json:"block"`
}

// Block is a configuration block.
type Block struct {
	Attributes map[string]Attribute   `json:"attributes"`
	Blocks     map[string]NestedBlock `json:"block_types"`
}

// Attribute is one argument; Type is the cty type as JSON.
type Attribute struct {
	Type      json.RawMessage `json:"type"`
	Required  bool            `json:"required"`
	Optional  bool            `json:"optional"`
	Computed  bool            `json:"computed"`
	Sensitive bool            `json:"sensitive"`
}

// NestedBlock is a block inside a block.
type NestedBlock struct {
	Nesting string `json:"nesting_mode"`
	Block   Block  `json:"block"`
	Min     int    `json:"min_items"`
	Max     int    `json:"max_items"`
}

// ResourceBehaviour is what the schema JSON does not tell about a resource.
type ResourceBehaviour struct {
	Attributes map[string]AttrBehaviour `json:"attributes"`
	Importable bool                     `json:"importable"`
	HasUpdate  bool                     `json:"hasUpdate"`
}

// AttrBehaviour is one argument as the provider's source declares it.
type AttrBehaviour struct {
	Type           string                   `json:"type"`
	Elem           string                   `json:"elem"`
	Block          map[string]AttrBehaviour `json:"block"`
	Required       bool                     `json:"required"`
	Optional       bool                     `json:"optional"`
	Computed       bool                     `json:"computed"`
	ForceNew       bool                     `json:"forceNew"`
	Sensitive      bool                     `json:"sensitive"`
	DiffSuppressed bool                     `json:"diffSuppressed"`
	Deprecated     bool                     `json:"deprecated"`
	Removed        string                   `json:"removed"`
	Default        any                      `json:"default"`
	MinItems       int                      `json:"minItems"`
	MaxItems       int                      `json:"maxItems"`
	ConflictsWith  []string                 `json:"conflictsWith"`
	AtLeastOneOf   []string                 `json:"atLeastOneOf"`
	ExactlyOneOf   []string                 `json:"exactlyOneOf"`
	RequiredWith   []string                 `json:"requiredWith"`
	Validate       *Validation              `json:"validate"`
	ElemValidate   *Validation              `json:"elemValidate"`
}

// Validation is what could be learnt about a validator: a list of words, or accepted ranges of integers.
type Validation struct {
	OneOf    []string `json:"oneOf"`
	Accepted [][2]int `json:"accepted"`
}

// Load reads the data of one cloud from the providers folder.
func Load(dir, cloud string) (*Data, error) {
	var file struct {
		Providers map[string]ProviderSchema `json:"provider_schemas"`
	}
	if err := readJSON(filepath.Join(dir, cloud, "schema.json"), &file); err != nil {
		return nil, err
	}
	d := &Data{Cloud: cloud}
	for _, p := range file.Providers {
		d.Schema = p
	}
	if len(d.Schema.Resources) == 0 {
		return nil, fmt.Errorf("no resources in the schema of %s under %s", cloud, dir)
	}
	return d, readJSON(filepath.Join(dir, cloud, "behaviour.json"), &d.Behaviour)
}

func readJSON(path string, into any) error {
	raw, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(raw, into); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}
