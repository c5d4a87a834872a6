/** Whether clients show a certificate, too. */
export class SslMode {
  /** `UNIDIRECTIONAL`. */
  public static readonly UNIDIRECTIONAL = SslMode.of("UNIDIRECTIONAL");
  /** `MUTUAL`. */
  public static readonly MUTUAL = SslMode.of("MUTUAL");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): SslMode {
    return new SslMode(value);
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
