/** How a gateway load balancer is paid. */
export class GatewayChargeType {
  /** `POSTPAID_BY_HOUR`. */
  public static readonly POSTPAID_BY_HOUR = GatewayChargeType.of("POSTPAID_BY_HOUR");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): GatewayChargeType {
    return new GatewayChargeType(value);
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
