package cloud

import "slices"

// Alibaba ALB and NLB and GWLB server groups (alb-20200616, nlb-20220430 client/client.go).

const (
	albPerCall = 200
	albQuota   = 1000
)

// ServerGroupCall names a call on an ALB, NLB or GWLB server group.
func ServerGroupCall(action, group string, ms []Member, busy string) Call {
	return Call{Action: action, Args: map[string]any{"ServerGroupId": group}, Members: ms, Locks: []string{group}, BusyCode: busy}
}

// CreateServerGroup makes an empty group of kind o.Kind.
func (s *State) CreateServerGroup(o *Object) error {
	if o.Name != "" && !IsGroupName(o.Name) {
		return Refuse("IllegalParam.ServerGroupName", "name %q: 2 to 128, a letter first, then letters, digits and . _ -", o.Name)
	}
	kind := o.Str("server_group_type")
	if kind == "" {
		kind = "Instance"
	}
	if kind != "Fc" && o.Str("vpc_id") == "" {
		return Refuse("MissingParam.VpcId", "VpcId is required")
	}
	any, _ := o.Attrs["any_port_enabled"].(bool)
	s.Groups[o.ID] = &Group{Key: o.ID, Kind: o.Kind, Name: o.Name, VPC: o.Str("vpc_id"), Proto: o.Str("protocol"), Type: kind, AnyPort: any,
		Attrs: o.Attrs, Members: []Member{}, Seq: s.Next()}
	return nil
}

// UpdateServerGroup changes the attributes of a group.
func (s *State) UpdateServerGroup(o *Object) error {
	if !IsGroupName(o.Name) {
		return Refuse("IllegalParam.ServerGroupName", "name %q is not allowed", o.Name)
	}
	if g := s.Groups[o.ID]; g != nil {
		g.Name, g.Attrs = o.Name, o.Attrs
	}
	return nil
}

// DeleteServerGroup deletes a group that no listener or rule uses.
func DeleteServerGroup(s *State, o *Object) error {
	if users := s.UsersOf(o.ID); len(users) > 0 {
		return Refuse("ResourceInUse.ServerGroup", "%s is in use by %s", o.ID, users[0].Label)
	}
	delete(s.Groups, o.ID)
	return nil
}

// groupTypes: which server types a group takes.
var groupTypes = map[string][]string{"Instance": {"Ecs", "Eni", "Eci"}, "Ip": {"Ip"}, "Fc": {"Fc"}}

func (s *State) checkGroupServer(g *Group, m Member) error {
	if !g.Foreign && !slices.Contains(groupTypes[g.Type], m.Type) {
		return Refuse("IllegalParam.ServerType", "%s: a server of type %s in a group of type %s", m.Server, m.Type, g.Type)
	}
	if m.Type == "Ip" && !IsIP(m.Server) {
		return Refuse("IllegalParam.ServerId", "%s: the server id in an Ip group is an address", m.Server)
	}
	if m.Type == "Ip" && m.IP != "" && m.IP != m.Server {
		return Refuse("IllegalParam.ServerIp", "%s differs from the server id %s", m.IP, m.Server)
	}
	if m.Type == "Eni" && !s.eniAttached(m.Server) {
		return Refuse("ResourceNotFound.BackendServer", "%s is not attached to an instance", m.Server)
	}
	if err := CheckWeight("IllegalParam.Weight", m.Weight); err != nil {
		return err
	}
	return s.sameVPC(m.Server, g.VPC)
}

