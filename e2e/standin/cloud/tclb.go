package cloud

import "strings"

// Tencent CLB, targets bound straight to a listener or rule (clb/v20180317/models.go:15689).

const (
	tcPerCall = 20
	tcPerRule = 100
	tcBusy    = "FailedOperation.ResourceInOperating"
)

// L7 tells L7 protocols, whose targets live on rules, from L4 ones.
func L7(proto string) bool { return proto == "HTTP" || proto == "HTTPS" }

// TcFront gives the listener or rule that targets are bound to. One outside the stack is taken as it is addressed:
// with a rule id it is a rule of an HTTP listener, else a TCP listener.
func (s *State) TcFront(lb, listener, rule string) (*Front, error) {
	s.need(lb, "tencentcloud_clb_instance")
	l := s.Fronts[listener]
	if l == nil {
		l = &Front{Key: listener, Label: listener, Kind: "tencentcloud_clb_listener", LB: lb, Proto: "TCP", Mode: "NODE", Foreign: true, Seq: s.Next()}
		if rule != "" {
			l.Proto = "HTTP"
		}
		s.Fronts[listener] = l
	}
	if l.LB != lb {
		return nil, Refuse("InvalidParameter.ListenerIdNotFound", "%s is not on %s", listener, lb)
	}
	if rule == "" {
		if L7(l.Proto) {
			return nil, Refuse("InvalidParameter.LocationNotFound", "%s is an %s listener: a rule is needed", listener, l.Proto)
		}
		return l, nil
	}
	if !L7(l.Proto) {
		return nil, Refuse("InvalidParameter.ProtocolCheckFailed", "%s is a %s listener: it has no rules", listener, l.Proto)
	}
	r := s.Fronts[rule]
	if r == nil {
		if !l.Foreign && !strings.HasPrefix(rule, "loc-") {
			return nil, Refuse("InvalidParameter.LocationNotFound", "%s does not exist", rule)
		}
		r = &Front{Key: rule, Label: rule, Kind: "tencentcloud_clb_listener_rule", LB: lb, Listener: listener, Proto: l.Proto, Mode: "NODE", Foreign: true, Seq: s.Next()}
		s.Fronts[rule] = r
	}
	if r.Listener != listener {
		return nil, Refuse("InvalidParameter.LocationNotFound", "%s is not on %s", rule, listener)
	}
	return r, nil
}

// RuleByPath finds a rule of a listener by domain and url.
func (s *State) RuleByPath(listener, domain, url string) *Front {
	for _, r := range s.RulesOf(listener) {
		if r.Domain == domain && r.URL == url {
			return r
		}
	}
	return nil
}

// bound is the group of targets of a front in NODE mode.
func (s *State) bound(f *Front) *Group {
	g := s.group(f.Key, "tencentcloud targets")
	g.LB, g.Name, g.Foreign = f.LB, f.Label, f.Foreign
	if len(f.Targets) == 0 {
		f.Targets = []Target{{Group: f.Key, Weight: 100}}
	}
	return g
}

func (s *State) checkTarget(f *Front, m Member) error {
	if (m.Server == "") == (m.IP == "") {
		return Refuse("InvalidParameter", "exactly one of InstanceId and EniIp is needed")
	}
	if m.Server != "" && !strings.HasPrefix(m.Server, "ins-") {
		return Refuse("InvalidParameter.FormatError", "%s is not an instance id", m.Server)
	}
	if m.IP != "" && !IsIP(m.IP) {
		return Refuse("InvalidParameter.FormatError", "%s is not an address", m.IP)
	}
	if m.IP != "" && !s.eniIPAttached(m.IP) {
		return Refuse("InvalidParameter", "the network interface of %s is not attached to an instance", m.IP)
	}
	lb := s.need(f.LB, "tencentcloud_clb_instance")
	if v := lb.Str("address_ip_version"); IsIPv6(m.IP) && !lb.Foreign && !strings.EqualFold(v, "IPv6FullChain") && !strings.EqualFold(v, "ipv6") {
		return Refuse("InvalidParameter", "%s is an IPv6 address, the load balancer is not", m.IP)
	}
	if err := CheckPort("InvalidParameterValue.Range", m.Port); err != nil {
		return err
	}
	return CheckWeight("InvalidParameterValue.Range", m.Weight)
}

func tcCall(action, lb, listener, rule string, ms []Member) Call {
	return Call{Action: action, Args: map[string]any{"LoadBalancerId": lb, "ListenerId": listener, "LocationId": rule}, Members: ms,
		Locks: []string{lb}, BusyCode: tcBusy}
}

func tcCount(ms []Member) error {
	if len(ms) == 0 {
		return Refuse("MissingParameter", "Targets is missing")
	}
	if len(ms) > tcPerCall {
		return Refuse("InvalidParameterValue.Length", "%d targets in one request, at most %d", len(ms), tcPerCall)
	}
	return nil
}

func sameTarget(a, b Member) bool { return a.Server == b.Server && a.IP == b.IP && a.Port == b.Port }

// RegisterTargets binds targets. Whether a target that is already bound is refused is assumed, see IgnoreExists.
func (c *Cloud) RegisterTargets(lb, listener, rule string, ms []Member) error {
	return c.Do(tcCall("RegisterTargets", lb, listener, rule, ms), func(s *State) error {
		f, err := s.TcFront(lb, listener, rule)
		if err != nil {
			return err
		}
		if f.Mode != "" && f.Mode != "NODE" {
			return Refuse("InvalidParameter", "%s is in target-group mode", f.Key)
		}
		if err := tcCount(ms); err != nil {
			return err
		}
		g := s.bound(f)
		for i, m := range ms {
			if err := s.checkTarget(f, m); err != nil {
				return err
			}
			for _, other := range ms[:i] {
				if sameTarget(m, other) {
					return Refuse("InvalidParameterValue.Duplicate", "%s is given twice", m.Key())
				}
			}
		}
		if len(g.Members)+len(ms) > tcPerRule {
			return Refuse("LimitExceeded", "more than %d targets on %s", tcPerRule, f.Key)
		}
		if err := c.addTo(s, g, ms, sameTarget, 0); err != nil {
			return Refuse("InvalidParameterValue.Duplicate", "%s", err.(*APIError).Message)
		}
		return nil
	})
}

// DeregisterTargets unbinds targets.
func (c *Cloud) DeregisterTargets(lb, listener, rule string, ms []Member) error {
	return c.Do(tcCall("DeregisterTargets", lb, listener, rule, ms), func(s *State) error {
		f, err := s.TcFront(lb, listener, rule)
		if err != nil {
			return err
		}
		if err := tcCount(ms); err != nil {
			return err
		}
		g := s.bound(f)
		for _, m := range ms {
			if g.Index(func(o Member) bool { return sameTarget(o, m) }) < 0 {
				return Refuse("InvalidParameter", "%s is not bound to %s", m.Key(), f.Key)
			}
		}
		for _, m := range ms {
			g.Remove(func(o Member) bool { return sameTarget(o, m) })
		}
		return nil
	})
}

// ModifyTargetWeight changes weights in place.
func (c *Cloud) ModifyTargetWeight(lb, listener, rule string, ms []Member) error {
	return c.Do(tcCall("ModifyTargetWeight", lb, listener, rule, ms), func(s *State) error {
		f, err := s.TcFront(lb, listener, rule)
		if err != nil {
			return err
		}
		return setWeights(s.bound(f), ms, sameTarget)
	})
}
