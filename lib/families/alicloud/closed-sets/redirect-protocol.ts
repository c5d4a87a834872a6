/** The protocol to which clients are sent. */
export class RedirectProtocol {
  /** `HTTP`. */
  public static readonly HTTP = RedirectProtocol.of("HTTP");
  /** `HTTPS`. */
  public static readonly HTTPS = RedirectProtocol.of("HTTPS");
  /** `${protocol}`. */
  public static readonly SAME = RedirectProtocol.of("${protocol}");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): RedirectProtocol {
    return new RedirectProtocol(value);
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
