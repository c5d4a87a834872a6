/** When a scaling group tries again. */
export class RetryPolicy {
  /** `IMMEDIATE_RETRY`. */
  public static readonly IMMEDIATE_RETRY = RetryPolicy.of("IMMEDIATE_RETRY");
  /** `INCREMENTAL_INTERVALS`. */
  public static readonly INCREMENTAL_INTERVALS = RetryPolicy.of("INCREMENTAL_INTERVALS");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): RetryPolicy {
    return new RetryPolicy(value);
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
