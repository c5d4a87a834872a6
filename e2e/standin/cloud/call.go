package cloud

import "time"

// Call describes one mutating API operation.
type Call struct {
	Action  string
	Args    map[string]any
	Members []Member // the members in the request, if any
	// Locks name what the operation needs idle and keeps busy while its task runs: a load balancer, a group.
	Locks []string
	// Needs are locks that must be idle but are not kept busy by this operation.
	Needs []string
	// BusyCode is the refusal when another operation has a lock (see STANDIN_BUSY); "" means it never is.
	BusyCode string
	// Plain calls belong to resources without a model of their own; faults do not count or strike them.
	Plain bool
}

// Do performs a call: faults, busy locks, the effect, the timeline. It returns when the request is answered; the
// task may still run, see Wait.
func (c *Cloud) Do(call Call, effect func(*State) error) error {
	if call.Plain {
		return c.with(func(s *State) (bool, error) {
			err := effect(s)
			return true, c.record(s, call, err)
		})
	}
	time.Sleep(c.Latency / 5)
	return c.with(func(s *State) (bool, error) {
		err := c.fault(s, call)
		if err == nil {
			err = c.busy(s, call)
		}
		if err == nil {
			err = effect(s)
		}
		if err == nil {
			c.hold(s, call.Locks)
		}
		return true, c.record(s, call, err)
	})
}

// Wait is a task query after the task's time: it can be throttled like any call.
func (c *Cloud) Wait(query string) error {
	time.Sleep(2*c.Latency + 2*time.Millisecond)
	if c.ThrottleEvery == 0 {
		return nil
	}
	return c.with(func(s *State) (bool, error) {
		err := c.throttle(s)
		if err != nil {
			return true, c.record(s, Call{Action: query}, err)
		}
		return true, nil
	})
}

// fault decides whether this call is throttled or is the one that fails.
func (c *Cloud) fault(s *State, call Call) error {
	s.Calls++
	if err := c.throttle(s); err != nil {
		return err
	}
	if c.FailNth == 0 || s.Failed || (c.FailAction != "" && c.FailAction != call.Action) {
		return nil
	}
	s.Matched++
	if s.Matched < c.FailNth {
		return nil
	}
	s.Failed = true
	// A code that neither provider retries.
	return Refuse("InternalError.Injected", "call %d of this run was made to fail", s.Matched)
}

func (c *Cloud) throttle(s *State) error {
	if c.ThrottleEvery == 0 {
		return nil
	}
	s.Throttled++
	if s.Throttled%c.ThrottleEvery != 0 {
		return nil
	}
	if c.Name == "tencentcloud" {
		return Refuse("RequestLimitExceeded", "throttled by the stand-in")
	}
	return Refuse("Throttling.User", "throttled by the stand-in")
}
