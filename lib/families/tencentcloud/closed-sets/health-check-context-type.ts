/** How the texts of a check of one's own are written. */
export class HealthCheckContextType {
  /** `TEXT`. */
  public static readonly TEXT = HealthCheckContextType.of("TEXT");
  /** `HEX`. */
  public static readonly HEX = HealthCheckContextType.of("HEX");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): HealthCheckContextType {
    return new HealthCheckContextType(value);
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
