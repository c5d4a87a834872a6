/** Whether a listener of an ALB or NLB listens. */
export class ListenerStatus {
  /** `Running`. */
  public static readonly RUNNING = ListenerStatus.of("Running");
  /** `Stopped`. */
  public static readonly STOPPED = ListenerStatus.of("Stopped");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): ListenerStatus {
    return new ListenerStatus(value);
  }

  private constructor(private readonly word: string) {}

  /** The text. */
  public get value(): string {
    return this.word;
  }

  /** The text. */
  public toString(): string {
    return this.word;
  }
}
