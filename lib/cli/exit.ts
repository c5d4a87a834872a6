/** What the exit status says; the same for all commands. */
export enum ExitCode {
  /** Fine. */
  FINE = 0,
  /** Findings at or above `--fail-on`; servers that are not healthy in time. */
  FINDINGS = 1,
  /** Wrong usage, or input that cannot be read. */
  USAGE = 2,
  /** The impact gate: more is lost than `--max-loss` allows. `adopt --verify`: the first plan would change the cloud. */
  IMPACT = 3,
}

/** A mistake of the user or of the input; its message is one line that says what to do. */
export class UserError extends Error {}
