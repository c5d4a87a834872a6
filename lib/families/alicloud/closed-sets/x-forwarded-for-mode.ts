/** What becomes of the header field `X-Forwarded-For` of a request. */
export class XForwardedForMode {
  /** `append`. */
  public static readonly APPEND = XForwardedForMode.of("append");
  /** `remove`. */
  public static readonly REMOVE = XForwardedForMode.of("remove");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): XForwardedForMode {
    return new XForwardedForMode(value);
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
