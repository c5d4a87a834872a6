/** What the exit status says; the same for all commands. */
export enum ExitCode {
  /** Fine. */
  FINE = 0,
  /** Findings at or above `--fail-on`; servers that are not healthy in time. */
  FINDINGS = 1,
  /** Wrong usage, or input that cannot be read. */
  USAGE = 2,
  /** What is asked for is not so: more is lost than `--max-loss` allows, the first plan of `adopt --verify` would change the cloud, or `verify` finds the cloud different. */
  IMPACT = 3,
  /** `rollout --steps`: it did not do well, and whoever served before has all traffic again. */
  BACK = 4,
}

/** A mistake of the user or of the input; its message is one line that says what to do. */
export class UserError extends Error {}
