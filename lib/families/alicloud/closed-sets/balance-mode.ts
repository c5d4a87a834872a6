/** How strictly a scaling group keeps its zones equal. */
export class BalanceMode {
  /** `BalancedBestEffort`. */
  public static readonly BALANCED_BEST_EFFORT = BalanceMode.of("BalancedBestEffort");
  /** `BalancedOnly`. */
  public static readonly BALANCED_ONLY = BalanceMode.of("BalancedOnly");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): BalanceMode {
    return new BalanceMode(value);
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
