/** What found something, as reports name it. */
export interface Origin {
  /** The executable. */
  readonly tool: string;
  /** With its command. */
  readonly command: string;
  /** The page that tells of its rules. */
  readonly page: string;
}

/** The rules of a synth. */
export const OF_SYNTH: Origin = { tool: "cdktf-lb", command: "cdktf-lb check", page: "docs/rules.md" };
