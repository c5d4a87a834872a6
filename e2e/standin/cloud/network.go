package cloud

// What the model knows about servers and networks. Things outside the stack are known by id only; nothing is
// refused because of them.

// eniAttached tells whether an ENI of the stack has an attachment; one outside the stack is taken as attached.
func (s *State) eniAttached(id string) bool {
	if o := s.Objects[id]; o == nil || o.Foreign {
		return true
	}
	for _, a := range s.ObjectsOf("alicloud_ecs_network_interface_attachment") {
		if a.Str("network_interface_id") == id {
			return true
		}
	}
	return false
}

// eniIPAttached tells whether a Tencent address belongs to an unattached ENI of the stack.
func (s *State) eniIPAttached(ip string) bool {
	for _, eni := range s.ObjectsOf("tencentcloud_eni") {
		list, _ := eni.Filled["ipv4_info"].([]any)
		for _, e := range list {
			if m, _ := e.(map[string]any); m["ip"] != ip {
				continue
			}
			for _, a := range s.ObjectsOf("tencentcloud_eni_attachment") {
				if a.Str("eni_id") == eni.ID {
					return true
				}
			}
			return false
		}
	}
	return true
}

// vpcOf gives the VPC of a load balancer, instance or ENI, or "" when it cannot be known.
func (s *State) vpcOf(id string) string {
	o := s.Objects[id]
	if o == nil || o.Foreign {
		return ""
	}
	if v := o.Str("vpc_id"); v != "" {
		return v
	}
	for _, key := range []string{"vswitch_id", "subnet_id"} {
		if sw := s.Objects[o.Str(key)]; sw != nil {
			return sw.Str("vpc_id")
		}
	}
	return ""
}

// sameVPC refuses a server whose VPC is known to differ.
func (s *State) sameVPC(server, vpc string) error {
	if v := s.vpcOf(server); v != "" && vpc != "" && v != vpc {
		return Refuse("InvalidParameter.VpcNotMatch", "%s is in %s, not in %s", server, v, vpc)
	}
	return nil
}