// AlbAdd is AddServersToServerGroup.
func (c *Cloud) AlbAdd(group string, ms []Member) error {
	return c.Do(ServerGroupCall("AddServersToServerGroup", group, ms, "IncorrectStatus.ServerGroup"), func(s *State) error {
		g := s.group(group, "alicloud_alb_server_group")
		if len(ms) > albPerCall {
			return Refuse("QuotaExceeded.ServersNum", "%d servers in one request, at most %d", len(ms), albPerCall)
		}
		for _, m := range ms {
			if err := s.checkGroupServer(g, m); err != nil {
				return err
			}
			if m.Type != "Fc" {
				if err := CheckPort("IllegalParam.Port", m.Port); err != nil {
					return err
				}
			}
			if m.Remote && m.Type != "Ip" {
				return Refuse("IllegalParam.RemoteIpEnabled", "%s: remote IP is for servers of type Ip", m.Server)
			}
			if m.Desc != "" && !IsAlbDescription(m.Desc) {
				return Refuse("IllegalParam.Description", "description %q: 2 to 256 characters, no http:// or https://", m.Desc)
			}
		}
		if len(g.Members)+len(ms) > albQuota {
			return Refuse("QuotaExceeded.ServersNum", "more than %d servers in %s", albQuota, group)
		}
		return c.addTo(s, g, ms, sameAddress, 0)
	})
}

func sameAddress(a, b Member) bool { return a.Server == b.Server && a.IP == b.IP && a.Port == b.Port }

// AlbRemove is RemoveServersFromServerGroup.
func (c *Cloud) AlbRemove(group string, ms []Member) error {
	return c.Do(ServerGroupCall("RemoveServersFromServerGroup", group, ms, "IncorrectStatus.ServerGroup"), func(s *State) error {
		for _, m := range ms {
			s.group(group, "alicloud_alb_server_group").Remove(func(o Member) bool { return sameAddress(o, m) })
		}
		return nil
	})
}

// NlbAdd is AddServersToServerGroup of NLB.
func (c *Cloud) NlbAdd(group string, m Member) error {
	return c.Do(ServerGroupCall("AddServersToServerGroup", group, []Member{m}, "IncorrectStatus.serverGroup"), func(s *State) error {
		g := s.group(group, "alicloud_nlb_server_group")
		if err := s.checkGroupServer(g, m); err != nil {
			return err
		}
		if m.Type == "Ip" && m.IP == "" {
			return Refuse("MissingParam.ServerIp", "ServerIp is required for servers of type Ip")
		}
		if !(m.Port == 0 && (g.AnyPort || g.Foreign)) {
			if err := CheckPort("IllegalParam.Port", m.Port); err != nil {
				return err
			}
		}
		if m.Port != 0 && g.AnyPort {
			return Refuse("IllegalParam.Port", "an any-port group takes port 0")
		}
		if m.Desc != "" && !IsNlbDescription(m.Desc) {
			return Refuse("IllegalParam.Description", "description %q is not allowed", m.Desc)
		}
		return c.addTo(s, g, []Member{m}, sameAddress, 0)
	})
}

// NlbUpdate is UpdateServerGroupServersAttribute: weight and description, in place.
func (c *Cloud) NlbUpdate(group string, m Member) error {
	return c.Do(ServerGroupCall("UpdateServerGroupServersAttribute", group, []Member{m}, "IncorrectStatus.serverGroup"), func(s *State) error {
		g := s.group(group, "alicloud_nlb_server_group")
		i := g.Index(func(o Member) bool { return sameAddress(o, m) })
		if i < 0 {
			return Refuse("ResourceNotFound.BackendServer", "%s is not in %s", m.Key(), group)
		}
		if m.Desc != "" && !IsNlbDescription(m.Desc) {
			return Refuse("IllegalParam.Description", "description %q is not allowed", m.Desc)
		}
		if m.Desc != "" {
			g.Members[i].Desc = m.Desc
		}
		g.Members[i].Weight = m.Weight
		return CheckWeight("IllegalParam.Weight", m.Weight)
	})
}

// NlbRemove is RemoveServersFromServerGroup of NLB.
func (c *Cloud) NlbRemove(group string, m Member) error {
	return c.Do(ServerGroupCall("RemoveServersFromServerGroup", group, []Member{m}, "IncorrectStatus.serverGroup"), func(s *State) error {
		if s.group(group, "alicloud_nlb_server_group").Remove(func(o Member) bool { return sameAddress(o, m) }) == 0 {
			return Refuse("ResourceNotFound.BackendServer", "%s is not in %s", m.Key(), group)
		}
		return nil
	})
}
