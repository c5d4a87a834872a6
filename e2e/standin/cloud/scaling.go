package cloud

import (
	"fmt"
	"slices"
)

// Scaling groups of both clouds: they add their instances to groups and listeners by themselves. The model keeps
// the wanted instances and bindings of each scaling group and puts members in place at once.

// Binding is one place a scaling group fills.
type Binding struct {
	Group  string // the group's key
	LB     string
	Port   int
	Weight int
}

// Wanted gives the instances of a scaling group: those it launched and those attached by hand.
func (s *State) Wanted(group *Object) []string {
	n := max(number64(group.Attrs["min_size"]), number64(group.Attrs["desired_capacity"]))
	prefix := "i-"
	if group.Kind == "tencentcloud_as_scaling_group" {
		prefix = "ins-"
	}
	var out []string
	for i := range n {
		out = append(out, fmt.Sprintf("%s%s-%d", prefix, group.ID, i))
	}
	for _, kind := range []string{"alicloud_ess_attachment", "tencentcloud_as_attachment"} {
		for _, a := range s.ObjectsOf(kind) {
			if a.Str("scaling_group_id") != group.ID {
				continue
			}
			list, _ := a.Attrs["instance_ids"].([]any)
			for _, id := range list {
				out = append(out, id.(string))
			}
		}
	}
	return out
}

// Attach makes a scaling group fill one more place.
func (s *State) Attach(group string, b Binding) {
	if !slices.Contains(s.Bindings[group], b) {
		s.Bindings[group] = append(s.Bindings[group], b)
	}
	if o := s.Objects[group]; o != nil {
		s.Fill(o, b)
	}
}

// Detach makes it fill one less. forced takes its instances out too.
func (s *State) Detach(group string, b Binding, forced bool) {
	s.Bindings[group] = slices.DeleteFunc(s.Bindings[group], func(o Binding) bool { return o == b })
	if forced {
		s.Empty(group, b)
	}
}

// Rescale brings the places of a scaling group up to its present instances.
func (s *State) Rescale(o *Object) {
	s.EmptyAll(o.ID)
	for _, b := range s.Bindings[o.ID] {
		s.Fill(o, b)
	}
}

// Fill puts the scaling group's instances into one group; members of others stay.
func (s *State) Fill(group *Object, b Binding) {
	g := s.Groups[b.Group]
	if g == nil {
		return
	}
	for _, id := range s.Wanted(group) {
		m := Member{Server: id, Port: b.Port, Weight: b.Weight, Type: "ecs", Owner: group.ID}
		if g.Kind != vserverKind && g.Kind != defaultKind {
			m.Type = "Ecs"
		}
		if i := g.Index(func(o Member) bool { return o.Server == id && o.Port == b.Port }); i >= 0 {
			g.Members[i] = m
		} else {
			g.Members = append(g.Members, m)
		}
	}
}

// Empty takes the scaling group's instances out of one group (only those on the binding's port).
func (s *State) Empty(group string, b Binding) {
	if g := s.Groups[b.Group]; g != nil {
		g.Remove(func(m Member) bool { return m.Owner == group && m.Port == b.Port })
	}
}

// EmptyAll takes the scaling group's instances out of everything: it is deleted, its instances with it.
func (s *State) EmptyAll(group string) {
	for _, g := range s.Groups {
		g.Remove(func(m Member) bool { return m.Owner == group })
	}
}

// CheckBinding refuses port and weight out of range.
func CheckBinding(b Binding, port bool) error {
	if err := CheckWeight("InvalidParameter.Weight", b.Weight); err != nil {
		return err
	}
	if port {
		return CheckPort("InvalidParameter.Port", b.Port)
	}
	return nil
}

// BoundGroup gives the group of targets of a Tencent listener or rule.
func (s *State) BoundGroup(lb, listener, rule string) (*Group, error) {
	f, err := s.TcFront(lb, listener, rule)
	if err != nil {
		return nil, err
	}
	return s.bound(f), nil
}

// ClassicTargets gives the instances behind a classic load balancer of Tencent, which always exists outside the stack:
// nobody can buy a new one.
func (s *State) ClassicTargets(lb string) *Group { return s.group(lb, "tencentcloud_classic") }
