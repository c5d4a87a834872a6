/** What a scaling group compares prices of. */
export class PriceComparisonMode {
  /** `PricePerUnit`. */
  public static readonly PRICE_PER_UNIT = PriceComparisonMode.of("PricePerUnit");
  /** `PricePerVCpu`. */
  public static readonly PRICE_PER_VCPU = PriceComparisonMode.of("PricePerVCpu");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): PriceComparisonMode {
    return new PriceComparisonMode(value);
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
