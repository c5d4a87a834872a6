/** The status code of an answer that sends clients elsewhere. */
export class RedirectCode {
  /** `301`. */
  public static readonly HTTP_301 = RedirectCode.of("301");
  /** `302`. */
  public static readonly HTTP_302 = RedirectCode.of("302");
  /** `303`. */
  public static readonly HTTP_303 = RedirectCode.of("303");
  /** `307`. */
  public static readonly HTTP_307 = RedirectCode.of("307");
  /** `308`. */
  public static readonly HTTP_308 = RedirectCode.of("308");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): RedirectCode {
    return new RedirectCode(value);
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
