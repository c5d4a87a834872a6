/** How a load balancer is paid. */
export class PaymentType {
  /** `PayAsYouGo`. */
  public static readonly PAY_AS_YOU_GO = PaymentType.of("PayAsYouGo");
  /** `Subscription`. */
  public static readonly SUBSCRIPTION = PaymentType.of("Subscription");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): PaymentType {
    return new PaymentType(value);
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
