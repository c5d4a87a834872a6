package cloud

import "slices"

// Tencent target groups, v1 and v2 (clb/v20180317/models.go:3288, :15896).

const tgKind = "tencentcloud_clb_target_group"

func tgCall(action, group string, ms []Member) Call {
	return Call{Action: action, Args: map[string]any{"TargetGroupId": group}, Members: ms, Locks: []string{group}, BusyCode: tcBusy}
}

// CreateTargetGroup makes an empty target group.
func (s *State) CreateTargetGroup(o *Object) error {
	kind, proto := o.Str("type"), o.Str("protocol")
	if kind == "" {
		kind = "v1"
	}
	l7 := slices.Contains([]string{"HTTP", "HTTPS", "GRPC"}, proto)
	switch {
	case kind != "v1" && kind != "v2":
		return Refuse("InvalidParameterValue", "target group type %s", kind)
	case kind == "v2" && !l7 && proto != "TCP" && proto != "UDP":
		return Refuse("MissingParameter", "a v2 target group needs a protocol: TCP, UDP, HTTP, HTTPS or GRPC")
	case kind == "v1" && number64(o.Attrs["weight"]) > 0:
		return Refuse("InvalidParameter", "a v1 target group takes no weight")
	case o.Str("schedule_algorithm") != "" && !(kind == "v2" && l7):
		return Refuse("InvalidParameter", "schedule_algorithm is for v2 groups of HTTP, HTTPS or GRPC")
	}
	if full, _ := o.Attrs["full_listen_switch"].(bool); full && (kind != "v2" || number64(o.Attrs["port"]) > 0) {
		return Refuse("InvalidParameter", "a full-listen group is v2 and has no port")
	}
	s.Groups[o.ID] = &Group{Key: o.ID, Kind: tgKind, Name: o.Name, VPC: o.Str("vpc_id"), Proto: proto, Type: kind, Attrs: o.Attrs, Members: []Member{}, Seq: s.Next()}
	return nil
}

// DeleteTargetGroup refuses while a listener or rule uses the group.
func DeleteTargetGroup(s *State, o *Object) error {
	if users := s.UsersOf(o.ID); len(users) > 0 {
		return Refuse("FailedOperation", "%s is associated with %s", o.ID, users[0].Label)
	}
	delete(s.Groups, o.ID)
	return nil
}

// RegisterTargetGroupInstances adds members; an existing one is refused or ignored (assumed).
func (c *Cloud) RegisterTargetGroupInstances(group string, ms []Member) error {
	return c.Do(tgCall("RegisterTargetGroupInstances", group, ms), func(s *State) error {
		g := s.group(group, tgKind)
		full, _ := g.Attrs["full_listen_switch"].(bool)
		for _, m := range ms {
			if !IsIP(m.IP) {
				return Refuse("InvalidParameter.FormatError", "%s is not an address", m.IP)
			}
			if !s.eniIPAttached(m.IP) {
				return Refuse("InvalidParameter", "the network interface of %s is not attached to an instance", m.IP)
			}
			if !(full && m.Port == 0) {
				if err := CheckPort("InvalidParameterValue.Range", m.Port); err != nil {
					return err
				}
			}
			if err := CheckWeight("InvalidParameterValue.Range", m.Weight); err != nil {
				return err
			}
		}
		if err := c.addTo(s, g, ms, sameTarget, 0); err != nil {
			return Refuse("InvalidParameterValue.Duplicate", "%s", err.(*APIError).Message)
		}
		return nil
	})
}

// DeregisterTargetGroupInstances removes members; one that is gone is refused (no tolerance in the provider).
func (c *Cloud) DeregisterTargetGroupInstances(group string, ms []Member) error {
	return c.Do(tgCall("DeregisterTargetGroupInstances", group, ms), func(s *State) error {
		for _, m := range ms {
			if s.group(group, tgKind).Remove(func(o Member) bool { return sameTarget(o, m) }) == 0 {
				return Refuse("InvalidParameter", "%s is not in %s", m.Key(), group)
			}
		}
		return nil
	})
}

// ModifyTargetGroupInstancesWeight changes weights in place.
func (c *Cloud) ModifyTargetGroupInstancesWeight(group string, ms []Member) error {
	return c.Do(tgCall("ModifyTargetGroupInstancesWeight", group, ms), func(s *State) error {
		return setWeights(s.group(group, tgKind), ms, sameTarget)
	})
}

// Association is one listener or rule of one load balancer with one group.
type Association struct{ LB, Listener, Rule, Group string }

// AssociateTargetGroups makes listeners or rules send to groups.
func (c *Cloud) AssociateTargetGroups(list []Association) error {
	return c.Do(associationCall("AssociateTargetGroups", list), func(s *State) error {
		for _, a := range list {
			if a.Listener == "" {
				return Refuse("MissingParameter", "ListenerId is needed")
			}
			known := s.Fronts[a.Listener] != nil && !s.Fronts[a.Listener].Foreign
			f, err := s.TcFront(a.LB, a.Listener, a.Rule)
			if err != nil {
				return err
			}
			g := s.group(a.Group, tgKind)
			want := map[string]string{"v1": "TARGETGROUP", "v2": "TARGETGROUP-V2"}[g.Type]
			if known && f.Mode != want && !g.Foreign {
				return Refuse("InvalidParameter", "%s not in targetgroup mode (%s, the group is %s)", f.Key, f.Mode, g.Type)
			}
			if v := s.vpcOf(a.LB); v != "" && g.VPC != "" && v != g.VPC {
				return Refuse("InvalidParameter", "the load balancer is in %s, the target group in %s", v, g.VPC)
			}
			if known && !g.Foreign && g.Proto != "" && L7(f.Proto) != slices.Contains([]string{"HTTP", "HTTPS", "GRPC"}, g.Proto) {
				return Refuse("InvalidParameter", "a %s listener and a %s group", f.Proto, g.Proto)
			}
			// An L4 listener takes one group (assumed); v2 groups share an L7 rule.
			if len(f.Targets) > 0 && (!L7(f.Proto) || g.Type == "v1") {
				return Refuse("InvalidParameter", "%s is already associated with %s", f.Key, f.Targets[0].Group)
			}
			f.Targets = append(f.Targets, Target{Group: a.Group, Weight: 10})
		}
		return nil
	})
}

// DisassociateTargetGroups undoes AssociateTargetGroups.
func (c *Cloud) DisassociateTargetGroups(list []Association) error {
	return c.Do(associationCall("DisassociateTargetGroups", list), func(s *State) error {
		for _, a := range list {
			if f, err := s.TcFront(a.LB, a.Listener, a.Rule); err == nil {
				f.Targets = slices.DeleteFunc(f.Targets, func(t Target) bool { return t.Group == a.Group })
			}
		}
		return nil
	})
}

func associationCall(action string, list []Association) Call {
	call := Call{Action: action, Args: map[string]any{"Associations": list}, BusyCode: tcBusy}
	for _, a := range list {
		// Whether an association keeps the group busy for its members' calls is not known; the measured chained
		// attachments ran beside one without a refusal, so it does not.
		call.Locks, call.Needs = append(call.Locks, a.LB), append(call.Needs, a.Group)
	}
	return call
}
