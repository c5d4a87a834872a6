package cloud

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
)

// Cloud gives access to the model to one provider process.
type Cloud struct {
	Settings
	Name string // alicloud or tencentcloud
	*store
	// The operation that has this view of the cloud, if one has, and whether it keeps something busy.
	operation string
	holds     *atomic.Bool
}

type store struct {
	mu sync.Mutex
	// The state as this process read or wrote it last, and the file that it stands for.
	last  *State
	stamp os.FileInfo
	// Whether this process alone has the file, so that it may be written later; and whether it must be.
	alone, dirty bool
}

// Open prepares access; nothing is read yet.
func Open(name string) *Cloud {
	return &Cloud{Settings: Load(os.Getenv), Name: name, store: &store{}}
}

// with runs f on the state under a lock that holds across processes, and saves the state when save says so.
func (c *Cloud) with(f func(*State) (save bool, err error)) error {
	if c.StatePath == "" {
		return errors.New("STANDIN_STATE is not set: the stand-in provider needs a file for its model")
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.alone {
		state := c.last.of(c.Run)
		save, err := f(state)
		c.dirty = c.dirty || save
		return err
	}
	lock, err := os.OpenFile(c.StatePath+".lock", os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return err
	}
	defer lock.Close()
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX); err != nil {
		return err
	}
	state, err := c.current()
	if err != nil {
		return err
	}
	save, err := f(state.of(c.Run))
	if !save {
		return err
	}
	return errors.Join(err, c.save(state))
}

// current reads the file, unless no other process has written it since.
func (c *Cloud) current() (*State, error) {
	info, err := os.Stat(c.StatePath)
	if errors.Is(err, os.ErrNotExist) {
		return newState(), nil
	} else if err != nil {
		return nil, err
	}
	if c.last != nil && os.SameFile(c.stamp, info) && c.stamp.ModTime().Equal(info.ModTime()) && c.stamp.Size() == info.Size() {
		return c.last, nil
	}
	raw, err := os.ReadFile(c.StatePath)
	if err != nil {
		return nil, err
	}
	state := newState()
	if len(raw) > 0 {
		if err := json.Unmarshal(raw, state); err != nil {
			return nil, fmt.Errorf("%s: %w", c.StatePath, err)
		}
	}
	c.last, c.stamp = state, info
	return state, nil
}

func (c *Cloud) save(state *State) error {
	raw, err := json.Marshal(state)
	if err != nil {
		return err
	}
	temp := filepath.Join(filepath.Dir(c.StatePath), "."+filepath.Base(c.StatePath)+".new")
	if err := os.WriteFile(temp, raw, 0o644); err != nil {
		return err
	}
	if err := os.Rename(temp, c.StatePath); err != nil {
		return err
	}
	c.last = state
	c.stamp, err = os.Stat(c.StatePath)
	return err
}

// of starts the fault counters again when another run begins.
func (s *State) of(run string) *State {
	if s.Run != run {
		s.Run, s.Calls, s.Matched, s.Throttled, s.Failed = run, 0, 0, 0, false
	}
	return s
}

// Read looks at the model.
func (c *Cloud) Read(f func(*State) error) error {
	return c.with(func(s *State) (bool, error) { return false, f(s) })
}
