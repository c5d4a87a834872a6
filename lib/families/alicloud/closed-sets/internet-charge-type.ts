/** How traffic of a CLB from and to the internet is paid. */
export class InternetChargeType {
  /** `PayByBandwidth`. */
  public static readonly PAY_BY_BANDWIDTH = InternetChargeType.of("PayByBandwidth");
  /** `PayByTraffic`. */
  public static readonly PAY_BY_TRAFFIC = InternetChargeType.of("PayByTraffic");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): InternetChargeType {
    return new InternetChargeType(value);
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
