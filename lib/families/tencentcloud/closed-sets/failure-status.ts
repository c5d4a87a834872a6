/** What a rule does with a request whose check of identity fails. */
export class FailureStatus {
  /** `BYPASS`. */
  public static readonly BYPASS = FailureStatus.of("BYPASS");
  /** `REJECT`. */
  public static readonly REJECT = FailureStatus.of("REJECT");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): FailureStatus {
    return new FailureStatus(value);
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
