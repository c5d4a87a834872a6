/** What a rule of an ALB looks at. */
export class RuleDirection {
  /** `Request`. */
  public static readonly REQUEST = RuleDirection.of("Request");
  /** `Response`. */
  public static readonly RESPONSE = RuleDirection.of("Response");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): RuleDirection {
    return new RuleDirection(value);
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
