package cloud

import (
	"net"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// DefaultGroupKey is the key of a CLB's default server group, which has no id of its own.
func DefaultGroupKey(lb string) string { return lb + "/default" }

// Index finds a member by the identity the API uses; -1 when it is not there.
func (g *Group) Index(same func(Member) bool) int {
	for i, m := range g.Members {
		if same(m) {
			return i
		}
	}
	return -1
}

// Remove drops every member that matches; unknown ones are ignored, as both clouds do where nothing else is said.
func (g *Group) Remove(same func(Member) bool) int {
	kept := g.Members[:0]
	n := 0
	for _, m := range g.Members {
		if same(m) {
			n++
		} else {
			kept = append(kept, m)
		}
	}
	g.Members = kept
	return n
}

// CheckWeight refuses a weight outside 0..100 (slb-20140515 client/set_backend_servers_request_model.go;
// clb/v20180317/models.go:15701).
func CheckWeight(code string, w int) error {
	if w < 0 || w > 100 {
		return Refuse(code, "weight %d is not in 0..100", w)
	}
	return nil
}

// CheckPort refuses a port outside 1..65535.
func CheckPort(code string, p int) error {
	if p < 1 || p > 65535 {
		return Refuse(code, "port %d is not in 1..65535", p)
	}
	return nil
}

// IsIP tells whether s is an IPv4 or IPv6 address.
func IsIP(s string) bool { return net.ParseIP(s) != nil }

// IsIPv6 tells whether s is an IPv6 address.
func IsIPv6(s string) bool { return IsIP(s) && strings.Contains(s, ":") }

var clbWord = regexp.MustCompile(`^[\p{Han}A-Za-z0-9\-/._]{1,80}$`)

// IsClbDescription: 1..80 characters, letters, digits and - / . _; the Chinese page also allows CJK
// (help.aliyun.com/document_detail/60193.html).
func IsClbDescription(s string) bool {
	return clbWord.MatchString(s) && utf8.RuneCountInString(s) <= 80
}

var nlbWord = regexp.MustCompile(`^[\p{Han}A-Za-z0-9,.;/@_\-]{2,256}$`)

// IsNlbDescription: 2..256 characters out of letters, digits and , . ; / @ _ -.
func IsNlbDescription(s string) bool { return nlbWord.MatchString(s) }

// IsAlbDescription: 2..256 characters, not an URL.
func IsAlbDescription(s string) bool {
	n := utf8.RuneCountInString(s)
	return n >= 2 && n <= 256 && !strings.HasPrefix(s, "http://") && !strings.HasPrefix(s, "https://")
}

var groupName = regexp.MustCompile(`^[\p{L}0-9._\-]+$`)

// IsGroupName: 2..128 characters, a letter first, then letters, digits, . _ -.
func IsGroupName(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	n := utf8.RuneCountInString(s)
	return n >= 2 && n <= 128 && unicode.IsLetter(first) && groupName.MatchString(s)
}

// need gives an object, or takes its id for one that exists outside the stack.
func (s *State) need(id, kind string) *Object {
	if o := s.Objects[id]; o != nil {
		return o
	}
	o := &Object{ID: id, Kind: kind, Foreign: true, Attrs: map[string]any{}, Filled: map[string]any{}, Seq: s.Next()}
	s.Objects[id] = o
	return o
}

// group gives a group, or adopts one that exists outside the stack.
func (s *State) group(key, kind string) *Group {
	if g := s.Groups[key]; g != nil {
		return g
	}
	g := &Group{Key: key, Kind: kind, Name: key, Foreign: true, Members: []Member{}, Seq: s.Next()}
	s.Groups[key] = g
	return g
}
