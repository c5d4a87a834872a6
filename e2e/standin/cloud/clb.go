package cloud

import (
	"slices"
	"strings"
)

// Alibaba CLB: the default group and VServer groups (API 2014-05-15: slb-20140515 client/).

const (
	clbPerCall  = 20  // servers per Add/Set/Remove request
	clbPerLB    = 200 // default quota, shared by the default group and all VServer groups
	clbKind     = "alicloud_slb_load_balancer"
	vserverKind = "alicloud_slb_server_group"
	defaultKind = "alicloud_slb default group"
)

// GuaranteedPerformance: spec set or pay-by-LCU. Of a load balancer outside the stack nothing is known: assumed yes.
func GuaranteedPerformance(lb *Object) bool {
	return lb.Foreign || lb.Str("load_balancer_spec") != "" || lb.Str("instance_charge_type") == "PayByCLCU"
}

// DefaultGroup gives the default group of a CLB.
func (s *State) DefaultGroup(lb string) *Group {
	o := s.need(lb, clbKind)
	g := s.group(DefaultGroupKey(lb), defaultKind)
	g.LB, g.Foreign = lb, o.Foreign
	return g
}

// VServer gives a VServer group.
func (s *State) VServer(id string) *Group { return s.group(id, vserverKind) }

// checkServer holds for every CLB request that adds a server.
func (s *State) checkServer(g *Group, m Member, needsIP bool) error {
	lb := s.need(g.LB, clbKind)
	if err := CheckWeight("InvalidParameter.Weight", m.Weight); err != nil {
		return err
	}
	want := "ecs"
	for prefix, kind := range map[string]string{"eni-": "eni", "eci-": "eci"} {
		if strings.HasPrefix(m.Server, prefix) {
			want = kind
		}
	}
	if known := strings.HasPrefix(m.Server, "i-") || want != "ecs"; known && m.Type != want {
		return Refuse("ObtainIpFail", "%s is not of type %s", m.Server, m.Type)
	}
	if m.Type != "ecs" && !GuaranteedPerformance(lb) {
		return Refuse("OperationUnsupported.EniOrEci", "%s: %s backends need a guaranteed-performance instance", lb.ID, m.Type)
	}
	if needsIP && m.Type != "ecs" && m.IP == "" {
		return Refuse("MissingParameter.ServerIp", "%s: ServerIp is required for type %s", m.Server, m.Type)
	}
	if m.Type == "ecs" && m.IP != "" {
		return Refuse("InvalidParameter.ServerIp", "%s: an ECS server takes no ServerIp", m.Server)
	}
	if m.Type == "eni" && !s.eniAttached(m.Server) {
		return Refuse("ObtainIpFail", "%s is not attached to an instance", m.Server)
	}
	if m.Desc != "" && !IsClbDescription(m.Desc) {
		return Refuse("InvalidParameter.Description", "description %q: 1 to 80 of letters, digits and - / . _", m.Desc)
	}
	return s.sameVPC(m.Server, s.vpcOf(lb.ID))
}

func clbCount(ms []Member, param string) error {
	if len(ms) == 0 {
		return Refuse("MissingParameter", "The parameter %s is missing", param)
	}
	if len(ms) > clbPerCall {
		return Refuse("InvalidBackendServers.LimitExceeded", "%d servers in one request, at most %d", len(ms), clbPerCall)
	}
	return nil
}

// addTo puts members into a group: duplicates inside the request are dropped (the first is kept), duplicates of
// existing members are refused or, by switch, ignored (assumed either way).
func (c *Cloud) addTo(s *State, g *Group, ms []Member, same func(a, b Member) bool, quota int) error {
	var fresh []Member
	for _, m := range ms {
		if slices.ContainsFunc(fresh, func(o Member) bool { return same(o, m) }) {
			continue
		}
		if g.Index(func(o Member) bool { return same(o, m) }) >= 0 {
			if c.IgnoreExists {
				continue
			}
			return Refuse("BackendServer.Duplicated", "%s is already in %s", m.Key(), g.Key)
		}
		fresh = append(fresh, m)
	}
	total := len(fresh)
	for _, o := range s.Groups {
		if o.LB == g.LB && g.LB != "" {
			total += len(o.Members)
		}
	}
	if quota > 0 && total > quota {
		return Refuse("InstanceBackendServerNumberOverLimit", "%d backend servers on %s, at most %d", total, g.LB, quota)
	}
	g.Members = append(g.Members, fresh...)
	return nil
}

