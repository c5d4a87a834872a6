/** Which instance type a scaling group takes. */
export class AllocationStrategy {
  /** `priority`. */
  public static readonly PRIORITY = AllocationStrategy.of("priority");
  /** `lowestPrice`. */
  public static readonly LOWEST_PRICE = AllocationStrategy.of("lowestPrice");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): AllocationStrategy {
    return new AllocationStrategy(value);
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
