/** How traffic from and to the internet is paid. */
export class InternetChargeType {
  /** `TRAFFIC_POSTPAID_BY_HOUR`. */
  public static readonly TRAFFIC_POSTPAID_BY_HOUR = InternetChargeType.of("TRAFFIC_POSTPAID_BY_HOUR");
  /** `BANDWIDTH_POSTPAID_BY_HOUR`. */
  public static readonly BANDWIDTH_POSTPAID_BY_HOUR = InternetChargeType.of("BANDWIDTH_POSTPAID_BY_HOUR");
  /** `BANDWIDTH_PACKAGE`. */
  public static readonly BANDWIDTH_PACKAGE = InternetChargeType.of("BANDWIDTH_PACKAGE");
  /** `BANDWIDTH_PREPAID`. */
  public static readonly BANDWIDTH_PREPAID = InternetChargeType.of("BANDWIDTH_PREPAID");

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
