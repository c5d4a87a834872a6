package cloud

import (
	"slices"
	"strconv"
	"sync/atomic"
	"time"
)

// Hold is a lock that an operation of a provider has: creating, changing or deleting one resource.
type Hold struct {
	Operation string `json:"operation"`
	Until     int64  `json:"until"` // unix milliseconds
}

// held is how long an operation that was killed keeps others out.
const held = 5 * time.Second

var operations atomic.Int64

// clbBusy is what a CLB of Alibaba answers.
var clbBusy = []string{"ServiceIsConfiguring", "VServerGroupProcessing"}

// Operate is the cloud as one operation sees it. For its own calls, which come one after another, nothing is busy.
func (c *Cloud) Operate() *Cloud {
	own := *c
	own.operation = strconv.FormatInt(time.Now().UnixNano(), 36) + "." + strconv.FormatInt(operations.Add(1), 36)
	own.holds = new(atomic.Bool)
	return &own
}

// Finish ends an operation: what it kept busy is free. An operation is not over at once, so that those that run side by
// side meet.
func (c *Cloud) Finish() error {
	if c.holds == nil || !c.holds.Load() || c.Busy != BusyOperations {
		return nil
	}
	time.Sleep(c.Latency / 5)
	return c.with(func(s *State) (bool, error) {
		for lock, hold := range s.Busy {
			if hold.Operation == c.operation {
				delete(s.Busy, lock)
			}
		}
		return true, nil
	})
}

func (c *Cloud) hold(s *State, locks []string) {
	while := held
	if c.Busy != BusyOperations {
		while = 2 * c.Latency
	}
	for _, lock := range locks {
		s.Busy[lock] = Hold{Operation: c.operation, Until: time.Now().Add(while).UnixMilli()}
		if c.holds != nil {
			c.holds.Store(true)
		}
	}
}

func (c *Cloud) busy(s *State, call Call) error {
	if c.Busy == BusyNever || call.BusyCode == "" || (c.Busy == BusyOperations && !slices.Contains(clbBusy, call.BusyCode)) {
		return nil
	}
	now := time.Now().UnixMilli()
	for _, lock := range slices.Concat(call.Locks, call.Needs) {
		if hold := s.Busy[lock]; hold.Until > now && (hold.Operation != c.operation || c.operation == "") {
			return Refuse(call.BusyCode, "a task on %s is running", lock)
		}
	}
	return nil
}
