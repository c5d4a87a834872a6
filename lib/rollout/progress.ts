import { heading } from "./describe";
import { RolloutStage } from "./rollout-plan";

/** How far a rollout has come, so that every stop can say it: nobody else knows what is deployed then. */
export class Progress {
  private at = 0;
  private under = false;

  public constructor(private readonly stages: readonly RolloutStage[]) {}

  /** Whether a deployment was started, so that the state is no longer what it was. */
  public get begun(): boolean {
    return this.under || this.at > 0;
  }

  /** A deployment starts. */
  public begin(): void {
    this.under = true;
  }

  /** It has ended well. */
  public done(): void {
    this.under = false;
    this.at++;
  }

  /** Why it stops, what is deployed, and how to go on; one line. */
  public stop(why: string): string {
    return `${why}; ${this.standing}\n`;
  }

  private get standing(): string {
    if (!this.begun) return "nothing was deployed";
    const { length } = this.stages;
    const out = this.at === 0 ? [] : [`deployed is ${heading(this.stages[this.at - 1], this.at - 1, length)}`];
    const half = this.under ? [`stage ${this.at + 1} of ${length} was begun and may be deployed in part`] : [];
    const back = "to go back, declare what was declared before and run it, too";
    return [...out, ...half, "run the same command again to go on", back].join("; ");
  }
}
