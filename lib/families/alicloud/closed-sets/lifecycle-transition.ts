/** Which servers a lifecycle hook holds. */
export class LifecycleTransition {
  /** `SCALE_IN`. */
  public static readonly SCALE_IN = LifecycleTransition.of("SCALE_IN");
  /** `SCALE_OUT`. */
  public static readonly SCALE_OUT = LifecycleTransition.of("SCALE_OUT");

  /**
   * A value by its text, in any case: also one that the cloud added later, or that is known only at plan.
   *
   * @param value as the provider spells it
   */
  public static of(value: string): LifecycleTransition {
    return new LifecycleTransition(value);
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
