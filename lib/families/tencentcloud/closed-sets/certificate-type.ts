/** What a certificate is for. */
export class CertificateType {
  /** `SVR`. */
  public static readonly SVR = CertificateType.of("SVR");
  /** `CA`. */
  public static readonly CA = CertificateType.of("CA");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): CertificateType {
    return new CertificateType(value);
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
