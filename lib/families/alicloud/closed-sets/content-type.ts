/** The content type of an answer that the load balancer gives by itself. */
export class ContentType {
  /** `text/plain`. */
  public static readonly TEXT_PLAIN = ContentType.of("text/plain");
  /** `text/css`. */
  public static readonly TEXT_CSS = ContentType.of("text/css");
  /** `text/html`. */
  public static readonly TEXT_HTML = ContentType.of("text/html");
  /** `application/javascript`. */
  public static readonly APPLICATION_JAVASCRIPT = ContentType.of("application/javascript");
  /** `application/json`. */
  public static readonly APPLICATION_JSON = ContentType.of("application/json");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): ContentType {
    return new ContentType(value);
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
