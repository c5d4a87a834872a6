import { SIGNALS } from "./program";
import { RolloutError } from "./rollout-error";

/** Remembers that somebody asked to stop, so that a wait ends at once and what is deployed is said, instead of nothing. */
export class StopSignal {
  private readonly controller = new AbortController();
  private readonly second = new AbortController();
  private name?: NodeJS.Signals;

  public constructor() {
    SIGNALS.forEach((name) => process.on(name, this.heard));
  }

  /** Aborted when a signal came. */
  public get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** How often a signal came: none, once, or more. */
  public get times(): 0 | 1 | 2 {
    return this.name === undefined ? 0 : this.again.aborted ? 2 : 1;
  }

  /** Aborted when another one came. */
  public get again(): AbortSignal {
    return this.second.signal;
  }

  public throwIfStopped(): void {
    if (this.name !== undefined) throw new RolloutError(`stopped by ${this.name}`);
  }

  /** Signals end the process again. */
  public close(): void {
    SIGNALS.forEach((name) => process.off(name, this.heard));
  }

  private readonly heard = (name: NodeJS.Signals) => {
    if (this.name !== undefined) this.second.abort();
    this.name = name;
    this.controller.abort();
  };
}
