package cloud

import (
	"strconv"
	"time"
)

// Settings are the switches of the model, all from the environment.
type Settings struct {
	StatePath     string        // STANDIN_STATE
	TimelinePath  string        // STANDIN_TIMELINE
	Run           string        // STANDIN_RUN: names one apply; fault counters start again when it changes
	Latency       time.Duration // STANDIN_LATENCY_MS: how long one task of the cloud takes
	ThrottleEvery int           // STANDIN_THROTTLE_EVERY: every Nth call is throttled
	FailNth       int           // STANDIN_FAIL_NTH: the Nth mutating call of a run fails, once
	FailAction    string        // STANDIN_FAIL_ACTION: FAIL_NTH counts only calls with this name
	Busy          Busyness      // STANDIN_BUSY: what is refused as busy
	IgnoreExists  bool          // STANDIN_DUPLICATES=ignore: adding an existing member succeeds without effect
	AlbFixed      bool          // STANDIN_ALB_ALLOCATION: the API answers address_allocated_mode "Fixed"
}

// Busyness is when a call of one operation is refused since another operation keeps its load balancer or group busy.
type Busyness string

const (
	BusyNever      Busyness = "never"
	BusyOperations Busyness = "operations" // while the other operation is under way; only a CLB of Alibaba refuses
	BusyTasks      Busyness = "tasks"      // while the task of its last call runs, which may outlast it
)

func busyness(name string) Busyness {
	if name == "" {
		return BusyOperations
	}
	return Busyness(name)
}

// realTask is the task time that the fixed waits of the providers (3 s, 5 s, 20 s) are set against: with a latency
// of 25 ms a wait of 5 s takes 125 ms.
const realTask = time.Second

// Load reads the settings from the environment, or from another source of the same names.
func Load(get func(name string) string) Settings {
	number := func(name string, otherwise int) int {
		if n, err := strconv.Atoi(get(name)); err == nil {
			return n
		}
		return otherwise
	}
	return Settings{
		StatePath: get("STANDIN_STATE"), TimelinePath: get("STANDIN_TIMELINE"), Run: get("STANDIN_RUN"),
		Latency:       time.Duration(number("STANDIN_LATENCY_MS", 25)) * time.Millisecond,
		ThrottleEvery: number("STANDIN_THROTTLE_EVERY", 0),
		FailNth:       number("STANDIN_FAIL_NTH", 0), FailAction: get("STANDIN_FAIL_ACTION"),
		Busy: busyness(get("STANDIN_BUSY")), IgnoreExists: get("STANDIN_DUPLICATES") == "ignore",
		AlbFixed: get("STANDIN_ALB_ALLOCATION") != "unset",
	}
}

// Scale turns a wait of the real provider into one of the model.
func (s Settings) Scale(real time.Duration) time.Duration {
	return time.Duration(float64(real) * float64(s.Latency) / float64(realTask))
}

// RetryFor is how long a retried call may take in all, never so short that a slow machine spoils a run.
func (s Settings) RetryFor(real time.Duration) time.Duration {
	return max(s.Scale(real), 6*time.Second)
}
