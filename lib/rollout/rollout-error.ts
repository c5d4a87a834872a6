/** What cannot go on, and why, for the user to mend. */
export class RolloutError extends Error {}
