/** Of what the scheduler `Uch` makes a hash. */
export class UchType {
  /** `QueryString`. */
  public static readonly QUERY_STRING = UchType.of("QueryString");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): UchType {
    return new UchType(value);
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
