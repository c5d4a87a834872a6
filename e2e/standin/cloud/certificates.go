package cloud

import (
	"slices"
	"sort"
	"strings"
)

// shown tells which listener or rule an object gives certificates to, those of servers and those of CAs.
func (s *State) shown(o *Object) (front string, servers, cas []string) {
	switch o.Kind {
	case "alicloud_slb_listener":
		return o.ID, texts(o.Attrs["server_certificate_id"]), texts(o.Attrs["ca_certificate_id"])
	case "alicloud_slb_domain_extension":
		for _, f := range s.FrontsOn(o.Str("load_balancer_id")) {
			if f.Listener == "" && f.Proto == "https" && f.Port == number(o.Attrs["frontend_port"]) {
				front = f.Key
			}
		}
		return front, texts(o.Attrs["server_certificate_id"]), nil
	case "alicloud_alb_listener":
		return o.ID, below(o.Attrs["certificates"], "certificate_id"), below(o.Attrs["ca_certificates"], "certificate_id")
	case "alicloud_nlb_listener":
		return o.ID, texts(o.Attrs["certificate_ids"]), texts(o.Attrs["ca_certificate_ids"])
	case "alicloud_alb_listener_additional_certificate_attachment", "alicloud_nlb_listener_additional_certificate_attachment":
		return o.Str("listener_id"), texts(o.Attrs["certificate_id"]), nil
	case "tencentcloud_clb_listener", "tencentcloud_clb_listener_rule":
		several := below(o.Attrs["multi_cert_info"], "cert_id_list")
		return o.ID[strings.LastIndex(o.ID, "#")+1:], append(texts(o.Attrs["certificate_id"]), several...), texts(o.Attrs["certificate_ca_id"])
	}
	return "", nil, nil
}

// certificates gives the server certificates of each listener and rule, as clients may be shown them now.
func (s *State) certificates() map[string][]string {
	out := map[string][]string{}
	for _, o := range s.Objects {
		if front, servers, _ := s.shown(o); len(servers) > 0 {
			out[front] = append(out[front], servers...)
		}
	}
	for _, ids := range out {
		sort.Strings(ids)
	}
	return out
}

// CertificateUser finds an object that names a certificate; load balancers name one of the Certificate Management
// Service with its region.
func (s *State) CertificateUser(id string) *Object {
	for _, o := range s.Objects {
		_, servers, cas := s.shown(o)
		if slices.ContainsFunc(append(servers, cas...), func(x string) bool { return x == id || strings.HasPrefix(x, id+"-") }) {
			return o
		}
	}
	return nil
}

func number(v any) int {
	switch n := v.(type) {
	case int:
		return n
	case float64:
		return int(n)
	}
	return 0
}

// texts reads a text, or a list of texts.
func texts(v any) []string {
	switch t := v.(type) {
	case string:
		if t != "" {
			return []string{t}
		}
	case []any:
		var out []string
		for _, e := range t {
			out = append(out, texts(e)...)
		}
		return out
	}
	return nil
}

// below reads an argument of each block.
func below(blocks any, key string) []string {
	var out []string
	list, _ := blocks.([]any)
	for _, b := range list {
		if m, ok := b.(map[string]any); ok {
			out = append(out, texts(m[key])...)
		}
	}
	return out
}
