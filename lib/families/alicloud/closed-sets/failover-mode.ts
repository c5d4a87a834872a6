/** What becomes of flows when a server of a GWLB fails. */
export class FailoverMode {
  /** `NoRebalance`. */
  public static readonly NO_REBALANCE = FailoverMode.of("NoRebalance");
  /** `Rebalance`. */
  public static readonly REBALANCE = FailoverMode.of("Rebalance");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): FailoverMode {
    return new FailoverMode(value);
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
