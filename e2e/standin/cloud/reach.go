package cloud

import (
	"slices"
	"sort"
)

// What stands between a client and the process that answers, beside groups and weights: servers that do not run, listeners
// and load balancers that are switched off, lists of who may come, and addresses.

// SetRunning says that a server runs, or does not.
func (s *State) SetRunning(id string, runs bool) {
	if s.Down == nil {
		s.Down = map[string]bool{}
	}
	if runs {
		delete(s.Down, id)
	} else {
		s.Down[id] = true
	}
}

// down tells whether nobody answers at a member: its server does not run, or its interface is on one that does not.
func (s *State) down(m Member) bool {
	if len(s.Down) == 0 {
		return false
	}
	for id := range s.Down {
		if m.Server == id || s.addressOf(id, m.IP) {
			return true
		}
		for _, kind := range []string{"alicloud_ecs_network_interface_attachment", "tencentcloud_eni_attachment"} {
			for _, a := range s.ObjectsOf(kind) {
				eni := firstOf(a.Str("network_interface_id"), a.Str("eni_id"))
				if a.Str("instance_id") == id && (m.Server == eni || s.addressOf(eni, m.IP)) {
					return true
				}
			}
		}
	}
	return false
}

func firstOf(texts ...string) string {
	for _, text := range texts {
		if text != "" {
			return text
		}
	}
	return ""
}

// addressOf tells whether an address is one of a server or interface.
func (s *State) addressOf(id, ip string) bool {
	o := s.Objects[id]
	if o == nil || ip == "" {
		return false
	}
	if o.Str("private_ip") == ip || o.Str("primary_ip_address") == ip {
		return true
	}
	list, _ := o.Filled["ipv4_info"].([]any)
	return slices.ContainsFunc(list, func(e any) bool {
		m, _ := e.(map[string]any)
		return m["ip"] == ip
	})
}

// off tells whether a listener or its load balancer is switched off.
func (s *State) off(f *Front) bool {
	if lb := s.Objects[f.LB]; lb != nil && lb.Str("status") == "inactive" {
		return true
	}
	for _, key := range []string{f.Key, f.Listener} {
		if o := s.Objects[key]; o != nil && o.Str("status") == "Stopped" {
			return true
		}
	}
	return false
}

// admits lists who may come through the access lists of a listener; nil for everybody.
func (s *State) admits(f *Front) []string {
	o := s.Objects[firstOf(f.Listener, f.Key)]
	if o == nil || o.Str("acl_status") != "on" || o.Str("acl_type") != "white" {
		return nil
	}
	out := []string{}
	ids, _ := o.Attrs["acl_ids"].([]any)
	for _, id := range ids {
		name, _ := id.(string)
		list := s.Objects[name]
		if list == nil {
			continue
		}
		entries, _ := list.Attrs["entry_list"].([]any)
		for _, e := range entries {
			if m, ok := e.(map[string]any); ok {
				entry, _ := m["entry"].(string)
				out = append(out, entry)
			}
		}
	}
	sort.Strings(out)
	return out
}

// addresses lists, by load balancer, the public addresses that lead to it, and the names that lead to those.
func (s *State) addresses() map[string][]string {
	out := map[string][]string{}
	owner := map[string]string{}
	for _, o := range s.Objects {
		if o.Kind != "alicloud_eip_association" && o.Kind != "tencentcloud_eip_association" {
			continue
		}
		if eip := s.Objects[firstOf(o.Str("allocation_id"), o.Str("eip_id"))]; eip != nil {
			ip, lb := firstOf(eip.Str("ip_address"), eip.Str("public_ip")), o.Str("instance_id")
			owner[ip] = lb
			out[lb] = append(out[lb], ip)
		}
	}
	for _, o := range s.Objects {
		if o.Kind != "alicloud_alidns_record" && o.Kind != "tencentcloud_dnspod_record" {
			continue
		}
		if lb, known := owner[o.Str("value")]; known && o.Str("status") != "DISABLE" {
			out[lb] = append(out[lb], firstOf(o.Str("rr"), o.Str("sub_domain")))
		}
	}
	for _, list := range out {
		sort.Strings(list)
	}
	return out
}
