package cloud

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"hash/fnv"
	"os"
	"slices"
	"sort"
	"time"
)

// Entry is one line of the timeline.
type Entry struct {
	Time    float64        `json:"time"` // unix milliseconds
	Run     string         `json:"run"`
	Cloud   string         `json:"cloud"`
	Action  string         `json:"action"`
	Args    map[string]any `json:"args,omitempty"`
	Members []Row          `json:"members,omitempty"`
	Error   string         `json:"error,omitempty"`
	Plain   bool           `json:"plain,omitempty"`
	// Groups and Fronts that this call, or what came before it, changed since the last entry; Gone are those deleted.
	Groups map[string]GroupView `json:"groups,omitempty"`
	Fronts map[string]FrontView `json:"fronts,omitempty"`
	Gone   []string             `json:"gone,omitempty"`
}

// Row is a member in the timeline.
type Row struct {
	Key    string `json:"key"`
	Port   int    `json:"port"`
	Weight int    `json:"weight"`
}

// GroupView is a group after a call.
type GroupView struct {
	Name    string `json:"name"`
	Kind    string `json:"kind"`
	Members []Row  `json:"members"`
}

// FrontView is a listener or rule after a call: where it sends to and which members get traffic.
type FrontView struct {
	Label  string   `json:"label"`
	Kind   string   `json:"kind"`
	Groups []Target `json:"groups"`
	Active []Row    `json:"active"`
	// Certificates of servers that clients may be shown.
	Certificates []string `json:"certificates,omitempty"`
	// Admits is who may come, where that is not everybody; Addresses lead here.
	Admits    []string `json:"admits,omitempty"`
	Addresses []string `json:"addresses,omitempty"`
}

// record appends the call to the timeline and passes its error on.
func (c *Cloud) record(s *State, call Call, failure error) error {
	if c.TimelinePath == "" {
		return failure
	}
	e := Entry{
		Time: float64(time.Now().UnixMicro()) / 1000, Run: c.Run, Cloud: c.Name, Action: call.Action, Args: call.Args,
		Members: rows(call.Members), Plain: call.Plain,
	}
	if failure != nil {
		e.Error = failure.Error()
	}
	e.Groups, e.Fronts, e.Gone = s.changes()
	raw, err := json.Marshal(e)
	if err != nil {
		return errors.Join(failure, err)
	}
	file, err := os.OpenFile(c.TimelinePath, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return errors.Join(failure, err)
	}
	_, err = file.Write(append(raw, '\n'))
	return errors.Join(failure, err, file.Close())
}

// changes gives what looks otherwise than in the last entry. The whole picture in each entry would make the timeline
// of some hundred members hundreds of megabytes long.
func (s *State) changes() (map[string]GroupView, map[string]FrontView, []string) {
	groups, fronts := s.View()
	shown := make(map[string]uint64, len(groups)+len(fronts))
	for key, g := range groups {
		id := "group " + key
		if shown[id] = digest(g.Name, g.Kind, g.Members, nil, nil); s.Shown[id] == shown[id] {
			delete(groups, key)
		}
	}
	for key, f := range fronts {
		id := "front " + key
		if shown[id] = digest(f.Label, f.Kind, f.Active, f.Groups, slices.Concat(f.Certificates, f.Admits, []string{"|"}, f.Addresses)); s.Shown[id] == shown[id] {
			delete(fronts, key)
		}
	}
	var gone []string
	for id := range s.Shown {
		if _, there := shown[id]; !there {
			gone = append(gone, id)
		}
	}
	sort.Strings(gone)
	s.Shown = shown
	return groups, fronts, gone
}

func digest(name, kind string, members []Row, targets []Target, certificates []string) uint64 {
	h := fnv.New64a()
	line := make([]byte, 0, 64)
	write := func(text string, numbers ...int) {
		line = append(append(line[:0], text...), 0)
		for _, n := range numbers {
			line = binary.AppendVarint(line, int64(n))
		}
		h.Write(line)
	}
	write(name)
	write(kind, len(members))
	for _, m := range members {
		write(m.Key, m.Port, m.Weight)
	}
	for _, t := range targets {
		write(t.Group, t.Weight)
	}
	for _, id := range certificates {
		write(id)
	}
	return h.Sum64()
}

// View is what the model holds: every group with its members, every front with its active members.
func (s *State) View() (map[string]GroupView, map[string]FrontView) {
	groups, fronts := map[string]GroupView{}, map[string]FrontView{}
	for key, g := range s.Groups {
		groups[key] = GroupView{Name: g.Name, Kind: g.Kind, Members: rows(g.Members)}
	}
	shown, led := s.certificates(), s.addresses()
	for key, f := range s.Fronts {
		v := FrontView{
			Label: f.Label, Kind: f.Kind, Groups: append([]Target{}, f.Targets...), Active: []Row{},
			Certificates: shown[key], Admits: s.admits(f), Addresses: led[f.LB],
		}
		for _, t := range f.Targets {
			if g := s.Groups[t.Group]; g != nil && t.Weight > 0 && !s.off(f) {
				for _, m := range g.Members {
					if m.Weight > 0 && !s.down(m) {
						v.Active = append(v.Active, row(m))
					}
				}
			}
		}
		sort.Slice(v.Active, func(i, j int) bool { return v.Active[i].Key < v.Active[j].Key })
		fronts[key] = v
	}
	return groups, fronts
}

func row(m Member) Row { return Row{Key: m.Key(), Port: m.Port, Weight: m.Weight} }

func rows(ms []Member) []Row {
	out := make([]Row, 0, len(ms))
	for _, m := range ms {
		out = append(out, row(m))
	}
	return out
}
