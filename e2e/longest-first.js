"use strict";
const Sequencer = require("@jest/test-sequencer").default;

/** By what they take, longest first. A clone knows no durations yet, and the longest begun last has a core for itself. */
const LONGEST = [
  "matrix/matrix",
  "library/faults",
  "library/gap-free-faults",
  "init/init",
  "library/soundness",
  "rollout/",
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONGEST.findIndex((part) => path.includes(part));
      return at < 0 ? LONGEST.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
