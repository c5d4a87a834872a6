package cloud

// Tencent gateway load balancers: weight is 0 or 16, any other value is stored as 16; port is 6081
// (gwlb/v20240906/models.go:222, :1555).

const tgwKind = "tencentcloud_gwlb_target_group"

// GwlbInstances registers or deregisters members; the call answers before its task is done and nobody waits.
func (c *Cloud) GwlbInstances(action, group string, ms []Member) error {
	return c.Do(tgCall(action, group, ms), func(s *State) error {
		g := s.group(group, tgwKind)
		if action == "DeregisterTargetGroupInstances" {
			for _, m := range ms {
				g.Remove(func(o Member) bool { return sameTarget(o, m) })
			}
			return nil
		}
		stored := make([]Member, 0, len(ms))
		for _, m := range ms {
			if m.Port != 6081 {
				return Refuse("InvalidParameterValue", "port %d: a gateway target group takes 6081", m.Port)
			}
			if !IsIP(m.IP) {
				return Refuse("InvalidParameter.FormatError", "%s is not an address", m.IP)
			}
			if err := CheckWeight("InvalidParameterValue.Range", m.Weight); err != nil {
				return err
			}
			if m.Weight != 0 {
				m.Weight = 16
			}
			stored = append(stored, m)
		}
		return c.addTo(s, g, stored, sameTarget, 0)
	})
}

// GwlbGroup makes the empty group of a gateway target group.
func (s *State) GwlbGroup(o *Object) error {
	if p := number64(o.Attrs["port"]); p != 0 && p != 6081 {
		return Refuse("InvalidParameterValue", "port %d: a gateway target group takes 6081", p)
	}
	s.Groups[o.ID] = &Group{Key: o.ID, Kind: tgwKind, Name: o.Name, VPC: o.Str("vpc_id"), Members: []Member{}, Seq: s.Next()}
	return nil
}

// GwlbAssociate makes the gateway's one listener send to a group, or to none.
func (c *Cloud) GwlbAssociate(action, lb, group string) error {
	call := Call{Action: action, Args: map[string]any{"LoadBalancerId": lb, "TargetGroupId": group}, Locks: []string{lb}, BusyCode: tcBusy}
	return c.Do(call, func(s *State) error {
		key := lb + "/gateway"
		f := s.Fronts[key]
		if action == "DisassociateTargetGroups" {
			delete(s.Fronts, key)
			return nil
		}
		if f != nil {
			return Refuse("InvalidParameter", "%s already sends to %s", lb, f.Targets[0].Group)
		}
		s.group(group, tgwKind)
		s.Fronts[key] = &Front{Key: key, Label: "GENEVE:6081", Kind: "tencentcloud_gwlb_instance", LB: lb, Proto: "GENEVE", Port: 6081,
			Targets: []Target{{Group: group, Weight: 16}}, Seq: s.Next()}
		return nil
	})
}
