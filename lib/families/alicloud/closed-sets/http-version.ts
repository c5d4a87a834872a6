/** The version of HTTP in which servers are checked. */
export class HttpVersion {
  /** `HTTP1.0`. */
  public static readonly HTTP1_0 = HttpVersion.of("HTTP1.0");
  /** `HTTP1.1`. */
  public static readonly HTTP1_1 = HttpVersion.of("HTTP1.1");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): HttpVersion {
    return new HttpVersion(value);
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
