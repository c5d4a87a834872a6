package cloud

// FunctionTargets registers, modifies or deregisters the function of a rule: L7 only, one a rule, not beside other
// targets (clb/v20180317/client.go:9598).
func (c *Cloud) FunctionTargets(action, lb, listener, rule string, ms []Member) error {
	return c.Do(tcCall(action, lb, listener, rule, ms), func(s *State) error {
		f, err := s.TcFront(lb, listener, rule)
		if err != nil {
			return err
		}
		if !L7(f.Proto) {
			return Refuse("InvalidParameter.ProtocolCheckFailed", "functions are behind HTTP and HTTPS rules only")
		}
		g := s.bound(f)
		if action == "DeregisterFunctionTargets" {
			g.Remove(func(m Member) bool { return m.Type == "function" })
			return nil
		}
		for _, m := range ms {
			if err := CheckWeight("InvalidParameterValue.Range", m.Weight); err != nil {
				return err
			}
		}
		if action == "RegisterFunctionTargets" && len(g.Members) > 0 {
			return Refuse("InvalidParameter", "%s already has targets", f.Key)
		}
		g.Members = ms
		return nil
	})
}
