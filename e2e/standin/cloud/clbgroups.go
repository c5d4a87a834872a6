package cloud

// CLB groups and listeners: what the API refuses when they are created, switched and deleted.

// CreateVServer makes an empty VServer group.
func (s *State) CreateVServer(o *Object, lb string) error {
	if !clbWord.MatchString(o.Name) {
		return Refuse("InvalidParameter.VServerGroupName", "name %q: 1 to 80 of letters, digits and - / . _", o.Name)
	}
	s.need(lb, clbKind)
	s.Groups[o.ID] = &Group{Key: o.ID, Kind: vserverKind, Name: o.Name, LB: lb, Members: []Member{}, Seq: s.Next()}
	return nil
}

// CreateMasterSlave makes a group of exactly one master and one slave.
func (s *State) CreateMasterSlave(o *Object, lb string, ms []Member) error {
	roles := map[string]int{}
	g := &Group{Key: o.ID, Kind: o.Kind, Name: o.Name, LB: lb, Members: ms, Seq: s.Next()}
	for _, m := range ms {
		roles[m.Role]++
		if err := CheckPort("InvalidParameter.Port", m.Port); err != nil {
			return err
		}
		if err := s.checkServer(g, m, false); err != nil {
			return err
		}
	}
	if len(ms) != 2 || roles["Master"] != 1 || roles["Slave"] != 1 {
		return Refuse("InvalidParameter.MasterSlaveBackendServers", "a master-slave group has one Master and one Slave")
	}
	if sameServerPort(ms[0], ms[1]) {
		return Refuse("BackendServer.Duplicated", "%s is listed twice", ms[0].Key())
	}
	s.Groups[o.ID] = g
	return nil
}

// DeleteClbGroup deletes a VServer or master-slave group, unless a listener or rule still uses it.
func DeleteClbGroup(s *State, o *Object) error {
	if users := s.UsersOf(o.ID); len(users) > 0 {
		return Refuse("RspoolVipExist", "%s is in use by %s", o.ID, users[0].Label)
	}
	delete(s.Groups, o.ID)
	return nil
}

// DeleteClb deletes a load balancer with all that is on it.
func DeleteClb(s *State, o *Object) error {
	if o.Str("delete_protection") == "on" {
		return Refuse("OperationDenied.DeleteProtection", "%s is protected", o.ID)
	}
	for key, g := range s.Groups {
		if g.LB == o.ID {
			delete(s.Groups, key)
		}
	}
	for key, f := range s.Fronts {
		if f.LB == o.ID {
			delete(s.Fronts, key)
		}
	}
	return nil
}

// clbSchedulers per protocol (website/docs/r/slb_listener.html.markdown:214); the hash types need a guaranteed-performance instance.
var clbSchedulers = map[string]map[string]bool{
	"http":  {"wrr": true, "wlc": true, "rr": true},
	"https": {"wrr": true, "wlc": true, "rr": true},
	"tcp":   {"wrr": true, "wlc": true, "rr": true, "sch": true, "tch": true},
	"udp":   {"wrr": true, "wlc": true, "rr": true, "sch": true, "tch": true, "qch": true},
}

// CheckClbListener refuses what the API refuses of a listener; f carries the group it shall send to.
func (s *State) CheckClbListener(f *Front, o *Object, creating bool) error {
	lb := s.need(f.LB, clbKind)
	group, ms := o.Str("server_group_id"), o.Str("master_slave_server_group_id")
	forward := o.Str("listener_forward") == "on"
	if group != "" && ms != "" {
		return Refuse("InvalidParameter", "a listener takes a VServer group or a master-slave group, not both")
	}
	if group == "" && ms == "" && !forward && number64(o.Attrs["backend_port"]) == 0 {
		return Refuse("MissingParameter.BackendServerPort", "BackendServerPort is required without a VServer or master-slave group")
	}
	if ms != "" && f.Proto != "tcp" && f.Proto != "udp" {
		return Refuse("InvalidParameter.MasterSlaveServerGroup", "master-slave groups serve tcp and udp listeners only")
	}
	for _, id := range []string{group, ms} {
		if g := s.Groups[id]; id != "" && g != nil && !g.Foreign && g.LB != f.LB {
			return Refuse("InvalidParameter", "Listener and server group should belong to the same load balancer")
		} else if id != "" && g == nil {
			s.VServer(id).LB = f.LB
		}
	}
	if f.Proto == "https" && o.Str("server_certificate_id") == "" && o.Str("ssl_certificate_id") == "" {
		return Refuse("MissingParameter.ServerCertificateId", "an https listener needs a certificate")
	}
	sched := o.Str("scheduler")
	if sched != "" && !clbSchedulers[f.Proto][sched] {
		return Refuse("InvalidParameter.Scheduler", "scheduler %s is not for %s listeners", sched, f.Proto)
	}
	if (sched == "sch" || sched == "tch" || sched == "qch") && !GuaranteedPerformance(lb) {
		return Refuse("OperationUnsupported.Scheduler", "scheduler %s needs a guaranteed-performance instance", sched)
	}
	if !creating {
		return nil
	}
	for _, other := range s.FrontsOn(f.LB) {
		// tcp, http and https share the port space, udp has its own (C20, inferred).
		if other.Listener == "" && other.Port == f.Port && (other.Proto == "udp") == (f.Proto == "udp") {
			return Refuse("ListenerAlreadyExists", "%s already has a listener on port %d", f.LB, f.Port)
		}
	}
	return nil
}

// ClbTargets tells where a CLB listener sends to.
func (s *State) ClbTargets(f *Front, o *Object) []Target {
	for _, key := range []string{"server_group_id", "master_slave_server_group_id"} {
		if id := o.Str(key); id != "" {
			return []Target{{Group: id, Weight: 100}}
		}
	}
	if o.Str("listener_forward") == "on" {
		return []Target{}
	}
	return []Target{{Group: s.DefaultGroup(f.LB).Key, Weight: 100}}
}

func number64(v any) int {
	switch n := v.(type) {
	case int:
		return n
	case float64:
		return int(n)
	}
	return 0
}
