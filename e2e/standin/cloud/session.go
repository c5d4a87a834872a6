package cloud

import "errors"

// Session is a process that plays all clouds for many runs of the engine. From Begin to End it has the file of the
// model for itself: it reads it once and writes it once, not at each call.
type Session struct {
	store  *store
	clouds []*Cloud
}

// NewSession lets the clouds share one model.
func NewSession(clouds ...*Cloud) *Session {
	shared := &store{}
	for _, c := range clouds {
		c.store = shared
	}
	return &Session{store: shared, clouds: clouds}
}

// Begin takes the settings of the next run, and the model from its file.
func (s *Session) Begin(settings Settings) error {
	s.store.mu.Lock()
	defer s.store.mu.Unlock()
	for _, c := range s.clouds {
		c.Settings = settings
	}
	state, err := s.clouds[0].current()
	if err != nil {
		return err
	}
	s.store.last, s.store.alone, s.store.dirty = state, true, false
	return nil
}

// End writes the model, when a call has changed it.
func (s *Session) End() error {
	s.store.mu.Lock()
	defer s.store.mu.Unlock()
	if !s.store.alone {
		return errors.New("no run was begun")
	}
	s.store.alone = false
	if !s.store.dirty {
		return nil
	}
	return s.clouds[0].save(s.store.last)
}