func sameServerIP(a, b Member) bool   { return a.Server == b.Server && a.IP == b.IP }
func sameServerPort(a, b Member) bool { return a.Server == b.Server && a.Port == b.Port }

func (c *Cloud) clbCall(action, lb, group string, ms []Member) Call {
	call := Call{Action: action, Args: map[string]any{"LoadBalancerId": lb}, Members: ms, Locks: []string{lb}, BusyCode: "ServiceIsConfiguring"}
	if group != "" {
		call.Args["VServerGroupId"] = group
		call.BusyCode = "VServerGroupProcessing"
	}
	return call
}

// AddBackendServers puts servers into the default group.
func (c *Cloud) AddBackendServers(lb string, ms []Member) error {
	return c.Do(c.clbCall("AddBackendServers", lb, "", ms), func(s *State) error {
		g := s.DefaultGroup(lb)
		if err := clbCount(ms, "BackendServers"); err != nil {
			return err
		}
		for _, m := range ms {
			if err := s.checkServer(g, m, true); err != nil {
				return err
			}
		}
		return c.addTo(s, g, ms, sameServerIP, clbPerLB)
	})
}

// SetBackendServers changes weights in the default group. A ServerIp that is not there is refused (assumed).
func (c *Cloud) SetBackendServers(lb string, ms []Member) error {
	return c.Do(c.clbCall("SetBackendServers", lb, "", ms), func(s *State) error {
		if err := clbCount(ms, "BackendServers"); err != nil {
			return err
		}
		return setWeights(s.DefaultGroup(lb), ms, sameServerIP)
	})
}

// setWeights changes weights and needs every member to be there.
func setWeights(g *Group, ms []Member, same func(a, b Member) bool) error {
	for _, m := range ms {
		if err := CheckWeight("InvalidParameter.Weight", m.Weight); err != nil {
			return err
		}
		if g.Index(func(o Member) bool { return same(o, m) }) < 0 {
			return Refuse("BackendServer.NotFound", "%s is not in %s", m.Key(), g.Key)
		}
	}
	for _, m := range ms {
		g.Members[g.Index(func(o Member) bool { return same(o, m) })].Weight = m.Weight
	}
	return nil
}

// RemoveBackendServers takes servers out of the default group by id alone: all addresses of an ENI go (measured).
func (c *Cloud) RemoveBackendServers(lb string, ms []Member) error {
	return c.Do(c.clbCall("RemoveBackendServers", lb, "", ms), func(s *State) error {
		if err := clbCount(ms, "BackendServers"); err != nil {
			return err
		}
		for _, m := range ms {
			s.DefaultGroup(lb).Remove(func(o Member) bool { return o.Server == m.Server && (m.IP == "" || m.IP == o.IP) })
		}
		return nil
	})
}

// AddVServerGroupBackendServers puts servers into a VServer group.
func (c *Cloud) AddVServerGroupBackendServers(lb, group string, ms []Member) error {
	return c.Do(c.clbCall("AddVServerGroupBackendServers", lb, group, ms), func(s *State) error {
		g := s.VServer(group)
		if err := clbCount(ms, "BackendServers"); err != nil {
			return err
		}
		for _, m := range ms {
			if err := CheckPort("InvalidParameter.Port", m.Port); err != nil {
				return err
			}
			if err := s.checkServer(g, m, false); err != nil {
				return err
			}
		}
		return c.addTo(s, g, ms, sameServerPort, clbPerLB)
	})
}

// SetVServerGroupAttribute changes weights and the name.
func (c *Cloud) SetVServerGroupAttribute(lb, group, name string, ms []Member) error {
	return c.Do(c.clbCall("SetVServerGroupAttribute", lb, group, ms), func(s *State) error {
		g := s.VServer(group)
		if len(ms) > clbPerCall {
			return clbCount(ms, "BackendServers")
		}
		if err := setWeights(g, ms, sameServerPort); err != nil {
			return err
		}
		if name != "" {
			g.Name = name
		}
		return nil
	})
}

// RemoveVServerGroupBackendServers takes servers out of a VServer group; missing ones are ignored.
func (c *Cloud) RemoveVServerGroupBackendServers(lb, group string, ms []Member) error {
	return c.Do(c.clbCall("RemoveVServerGroupBackendServers", lb, group, ms), func(s *State) error {
		if err := clbCount(ms, "BackendServers"); err != nil {
			return err
		}
		for _, m := range ms {
			s.VServer(group).Remove(func(o Member) bool { return sameServerPort(o, m) })
		}
		return nil
	})
}
