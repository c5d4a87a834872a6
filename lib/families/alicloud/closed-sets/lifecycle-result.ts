/** What becomes of the scaling when nobody lets a held server go. */
export class LifecycleResult {
  /** `CONTINUE`. */
  public static readonly CONTINUE = LifecycleResult.of("CONTINUE");
  /** `ABANDON`. */
  public static readonly ABANDON = LifecycleResult.of("ABANDON");
  /** `ROLLBACK`. */
  public static readonly ROLLBACK = LifecycleResult.of("ROLLBACK");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): LifecycleResult {
    return new LifecycleResult(value);
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
