/** The method of the request by which servers are checked. */
export class HealthCheckMethod {
  /** `HEAD`. */
  public static readonly HEAD = HealthCheckMethod.of("HEAD");
  /** `GET`. */
  public static readonly GET = HealthCheckMethod.of("GET");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): HealthCheckMethod {
    return new HealthCheckMethod(value);
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
