// Package cloud is a model of the two clouds' load-balancer APIs: objects, member groups, the listeners and rules
// that send traffic to them, the rules of the real APIs, and a timeline of every mutating call.
//
// It is written from the facts about the vendors' APIs, not from the rules of the library it tests.
package cloud

import (
	"slices"
	"sort"
	"strconv"
)

// Object is anything with an id: a load balancer, an instance, a vpc, ...
type Object struct {
	ID      string         `json:"id"`
	Kind    string         `json:"kind"` // the resource type, e.g. alicloud_slb_load_balancer
	Name    string         `json:"name,omitempty"`
	Attrs   map[string]any `json:"attrs,omitempty"`
	Filled  map[string]any `json:"filled,omitempty"`  // computed values that the cloud chose
	Foreign bool           `json:"foreign,omitempty"` // exists outside the stack: first seen by its id only
	Seq     int            `json:"seq"`
}

// Member is one server endpoint in a group.
type Member struct {
	Server string `json:"server,omitempty"` // instance, ENI or container id; "" for members known by IP
	IP     string `json:"ip,omitempty"`
	Port   int    `json:"port"`
	Weight int    `json:"weight"`
	Type   string `json:"type,omitempty"`
	Role   string `json:"role,omitempty"` // Master/Slave
	Desc   string `json:"desc,omitempty"`
	Remote bool   `json:"remote,omitempty"`
	Owner  string `json:"owner,omitempty"` // the scaling group that added it, else ""
}

// Key names the member in a timeline: server (and IP) and port.
func (m Member) Key() string {
	key := m.Server
	if m.IP != "" {
		if key != "" {
			key += "/"
		}
		key += m.IP
	}
	return key + ":" + strconv.Itoa(m.Port)
}

// Group is a set of members: a server group, a target group, or what is bound straight to a listener or rule.
type Group struct {
	Key     string         `json:"key"`
	Kind    string         `json:"kind"`
	Name    string         `json:"name,omitempty"`
	LB      string         `json:"lb,omitempty"`
	VPC     string         `json:"vpc,omitempty"`
	Proto   string         `json:"proto,omitempty"`
	Type    string         `json:"type,omitempty"`
	AnyPort bool           `json:"anyPort,omitempty"`
	Attrs   map[string]any `json:"attrs,omitempty"`
	Members []Member       `json:"members"`
	Foreign bool           `json:"foreign,omitempty"`
	Seq     int            `json:"seq"`
}

// Target is one group that a listener or rule sends to.
type Target struct {
	Group  string `json:"group"`
	Weight int    `json:"weight"`
}

// Front is where traffic enters: a listener or a rule.
type Front struct {
	Key      string         `json:"key"`
	Label    string         `json:"label"` // readable and stable over runs: "http:80", "http:80/example.com/api"
	Kind     string         `json:"kind"`
	LB       string         `json:"lb"`
	Listener string         `json:"listener,omitempty"` // the parent of a rule
	Proto    string         `json:"proto"`
	Port     int            `json:"port"`
	Domain   string         `json:"domain,omitempty"`
	URL      string         `json:"url,omitempty"`
	Mode     string         `json:"mode,omitempty"` // Tencent: NODE, TARGETGROUP, TARGETGROUP-V2
	Priority int            `json:"priority,omitempty"`
	Targets  []Target       `json:"targets"`
	Attrs    map[string]any `json:"attrs,omitempty"`
	Foreign  bool           `json:"foreign,omitempty"`
	Seq      int            `json:"seq"`
}

// State is the whole model; it lives in a JSON file, since provider processes come and go.
type State struct {
	Seq       int                  `json:"seq"`
	Run       string               `json:"run"`     // the apply the counters below belong to
	Calls     int                  `json:"calls"`   // mutating calls in this run
	Matched   int                  `json:"matched"` // of those, the ones the nth-call fault looks at
	Throttled int                  `json:"throttled"`
	Failed    bool                 `json:"failed"` // the nth-call fault has struck
	Objects   map[string]*Object   `json:"objects"`
	Groups    map[string]*Group    `json:"groups"`
	Fronts    map[string]*Front    `json:"fronts"`
	Bindings  map[string][]Binding `json:"bindings"`       // what each scaling group fills
	Busy      map[string]Hold      `json:"busy"`           // by lock: a load balancer, a group
	Down      map[string]bool      `json:"down,omitempty"` // servers that do not run
	Shown     map[string]uint64    `json:"shown"`          // digests of what the timeline shows of each group and front
}

func newState() *State {
	return &State{Objects: map[string]*Object{}, Groups: map[string]*Group{}, Fronts: map[string]*Front{}, Busy: map[string]Hold{}, Bindings: map[string][]Binding{}}
}

// Next is the sequence number of a new thing.
func (s *State) Next() int {
	s.Seq++
	return s.Seq
}

// FrontsOn lists the fronts of a load balancer, oldest first.
func (s *State) FrontsOn(lb string) []*Front {
	return s.fronts(func(f *Front) bool { return f.LB == lb })
}

// RulesOf lists the rules of a listener, oldest first.
func (s *State) RulesOf(listener string) []*Front {
	return s.fronts(func(f *Front) bool { return f.Listener == listener })
}

// UsersOf lists the fronts that send to a group.
func (s *State) UsersOf(group string) []*Front {
	return s.fronts(func(f *Front) bool {
		return slices.ContainsFunc(f.Targets, func(t Target) bool { return t.Group == group })
	})
}

func (s *State) fronts(keep func(*Front) bool) []*Front {
	var out []*Front
	for _, f := range s.Fronts {
		if keep(f) {
			out = append(out, f)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Seq < out[j].Seq })
	return out
}

// ObjectsOf lists objects of a kind, oldest first.
func (s *State) ObjectsOf(kind string) []*Object {
	var out []*Object
	for _, o := range s.Objects {
		if o.Kind == kind {
			out = append(out, o)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Seq < out[j].Seq })
	return out
}

// GroupsOf lists groups of a kind, oldest first.
func (s *State) GroupsOf(kind string) []*Group {
	var out []*Group
	for _, g := range s.Groups {
		if g.Kind == kind {
			out = append(out, g)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Seq < out[j].Seq })
	return out
}

// Str reads a string attribute.
func (o *Object) Str(key string) string {
	if v, ok := o.Attrs[key].(string); ok {
		return v
	}
	v, _ := o.Filled[key].(string)
	return v
}
