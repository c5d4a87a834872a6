/** In which zone a scaling group makes servers. */
export class MultiAzPolicy {
  /** `PRIORITY`. */
  public static readonly PRIORITY = MultiAzPolicy.of("PRIORITY");
  /** `BALANCE`. */
  public static readonly BALANCE = MultiAzPolicy.of("BALANCE");
  /** `COST_OPTIMIZED`. */
  public static readonly COST_OPTIMIZED = MultiAzPolicy.of("COST_OPTIMIZED");
  /** `COMPOSABLE`. */
  public static readonly COMPOSABLE = MultiAzPolicy.of("COMPOSABLE");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): MultiAzPolicy {
    return new MultiAzPolicy(value);
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
