/** What an ALB can do, and costs. */
export class ApplicationEdition {
  /** `Basic`. */
  public static readonly BASIC = ApplicationEdition.of("Basic");
  /** `Standard`. */
  public static readonly STANDARD = ApplicationEdition.of("Standard");
  /** `StandardWithWaf`. */
  public static readonly STANDARD_WITH_WAF = ApplicationEdition.of("StandardWithWaf");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): ApplicationEdition {
    return new ApplicationEdition(value);
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
