/** How a CLB itself is paid. */
export class ChargeType {
  /** `PayBySpec`. */
  public static readonly PAY_BY_SPEC = ChargeType.of("PayBySpec");
  /** `PayByCLCU`. */
  public static readonly PAY_BY_CLCU = ChargeType.of("PayByCLCU");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): ChargeType {
    return new ChargeType(value);
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
