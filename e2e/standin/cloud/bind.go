package cloud

import "slices"

// protocols: which group protocols an ALB or NLB listener forwards to (website/docs/r/alb_server_group.html.markdown:143).
var protocols = map[string]map[string][]string{
	"alicloud_alb_server_group": {"HTTP": {"HTTP"}, "HTTPS": {"HTTP", "HTTPS", "GRPC"}, "QUIC": {"HTTP", "GRPC"}},
	"alicloud_nlb_server_group": {"TCP": {"TCP"}, "UDP": {"UDP"}, "TCPSSL": {"TCP", "TCPSSL"}},
}

// Bind checks that a listener or rule of an ALB or NLB can send to its groups.
func (s *State) Bind(f *Front, kind string) error {
	for _, t := range f.Targets {
		if err := CheckWeight("IllegalParam.Weight", t.Weight); err != nil {
			return err
		}
		g := s.Groups[t.Group]
		if g == nil {
			s.group(t.Group, kind)
			continue
		}
		if g.Foreign || g.Proto == "" {
			continue
		}
		if !slices.Contains(protocols[kind][f.Proto], g.Proto) {
			return Refuse("IllegalParam.ServerGroupProtocol", "a %s listener does not forward to a %s group", f.Proto, g.Proto)
		}
		if v := s.vpcOf(f.LB); v != "" && g.VPC != "" && g.VPC != v {
			return Refuse("Mismatch.VpcId", "%s is in %s, the load balancer in %s", g.Key, g.VPC, v)
		}
	}
	return nil
}
